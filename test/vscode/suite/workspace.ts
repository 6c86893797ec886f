// The opened workspace as the tests need it: its documents, and waiting for what comes in its own time.
import * as vscode from 'vscode';

/** A file of the workspace, by its path from the workspace's folder. */
export function file(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

export async function open(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(file(path));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Where `text` first stands in the document. */
export function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`‘${text}’ is not in ${document.uri.path}`);
  return document.positionAt(offset);
}

/** Asks until there is an answer to go on with; what was asked for last is in the error, if there never is one. */
export async function eventually<Answer>(
  what: string,
  ask: () => Answer | undefined | Promise<Answer | undefined>,
  limit = 8_000,
): Promise<Answer> {
  const end = Date.now() + limit;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`in vain waited for ${what}`);
}
