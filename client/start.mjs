// `npm start [-- FOLDER]`: VS Code with the extension from source, on the seeds or on another folder.
import { existsSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { cacheFolder } from './host/cache.mjs';
import { prepare, project, say } from './host/prepare.mjs';
import { run, start } from './host/processes.mjs';
import { fetchVscode, startVscode, unavailable, writeSettings } from './host/vscode.mjs';

const seeds = join(project, 'seeds');
const folder = process.argv[2] ? resolve(process.env.INIT_CWD ?? '.', process.argv[2]) : seeds;
const opening = folder === seeds ? join(seeds, '001_ce77a83a0a4736f2.txt') : undefined;

if (!existsSync(folder) || !statSync(folder).isDirectory()) fail(`${folder} is not a folder.`);
try {
  await prepare();
  if (onPath('code')) await openDesktop();
  else await openServer();
} catch (error) {
  fail(error.message);
}

async function openDesktop() {
  say(`Opening ${folder} in VS Code (the command code); its window is yours to close`);
  const args = [
    '--new-window',
    `--extensionDevelopmentPath=${project}`,
    folder,
    ...(opening ? [opening] : []),
  ];
  await run('code', args, { shell: process.platform === 'win32' });
}

async function openServer() {
  if (unavailable) fail(`There is no command code on the PATH, and ${unavailable}. Install VS Code.`);
  const vscode = await fetchVscode();
  say('Starting VS Code');
  const data = join(cacheFolder, 'start');
  // The seeds lie in the repository of the extension, which is not what is to be looked at.
  writeSettings(data, { 'git.openRepositoryInParentFolders': 'never' });
  const server = await startVscode(vscode, data);
  const address = server.address(folder, {
    extensionDevelopmentPath: project,
    ...(opening && { openFile: opening }),
  });
  say(`VS Code with Readouts, open on ${folder}; Ctrl-C ends it:\n  ${address}`);
  openInBrowser(address);
  await server.ended;
  fail("VS Code's server has ended.");
}

/** Where there is a browser to be seen; elsewhere the printed address is for one on another screen. */
function openInBrowser(address) {
  const opener = onPath('xdg-open');
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (opener && hasScreen) start(opener, [address], { stdio: 'ignore' }).on('error', () => {});
}

function onPath(command) {
  const names = process.platform === 'win32' ? [`${command}.cmd`, `${command}.exe`] : [command];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((each) => names.map((name) => join(each, name))).find((path) => existsSync(path));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
