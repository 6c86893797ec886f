// A folder that only the program uses, with a file for each key.
import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { forgetUnused } from './forgetUnused.ts';
import type { Storage } from './storage.ts';

/** So long is kept what nobody writes or reads: whatever a workspace needs is written or read whenever it is opened. */
const longest = 365 * 24 * 60 * 60 * 1000;

/** The folder is made when there is something to keep. Keys are names of files on every system: lower-case letters, digits, `.`, `-`. */
export function diskStorage(folder: string): Storage {
  let writes = 0;
  return {
    async read(key) {
      if (!isName(key)) return undefined;
      const path = join(folder, key);
      const bytes = await readFile(path).catch(() => undefined);
      const now = new Date();
      if (bytes !== undefined) await utimes(path, now, now).catch(() => {});
      return bytes;
    },
    async write(key, bytes) {
      if (!isName(key)) return;
      if (writes === 0) void forgetUnused(folder, Date.now() - longest);
      // Of two windows each has its own process.
      const fresh = join(folder, `${key}.${process.pid}.${writes++}.new`);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(fresh, bytes, { flag: 'wx', mode: 0o600 });
        await rename(fresh, join(folder, key));
      } catch {
        await rm(fresh, { force: true }).catch(() => {});
      }
    },
  };
}

const isName = (key: string) => /^[a-z0-9][a-z0-9.-]{0,199}$/.test(key);
