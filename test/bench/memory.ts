// How much memory one task takes over all readouts, one after another and none kept, in a process of its own.
import { readFileSync } from 'node:fs';
import { type TaskName, tasks } from './tasks.ts';

export interface Memory {
  /** The most that the process ever held, in MiB. */
  readonly peak: number;
  /** What is still in use after a tenth of the readouts and after all of them, in MiB. */
  readonly keptAfterTenth: number;
  readonly keptAfterAll: number;
}

export function memoryOf(name: TaskName, paths: readonly string[]): Memory {
  const task = tasks[name];
  let keptAfterTenth = 0;
  paths.forEach((path, index) => {
    task({ path, text: name === 'read' ? '' : readFileSync(path, 'utf8') });
    if (index === Math.floor(paths.length / 10)) keptAfterTenth = kept();
  });
  return { peak: process.resourceUsage().maxRSS / 1024, keptAfterTenth, keptAfterAll: kept() };
}

function kept(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
