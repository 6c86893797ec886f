// How long each task takes over the same readouts in one process: side by side, block by block, the best of three.
import { readFileSync } from 'node:fs';
import { cpuTime } from './cpuTime.ts';
import { type Readable, type Task, type TaskName, taskNames, tasks } from './tasks.ts';

const blockLength = 100;
const rounds = 3;
const warmUp = 500;

export interface Speeds {
  /** Milliseconds of computing over all readouts. */
  readonly times: Readonly<Record<TaskName, number>>;
  readonly bytes: number;
  readonly units: number;
  readonly capitalisedRuns: number;
  readonly mentions: number;
}

/** A collection of garbage or a compilation falls into a round of a block, and seldom into all three. */
export function speedsOver(paths: readonly string[]): Speeds {
  const times: Record<TaskName, number> = { read: 0, floor: 0, tokens: 0, parse: 0 };
  const counts: Record<TaskName, number> = { read: 0, floor: 0, tokens: 0, parse: 0 };
  let bytes = 0;
  // A compiler that is still at work on the code would weigh on a short run more than on a long one.
  for (const name of taskNames) bestOf(tasks[name], readAll(paths.slice(0, warmUp)));
  for (let from = 0; from < paths.length; from += blockLength) {
    const block = readAll(paths.slice(from, from + blockLength));
    for (const { text } of block) bytes += Buffer.byteLength(text);
    for (const name of taskNames) {
      const { best, count } = bestOf(tasks[name], block);
      times[name] += best;
      counts[name] += count;
    }
  }
  return { times, bytes, units: counts.read, capitalisedRuns: counts.floor, mentions: counts.parse };
}

const readAll = (paths: readonly string[]): Readable[] =>
  paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));

function bestOf(task: Task, block: readonly Readable[]): { best: number; count: number } {
  let best = Number.POSITIVE_INFINITY;
  let count = 0;
  for (let round = 0; round < rounds; round++) {
    count = 0;
    const start = cpuTime();
    for (const readout of block) count += task(readout);
    best = Math.min(best, cpuTime() - start);
  }
  return { best, count };
}
