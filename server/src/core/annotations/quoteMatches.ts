// Where the words of a quote stand in a text, and how well what is around them agrees with what was around them.
import { editDistance } from '../text/editDistance.ts';
import type { Span } from '../text/span.ts';
import type { Quote } from './annotation.ts';

export interface QuoteMatch extends Span {
  /** From 0, another place, to 1, the very words before and after. */
  readonly agreement: number;
}

/** So many copies are weighed; of a text that has more, nobody knows which it was. */
const mostCopies = 2000;

/** Best first; where two agree alike, the earlier. White space between words does not count. */
export function quoteMatches(text: string, { exact, prefix, suffix }: Quote): readonly QuoteMatch[] {
  if (exact.trim() === '') return [];
  const pattern = new RegExp(exact.trim().split(/\s+/).map(escaped).join('\\s+'), 'gu');
  const found: QuoteMatch[] = [];
  for (const { 0: words, index } of text.matchAll(pattern)) {
    const end = index + words.length;
    if (!isWhole(text, index, end)) continue;
    const before = agreement(prefix, text.slice(Math.max(0, index - 2 * prefix.length), index), true);
    const after = agreement(suffix, text.slice(end, end + 2 * suffix.length), false);
    found.push({ start: index, end, agreement: (before + after) / 2 });
    if (found.length > mostCopies) return [];
  }
  return found.sort((a, b) => b.agreement - a.agreement || a.start - b.start);
}

/** How well the surroundings must agree, and how much better than anywhere else. */
const agrees = 0.8;
const agreesBetter = 0.25;

/** Of matches, best first, the one that is meant; undefined where it may be another. */
export function clearlyBest([best, second]: readonly QuoteMatch[]): QuoteMatch | undefined {
  if (best === undefined || best.agreement < agrees) return undefined;
  return second === undefined || best.agreement - second.agreement >= agreesBetter ? best : undefined;
}

const escaped = (words: string) => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** `Linus` is not in `Carolinus`. */
const isWhole = (text: string, start: number, end: number) =>
  !(isLetter(text, start - 1) && isLetter(text, start)) && !(isLetter(text, end - 1) && isLetter(text, end));
const isLetter = (text: string, at: number) => /^[\p{L}\p{M}\p{N}]$/u.test(text.charAt(at));

/** Of what was next to a quote with what is next to it; at the edge of a text nothing was. */
function agreement(was: string, is: string, fromEnd: boolean): number {
  const before = was.replace(/\s+/g, ' ');
  const folded = is.replace(/\s+/g, ' ');
  const now = fromEnd
    ? folded.slice(Math.max(0, folded.length - before.length))
    : folded.slice(0, before.length);
  const length = Math.max(before.length, now.length);
  return length === 0 ? 1 : 1 - editDistance(before, now) / length;
}
