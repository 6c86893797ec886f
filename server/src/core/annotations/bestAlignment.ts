// The likeliest way in which one stretch of words became another, of all ways: as little as possible was changed, and rather whole sentences than parts of them.

import type { Span } from '../text/span.ts';
import { mayBeSpelling } from './mayBeSpelling.ts';
import { type Words, wordAt } from './wordsOf.ts';

/** For each word of the old text the place of its equal in the new one, -1 where there is none. Each new word is taken once. */
export type Alignment = Int32Array;

/** A stretch of the old text and the one of the new text that it became. */
export interface Stretch {
  readonly old: Span;
  readonly new: Span;
}

/** Words of one stretch times words of the other; so many pairs take some hundredths of a second. */
export const largestStretch = 2_000_000;

/** What it speaks for an alignment that a word is the same, and against it that it is replaced or that something begins or ends to be left out or put in within a sentence. */
const sameMark = 0.5;
const sameShortWord = 1;
const sameWord = 2;
const otherSpelling = 1.2;
const replaced = -1;
const cutInSentence = -0.5;
const cutBetweenSentences = -0.25;

/** The last step to a pair of places: of two words, or of a word that has no equal. */
const pairFollowsGap = 2;
const gapFollowsPair = 0;
const gapInOld = 4;
const gapInNew = 8;

/** For each word of the old stretch the place of its equal in the new text, -1 where there is none. */
export function bestAlignment(old: Words, fresh: Words, stretch: Stretch): Alignment {
  const { start: from, end: to } = stretch.old;
  const { start: newFrom, end: newTo } = stretch.new;
  const [height, width] = [to - from, newTo - newFrom];
  const alignment = new Int32Array(height).fill(-1);
  const steps = new Uint8Array((height + 1) * (width + 1));
  const score = pairScores(old, fresh);
  const cut = (i: number, j: number) =>
    (old.begins[from + i] ? 0 : cutInSentence) +
    (fresh.begins[newFrom + j] ? 0 : cutInSentence) +
    cutBetweenSentences;
  // Each row of scores ends either with a pair or within a gap.
  let pairs = new Float64Array(width + 1).fill(-Infinity);
  let gaps = new Float64Array(width + 1).fill(-Infinity);
  let pairsBefore = pairs.slice();
  let gapsBefore = gaps.slice();
  for (let i = 0; i <= height; i++) {
    for (let j = 0; j <= width; j++) {
      let step = 0;
      let pair = -Infinity;
      if (i === 0 && j === 0) pair = 0;
      else if (i > 0 && j > 0) {
        const afterGap = gapsBefore[j - 1]! + cut(i - 1, j - 1);
        if (afterGap > pairsBefore[j - 1]!) step |= pairFollowsGap;
        pair = score(from + i - 1, newFrom + j - 1) + Math.max(afterGap, pairsBefore[j - 1]!);
      }
      let gap = pair + cut(i, j);
      let gapStep = gapFollowsPair;
      if (i > 0 && gapsBefore[j]! > gap) [gap, gapStep] = [gapsBefore[j]!, gapInOld];
      if (j > 0 && gaps[j - 1]! > gap) [gap, gapStep] = [gaps[j - 1]!, gapInNew];
      pairs[j] = pair;
      gaps[j] = gap;
      steps[i * (width + 1) + j] = step | gapStep;
    }
    [pairs, pairsBefore] = [pairsBefore, pairs];
    [gaps, gapsBefore] = [gapsBefore, gaps];
  }
  let [i, j] = [height, width];
  let inGap = gapsBefore[width]! + cut(height, width) > pairsBefore[width]!;
  while (i > 0 || j > 0) {
    const step = steps[i * (width + 1) + j]!;
    if (inGap) {
      if (step & gapInOld) i--;
      else if (step & gapInNew) j--;
      else inGap = false;
    } else {
      i--;
      j--;
      if (score(from + i, newFrom + j) > 0) alignment[i] = newFrom + j;
      inGap = (step & pairFollowsGap) !== 0;
    }
  }
  return alignment;
}

function pairScores(old: Words, fresh: Words): (at: number, newAt: number) => number {
  const spellings = new Map<number, boolean>();
  return (at, newAt) => {
    const [id, newId] = [old.ids[at]!, fresh.ids[newAt]!];
    const length = old.ends[at]! - old.starts[at]!;
    if (id === newId)
      return isMark(old, at) ? sameMark : length <= 3 && !isCapital(old, at) ? sameShortWord : sameWord;
    const newLength = fresh.ends[newAt]! - fresh.starts[newAt]!;
    if (Math.abs(length - newLength) > 2 || Math.max(length, newLength) < 3) return replaced;
    const pair = id * 0x4000000 + newId;
    let isSpelling = spellings.get(pair);
    if (isSpelling === undefined) {
      isSpelling = mayBeSpelling(wordAt(old, at), wordAt(fresh, newAt));
      spellings.set(pair, isSpelling);
    }
    return isSpelling ? otherSpelling : replaced;
  };
}

const isCapital = (words: Words, at: number) => /\p{Lu}/u.test(words.text[words.starts[at]!]!);
const isMark = (words: Words, at: number) => !/[\p{L}\p{N}]/u.test(words.text[words.starts[at]!]!);
