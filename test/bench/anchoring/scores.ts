// How often an annotated place is found again after an edit, and what happens otherwise.
import { findAgain } from '../../../server/src/core/annotations/findAgain.ts';
import type { Span } from '../../../server/src/core/text/span.ts';
import { type Case, caseOf, type Difficulty } from './cases.ts';

/** Where the place is in the text after, undefined where nobody can tell. */
export type Matcher = (each: Case) => Span | undefined;

export const outcomes = ['right', 'wrong', 'lost', 'orphaned rightly', 'ghost'] as const;
export type Outcome = (typeof outcomes)[number];

export function outcomeOf({ placeAfter }: Case, found: Span | undefined): Outcome {
  if (placeAfter === undefined) return found === undefined ? 'orphaned rightly' : 'ghost';
  if (found === undefined) return 'lost';
  return found.start === placeAfter.start && found.end === placeAfter.end ? 'right' : 'wrong';
}

const quoteIn = ({ before, place: { start, end } }: Case) => ({
  exact: before.slice(start, end),
  prefix: before.slice(Math.max(0, start - 32), start),
  suffix: before.slice(end, end + 32),
});

export const withTextBefore: Matcher = (each) =>
  findAgain([{ quote: quoteIn(each), place: each.place }], each.before, each.after)[0]!.span;

export const withQuoteAlone: Matcher = (each) =>
  findAgain([{ quote: quoteIn(each), place: undefined }], undefined, each.after)[0]!.span;

export function scoresOf(
  matcher: Matcher,
  seeds: Iterable<number>,
  difficulty: Difficulty,
): Record<Outcome, number> {
  const scores: Record<Outcome, number> = { right: 0, wrong: 0, lost: 0, 'orphaned rightly': 0, ghost: 0 };
  for (const seed of seeds) {
    const each = caseOf(seed, difficulty);
    scores[outcomeOf(each, matcher(each))]++;
  }
  return scores;
}
