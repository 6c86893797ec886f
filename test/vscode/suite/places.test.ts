// Decisions beside a readout that is edited before, inside and after them, saved, reopened, and changed by another program.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseAnnotationFile } from '../../../server/src/core/annotations/parseAnnotationFile.ts';
import { sideFileText } from '../../support/decisions.ts';
import { eventually, file } from './workspace.ts';

const path = 'places.readout.txt';
const text = `Lima, May 1, 2024. Foreign Minister Ana Ruiz met with President Ben Ode of Ghana.

Ana Ruiz thanked President Ben Ode of Ghana for his visit.
`;
const readout = () => file(path);
const sideFile = () => file(`${path}.annotations.yaml`);
const write = (uri: vscode.Uri, content: string) =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** The words at the places that the side file on the disk names in the readout on the disk, when it is about that one. */
const places = () =>
  eventually('places in the text of now', async () => {
    const [now, written] = [await read(readout()), await read(sideFile())];
    const { base, annotations } = parseAnnotationFile('places', written);
    if (base !== sideFileText(now, []).match(/base: (.*)/)![1]) return undefined;
    return annotations.map(
      ({ position: { start, end } }) => `${now.slice(start, end)}|${now.slice(end, end + 8)}`,
    );
  });

async function replace(words: string, newText: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(readout());
  const offset = document.getText().lastIndexOf(words);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(offset), document.positionAt(offset + words.length));
  edit.replace(document.uri, range, newText);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function update(): Promise<void> {
  const action = await eventually('the action', async () => {
    const start = new vscode.Range(0, 0, 0, 0);
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      ...(['vscode.executeCodeActionProvider', readout(), start, 'source.updatePlaces'] as const),
    );
    return found[0];
  });
  assert.ok(await vscode.workspace.applyEdit(action.edit!));
  await vscode.workspace.saveAll();
}

describe('decisions beside a readout', () => {
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const uri of [readout(), sideFile()]) await vscode.workspace.fs.delete(uri);
  });

  it('stay with their words, and are written back on saving', async () => {
    const decisions = sideFileText(
      text,
      [{ words: 'Ana Ruiz', at: text.lastIndexOf('Ana Ruiz'), person: 'ana-ruiz' }],
      path,
    );
    await write(sideFile(), decisions);
    await write(readout(), text);
    const document = await vscode.workspace.openTextDocument(readout());
    await vscode.window.showTextDocument(document);
    await eventually('the decision in a hover', async () => {
      const at = document.positionAt(text.lastIndexOf('Ana Ruiz'));
      const found = await vscode.commands.executeCommand<vscode.Hover[]>(
        ...(['vscode.executeHoverProvider', readout(), at] as const),
      );
      const shown = found.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
      return shown.some(({ value }) => value.includes('Ada')) || undefined;
    });
    await replace('for his visit', 'for his long visit');
    await replace('Lima', 'In Lima');
    await replace('Ana Ruiz thanked', 'Ana Maria Ruiz thanked');
    assert.equal(await read(sideFile()), decisions);
    assert.ok(await document.save());
    assert.deepEqual(await places(), ['Ana Maria Ruiz| thanked']);
    assert.match(await read(sideFile()), /exact: "Ana Ruiz"/);
  });

  it('are found again after another program has changed the text, and nothing is written by itself', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const before = await read(sideFile());
    const now = (await read(readout())).replace(
      'Ana Maria Ruiz thanked',
      'Then Ana Maria Ruiz thanked again',
    );
    await write(readout(), `At noon.\n\n${now}`);
    const document = await vscode.workspace.openTextDocument(readout());
    await vscode.window.showTextDocument(document);
    await eventually('the new text', () => (document.getText().startsWith('At noon') ? true : undefined));
    assert.equal(await read(sideFile()), before);
    await update();
    assert.deepEqual(await places(), ['Ana Maria Ruiz| thanked']);
  });
});
