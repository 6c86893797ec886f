// The one place that writes: a file of a person who asked for it at the command line, and only if it is as they saw it.
import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeText } from './decodeText.ts';
import type { Refusal } from './files.ts';

/** `before` is what the file says, undefined where there is to be none: then its folder is made as well. Never throws. */
export type Save = (uri: string, text: string, before: string | undefined) => Promise<Refusal | undefined>;

const byteOrderMark = '\uFEFF';

export const saveFile: Save = async (uri, text, before) => {
  try {
    const path = fileURLToPath(uri);
    if (before === undefined) {
      await mkdir(dirname(path), { recursive: true });
      await whole(path, text, undefined, make);
    } else {
      const bytes = await readFile(path);
      if (decodeText(bytes) !== before) return { uri, reason: 'has changed meanwhile' };
      const found = bytes.toString('utf8');
      const mark = found.startsWith(byteOrderMark) && !before.startsWith(byteOrderMark) ? byteOrderMark : '';
      if (found !== mark + before) return { uri, reason: 'is not in UTF-8: save it so first' };
      await replace(await realpath(path), text.startsWith(byteOrderMark) ? text : mark + text);
    }
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { uri, reason: code === 'EEXIST' ? 'is there already' : `cannot be written (${code})` };
  }
};

async function replace(path: string, text: string): Promise<void> {
  const { mode } = await stat(path);
  await whole(path, text, mode, rename);
}

/** At once: whoever reads it, or pulls the plug, has what was there before or all of the text. `put` moves it to its place. */
async function whole(
  path: string,
  text: string,
  mode: number | undefined,
  put: (from: string, to: string) => Promise<void>,
): Promise<void> {
  // Of a name that nobody else has: what is beside a person's file is theirs as well.
  const fresh = `${path}.${randomUUID().slice(0, 8)}.new`;
  try {
    await writeFile(fresh, text, { mode, flag: 'wx' });
    await put(fresh, path);
  } finally {
    await rm(fresh, { force: true });
  }
}

/** Where there is no file yet. */
async function make(from: string, to: string): Promise<void> {
  try {
    // As only this fails where there is one.
    await link(from, to);
  } catch (error) {
    const isThere = await stat(to).then(
      () => true,
      () => false,
    );
    if (isThere) throw error;
    // Not every file system has links.
    await rename(from, to);
  }
}
