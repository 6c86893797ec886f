// How long things take, many times over.
import { cpuTime } from '../cpuTime.ts';

export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * The time that half of the works take at most, in milliseconds, after one that does not count. By `computed`, what was computed so
 * far, where that is known: what else runs on the machine does not count.
 */
export async function medianTime(
  works: readonly (() => unknown)[],
  computed: () => number | undefined = cpuTime,
): Promise<number> {
  await works[0]!();
  return quantile(await timesOf(works, computed), 0.5);
}

/** At how many places, each in a document of its own, is asked once. */
export const places = 300;

/** The same over some rounds of the works, with something done before each that does not count either. */
export async function medianOfRounds(
  works: readonly (() => unknown)[],
  before: (round: number) => void,
): Promise<number> {
  await works[0]!();
  const all: number[] = [];
  for (let round = 0; round < rounds; round++) {
    before(round);
    all.push(...(await timesOf(works, cpuTime)));
  }
  return quantile(all, 0.5);
}

const rounds = 9;

async function timesOf(
  works: readonly (() => unknown)[],
  computed: () => number | undefined,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const work of works) {
    const before = computed();
    const onTheClock = await timed(work);
    times.push(before === undefined ? onTheClock : computed()! - before);
  }
  return times;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
