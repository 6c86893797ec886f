// The extension where Node runs it: on a desktop or on a remote machine; the server is a process of its own, which asks for the files that are on no disk.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { serverName } from '../../server/src/lsp/protocol.ts';
import { answerFiles } from './answerFiles.ts';
import { Extension } from './extension.ts';

let extension: Extension | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  extension = new Extension((options) => {
    const client = new LanguageClient('readouts', serverName, server, options);
    // Between processes all is JSON.
    answerFiles(client, (bytes) => Buffer.from(bytes).toString('base64'));
    return client;
  }, context.workspaceState);
  await extension.start();
}

export async function deactivate(): Promise<void> {
  await extension?.stop();
}
