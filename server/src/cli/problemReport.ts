// The problems of the files of one run, as `readouts check` prints them: for people and editors as text, for programs as JSON.

import type { Corpus } from '../core/corpus/corpus.ts';
import { linesOf } from '../core/corpus/linesOf.ts';
import type { Problem } from '../core/features/problems/problem.ts';
import type { Span } from '../core/text/span.ts';

export interface ReportedProblem {
  readonly file: string;
  /** From 1, as editors show them; the column in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly code: string;
  readonly severity: Problem['severity'];
  readonly message: string;
  readonly evidence: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
  }[];
  /** What would cure it, in an editor; found only for whoever looks. */
  readonly fixes: readonly string[];
}

/** `pathOf` gives the path to print for an address. */
export function reported(
  corpus: Corpus,
  uri: string,
  problem: Problem,
  pathOf: (uri: string) => string,
): ReportedProblem {
  const start = (file: string, { start }: Span) => placeIn(corpus, file, start);
  const end = placeIn(corpus, uri, problem.end);
  return {
    file: pathOf(uri),
    ...start(uri, problem),
    endLine: end.line,
    endColumn: end.column,
    code: problem.code,
    severity: problem.severity,
    message: problem.message,
    evidence: problem.evidence.map((evidence) => ({
      file: pathOf(evidence.uri),
      ...start(evidence.uri, evidence),
      message: evidence.message,
    })),
    get fixes() {
      return problem.fixes().map(({ title }) => title);
    },
  };
}

function placeIn(
  corpus: Corpus,
  uri: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  const place = linesOf(corpus, uri)?.lineColumnAt(offset);
  return { line: (place?.line ?? 0) + 1, column: (place?.column ?? 0) + 1 };
}

/** `file:line:column: severity: message [code]`, which editors and CI systems know from compilers. */
export function textOf(problems: readonly ReportedProblem[]): string {
  const lines = problems.flatMap(({ file, line, column, severity, message, code, evidence }) => [
    `${file}:${line}:${column}: ${severity}: ${message} [${code}]`,
    ...evidence.map((place) => `  ${place.file}:${place.line}:${place.column}: ${place.message}`),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

export const jsonOf = (problems: readonly ReportedProblem[]): string =>
  `${JSON.stringify(problems, undefined, 2)}\n`;
