// Whether a place is told from others by more than its sentence: much the same sentence may stand in a text twice, and one of the two go.
import type { Span } from '../text/span.ts';
import type { Comparison } from './findAgain.ts';
import { mayBeSpelling } from './mayBeSpelling.ts';
import { likeness, sentenceAt, sentencesOf } from './sentences.ts';
import { type Words, wordAt } from './wordsOf.ts';

/** Shared words, of those of two sentences. */
const alike = 0.6;
/** What is less alike by that much is told by its own words. */
const lessAlike = 0.1;
/** Words on either side of a sentence that tell it from another. */
const around = 24;
/** With so many words more or fewer in between it says half of what it would. */
const loosened = 4;
const least = 3;
const asMuch = 2;

/** The words from `first` to before `after` became those from `newFirst` on. */
export function isToldFromTwins(
  comparison: Comparison,
  first: number,
  after: number,
  newFirst: number,
): boolean {
  const { old, fresh } = comparison;
  const own = sentenceAt(old, first);
  const found = sentenceAt(fresh, newFirst);
  const quote = { start: first, end: Math.min(after, own.end) };
  const evidence = kept(comparison, own, found);
  // All around it is as it was.
  if (evidence === 2 * around) return true;
  const likenessFound = likeness(old, own, fresh, found);
  // The very same words are mistaken for none but the very same words.
  const enough = likenessFound === 1 ? 1 : Math.max(alike, likenessFound - lessAlike);
  const twins = sentencesOf(old).filter(
    (other) =>
      other.start !== own.start &&
      hasAll(old, quote, old, other) &&
      likeness(old, other, fresh, found) >= enough,
  );
  const newTwins = sentencesOf(fresh).filter(
    (other) =>
      other.start !== found.start &&
      hasAll(old, quote, fresh, other) &&
      likeness(old, own, fresh, other) >= enough,
  );
  if (twins.length === 0 && newTwins.length === 0) return true;
  const isLikelier = (other: number) => evidence >= least && evidence >= asMuch * other;
  const images = twins.map((twin) => imageOf(comparison, twin));
  return (
    twins.every((twin, index) => {
      const image = images[index];
      // It went: is it the one that is left?
      if (image === undefined || image.start === found.start)
        return isLikelier(kept(comparison, twin, found));
      const asTheyAre = evidence + kept(comparison, twin, image);
      return asTheyAre >= least + kept(comparison, own, image) + kept(comparison, twin, found);
    }) &&
    newTwins.every(
      ({ start, end }) =>
        images.some((image) => image?.start === start) || isLikelier(kept(comparison, own, { start, end })),
    )
  );
}

/** Whether a sentence has all words of a quote, if they are spelt otherwise. */
function hasAll(old: Words, quote: Span, words: Words, sentence: Span): boolean {
  for (let at = quote.start; at < quote.end; at++) {
    let has = false;
    for (let other = sentence.start; !has && other < sentence.end; other++)
      has = words.ids[other] === old.ids[at] || mayBeSpelling(wordAt(old, at), wordAt(words, other));
    if (!has) return false;
  }
  return true;
}

/** The sentence that most of its words are in now; undefined where it is gone. */
function imageOf({ fresh, alignment }: Comparison, { start, end }: Span): Span | undefined {
  const votes = new Map<number, number>();
  for (let at = start; at < end; at++) {
    if (alignment[at]! < 0) continue;
    const image = sentenceAt(fresh, alignment[at]!).start;
    const count = (votes.get(image) ?? 0) + 1;
    if (2 * count >= end - start) return sentenceAt(fresh, image);
    votes.set(image, count);
  }
  return undefined;
}

/** How many of the words around an old sentence are around a new one, each the less the farther it is from where it was. The edges of the texts are as good as words. */
function kept({ old, fresh, alignment }: Comparison, sentence: Span, found: Span): number {
  let sum = 0;
  const ask = (is: number, was: number) => {
    if (is > 0) sum += loosened / (loosened + Math.abs(is - was));
  };
  const placeOf = (at: number) =>
    at < 0 ? at : at < old.count ? alignment[at]! : fresh.count + at - old.count;
  for (let away = 1; away <= around; away++) {
    const [before, after] = [placeOf(sentence.start - away), placeOf(sentence.end + away - 1)];
    if (before !== -1 || sentence.start - away < 0) ask(found.start - before, away);
    if (after !== -1) ask(after - found.end + 1, away);
  }
  return sum;
}
