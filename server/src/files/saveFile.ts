// The one place that writes: a file of a person who asked for it at the command line, and only if it is as they saw it.
import { mkdir, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises';
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
      await writeFile(path, text, { flag: 'wx' });
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

/** At once: whoever reads it, or pulls the plug, has the old text or the new one. */
async function replace(path: string, text: string): Promise<void> {
  const { mode } = await stat(path);
  await writeFile(`${path}.new`, text, { mode });
  await rename(`${path}.new`, path);
}
