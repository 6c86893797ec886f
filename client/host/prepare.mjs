// Makes a fresh clone ready: packages as locked, dist/ as the source is. With Node alone, as nothing is there yet.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm, run } from './processes.mjs';

export const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** One line for each step that can take a while. */
export function say(step) {
  console.log(`• ${step}`);
}

export async function prepare({ tests = false } = {}) {
  if (!isInstalled()) {
    say('Installing packages (npm ci)');
    await npm(['ci', '--no-audit', '--no-fund'], { cwd: project });
  }
  say('Building');
  await run(process.execPath, ['esbuild.mjs', ...(tests ? ['test'] : [])], { cwd: project });
}

/** Whether node_modules/ holds every package in the locked version; dates of files would say less. */
function isInstalled() {
  if (!existsSync(join(project, 'node_modules/.package-lock.json'))) return false;
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || installed[path]?.version === version,
  );
}

function packagesOf(lock) {
  return JSON.parse(readFileSync(join(project, lock), 'utf8')).packages;
}
