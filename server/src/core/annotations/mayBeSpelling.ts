// Whether two words may be one, spelt otherwise: other case, other accents, or few letters mistyped. Never two numbers.
import { editDistance } from '../text/editDistance.ts';
import { fold } from '../text/fold.ts';

/** A word as it stands in a text, of at least three letters in one of the spellings. */
export function mayBeSpelling(word: string, other: string): boolean {
  const length = Math.max(word.length, other.length);
  if (length < 3 || /\d/.test(word) || /\d/.test(other)) return false;
  const [folded, otherFolded] = [fold(word), fold(other)];
  if (folded === otherFolded) return true;
  // `any` and `and` are two words; `Ana` and `Aana` may be one name.
  if (length < 4 && !/^\p{Lu}/u.test(word)) return false;
  return editDistance(folded, otherFolded) <= (length < 8 ? 1 : 2);
}
