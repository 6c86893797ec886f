// The files of a workspace on the disk: nothing that links make of it, and no home folder or whole disk read through for a few readouts.
import { lstat, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { diskFiles, list as listDisk, pathOf } from './diskFiles.ts';
import type { Files, Refusal } from './files.ts';

export const workspaceFiles: Files = { list, read: diskFiles.read, leadsAway };

async function* list(uri: string): AsyncGenerator<string | Refusal> {
  const reason = await tooWide(uri);
  const folder = pathOf(uri);
  if (reason !== undefined) yield { uri, reason };
  else if (folder !== undefined) yield* listDisk(uri, (path) => leadsOut(path, folder));
}

async function tooWide(uri: string): Promise<string | undefined> {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  const [folder, home] = await Promise.all([path, homedir()].map((each) => realpath(each).catch(() => each)));
  if (folder === home) return 'is a home folder: open the folder in it that has the readouts';
  if (folder === dirname(folder!)) return 'is a whole disk: open the folder on it that has the readouts';
  return undefined;
}

async function leadsAway(uri: string, folderUri: string): Promise<string | undefined> {
  const [path, folder] = [pathOf(uri), pathOf(folderUri)];
  if (path === undefined || folder === undefined) return undefined;
  const names = relative(folder, path).split(sep);
  try {
    for (let depth = 1; depth < names.length; depth++)
      if ((await lstat(join(folder, ...names.slice(0, depth)))).isSymbolicLink())
        return 'is in a linked folder, which is not followed';
    return (await lstat(path)).isSymbolicLink() ? await leadsOut(path, folder) : undefined;
  } catch {
    // Of what is not there, reading tells.
    return undefined;
  }
}

/** A text that somebody else put there could show what is no part of it. */
async function leadsOut(path: string, folder: string): Promise<string | undefined> {
  const way = relative(await realpath(folder), await realpath(path));
  return way.split(sep)[0] === '..' || isAbsolute(way) ? 'is a link that leads out of the folder' : undefined;
}
