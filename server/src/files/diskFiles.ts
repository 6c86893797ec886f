// Files on the disk of the machine we run on.
import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decodeText } from './decodeText.ts';
import type { Files, Refusal } from './files.ts';
import { Ignored } from './ignored.ts';
import { isSkippedFolder, tooLarge } from './limits.ts';

export const diskFiles: Files = { list: (uri) => list(uri), read };

/** Why a link at a path does not count as the file that it leads to; undefined where it does. */
export type LinkRefused = (path: string) => Promise<string | undefined>;

export async function* list(
  uri: string,
  linkRefused: LinkRefused = async () => undefined,
): AsyncGenerator<string | Refusal> {
  const path = pathOf(uri);
  if (path === undefined) return;
  try {
    if ((await stat(path)).isDirectory()) yield* below(path, '', Ignored.nothing, linkRefused);
    else yield uri;
  } catch (error) {
    yield refusalOf(uri, error);
  }
}

/** `inside` is the folder's own path below the one that is listed. */
async function* below(
  folder: string,
  inside: string,
  above: Ignored,
  linkRefused: LinkRefused,
): AsyncGenerator<string | Refusal> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield refusalOf(pathToFileURL(folder).href, error);
    return;
  }
  // By code unit: the same order on every machine, whatever its language.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const ignored = entries.some(({ name }) => name === '.gitignore')
    ? above.with(inside, await textOf(join(folder, '.gitignore')))
    : above;
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const pathInside = `${inside}${entry.name}${entry.isDirectory() ? '/' : ''}`;
    if (ignored.covers(pathInside)) continue;
    if (entry.isDirectory()) {
      // A linked folder may be a loop, and its files have another home.
      if (!isSkippedFolder(entry.name)) yield* below(path, pathInside, ignored, linkRefused);
    } else if (entry.name.includes('\uFFFD') && !(await isThere(path))) {
      yield { uri: pathToFileURL(path).href, reason: 'has a name that is not in UTF-8' };
    } else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) {
      const uri = pathToFileURL(path).href;
      const reason = entry.isSymbolicLink() ? await linkRefused(path) : undefined;
      yield reason === undefined ? uri : { uri, reason };
    }
  }
}

/** Empty where there is none to read. */
const textOf = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function read(uri: string): Promise<string | Refusal> {
  const path = pathOf(uri);
  if (path === undefined) return { uri, reason: 'is not on this disk' };
  try {
    const found = await stat(path);
    if (!found.isFile()) return { uri, reason: noFile(found) };
    const reason = tooLarge(uri, found.size);
    if (reason !== undefined) return { uri, reason };
    return (
      decodeText(await readFile(path)) ?? {
        uri,
        reason: 'is not text that can be read: if it is text, save it in UTF-8',
      }
    );
  } catch (error) {
    return refusalOf(uri, error);
  }
}

/** What is read from a pipe or a device may never end. */
export const noFile = (found: Pick<Stats, 'isDirectory'>): string =>
  found.isDirectory() ? 'is a folder' : 'is no file';

export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

export function refusalOf(uri: string, error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { uri, reason: 'does not exist', gone: true };
  if (code === 'EISDIR') return { uri, reason: 'is a folder' };
  if (code === 'EACCES' || code === 'EPERM') return { uri, reason: 'may not be read' };
  return { uri, reason: `cannot be read (${code})` };
}
