// Whether the words at a place are the same name as before, written otherwise, and not somebody else's.
import { isGivenName, isSurname } from '../officials/nameWords.ts';
import { differInGender, editDistance } from '../text/editDistance.ts';
import { fold } from '../text/fold.ts';
import type { Comparison } from './findAgain.ts';
import { isWord, textOf, type Words, wordAt } from './wordsOf.ts';

/** So many words may come into a name. */
export const mostInserted = 3;
/** From so many words on it is no name, and may be written otherwise in part. */
const longQuote = 6;

/** Whether the words are the same ones, written otherwise; a word in the place of another is somebody else. */
export function isSameName(
  comparison: Comparison,
  first: number,
  after: number,
  newFirst: number,
  newAfter: number,
): boolean {
  const { old, fresh, alignment } = comparison;
  const letters = fold(textOf(old, first, after)).replaceAll(' ', '');
  if (letters !== '' && letters === fold(textOf(fresh, newFirst, newAfter)).replaceAll(' ', '')) return true;
  // With another word beside it than before, a name of other letters is another name.
  const isBeside = (at: number, was: number) => was >= 0 && was < old.count && alignment[was] === at;
  if (fresh.begins[newFirst] === 0 && isName(fresh, newFirst - 1) && !isBeside(newFirst - 1, first - 1))
    return false;
  if (fresh.begins[newAfter] === 0 && isName(fresh, newAfter) && !isBeside(newAfter, after)) return false;
  let kept = 0;
  let gone = 0;
  const isKeptNew = new Set<number>();
  for (let at = first; at < after; at++) {
    const size = old.ends[at]! - old.starts[at]!;
    const is = alignment[at]!;
    if (is < newFirst || is >= newAfter) {
      if (isWord(old, at)) gone += size;
      continue;
    }
    if (old.ids[at] !== fresh.ids[is] && isAnotherName(comparison, at, is)) return false;
    if (isWord(old, at)) kept += size;
    isKeptNew.add(is);
  }
  let inserted = 0;
  for (let at = newFirst; at < newAfter; at++) if (!isKeptNew.has(at) && isWord(fresh, at)) inserted++;
  if (after - first >= longQuote) return kept / (kept + gone) >= 0.6;
  if (gone > 0 && inserted > 0) return false;
  return inserted <= mostInserted && kept >= gone;
}

/** Both are names of their own, and not one a misspelling of the other. */
function isAnotherName(comparison: Comparison, at: number, is: number): boolean {
  const { old, fresh, alignment } = comparison;
  const [word, other] = [fold(wordAt(old, at)), fold(wordAt(fresh, is))];
  if (word === other) return false;
  if (differInGender(word, other) && isGivenName(word) && isGivenName(other)) return true;
  const isElsewhere = (id: number) =>
    old.ids.some((known, index) => known === id && index !== at && alignment[index] !== is);
  const isOldKnown = isElsewhere(old.ids[at]!);
  if (isElsewhere(fresh.ids[is]!)) return isOldKnown;
  // Every misspelling is somewhere in the world a name; a letter is rather left out by mistake than exchanged.
  const isLetterMore = word.length !== other.length && editDistance(word, other) === 1;
  const isKnown = (name: string) => isGivenName(name) || isSurname(name);
  return !isLetterMore && isKnown(other) && (isOldKnown || isKnown(word));
}

const isName = (words: Words, at: number) =>
  at >= 0 && at < words.count && /^\p{Lu}/u.test(wordAt(words, at));
