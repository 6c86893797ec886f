// The extension in a browser: the server is a web worker, and asks for the files.
import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient, State } from 'vscode-languageclient/browser';
import { serverName } from '../../server/src/lsp/protocol.ts';
import { answerFiles } from './answerFiles.ts';
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
    answerFiles(client, (bytes) => bytes);
    // A worker does not end by itself when it is told to exit.
    client.onDidChangeState(({ newState }) => newState === State.Stopped && worker.terminate());
    return client;
  }, context.workspaceState);
  await extension.start();
}

export async function deactivate(): Promise<void> {
  await extension?.stop();
}
