// Readings on a thread of its own, which ends with the work and gives its memory back.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { fromBatch } from '../core/readout/packed/packed.ts';
import type { ReadMessage } from './readFiles.ts';
import type { Read, Readings } from './readings.ts';

/** `script` is the built thread; `keptIn` a folder where it keeps what it read, if anywhere. */
export const threadReadings = (script: string, keptIn: string | undefined): Readings => ({
  of: (uris, workspace) => readingsOf(script, uris, fileFor(keptIn, workspace)),
});

async function* readingsOf(
  script: string,
  uris: readonly string[],
  keptIn: string | undefined,
): AsyncGenerator<Read> {
  const worker = new Worker(script, { workerData: { uris, keptIn } });
  const arrived: ReadMessage[] = [];
  let ended: Error | 'whole' | undefined;
  let wake = () => {};
  const told = () => wake();
  worker.on('message', (message: ReadMessage) => {
    arrived.push(message);
    told();
  });
  worker.on('error', (error) => {
    ended = error;
    told();
  });
  worker.on('exit', (code) => {
    ended ??= code === 0 ? 'whole' : new Error(`the reading thread ended with ${code}`);
    told();
  });
  const shared = new Map<string, string>();
  try {
    for (;;) {
      const message = arrived.shift();
      if (message !== undefined) yield readOf(message, shared);
      else if (ended === 'whole') return;
      else if (ended !== undefined) throw ended;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    void worker.terminate();
  }
}

/** Names and titles come again and again: of equal ones only one is kept. */
function readOf({ uris, marks, batch, refusals }: ReadMessage, shared: Map<string, string>): Read {
  const words = batch.words.map((word) => {
    const known = shared.get(word);
    if (known === undefined) shared.set(word, word);
    return known ?? word;
  });
  const packed = fromBatch({ ...batch, words });
  const readingAt = (index: number) => ({ mark: marks[index]!, packed: packed[index]! });
  return { readouts: new Map(uris.map((uri, index) => [uri, readingAt(index)])), refusals };
}

function fileFor(folder: string | undefined, workspace: string): string | undefined {
  if (folder === undefined || workspace === '') return undefined;
  return join(folder, `${createHash('sha1').update(workspace).digest('hex')}.readings`);
}
