// The review as a curator has it before them: its keys, each of which stands for a command, and where it is.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, file, open, positionOf } from './workspace.ts';

interface Binding {
  readonly command: string;
  readonly key: string;
  readonly when: string;
}

const { keybindings } = (vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'readouts')
  ?.packageJSON.contributes ?? {}) as { keybindings: readonly Binding[] };

/** Runs what the key is bound to; in the review, where `when` does not say otherwise. */
export async function press(key: string, isReviewing = true): Promise<void> {
  const bound = keybindings.filter((each) => each.key === key);
  const binding = bound.find(({ when }) => when.includes('!readouts.reviewing') !== isReviewing);
  assert.ok(binding, `no command for ${key}`);
  await vscode.commands.executeCommand(binding.command);
}

export const besides = (path: string) => file(`${path}.annotations.yaml`);

export async function textOf(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}

export const selected = () => {
  const editor = vscode.window.activeTextEditor;
  return (
    editor && `${editor.document.uri.path.split('/').at(-1)}: ${editor.document.getText(editor.selection)}`
  );
};
export const isAt = (words: string) =>
  eventually(`the review at ${words}, not at ${selected()}`, () => (selected() === words ? true : undefined));

/** Starts where `words` are, once the server knows the readout. */
export async function start(path: string, words: string): Promise<vscode.TextDocument> {
  const document = await open(path);
  await eventually('symbols', async () => {
    const found = await vscode.commands.executeCommand<unknown[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    return found?.length ? found : undefined;
  });
  const at = positionOf(document, words);
  vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at);
  await vscode.commands.executeCommand('readouts.review.start');
  return document;
}
