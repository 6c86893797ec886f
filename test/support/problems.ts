// A small workspace of readings and a register, and what is said of it, with fixes applied.
import assert from 'node:assert/strict';
import { Corpus } from '../../server/src/core/corpus/corpus.ts';
import type { Fix } from '../../server/src/core/corpus/fix.ts';
import type { Problem } from '../../server/src/core/features/problems/problem.ts';
import { problemsOf } from '../../server/src/core/features/problems/problemsOf.ts';
import type { Readout } from '../../server/src/core/readout/readout.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { LineIndex } from '../../server/src/core/text/lineIndex.ts';
import { type PersonLine, readoutOf, textOf } from './people.ts';

export interface Workspace {
  readonly corpus: Corpus;
  readonly texts: ReadonlyMap<string, string>;
}

/** Readings by address, each a list of `Name | title | country`; `*.yaml` are texts of register files. All are dated. */
export function workspace(
  files: Readonly<Record<string, readonly PersonLine[] | string>>,
  rest: Partial<Readout> = {},
): Workspace {
  const texts = new Map<string, string>();
  let corpus = Corpus.empty;
  for (const [uri, content] of Object.entries(files)) {
    if (typeof content === 'string') {
      texts.set(uri, content);
      corpus = corpus.withRegisterFile(uri, content);
    } else {
      const text = textOf(content);
      texts.set(uri, text);
      const date = { iso: '2024-05-01', start: 0, end: 0 };
      corpus = corpus.withReadout(uri, readoutOf(content, { date, ...rest }), new LineIndex(text));
    }
  }
  return { corpus, texts };
}

/** Each problem as `code “text”`. */
export const told = ({ corpus, texts }: Workspace, uri: string): string[] =>
  problemsOf(corpus, uri).map(({ code, start, end }) => `${code} “${texts.get(uri)?.slice(start, end)}”`);

/** The only problem of that code, and what would cure it. */
export function theProblem(
  { corpus }: Workspace,
  uri: string,
  code: string,
): Omit<Problem, 'fixes'> & { readonly fixes: readonly Fix[] } {
  const [problem, ...others] = problemsOf(corpus, uri).filter((candidate) => candidate.code === code);
  assert.ok(problem !== undefined && others.length === 0, `one ${code}`);
  return { ...problem, fixes: problem.fixes() };
}

/** The files that a fix changes, as they are after it. */
export function fixed({ texts }: Workspace, fixes: readonly Fix[], title: string): Record<string, string> {
  const fix = fixes.find((candidate) => candidate.title === title);
  assert.ok(fix, `“${title}” is none of ${fixes.map((candidate) => candidate.title).join(' · ')}`);
  return Object.fromEntries(
    fix.edits.map(({ uri, edits, create }) => {
      assert.equal(texts.has(uri), create !== true);
      return [uri, applyEdits(texts.get(uri) ?? '', edits)];
    }),
  );
}
