// A readout in another format, by keys alone.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, open } from './workspace.ts';

describe('the command to export', () => {
  it('shows the readout in the format that is chosen, as a new document', async () => {
    await open('seeds/003_a1d53c704fa323d4.txt');
    const done = vscode.commands.executeCommand('readouts.export');
    const document = await eventually('an exported document', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.languageId === 'xml' ? shown : undefined;
    });
    await done;
    assert.equal(document.uri.scheme, 'untitled');
    assert.match(document.getText(), /<persName [^>]*>Marcelo Ebrard Casaubon<\/persName>/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
