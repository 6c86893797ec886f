// VS Code's desktop application, where it can be downloaded and has a screen.
import { join } from 'node:path';
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
  SilentReporter,
} from '@vscode/test-electron';
import { cacheFolder } from '../../client/host/cache.mjs';
import { run } from '../../client/host/processes.mjs';
import { version } from '../../client/host/vscode.mjs';

const download = { version, cachePath: cacheFolder, timeout: 15_000, reporter: new SilentReporter() };

/** Why the application cannot be had, if it cannot. */
export async function noDesktop() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return 'there is no screen';
  try {
    await downloadAndUnzipVSCode(download);
  } catch (error) {
    return `its download failed (${error.message})`;
  }
}

/** Runs the suite; the answer is its exit code. */
export async function runOnDesktop({ scratch, workspace, development, suite, vsix }) {
  const vscodeExecutablePath = await downloadAndUnzipVSCode(download);
  const folders = ['--user-data-dir', join(scratch, 'user'), '--extensions-dir', join(scratch, 'extensions')];
  if (vsix) {
    const [cli] = resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath);
    await run(cli, [...folders, '--install-extension', vsix], { shell: process.platform === 'win32' });
  }
  return runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: development,
    extensionTestsPath: suite,
    launchArgs: [
      workspace,
      ...folders,
      '--disable-workspace-trust',
      '--skip-welcome',
      '--skip-release-notes',
    ],
  }).catch((error) => {
    console.log(error.message);
    return 1;
  });
}
