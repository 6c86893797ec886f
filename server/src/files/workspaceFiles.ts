// The disk for a server that an editor started somewhere: a home folder or a whole disk is not read through for a few readouts.
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diskFiles } from './diskFiles.ts';
import type { Files, Refusal } from './files.ts';

export const workspaceFiles: Files = { list, read: diskFiles.read };

async function* list(uri: string): AsyncGenerator<string | Refusal> {
  const reason = tooWide(uri);
  if (reason === undefined) yield* diskFiles.list(uri);
  else yield { uri, reason };
}

function tooWide(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  const path = fileURLToPath(uri).replace(/(?<=.)[\\/]$/, '');
  if (path === homedir()) return 'is a home folder: open the folder in it that has the readouts';
  if (path === dirname(path)) return 'is a whole disk: open the folder on it that has the readouts';
  return undefined;
}
