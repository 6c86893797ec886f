// How the client of Hypothesis (BSD-2) finds a quote again, written anew after `anchoring/types.ts` and `match-quote.ts`: what one would copy.
import search, { type Match } from 'approx-string-match';
import type { Matcher } from './scores.ts';

/** By the position, if the words are there; else the best-scored of the exact matches, or else of those with errors. */
export const likeHypothesis: Matcher = ({ before, place, after }) => {
  const quote = before.slice(place.start, place.end);
  if (after.slice(place.start, place.end) === quote) return place;
  const prefix = before.slice(Math.max(0, place.start - 32), place.start);
  const suffix = before.slice(place.end, place.end + 32);
  const scored = matches(after, quote, Math.min(256, quote.length / 2)).map((match) => {
    const near = 1 - Math.abs(match.start - place.start) / after.length;
    const score =
      50 * (1 - match.errors / quote.length) +
      20 * likeness(after.slice(Math.max(0, match.start - prefix.length), match.start), prefix) +
      20 * likeness(after.slice(match.end, match.end + suffix.length), suffix) +
      2 * near;
    return { match, score };
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.match;
};

function matches(text: string, words: string, errors: number): Match[] {
  const exact: Match[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    exact.push({ start, end: start + words.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, words, Math.floor(errors));
}

function likeness(text: string, words: string): number {
  if (words === '') return 1;
  if (text === '') return 0;
  return 1 - (matches(text, words, words.length)[0]?.errors ?? words.length) / words.length;
}
