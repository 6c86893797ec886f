// `node test/vscode/run.mjs [source|packed]`: the suite in a real VS Code, on a desktop or in a headless browser.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare, project, say } from '../../client/host/prepare.mjs';
import { run } from '../../client/host/processes.mjs';
import { unavailable } from '../../client/host/vscode.mjs';

const packed = process.argv[2] === 'packed';
const timeLimit = 3 * 60_000;

await prepare({ tests: true });
// Everything that a run leaves behind, its workspace included, lies in one folder that goes with it.
const scratch = mkdtempSync(join(tmpdir(), 'readouts-test-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }));
setTimeout(() => {
  console.log(`The suite has not ended after ${timeLimit / 1000} s.`);
  process.exit(75);
}, timeLimit).unref();

/** What either host is given. */
const job = {
  scratch,
  workspace: makeWorkspace(),
  suite: join(project, 'dist/test/vscode/suite/index.js'),
  ...(packed ? { vsix: await pack(), development: makeStub() } : { development: project }),
};

const { runOnDesktop, noDesktop } = await import('./desktop.mjs');
const { runInBrowser } = await import('./browser.mjs');

const reason = await noDesktop();
if (!reason) process.exit(await runOnDesktop(job));
say(`VS Code's server in a headless browser, as the desktop cannot be had: ${reason}`);
if (!unavailable) process.exit(await runInBrowser(job));
console.log(`│ 1 pending: no VS Code to run in (${unavailable})`);
// Whoever runs this by hand may lack a host; where it is run for everybody, one has to be there.
process.exit(process.env.CI ? 1 : 0);

/** Copies of the seeds and of the suite's own files: what is edited by a test is not the repository's. */
function makeWorkspace() {
  const workspace = join(scratch, 'workspace');
  cpSync(join(project, 'test/vscode/workspace'), workspace, { recursive: true });
  cpSync(join(project, 'seeds'), join(workspace, 'seeds'), { recursive: true });
  return workspace;
}

async function pack() {
  say('Packing');
  const vsix = join(scratch, 'readouts.vsix');
  const vsce = join(project, 'node_modules/@vscode/vsce/vsce');
  // The README's pictures are in the package, so its links stay as they are.
  const flags = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'];
  await run(process.execPath, [vsce, 'package', ...flags, '--out', vsix], { cwd: project });
  // Packing left a minified dist/, which is nothing to debug.
  await prepare();
  return vsix;
}

/** VS Code runs tests only for an extension in development; this one is empty, so the installed one is tested. */
function makeStub() {
  const stub = join(scratch, 'stub');
  mkdirSync(stub);
  const manifest = { name: 'stub', publisher: 'readouts', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(join(stub, 'package.json'), JSON.stringify(manifest));
  return stub;
}
