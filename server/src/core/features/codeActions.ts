// The cures of the problems in a stretch of text.
import type { Span } from '../text/span.ts';
import type { Fix, Problem } from './problems/problem.ts';

export interface CodeAction {
  readonly fix: Fix;
  /** What it cures. */
  readonly problem: Problem;
}

/** A problem that the cursor only touches counts, as its end is where a cursor stands after typing. */
export function codeActionsOf(problems: readonly Problem[], span: Span): readonly CodeAction[] {
  return problems
    .filter((problem) => problem.start <= span.end && span.start <= problem.end)
    .flatMap((problem) => problem.fixes.map((fix) => ({ fix, problem })));
}
