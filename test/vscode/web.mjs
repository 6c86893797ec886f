// `node test/vscode/web.mjs`: the extension where there is no Node at all, in VS Code's web-worker host, seen through its window.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare, project } from '../../client/host/prepare.mjs';
import { fetchVscode, startVscode, unavailable } from '../../client/host/vscode.mjs';

if (unavailable) {
  console.log(`│ 1 pending: no VS Code to run in (${unavailable})`);
  process.exit(process.env.CI ? 1 : 0);
}
await prepare({ tests: true });
const { chromium } = await import('playwright-core');
const { launchOptions } = await import('../../client/host/browser.mjs');

const scratch = mkdtempSync(join(tmpdir(), 'readouts-web-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }));
const seeds = join(scratch, 'seeds');
cpSync(join(project, 'seeds'), seeds, { recursive: true });

/** What has to be seen, by what is asked for in the page. */
const sights = {
  'who took part, above a meeting': ['.codelens-decoration', 'Mexico: Marcelo Ebrard Casaubon'],
  'an underlined title': ['.monaco-editor .squiggly-info', ''],
  'the problems of a file that is closed': ['.explorer-viewlet .monaco-list-row:has-text("000_")', '1'],
};

const server = await startVscode(await fetchVscode(), join(scratch, 'server'));
const browser = await chromium.launch(await launchOptions());
const page = await browser.newPage({ viewport: { width: 1200, height: 720 } });
page.setDefaultTimeout(30_000);
const openFile = join(seeds, '003_a1d53c704fa323d4.txt');
await page.goto(server.address(seeds, { extensionDevelopmentPath: browserOnly(), openFile }));
let failed = 0;
console.log('│   the extension in a browser');
for (const [title, [selector, text]] of Object.entries(sights)) {
  try {
    await page.locator(selector, { hasText: text }).first().waitFor();
    console.log(`│     ✔ shows ${title}`);
  } catch (error) {
    failed++;
    console.log(`│     ${failed}) shows ${title}: ${error.message.split('\n')[0]}`);
  }
}
console.log(`│\n│   ${Object.keys(sights).length - failed} passing`);
if (failed > 0) console.log(`│   ${failed} failing`);
await browser.close();
server.stop();
process.exit(failed > 0 ? 1 : 0);

/** The extension without its half for Node, which VS Code would prefer where it can have it. */
function browserOnly() {
  const folder = join(scratch, 'extension');
  const { main: _, ...manifest } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const path of ['dist/client.web.js', 'dist/server.web.js', 'syntaxes', 'language-configuration.json'])
    cpSync(join(project, path), join(folder, path), { recursive: true });
  return folder;
}
