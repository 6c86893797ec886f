// What is kept on the disk, and has not been of use for long, goes.
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Files of the folder that were last written or read before that time, in milliseconds. Never throws: what cannot be removed stays. */
export async function forgetUnused(folder: string, before: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  // One after the other, as nobody waits for it.
  for (const name of names) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile() && found.mtimeMs < before) await rm(path, { force: true }).catch(() => {});
  }
}
