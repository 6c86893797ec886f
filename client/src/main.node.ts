// The extension where Node runs it: on a desktop or on a remote machine; the server is a process of its own.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { serverName } from '../../server/src/lsp/protocol.ts';
import { Extension } from './extension.ts';

let extension: Extension | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  extension = new Extension((options) => new LanguageClient('readouts', serverName, server, options));
  await extension.start();
}

export async function deactivate(): Promise<void> {
  await extension?.stop();
}
