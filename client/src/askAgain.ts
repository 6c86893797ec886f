// Has VS Code ask again for what it keeps as long as the text is the same, though a decision beside it makes another answer.
import { type Disposable, languages, window, workspace } from 'vscode';
import { languageId } from '../../server/src/lsp/protocol.ts';
import type { Conversation } from './conversation.ts';

/** It asks everybody again when somebody comes or goes who could answer; the protocol has no word for it. */
const outlineAgain = (): void =>
  languages.registerDocumentSymbolProvider(languageId, { provideDocumentSymbols: () => [] }).dispose();

/** An editor that could not be written in for a while has no light bulb afterwards, until it looks for one again. */
export const actionsAgain = (): void =>
  languages.registerCodeActionsProvider(languageId, { provideCodeActions: () => [] }).dispose();

/** Where the text itself was edited VS Code asks by itself. */
export function keepOutline(conversation: Conversation): readonly Disposable[] {
  let isEdited = false;
  return [
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document === window.activeTextEditor?.document) isEdited = true;
    }),
    conversation.onNews(() => {
      if (!isEdited) outlineAgain();
      isEdited = false;
    }),
  ];
}
