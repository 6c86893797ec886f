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
  const times: number[] = [];
  for (const work of works) {
    const before = computed();
    const onTheClock = await timed(work);
    times.push(before === undefined ? onTheClock : computed()! - before);
  }
  return quantile(times, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
