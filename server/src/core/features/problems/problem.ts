// A finding with its evidence and its cures.
import type { Fix } from '../../corpus/fix.ts';
import type { Span } from '../../text/span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What there is to tell. */
export interface FoundProblem extends Span {
  /** Words, stable: `misspelt-name`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence that a curator understands without the manual. */
  readonly message: string;
  /** Other places that show it. */
  readonly evidence: readonly Evidence[];
  /** To be shown faded: nothing is lost without it. */
  readonly unnecessary?: true;
}

export interface Problem extends FoundProblem {
  /** The most helpful first. Made when they are asked for: most problems are told, and few are looked at. */
  readonly fixes: () => readonly Fix[];
}

export interface Evidence extends Span {
  readonly uri: string;
  readonly message: string;
}

/** For what only who knows better can put right. */
export const noFixes = (): readonly Fix[] => [];
