// A Chromium for the tests: $CHROMIUM, an installed one, or one fetched from the npm registry, which needs no root.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { keep, unpack } from './cache.mjs';
import { say } from './prepare.mjs';
import { run } from './processes.mjs';

// The last version for Node 20.
const packed = {
  spec: '@sparticuz/chromium@143.0.4',
  integrity:
    'sha512-/6I7uQTRhRDD2/gGPQ1Gkf+Dqk0RYDACPJDZfSzz0OWk4JmUTonNHPXbrn6UIklOHlnDLf8xAAzkOZKB/cJpLA==',
  inside: 'package/bin',
};

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Options for playwright's `launch`. Whatever happens in it, nothing but this machine is reached. */
export async function launchOptions() {
  const { executablePath, libraries } = await findBrowser();
  return {
    executablePath,
    ...(libraries && { env: { ...process.env, LD_LIBRARY_PATH: libraries } }),
    args: [
      ...[
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
      ],
      ...[
        '--disable-component-update',
        '--disable-sync',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    ],
  };
}

async function findBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const installed = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
  const executablePath = process.env.CHROMIUM ?? installed;
  if (executablePath) return { executablePath };

  const folder = await keep('chromium-143.0.4', async (draft) => {
    say('Fetching Chromium (once; 64 MB, 200 MB on the disk)');
    await unpack(packed, draft);
    writeFileSync(join(draft, 'chromium'), expand(draft, 'chromium.br'), { mode: 0o755 });
    writeFileSync(join(draft, 'libraries.tar'), expand(draft, 'al2023.tar.br'));
    await run('tar', ['xf', join(draft, 'libraries.tar'), '-C', draft]);
    for (const name of readdirSync(draft)) if (/\.(br|tar)$/.test(name)) rmSync(join(draft, name));
  });
  const fetched = join(folder, 'chromium');
  // The libraries that come with it stand in for missing ones only: the machine's own fit it better.
  const isMissingSome = execFileSync('ldd', [fetched], { encoding: 'utf8' }).includes('not found');
  return { executablePath: fetched, ...(isMissingSome && { libraries: join(folder, 'lib') }) };
}

function expand(folder, name) {
  return brotliDecompressSync(readFileSync(join(folder, name)));
}
