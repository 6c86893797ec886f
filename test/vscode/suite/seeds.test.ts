// A curator on one of the seeds, by keys alone: decides, edits, saves, reopens, exports and imports again; what was decided stays.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { baseOf } from '../../../server/src/core/annotations/baseOf.ts';
import { parseAnnotationFile } from '../../../server/src/core/annotations/parseAnnotationFile.ts';
import { besides, press, start, textOf } from './reviewing.ts';
import { eventually, file, open } from './workspace.ts';

const path = 'seeds/003_a1d53c704fa323d4.txt';
const leaving = file('seeds/leaving.jsonld');

const write = (uri: vscode.Uri, content: string) =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
const run = (command: string, ...parameters: unknown[]) =>
  vscode.commands.executeCommand(command, ...parameters);

const decisions = async () => parseAnnotationFile('', await textOf(besides(path))).annotations;

/** What was decided and about which words, once the file beside is about the text on the disk. */
const decidedWords = () =>
  eventually('decisions about the text of now', async () => {
    const text = await textOf(file(path));
    const { base, annotations } = parseAnnotationFile('', await textOf(besides(path)));
    if (base !== baseOf(text)) return undefined;
    return annotations.map(
      ({ judgement, position: { start: from, end } }) => `${judgement}: ${text.slice(from, end)}`,
    );
  });

/** Decides with the key, and gives the words that it was about. */
async function decideWith(key: string): Promise<string> {
  const { length } = await decisions();
  const { document, selection } = vscode.window.activeTextEditor!;
  await press(key);
  await eventually('a decision', async () => ((await decisions()).length > length ? true : undefined));
  return document.getText(selection);
}

async function typeAt(document: vscode.TextDocument, offset: number, text: string): Promise<void> {
  const at = document.positionAt(offset);
  vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at);
  await run('type', { text });
}

describe('a curator on a seed, by keys alone', () => {
  let before = '';
  let words: string[] = [];
  after(async () => {
    await run('workbench.action.closeAllEditors');
    await write(file(path), before);
    for (const uri of [besides(path), leaving])
      await vscode.workspace.fs.delete(uri).then(undefined, () => {});
  });

  it('decides', async () => {
    before = await textOf(file(path));
    await start(path, before.trimStart().slice(0, 5));
    words = [await decideWith('a'), await decideWith('d'), await decideWith('x')];
    await press('escape');
    assert.deepEqual(await decidedWords(), [
      `positive: ${words[0]}`,
      `unsure: ${words[1]}`,
      `negative: ${words[2]}`,
    ]);
  });

  it('edits the text before, inside and after, and saves it', async () => {
    const document = await open(path);
    const text = document.getText();
    // From the end, so that what is still to be typed has its place.
    await typeAt(document, text.length, 'Published again.');
    await typeAt(document, text.indexOf(words[1]!) + 2, 'h');
    await typeAt(document, 0, 'Second version. ');
    await run('workbench.action.files.save');
    const [first, second, third] = await decidedWords();
    assert.deepEqual([first, third], [`positive: ${words[0]}`, `negative: ${words[2]}`]);
    assert.equal(second, `unsure: ${words[1]!.slice(0, 2)}h${words[1]!.slice(2)}`);
  });

  it('opens it again after another program has changed it', async () => {
    await run('workbench.action.closeAllEditors');
    const saved = await textOf(file(path));
    await write(file(path), `A line of another program.\n\n${saved.replace('Second version. ', '')}`);
    const document = await open(path);
    await eventually('the new text', () => (document.getText().startsWith('A line') ? true : undefined));
    await typeAt(document, document.getText().length, ' Once more.');
    await run('workbench.action.files.save');
    const [first, second, third] = await decidedWords();
    assert.deepEqual([first, third], [`positive: ${words[0]}`, `negative: ${words[2]}`]);
    assert.match(second!, /^unsure: ..h/);
  });

  it('exports and imports, and has the same decisions', async () => {
    const own = (await decisions()).map(({ place, ...rest }) => rest);
    await open(path);
    await run('readouts.export', 'webannotation');
    const exported = vscode.window.activeTextEditor!.document;
    assert.equal(exported.isUntitled, true);
    await write(leaving, exported.getText());
    await run('workbench.action.revertAndCloseActiveEditor');
    await vscode.workspace.fs.delete(besides(path));
    // Once nothing is decided any more the review begins with the first again.
    await eventually('nothing decided', async () => {
      await start(path, words[0]!);
      const { document, selection } = vscode.window.activeTextEditor!;
      await press('escape');
      return document.getText(selection) === words[0] || undefined;
    });
    await run('readouts.import', leaving);
    const again = (await decisions()).map(({ place, ...rest }) => rest);
    assert.deepEqual(again, own);
    assert.equal((await decidedWords()).length, 3);
  });
});
