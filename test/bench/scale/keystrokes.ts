// What one keystroke costs in a large corpus: the computing from the edit to its problems and to those of all that it touches.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { affectedBy } from '../../../server/src/lsp/affectedBy.ts';
import { Reports } from '../../../server/src/lsp/reports.ts';
import type { Session } from '../../../server/src/lsp/session.ts';
import { cpuTime } from '../cpuTime.ts';
import { quantile } from './timing.ts';

/** Milliseconds of computing, and how many other files a keystroke touches. */
export interface Keystrokes {
  readonly prose: Spread;
  readonly name: Spread;
  readonly touched: Spread;
}

export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly most: number;
}

const sampled = 60;

export function keystrokes(session: Session, paths: readonly string[]): Keystrokes {
  const reports = new Reports(session);
  for (const { uri } of session.corpus.documents()) reports.of(uri);

  const prose: number[] = [];
  const name: number[] = [];
  const touched: number[] = [];
  const type = (uri: string, text: string, taken: number[]): void => {
    const start = cpuTime();
    const before = session.corpus;
    session.change(uri, 2, [{ text }]);
    const others = affectedBy(before, session.corpus, uri);
    for (const spoilt of reports.spoil([uri, ...others])) reports.of(spoilt);
    taken.push(cpuTime() - start);
    if (taken === name) touched.push(others.size);
  };
  for (let index = 0; index < sampled; index++) {
    const path = paths[(index * 991) % paths.length]!;
    const uri = pathToFileURL(path).href;
    const text = readFileSync(path, 'utf8');
    session.open({ uri, languageId: 'readout', version: 1, text });
    const word = text.indexOf(' the ') === -1 ? text.indexOf(' que ') : text.indexOf(' the ');
    const mentions = session.corpus.document(uri)!.readout.mentions.filter(({ kind }) => kind === 'name');
    const mention = mentions[index % mentions.length]!;
    // Each letter is typed and taken back: a form of a name comes, and goes.
    for (const changed of [inserted(text, word + 4, 'x'), text]) type(uri, changed, prose);
    for (const changed of [inserted(text, mention.end, 'o'), text]) type(uri, changed, name);
    session.close(uri);
  }
  return { prose: spreadOf(prose), name: spreadOf(name), touched: spreadOf(touched) };
}

const inserted = (text: string, offset: number, letters: string): string =>
  text.slice(0, offset) + letters + text.slice(offset);

const spreadOf = (values: readonly number[]): Spread => ({
  median: quantile(values, 0.5),
  p95: quantile(values, 0.95),
  most: Math.max(...values),
});
