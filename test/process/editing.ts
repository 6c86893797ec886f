// An editor that works in a folder with a server of its own, and keeps count of what it wrote.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type CodeAction,
  CodeActionRequest,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type Location,
  type ProtocolConnection,
  ReferencesRequest,
  ShutdownRequest,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { LineIndex } from '../../server/src/core/text/lineIndex.ts';
import { toSpan } from '../../server/src/lsp/positions.ts';
import { type Decided, nextOpenRequest, type OpenItem, stepRequest } from '../../server/src/lsp/protocol.ts';
import { ableClient } from '../lsp/client.ts';
import { spawnServer, workspaceRead } from '../support/serverProcess.ts';

const everything = {
  start: { line: 0, character: 0 },
  end: { line: 1000, character: 0 },
};

export class Editing {
  readonly process: ChildProcess;
  readonly ended: Promise<unknown>;
  readonly #connection: ProtocolConnection;
  readonly #folder: string;
  readonly #wrote: Map<string, string>;

  /** `wrote`: the text of each file that it wrote, by path, to be added to. */
  constructor(folder: string, cache: string, wrote: Map<string, string>) {
    this.#folder = folder;
    this.#wrote = wrote;
    const { process, connection } = spawnServer({ XDG_CACHE_HOME: cache });
    this.process = process;
    this.ended = once(this.process, 'exit');
    this.process.stdin!.on('error', () => {});
    this.#connection = connection;
    this.#connection.onError(() => {});
    this.#connection.listen();
  }

  /** Resolves when the workspace is read. */
  async start(): Promise<void> {
    const read = workspaceRead(this.#connection);
    await this.#connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: pathToFileURL(this.#folder).href,
      capabilities: ableClient,
    });
    await this.#connection.sendNotification(InitializedNotification.type, {});
    await read;
  }

  /** In how many places somebody is named. */
  async mentionsOf(name: string): Promise<number> {
    const found = await this.#connection.sendRequest(WorkspaceSymbolRequest.type, { query: name });
    const { uri, range } = found![0]!.location as Location;
    const mentions = await this.#connection.sendRequest(ReferencesRequest.type, {
      ...{ textDocument: { uri }, position: range.start, context: { includeDeclaration: false } },
    });
    return mentions?.length ?? 0;
  }

  async open(name: string): Promise<string> {
    const path = join(this.#folder, name);
    const uri = pathToFileURL(path).href;
    const textDocument = { uri, languageId: 'readout', version: 1, text: readFileSync(path, 'utf8') };
    await this.#connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    return uri;
  }

  /** Makes the first correction that is offered. */
  async correct(uri: string): Promise<void> {
    const offered = await this.#connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      ...{ range: everything, context: { diagnostics: [], only: ['quickfix'] } },
    });
    const fix = (offered as CodeAction[]).find(({ edit }) => edit);
    if (fix) await this.#make(fix.edit!);
  }

  async decide(uri: string): Promise<void> {
    const open = await this.#connection.sendRequest<OpenItem | null>(nextOpenRequest, {
      ...{ uri, position: everything.start, direction: 'here' },
    });
    const step = open && {
      places: [{ uri: open.uri, range: open.range }],
      verdict: 'unsure',
    };
    const decided = step && (await this.#connection.sendRequest<Decided | null>(stepRequest, step));
    if (decided) await this.#make(decided.edit as WorkspaceEdit);
  }

  /** As it is saved. */
  async #make({ documentChanges = [] }: WorkspaceEdit): Promise<void> {
    for (const change of documentChanges) {
      if ('kind' in change) continue;
      const { textDocument, edits } = change as TextDocumentEdit;
      const path = fileURLToPath(textDocument.uri);
      const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
      const lines = { index: new LineIndex(text), unit: 'utf-16' as const };
      const spans = (edits as TextEdit[]).map(({ range, newText }) => ({ ...toSpan(lines, range), newText }));
      const after = applyEdits(text, spans);
      writeFileSync(path, after);
      this.#wrote.set(path, after);
      await this.#connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: textDocument.uri, type: FileChangeType.Changed }],
      });
    }
  }

  async end(): Promise<void> {
    await this.#connection.sendRequest(ShutdownRequest.type);
    await this.#connection.sendNotification(ExitNotification.type);
    await this.ended;
    this.#connection.dispose();
  }

  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.ended;
    this.#connection.dispose();
  }
}
