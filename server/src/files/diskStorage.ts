// A folder that only the program uses, with a file for each text that it keeps.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Storage } from './storage.ts';

/** The folder is made when there is something to keep. Keys are names of files on every system: lower-case letters, digits, `.`, `-`. */
export function diskStorage(folder: string): Storage {
  let writes = 0;
  return {
    async read(key) {
      if (!isName(key)) return undefined;
      return readFile(join(folder, key), 'utf8').catch(() => undefined);
    },
    async write(key, text) {
      if (!isName(key)) return;
      // Of two windows each has its own process.
      const fresh = join(folder, `${key}.${process.pid}.${writes++}.new`);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(fresh, text, { flag: 'wx' });
        await rename(fresh, join(folder, key));
      } catch {
        await rm(fresh, { force: true }).catch(() => {});
      }
    },
  };
}

const isName = (key: string) => /^[a-z0-9][a-z0-9.-]{0,199}$/.test(key);
