// Texts that git has kept of a file, read out of its own folder: git itself need not be there, and is not started.
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { mostBytes, packedObject } from './gitPack.ts';

/** `base` as `baseOf` names a text. Undefined where git has no such text, or keeps it in a way that is not known here. Never throws. */
export async function gitText(base: string, uri: string): Promise<string | undefined> {
  const hash = /^git-blob:([0-9a-f]{40})$/.exec(base)?.[1];
  if (hash === undefined || !uri.startsWith('file:')) return undefined;
  try {
    for (const folder of await objectFolders(dirname(fileURLToPath(uri)))) {
      const found = (await looseBlob(folder, hash)) ?? (await packedBlob(folder, hash));
      if (found) return found.toString('utf8');
    }
  } catch {}
  return undefined;
}

async function looseBlob(folder: string, hash: string): Promise<Buffer | undefined> {
  const bytes = await readFile(join(folder, hash.slice(0, 2), hash.slice(2))).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const object = inflateSync(bytes, { maxOutputLength: mostBytes });
  return object.toString('latin1', 0, 5) === 'blob ' ? object.subarray(object.indexOf(0) + 1) : undefined;
}

async function packedBlob(folder: string, hash: string): Promise<Buffer | undefined> {
  const packs = join(folder, 'pack');
  for (const name of await readdir(packs).catch(() => [])) {
    if (!name.endsWith('.idx')) continue;
    const [index, pack] = [
      await open(join(packs, name)),
      await open(join(packs, name.replace(/idx$/, 'pack'))),
    ];
    try {
      const object = await packedObject(index, pack, Buffer.from(hash, 'hex'));
      if (object?.type === 'blob') return object.bytes;
    } finally {
      await Promise.all([index.close(), pack.close()]);
    }
  }
  return undefined;
}

/** Of the repository that the folder is in, and those that it borrows from. */
async function objectFolders(folder: string): Promise<readonly string[]> {
  for (let at = folder; ; at = dirname(at)) {
    const found = await gitFolder(join(at, '.git'));
    if (found) {
      const objects = join(found, 'objects');
      const borrowed = await linesOf(join(objects, 'info', 'alternates'));
      return [objects, ...borrowed.map((path) => resolve(objects, path))];
    }
    if (at === dirname(at)) return [];
  }
}

/** `.git` is a folder, or a file that says where it is: of a second working tree it leads to what is its own, and from there to what is shared. */
async function gitFolder(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || found.isDirectory()) return found && path;
  const [line] = await linesOf(path);
  const own = line?.startsWith('gitdir: ')
    ? resolve(dirname(path), line.slice('gitdir: '.length))
    : undefined;
  if (own === undefined) return undefined;
  const [shared] = await linesOf(join(own, 'commondir'));
  return shared === undefined ? own : resolve(own, shared);
}

const linesOf = async (path: string): Promise<readonly string[]> => {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => line.trim() || []);
};
