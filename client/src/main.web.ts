// The extension in a browser: the server is a web worker, and asks for the files.
import { type ExtensionContext, FileType, Uri, workspace } from 'vscode';
import { type BaseLanguageClient, LanguageClient, State } from 'vscode-languageclient/browser';
import {
  type FileBytes,
  type FolderEntry,
  readFileRequest,
  readFolderRequest,
  serverName,
} from '../../server/src/lsp/protocol.ts';
import { Extension } from './extension.ts';

/** Of the browser, whose types would let the rest of the project reach for what Node has not. */
declare const Worker: new (address: string) => { terminate(): void };
declare const Blob: new (parts: readonly Uint8Array[], options: { readonly type: string }) => object;
declare const URL: { createObjectURL(blob: object): string };

let extension: Extension | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  // Wherever the extension is kept, a worker can be made of its text: of an address on a remote machine it cannot.
  const script = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist/server.web.js'));
  const server = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  extension = new Extension((options) => {
    const worker = new Worker(server);
    const client = new LanguageClient('readouts', serverName, worker, options);
    answerFiles(client);
    // A worker does not end by itself when it is told to exit.
    client.onDidChangeState(({ newState }) => newState === State.Stopped && worker.terminate());
    return client;
  });
  await extension.start();
}

export async function deactivate(): Promise<void> {
  await extension?.stop();
}

function answerFiles(client: BaseLanguageClient): void {
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
      return { bytes: await workspace.fs.readFile(Uri.parse(uri)) };
    } catch {
      return null;
    }
  });
}
