// The thread that reads readouts for the language server.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { type ReadMessage, readFiles } from './reading/readFiles.ts';

const { uris, keptIn } = workerData as {
  readonly uris: readonly string[];
  readonly keptIn: string | undefined;
};
// Another build may read otherwise.
const parser = createHash('sha1').update(readFileSync(__filename)).digest('hex');
readFiles(uris, keptIn, parser, (message: ReadMessage) => {
  parentPort?.postMessage(message, [message.batch.data.buffer as ArrayBuffer]);
});
