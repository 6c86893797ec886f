// Which documents are readouts, and that the extension wakes up for them.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, file, open } from './workspace.ts';

const extension = vscode.extensions.getExtension('readouts.readouts');

describe('a readout', () => {
  it('is every text under seeds, and wakes the extension', async () => {
    const document = await open('seeds/001_ce77a83a0a4736f2.txt');
    assert.equal(document.languageId, 'readout');
    await eventually('the extension', () => extension?.isActive || undefined);
  });

  it('is every text under readouts, and every .readout', async () => {
    assert.equal((await open('readouts/2024/visit.txt')).languageId, 'readout');
    assert.equal((await open('call.readout')).languageId, 'readout');
    assert.equal((await open('call.readout.txt')).languageId, 'readout');
  });

  it('is not a text elsewhere, unless the setting readouts.files says so', async () => {
    const document = await open('press/notes.txt');
    assert.equal(document.languageId, 'plaintext');
    const settings = vscode.workspace.getConfiguration('readouts');
    await settings.update('files', ['press/*.txt'], vscode.ConfigurationTarget.Workspace);
    try {
      await eventually(
        'the language of the notes',
        () => languageOf('press/notes.txt') === 'readout' || undefined,
      );
    } finally {
      await settings.update('files', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});

function languageOf(path: string): string | undefined {
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file(path).toString())
    ?.languageId;
}
