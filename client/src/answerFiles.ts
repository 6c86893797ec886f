// Reads for the server what only the editor can reach: in a browser, and in workspaces that are on no disk.
import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FileBytes,
  type FolderEntry,
  readFileRequest,
  readFolderRequest,
} from '../../server/src/lsp/protocol.ts';

/** `toWire`: bytes as they can be sent. */
export function answerFiles(
  client: BaseLanguageClient,
  toWire: (bytes: Uint8Array) => FileBytes['bytes'],
): void {
  client.onRequest(readFolderRequest, async ({ uri }: { uri: string }): Promise<FolderEntry[] | null> => {
    try {
      const entries = await workspace.fs.readDirectory(Uri.parse(uri));
      return entries.map(([name, type]) => ({ name, isFolder: (type & FileType.Directory) !== 0 }));
    } catch {
      return null;
    }
  });
  client.onRequest(readFileRequest, async ({ uri }: { uri: string }): Promise<FileBytes | null> => {
    try {
      return { bytes: toWire(await workspace.fs.readFile(Uri.parse(uri))) };
    } catch {
      return null;
    }
  });
}
