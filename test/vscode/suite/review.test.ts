// A review by keys alone: each key stands for a command, and the commands are run in the order in which a curator would press them.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { besides, isAt, press, start, textOf } from './reviewing.ts';
import { eventually } from './workspace.ts';

const visit = 'readouts/2024/visit.txt';
const call = 'readouts/2024/call.txt';

const decided = (path: string, what: RegExp) =>
  eventually(`${what} beside ${path}`, async () =>
    what.test(await textOf(besides(path))) ? true : undefined,
  );

describe('the review', () => {
  afterEach(async () => {
    for (const path of [visit, call])
      for (let left = 5; left > 0 && /id:/.test(await textOf(besides(path))); left--) await press('u');
    await press('escape');
  });

  it('goes from one to the next, and back, across readouts', async () => {
    await start(call, 'Lindqvist');
    await isAt('call.txt: Lindqvist');
    await press('f8');
    await isAt('call.txt: Amara Odhiambo');
    await press('s');
    await isAt('visit.txt: Amara Odhiambo');
    await press('shift+f8');
    await isAt('call.txt: Amara Odhiambo');
  });

  it('writes what is decided beside the readout, and goes on', async () => {
    await start(call, 'Lindqvist');
    await isAt('call.txt: Lindqvist');
    await press('a');
    await decided(call, /judgement: positive[\s\S]*person: petra-lindqvist/);
    await isAt('call.txt: Amara Odhiambo');
    await press('d');
    await decided(call, /judgement: unsure/);
    await isAt('visit.txt: Amara Odhiambo');
    await press('x');
    await decided(visit, /judgement: negative/);
    await isAt('visit.txt: Petra Lindqvist');
    await press('r');
    await decided(visit, /judgement: negative[\s\S]*person: petra-lindqvist/);
  });

  it('leaves nobody in the outline who was decided to be none', async () => {
    const { uri } = await start(call, 'Lindqvist');
    await isAt('call.txt: Lindqvist');
    const namesIn = (symbols: readonly vscode.DocumentSymbol[]): readonly string[] =>
      symbols.flatMap(({ name, children }) => [name, ...namesIn(children)]);
    const isThere = (expected: boolean) =>
      eventually(`Lindqvist ${expected ? '' : 'not '}in the outline`, async () => {
        const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
          'vscode.executeDocumentSymbolProvider',
          uri,
        );
        return namesIn(outline).some((name) => name.includes('Lindqvist')) === expected ? true : undefined;
      });
    await isThere(true);
    await press('x');
    await decided(call, /judgement: negative/);
    await isThere(false);
    await press('u');
    await isThere(true);
  });

  it('takes back the last decision, and is there again', async () => {
    await start(call, 'Lindqvist');
    await isAt('call.txt: Lindqvist');
    await press('a');
    await decided(call, /person: petra-lindqvist/);
    await isAt('call.txt: Amara Odhiambo');
    await press('u');
    await isAt('call.txt: Lindqvist');
    await eventually('nothing decided', async () =>
      /person:/.test(await textOf(besides(call))) ? undefined : true,
    );
  });

  it('accepts for all who are taken for the same, once they were shown, and takes it back in one', async () => {
    await start(call, 'Lindqvist');
    await isAt('call.txt: Lindqvist');
    await press('shift+a');
    assert.equal(await textOf(besides(call)), '');
    await press('shift+a');
    for (const path of [call, visit]) await decided(path, /person: petra-lindqvist/);
    await press('u');
    for (const path of [call, visit])
      await eventually('nothing decided', async () =>
        /person:/.test(await textOf(besides(path))) ? undefined : true,
      );
  });

  it('lets nothing be typed into the readout, until it is left', async () => {
    const document = await start(call, 'Lindqvist');
    await isAt('call.txt: Lindqvist');
    await vscode.commands.executeCommand('type', { text: 'z' });
    assert.equal(document.isDirty, false);
    await press('escape');
    const text = document.getText();
    await vscode.commands.executeCommand('type', { text: 'z' });
    await eventually('a letter', () => (document.getText() === text ? undefined : true));
    await vscode.commands.executeCommand('undo');
    // It is typed before the words that the review was at, and not in their place.
    assert.equal(document.getText(), text);
  });
});
