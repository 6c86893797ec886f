// Which word of a text became which of another: the best of all ways in a stretch that is not too long, words that are only one time there leading from one stretch to the next.
import { alignMoved } from './alignMoved.ts';
import { type Alignment, bestAlignment, largestStretch, type Stretch } from './bestAlignment.ts';
import { inOrder, onlyRuns } from './uniqueRuns.ts';
import type { Words } from './wordsOf.ts';

/** Words and marks in a row that are searched for where there are too many to compare all. */
const runLengths = [8, 4, 1];

export function alignWords(old: Words, fresh: Words): Alignment {
  const alignment = new Int32Array(old.count).fill(-1);
  const whole = { old: { start: 0, end: old.count }, new: { start: 0, end: fresh.count } };
  alignStretch(old, fresh, withoutEqualEnds(old, fresh, whole, alignment), alignment, 0);
  dropIslands(alignment, leastBeforeMoves);
  alignMoved(old, fresh, alignment);
  dropIslands(alignment, leastTogether);
  return alignment;
}

/** Equal beginnings and ends are aligned, but not the last sentences of them: of two alike in a row either may have been taken away. */
function withoutEqualEnds(old: Words, fresh: Words, stretch: Stretch, alignment: Alignment): Stretch {
  let [from, newFrom] = [stretch.old.start, stretch.new.start];
  let [to, newTo] = [stretch.old.end, stretch.new.end];
  while (from < to && newFrom < newTo && old.ids[from] === fresh.ids[newFrom]) {
    from++;
    newFrom++;
  }
  const isAll = from === to && newFrom === newTo;
  if (!isAll) {
    const back = sentencesBack(old, from, from - stretch.old.start);
    [from, newFrom] = [from - back, newFrom - back];
    while (to > from && newTo > newFrom && old.ids[to - 1] === fresh.ids[newTo - 1]) {
      to--;
      newTo--;
    }
    const on = sentencesOn(old, to, stretch.old.end - to);
    [to, newTo] = [to + on, newTo + on];
  }
  for (let at = stretch.old.start; at < from; at++)
    alignment[at] = stretch.new.start + at - stretch.old.start;
  for (let at = to; at < stretch.old.end; at++) alignment[at] = stretch.new.end - (stretch.old.end - at);
  return { old: { start: from, end: to }, new: { start: newFrom, end: newTo } };
}

/** Words that are looked at again at the edge of what is equal. */
const longestSentences = 120;

/** How many words before a place the sentence before it begins, at most so many. */
function sentencesBack({ begins }: Words, at: number, most: number): number {
  const bound = Math.min(most, longestSentences);
  for (let back = 0, seen = 0; back < bound; back++) if (begins[at - back] === 1 && ++seen === 2) return back;
  return bound;
}

function sentencesOn({ begins }: Words, at: number, most: number): number {
  const bound = Math.min(most, longestSentences);
  for (let on = 0, seen = 0; on < bound; on++) if (begins[at + on] === 1 && ++seen === 2) return on;
  return bound;
}

function alignStretch(old: Words, fresh: Words, stretch: Stretch, alignment: Alignment, level: number): void {
  const size = (stretch.old.end - stretch.old.start) * (stretch.new.end - stretch.new.start);
  if (size === 0) return;
  if (size <= largestStretch) {
    alignment.set(bestAlignment(old, fresh, stretch), stretch.old.start);
    return;
  }
  const length = runLengths[level];
  // Nothing in it is like nothing else: better not aligned than wrongly, or for minutes.
  if (length === undefined) return;
  const fixed = inOrder(onlyRuns(old, fresh, stretch, length));
  let [from, newFrom] = [stretch.old.start, stretch.new.start];
  const between = (to: number, newTo: number) =>
    alignStretch(
      old,
      fresh,
      { old: { start: from, end: to }, new: { start: newFrom, end: newTo } },
      alignment,
      level + 1,
    );
  // A run is cut off at both ends to where a sentence begins, for the same reason as equal beginnings are.
  for (const run of fixed) {
    let [start, end] = [run.old, run.old + run.length];
    const shift = run.new - run.old;
    while (start < end && old.begins[start] === 0) start++;
    while (end > start && old.begins[end] === 0) end--;
    if (start === end) {
      // No sentence begins in it: its middle is what it stands for.
      start = run.old + (length >> 1);
      end = Math.max(start, run.old + run.length - (length >> 1));
      if (start === end) end++;
    }
    if (start < from || start + shift < newFrom) continue;
    between(start, start + shift);
    for (let at = start; at < end; at++) alignment[at] = at + shift;
    [from, newFrom] = [end, end + shift];
  }
  between(stretch.old.end, stretch.new.end);
}

/** Fewer words alone among others are there by chance; until it is known what moved, they would keep it from its place. */
const leastTogether = 3;
const leastBeforeMoves = 6;
/** Words beside each other in both texts belong together, also where a few others came or went between them. */
const mostBetween = 3;

function dropIslands(alignment: Alignment, least: number): void {
  let island: number[] = [];
  let isAtEdge = true;
  const drop = () => {
    if (!isAtEdge && island.length < least) for (const at of island) alignment[at] = -1;
  };
  for (let at = 0; at < alignment.length; at++) {
    if (alignment[at] === -1) continue;
    const last = island.at(-1);
    const isTogether =
      last !== undefined &&
      at - last <= mostBetween + 1 &&
      alignment[at]! > alignment[last]! &&
      alignment[at]! - alignment[last]! <= mostBetween + 1;
    if (isTogether) island.push(at);
    else {
      if (last !== undefined) {
        drop();
        isAtEdge = false;
      }
      island = [at];
    }
  }
}
