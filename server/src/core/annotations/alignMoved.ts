// What went from one place of a text and came at another: sentences as they were, sentences that were edited, and what is left beside them.
import type { Span } from '../text/span.ts';
import { alignOnlySentences } from './alignOnlySentences.ts';
import { type Alignment, bestAlignment, largestStretch } from './bestAlignment.ts';
import { likeness, sentencesOf } from './sentences.ts';
import { areEqual, onlyOnes } from './uniqueRuns.ts';
import type { Words } from './wordsOf.ts';

/** Fills in what has no place yet, once sentences that cannot be mistaken have theirs. */
export function alignMoved(old: Words, fresh: Words, alignment: Alignment): void {
  alignOnlySentences(old, fresh, alignment);
  alignRuns(old, fresh, alignment);
  alignSentences(old, fresh, alignment);
  alignLeft(old, fresh, alignment);
}

/** What is in neither place is another's: what moved is whole sentences, or much. */
const movedLength = 4;
const surelyMoved = 14;

function alignRuns(old: Words, fresh: Words, alignment: Alignment): void {
  const taken = takenBy(alignment, fresh.count);
  const isGone = (at: number) => alignment[at] === -1;
  const isNew = (at: number) => taken[at] === 0;
  const gone = onlyOnes(old, { start: 0, end: old.count }, movedLength, isGone);
  const come = onlyOnes(fresh, { start: 0, end: fresh.count }, movedLength, isNew);
  for (const [key, found] of gone) {
    const newFound = come.get(key);
    if (found < 0 || newFound === undefined || newFound < 0 || alignment[found] !== -1) continue;
    if (!areEqual(old, fresh, found, newFound, movedLength)) continue;
    const shift = newFound - found;
    const goesOn = (at: number) =>
      at >= 0 &&
      at < old.count &&
      at + shift >= 0 &&
      at + shift < fresh.count &&
      isGone(at) &&
      isNew(at + shift) &&
      old.ids[at] === fresh.ids[at + shift];
    let start = found;
    let end = found + movedLength;
    while (goesOn(start - 1)) start--;
    while (goesOn(end)) end++;
    let edges = 0;
    for (let at = start; at <= end; at++) if (old.begins[at] === 1 && fresh.begins[at + shift] === 1) edges++;
    if (edges < 2 && end - start < surelyMoved) continue;
    for (let at = start; at < end; at++) {
      alignment[at] = at + shift;
      taken[at + shift] = 1;
    }
  }
}

/** So alike are two sentences of which one became the other, wherever. */
const surelyAlike = 0.85;
/** Sentences that came times sentences that went, beyond which whole texts are others. */
const mostPairs = 40_000;

/** Sentences that moved and were edited. */
function alignSentences(old: Words, fresh: Words, alignment: Alignment): void {
  const taken = takenBy(alignment, fresh.count);
  const isFree = (at: number) => taken[at] === 0;
  const gone = sentencesOf(old).filter((sentence) => all(sentence, (at) => alignment[at] === -1));
  const come = sentencesOf(fresh).filter((sentence) => all(sentence, isFree));
  if (gone.length * come.length > mostPairs) return;
  const best = (sentence: Span, words: Words, others: readonly Span[], otherWords: Words) => {
    const found = others.filter((other) => likeness(words, sentence, otherWords, other) >= surelyAlike);
    return found.length === 1 ? found[0] : undefined;
  };
  for (const sentence of gone) {
    const other = best(sentence, old, come, fresh);
    if (other === undefined || best(other, fresh, gone, old) !== sentence) continue;
    alignment.set(bestAlignment(old, fresh, { old: sentence, new: other }), sentence.start);
  }
}

function all({ start, end }: Span, isSo: (at: number) => boolean): boolean {
  for (let at = start; at < end; at++) if (!isSo(at)) return false;
  return true;
}

/** What is left beside words that moved became what is new beside them. */
function alignLeft(old: Words, fresh: Words, alignment: Alignment): void {
  const taken = takenBy(alignment, fresh.count);
  for (let start = 0; start < old.count; start++) {
    if (alignment[start] !== -1) continue;
    let end = start;
    while (end < old.count && alignment[end] === -1) end++;
    const left = start === 0 ? 0 : alignment[start - 1]! + 1;
    const right = end === old.count ? fresh.count : alignment[end]!;
    let leftEnd = left;
    while (leftEnd < fresh.count && taken[leftEnd] === 0) leftEnd++;
    let rightStart = right;
    while (rightStart > 0 && taken[rightStart - 1] === 0) rightStart--;
    const found = [
      { start: left, end: leftEnd },
      { start: rightStart, end: right },
    ]
      .filter((free) => (end - start) * (free.end - free.start) <= largestStretch)
      .map((free) => bestAlignment(old, fresh, { old: { start, end }, new: free }));
    const best = found.sort((a, b) => alignedIn(b) - alignedIn(a))[0];
    if (best) {
      alignment.set(best, start);
      for (const at of best) if (at >= 0) taken[at] = 1;
    }
    start = end;
  }
}

const alignedIn = (alignment: Alignment) => alignment.reduce((sum, at) => sum + (at >= 0 ? 1 : 0), 0);

/** 1 for each word of the new text that was there before. */
export function takenBy(alignment: Alignment, count: number): Uint8Array {
  const taken = new Uint8Array(count);
  for (const at of alignment) if (at >= 0) taken[at] = 1;
  return taken;
}
