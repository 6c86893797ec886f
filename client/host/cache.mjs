// Tools fetched from the npm registry, pinned, and kept in the person's cache folder: each whole or not at all.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm, run } from './processes.mjs';

// Not in the project: VS Code takes extensions below the one in development, its own themes too, for in development.
export const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'readouts');

/** The folder that `make` once filled. It is filled under another name first: a broken half is never taken for whole. */
export async function keep(name, make) {
  const folder = join(cacheFolder, name);
  const isReady = () => existsSync(join(folder, '.ready'));
  if (isReady()) return folder;
  mkdirSync(cacheFolder, { recursive: true });
  const draft = mkdtempSync(`${folder}.part-`);
  try {
    await make(draft);
    writeFileSync(join(draft, '.ready'), '');
    // Another run may have been first.
    if (!isReady()) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(draft, folder);
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/** Unpacks a folder of an npm package, after a look whether the package is the one that was pinned. */
export async function unpack({ spec, integrity, inside }, folder) {
  const download = mkdtempSync(join(tmpdir(), 'readouts-'));
  try {
    await npm(['pack', spec, '--pack-destination', download]);
    const tarball = join(download, readdirSync(download)[0]);
    const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
    if (found !== integrity) throw new Error(`${spec} is not the package that was pinned: ${found}`);
    const strip = inside.split('/').length;
    await run('tar', ['xzf', tarball, '-C', folder, `--strip-components=${strip}`, inside]);
  } finally {
    rmSync(download, { recursive: true, force: true });
  }
}
