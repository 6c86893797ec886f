// `npm run screenshots [-- --theme THEME FOLDER]`: the pictures of client/images, taken anew of the real thing on the seeds.
// With a theme, the same in another folder, to be looked at: `npm run screenshots -- --theme 'Default High Contrast' /tmp/look`.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchOptions } from '../../client/host/browser.mjs';
import { prepare, project, say } from '../../client/host/prepare.mjs';
import { fetchVscode, startVscode, writeSettings } from '../../client/host/vscode.mjs';

const [, theme, elsewhere] = process.argv.slice(2);
const images = elsewhere ? resolve(elsewhere) : join(project, 'client/images');
mkdirSync(images, { recursive: true });
await prepare();
const { chromium } = await import('playwright-core');

const scratch = mkdtempSync(join(tmpdir(), 'readouts-pictures-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }));
const seeds = join(scratch, 'seeds');
cpSync(join(project, 'seeds'), seeds, { recursive: true });

const data = join(scratch, 'server');
writeSettings(data, {
  'workbench.colorTheme': theme ?? 'Default Light Modern',
  'editor.minimap.enabled': false,
  'readouts.annotator': 'Ada',
});
const server = await startVscode(await fetchVscode(), data);
const browser = await chromium.launch(await launchOptions());

await picture('hover', '003_a1d53c704fa323d4.txt', async (page) => {
  await showHover(page, 'Ebrard recalled');
});
await picture('outline', '003_a1d53c704fa323d4.txt', async (page) => {
  // With the folder's files folded away the outline has the height.
  await page.locator('.explorer-viewlet .pane-header', { hasText: 'seeds' }).click();
  await command(page, 'Explorer: Focus on Outline View');
  await page.locator('.outline-pane .monaco-list-row', { hasText: 'Murphy' }).first().waitFor();
});
await picture('problems', '000_e0f42f31d6ac75e5.txt', async (page) => {
  await command(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel .monaco-list-row', { hasText: 'Ramnat' }).first().click();
  await page.locator('.monaco-editor .view-line', { hasText: 'Ramnat' }).first().waitFor();
});
await picture('fix', '000_e0f42f31d6ac75e5.txt', async (page) => {
  await command(page, 'Go to Next Problem (Error, Warning, Info)');
  await page.locator('.monaco-editor .view-line', { hasText: 'Ramnat' }).first().waitFor();
  // The list of fixes alone, without the problem shown between the lines.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget').waitFor();
});
await picture('definition', '003_a1d53c704fa323d4.txt', async (page) => {
  const { x, y } = await placeOf(page, 'Marcelo Ebrard');
  await page.mouse.click(x, y);
  await command(page, 'Peek Definition');
  await page.locator('.peekview-widget .view-line', { hasText: 'Ebrard' }).first().waitFor();
});

await picture('reading', '000_e0f42f31d6ac75e5.txt', async (page) => {
  await command(page, 'View: Toggle Primary Side Bar Visibility');
  await page.locator('.monaco-editor .codelens-decoration', { hasText: 'United States' }).first().waitFor();
});
await picture('review', '000_e0f42f31d6ac75e5.txt', async (page) => {
  await page.locator('.activitybar [aria-label="Readouts"]').first().click();
  await startReview(page, 'Chief Officer');
  await page.keyboard.press('a');
  await page.locator('.statusbar-item', { hasText: '1 of' }).waitFor();
  // Back to somebody who is named more than once.
  await page.keyboard.press('Shift+F8');
  await page.locator('.monaco-editor .view-line', { hasText: 'Ebrard Casaubon?' }).first().waitFor();
});
await picture('open', '003_a1d53c704fa323d4.txt', async (page) => {
  await page.locator('.activitybar [aria-label="Readouts"]').first().click();
  await startReview(page, 'Foreign Minister');
  await page.keyboard.press('m');
  await page.locator('.quick-input-widget', { hasText: 'Note on' }).waitFor();
  await page.keyboard.type('Also in the Spanish text of that day.', { delay: 20 });
  await page.keyboard.press('Enter');
  // The list of all notes opens with the first of them.
  await page.locator('.comments-panel .monaco-list-row', { hasText: 'Spanish' }).first().waitFor();
  await page.keyboard.press('Control+J');
  await command(page, 'Comments: Expand All Comments');
  await page.keyboard.press('Shift+A');
  await page.locator('.pane-body .monaco-list-row', { hasText: 'Ebrard' }).first().waitFor();
});
await picture('lost', '003_a1d53c704fa323d4.txt', async (page) => {
  const { x, y } = await placeOf(page, 'Ebrard recalled');
  await page.mouse.dblclick(x, y);
  await command(page, 'Readouts: Write a Note');
  await page.locator('.quick-input-widget', { hasText: 'Note on' }).waitFor();
  await page.keyboard.type('The same as in the communiqué?', { delay: 20 });
  await page.keyboard.press('Enter');
  await page.locator('.comments-panel .monaco-list-row', { hasText: 'communiqué' }).first().waitFor();
  await page.keyboard.press('Control+J');
  // Another program takes the passage out.
  const file = join(seeds, '003_a1d53c704fa323d4.txt');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^.*Ebrard recalled.*\n+/m, ''));
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').fill('003_a1d53c704fa323d4.txt.annotations');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'annotations' }).first().waitFor();
  await page.keyboard.press('Enter');
  const quote = page.locator('.monaco-editor .view-line', { hasText: 'recalled that' });
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
  await quote.first().click();
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget', { hasText: 'is meant here' }).waitFor();
});
// The last, as it leaves the readout edited.
await picture('completion', '000_e0f42f31d6ac75e5.txt', async (page) => {
  await command(page, 'View: Toggle Primary Side Bar Visibility');
  await page.locator('.monaco-editor .view-line').first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n\nForeign Secretary Ebrard was joined by @', { delay: 30 });
  await page.locator('.suggest-widget .monaco-list-row').first().waitFor();
});

await browser.close();
server.stop();
process.exit(process.exitCode ?? 0);

/** Opens a seed, does what is to be seen, and writes `name`.png; a picture that cannot be had stays as it was, and does not end the others. */
async function picture(name, file, act) {
  say(`Picture of ${name}`);
  const page = await browser.newPage({ viewport: { width: 1200, height: 720 } });
  page.setDefaultTimeout(20_000);
  try {
    await page.goto(
      server.address(seeds, { extensionDevelopmentPath: project, openFile: join(seeds, file) }),
    );
    await page.locator('.monaco-editor .view-line').first().waitFor();
    if (!theme) await page.locator('.monaco-workbench[class*="light_modern"]').waitFor();
    // The first underline or the like says that the server has read this document.
    await page
      .locator('.monaco-editor .squiggly-warning, .monaco-editor .squiggly-info')
      .first()
      .waitFor()
      .catch(() => {});
    await act(page);
    // What slides or fades comes to rest.
    await page.waitForTimeout(1000);
    await page.screenshot({ path: join(images, `${name}.png`) });
  } catch (error) {
    console.error(`${name}: ${error.message}`);
    process.exitCode = 1;
  } finally {
    await page.close();
  }
}

async function startReview(page, words) {
  const { x, y } = await placeOf(page, words);
  await page.mouse.click(x, y);
  await page.keyboard.press('Control+F8');
  await page.locator('.statusbar-item', { hasText: 'decided' }).waitFor();
}

async function command(page, title) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input');
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

async function showHover(page, text) {
  const { x, y } = await placeOf(page, text);
  const hover = page.locator('.monaco-editor .monaco-hover:not(.hidden) .hover-contents');
  await page.mouse.move(x, y - 60);
  await page.mouse.move(x, y, { steps: 5 });
  await hover.first().waitFor();
}

/** Just within the first `text` in the editor, which draws a line in pieces as its colours change. */
async function placeOf(page, text) {
  return page.evaluate((wanted) => {
    for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
      const plain = line.textContent.replaceAll('\u00a0', ' ');
      const at = plain.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let passed = 0;
      const within = at + 1;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (passed + node.length > within) {
          range.setStart(node, within - passed);
          range.setEnd(node, within - passed + 1);
          const box = range.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
        passed += node.length;
      }
    }
    throw new Error(`‘${wanted}’ is not to be seen`);
  }, text);
}
