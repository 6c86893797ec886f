// The language server: its life from `initialize` to `shutdown`, and what the editor tells it. Hosts add the transport and the files.
import { type Connection, TextDocumentSyncKind } from 'vscode-languageserver';
import { version } from '../../../package.json';
import type { Files } from '../files/files.ts';
import { answer } from './answers.ts';
import { clientAbilities, foldersOf } from './clientAbilities.ts';
import { Configuration } from './configuration.ts';
import { EarlierTexts } from './earlierTexts.ts';
import { type Host, plainHost } from './host.ts';
import { KeptProblems } from './keptProblems.ts';
import { NewFiles } from './newFiles.ts';
import { lookAgainRequest, serverName } from './protocol.ts';
import { Publishing } from './publishing.ts';
import { reasonOf } from './reasonOf.ts';
import { Refreshing } from './refreshing.ts';
import { Reports } from './reports.ts';
import { Session } from './session.ts';
import { Workspace } from './workspace.ts';
import { WritingBack } from './writingBack.ts';

/** Nothing waits for the workspace to be read: questions are answered from what is known. */
export function startServer(connection: Connection, files: Files, host: Host = plainHost): void {
  const session = new Session(host);
  const reports = new Reports(session);
  const kept = new KeptProblems(session, reports, host);
  const refreshing = new Refreshing(connection, session);
  const publishing = new Publishing(connection, session, reports, refreshing, kept);
  const newFiles = new NewFiles(connection, session);
  const earlierTexts = new EarlierTexts(session, host);
  const workspace = new Workspace(connection, files, session, publishing, kept, newFiles, earlierTexts, host);
  const writingBack = new WritingBack(connection, session);
  const configuration = new Configuration(connection, session, workspace);
  const answersFor = answer(connection, session, reports, publishing, files, newFiles);
  let folders: readonly string[] = [];

  connection.onInitialize((params) => {
    session.client = clientAbilities(params);
    session.phase = 'running';
    folders = foldersOf(params);
    configuration.given(params.initializationOptions);
    return {
      serverInfo: { name: serverName, version },
      capabilities: {
        positionEncoding: session.client.columnUnit,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          fileOperations: { didRename: { filters: [{ pattern: { glob: '**' } }] } },
        },
        ...answersFor(session.client),
      },
    };
  });
  connection.onInitialized(async () => {
    if (session.client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const uris = (changed: readonly { uri: string }[]) => changed.map(({ uri }) => uri);
        folders = [...folders.filter((uri) => !uris(removed).includes(uri)), ...uris(added)];
        configuration
          .foldersChanged(folders)
          .then(() => workspace.setFolders(folders))
          .catch((error) => connection.console.error(reasonOf(error)));
      });
    }
    session.userName = await host.userName(folders);
    await configuration.start(folders);
    await workspace.setFolders(folders);
  });
  connection.onShutdown(async () => {
    session.phase = 'stopped';
    workspace.stop();
    publishing.stop();
    await kept.keepLast();
  });

  connection.onDidChangeConfiguration(({ settings }) => configuration.changed(settings));
  connection.onDidChangeWatchedFiles(({ changes }) => workspace.changedOnDisk(changes));
  connection.workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) await workspace.renamed(oldUri, newUri);
  });
  connection.onDidOpenTextDocument(({ textDocument }) => {
    workspace.edit(textDocument.uri, () => session.open(textDocument));
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    workspace.edit(uri, () => session.change(uri, version, contentChanges));
  });
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => writingBack.saved(uri));
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    session.close(uri);
    return workspace.reread(uri);
  });
  connection.onRequest(lookAgainRequest, async ({ files }: { files: readonly string[] }) => {
    for (const uri of files) await workspace.reread(uri);
    return null;
  });
  connection.listen();
}
