// VS Code's server with its window in a headless Chromium: how VS Code tests itself remotely.
import { join } from 'node:path';
import { format } from 'node:util';
import { chromium } from 'playwright-core';
import { launchOptions } from '../../client/host/browser.mjs';
import { fetchVscode, installExtension, startVscode } from '../../client/host/vscode.mjs';

/** Runs the suite; the answer is its exit code. */
export async function runInBrowser({ scratch, workspace, development, suite, vsix }) {
  const vscode = await fetchVscode();
  const data = join(scratch, 'server');
  if (vsix) await installExtension(vscode, data, vsix);
  const server = await startVscode(vscode, data, ['--enable-smoke-test-driver']);
  const browser = await chromium.launch(await launchOptions());
  // What the host says of itself is of interest only where the suite did not come to a good end.
  const chatter = [];
  let hasPassed = false;
  try {
    const page = await browser.newPage();
    await page.exposeFunction('codeAutomationLog', (_type, args) => {
      const line = format(...args);
      if (line.startsWith('│')) console.log(line);
      else chatter.push(line.split('\n', 1)[0]);
      hasPassed ||= /^│ +[1-9]\d* passing/.test(line);
    });
    const ended = new Promise((resolve) => {
      page.exposeFunction('codeAutomationExit', resolve);
      page.on('crash', () => resolve(1));
      server.ended.then(() => resolve(1));
    });
    const paths = { extensionDevelopmentPath: development, extensionTestsPath: suite };
    await page.goto(server.address(workspace, paths));
    const code = await ended;
    if (!hasPassed) console.log(chatter.join('\n'));
    // An extension host that crashes ends with 0.
    return hasPassed ? code : code || 1;
  } finally {
    await browser.close();
    server.stop();
  }
}
