// What became of one place of a text in a later one, by the words of it and around it that are still there.

import type { Span } from '../text/span.ts';
import type { Comparison } from './findAgain.ts';
import { isSameName, mostInserted } from './isSameName.ts';
import { isToldFromTwins } from './isToldFromTwins.ts';
import { isWord, wordsWithin } from './wordsOf.ts';

export interface Carried extends Span {
  /** Else it is where the words would be, but they may mean somebody else now. */
  readonly isSure: boolean;
}

/** Undefined where the place is gone. */
export function carriedOver(comparison: Comparison, place: Span): Carried | undefined {
  const { old, fresh, alignment } = comparison;
  const [first, after] = wordsWithin(old, place.start, place.end);
  if (first === after) return undefined;
  const [newFirst, newAfter] = stretchOf(comparison, first, after);
  if (newFirst >= newAfter) return undefined;
  let isWhole = newAfter - newFirst === after - first;
  for (let at = first; isWhole && at < after; at++)
    isWhole = alignment[at] === newFirst + at - first && old.ids[at] === fresh.ids[alignment[at]!];
  const isSure =
    isKept(comparison, first, after, newFirst, newAfter) &&
    (isWhole || isSameName(comparison, first, after, newFirst, newAfter)) &&
    isToldFromTwins(comparison, first, after, newFirst);
  // The place may begin or end within a word.
  const start = fresh.starts[newFirst]! + (isWhole ? Math.max(0, place.start - old.starts[first]!) : 0);
  const end = fresh.ends[newAfter - 1]! - (isWhole ? Math.max(0, old.ends[after - 1]! - place.end) : 0);
  return { start, end, isSure };
}

/** From the first to the last of its words that are still there; where the neighbours are, all that is between them. */
function stretchOf(
  { old, fresh, alignment, taken }: Comparison,
  first: number,
  after: number,
): readonly [number, number] {
  const isSame = (at: number, was: number) => taken[at] === 0 && fresh.ids[at] === old.ids[was];
  let [from, to] = [Infinity, -1];
  for (let at = first; at < after; at++) {
    const is = alignment[at]!;
    if (is < 0) continue;
    from = Math.min(from, is);
    to = Math.max(to, is + 1);
  }
  const before = first > 0 ? alignment[first - 1]! : -1;
  const next = after < old.count ? alignment[after]! : fresh.count;
  const isFirst = alignment[first]! >= 0;
  const isLast = alignment[after - 1]! >= 0;
  if (to < 0) {
    const isBetween = (first === 0 || before >= 0) && next >= 0 && next > before;
    return isBetween ? [before + 1, next] : [0, 0];
  }
  // A word that is gone at an edge, and another in its stead.
  if (!isFirst && before >= 0 && before < from) from = before + 1;
  if (!isLast && next >= to) to = next;
  // Its first or last word, parted from the others by what was put in.
  if (!isFirst)
    for (let at = from - 1; at >= from - mostInserted; at--) if (isSame(at, first)) return [at, to];
  if (!isLast)
    for (let at = to; at < to + mostInserted; at++) if (isSame(at, after - 1)) return [from, at + 1];
  return [from, to];
}

/** Words on either side that are asked whether they are still there too: the nearer, the more it says. */
const neighbours = 6;
const enough = 0.34;
/** A few words may have come or gone in between. */
const mostBetween = 3;

function isKept(
  { old, fresh, alignment }: Comparison,
  first: number,
  after: number,
  newFirst: number,
  newAfter: number,
): boolean {
  let kept = 0;
  let asked = 0;
  for (const side of [-1, 1]) {
    let weight = 1;
    for (let away = 1; away <= neighbours; away++) {
      const at = side < 0 ? first - away : after + away - 1;
      // Where the sentence ends, another follows, and is about others.
      if (at < 0 || at >= old.count) break;
      if (old.begins[side < 0 ? at + 1 : at] === 1) weight = 0.5;
      const says = (weight * (isWord(old, at) ? 1 : 0.5)) / away;
      asked += says;
      const is = alignment[at]!;
      if (is < 0) continue;
      const newAway = side < 0 ? newFirst - is : is - newAfter + 1;
      if (newAway > 0 && Math.abs(newAway - away) <= mostBetween) kept += says;
    }
  }
  return asked === 0 ? fresh.count === newAfter - newFirst : kept / asked >= enough;
}
