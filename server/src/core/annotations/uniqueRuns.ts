// Words in a row that stand once in either of two texts: they lead from one to the other where there are too many to compare all.
import type { Span } from '../text/span.ts';
import type { Stretch } from './bestAlignment.ts';
import type { Words } from './wordsOf.ts';

export interface Run {
  readonly old: number;
  readonly new: number;
  readonly length: number;
}

/** Runs of at least so many words that stand once in either, as long as they go; in the order of the old text. */
export function onlyRuns(old: Words, fresh: Words, stretch: Stretch, length: number): Run[] {
  const inOld = onlyOnes(old, stretch.old, length, () => true);
  const inNew = onlyOnes(fresh, stretch.new, length, () => true);
  const runs: Run[] = [];
  for (const [key, at] of inOld) {
    const newAt = inNew.get(key);
    if (at < 0 || newAt === undefined || newAt < 0 || !areEqual(old, fresh, at, newAt, length)) continue;
    const last = runs.at(-1);
    if (last && last.new - last.old === newAt - at && at <= last.old + last.length)
      runs[runs.length - 1] = { ...last, length: at + length - last.old };
    else runs.push({ old: at, new: newAt, length });
  }
  return runs;
}

/** Where each run of so many words begins, -1 where there are several alike; in the order of the text. */
export function onlyOnes(
  words: Words,
  { start, end }: Span,
  length: number,
  isFree: (at: number) => boolean,
): Map<number, number> {
  const found = new Map<number, number>();
  let free = 0;
  for (let last = start; last < end; last++) {
    free = isFree(last) ? free + 1 : 0;
    if (free < length) continue;
    const at = last - length + 1;
    let key = 0;
    for (let word = at; word <= last; word++) key = (Math.imul(key, 0x01000193) ^ words.ids[word]!) | 0;
    found.set(key, found.has(key) ? -1 : at);
  }
  return found;
}

export function areEqual(old: Words, fresh: Words, at: number, newAt: number, length: number): boolean {
  for (let word = 0; word < length; word++) if (old.ids[at + word] !== fresh.ids[newAt + word]) return false;
  return true;
}

/** The longest chain of runs that comes in the same order in both. */
export function inOrder(runs: readonly Run[]): Run[] {
  const last: number[] = [];
  const before = new Int32Array(runs.length).fill(-1);
  for (const [index, run] of runs.entries()) {
    let from = 0;
    let to = last.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (runs[last[middle]!]!.new < run.new) from = middle + 1;
      else to = middle;
    }
    before[index] = from > 0 ? last[from - 1]! : -1;
    last[from] = index;
  }
  const chain: Run[] = [];
  for (let index = last.at(-1) ?? -1; index >= 0; index = before[index]!) chain.push(runs[index]!);
  return chain.reverse();
}
