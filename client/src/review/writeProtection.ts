// While letters are keys of the review none of them is to get into a text: the readouts it is at cannot be typed into.
import { commands, type TextDocument, window } from 'vscode';
import { actionsAgain } from '../askAgain.ts';

export class WriteProtection {
  private readonly addresses = new Set<string>();
  private isOn = false;
  readonly listener = window.onDidChangeActiveTextEditor((editor) => {
    // The editor's command is about the active editor alone, so the others wait until somebody looks at them.
    if (editor && !this.isOn) void this.lift(editor.document);
  });

  /** Of the active editor. */
  async put(document: TextDocument): Promise<void> {
    this.isOn = true;
    this.addresses.add(document.uri.toString());
    await commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
  }

  async end(): Promise<void> {
    this.isOn = false;
    const document = window.activeTextEditor?.document;
    if (document) await this.lift(document);
  }

  private async lift(document: TextDocument): Promise<void> {
    if (!this.addresses.delete(document.uri.toString())) return;
    await commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
    actionsAgain();
  }
}
