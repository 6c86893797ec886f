// All that is measured over so many readouts: reading them, the server without a cache and with one, and what needs no wire.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuTime } from '../cpuTime.ts';
import type { InProcess } from './inProcess.ts';
import type { Keystrokes } from './keystrokes.ts';
import { type OurFigures, ourFigures, type WarmFigures } from './ourFigures.ts';

export interface Size {
  readonly documents: number;
  /** Milliseconds for `readFileSync` of all, the best of three. */
  readonly reading: number;
  readonly cold: OurFigures & { readonly warm: WarmFigures };
  readonly warm: OurFigures;
  readonly inProcess: InProcess;
  /** In a tenth of the corpus: they are not to depend on its size. */
  readonly keystrokesInTenth: Keystrokes;
}

export async function sizeOf(folder: string, paths: readonly string[]): Promise<Size> {
  const readings: number[] = [];
  for (let round = 0; round < 3; round++) readings.push(readingTime(paths));
  const cache = mkdtempSync(join(tmpdir(), 'readouts-bench-cache-'));
  try {
    const env = { XDG_CACHE_HOME: cache };
    return {
      documents: paths.length,
      reading: Math.min(...readings),
      cold: await ourFigures(folder, paths, env),
      warm: await ourFigures(folder, paths, env),
      inProcess: elsewhere(paths.length),
      keystrokesInTenth: elsewhere(Math.ceil(paths.length / 10)).keystrokes,
    };
  } finally {
    rmSync(cache, { recursive: true });
  }
}

function readingTime(paths: readonly string[]): number {
  const start = cpuTime();
  for (const path of paths) readFileSync(path, 'utf8');
  return cpuTime() - start;
}

/** In a process of its own: the whole corpus is in its memory. */
function elsewhere(documents: number): InProcess {
  const args = [process.argv[1]!, '--documents', String(documents), '--measure', 'in-process'];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as InProcess;
}
