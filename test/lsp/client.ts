// A client in memory: a server on a pair of streams, with files that are only in the test.
import { PassThrough } from 'node:stream';
import {
  type ApplyWorkspaceEditParams,
  ApplyWorkspaceEditRequest,
  type ClientCapabilities,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  type Position,
  ProposedFeatures,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentEdit,
  UnregistrationRequest,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
  type WorkspaceEdit,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import type { Files, Refusal } from '../../server/src/files/files.ts';
import { noStorage } from '../../server/src/files/storage.ts';
import type { Host } from '../../server/src/lsp/host.ts';
import { startServer } from '../../server/src/lsp/server.ts';

export const root = 'file:///work';

/** Full-grown, as VS Code is, but for asking for problems. */
export const ableClient: ClientCapabilities = {
  window: { workDoneProgress: true, showDocument: { support: true } },
  workspace: {
    applyEdit: true,
    workspaceFolders: true,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create'],
      changeAnnotationSupport: {},
      metadataSupport: true,
    },
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
    implementation: { linkSupport: true },
    completion: {
      completionItem: { documentationFormat: ['markdown', 'plaintext'], labelDetailsSupport: true },
    },
    rename: { prepareSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
  },
};

/** As VS Code is. */
export const askingClient: ClientCapabilities = {
  ...ableClient,
  workspace: { ...ableClient.workspace, diagnostics: { refreshSupport: true } },
  textDocument: { ...ableClient.textDocument, diagnostic: { relatedInformation: true } },
};

export class TestFiles implements Files {
  readonly texts: Map<string, string>;
  /** Reading waits for it. */
  gate: Promise<void> = Promise.resolve();

  /** By path below the root, or by address. */
  constructor(texts: Readonly<Record<string, string>>) {
    this.texts = new Map(
      Object.entries(texts).map(([path, text]) => [path.includes(':') ? path : `${root}/${path}`, text]),
    );
  }

  async *list(uri: string): AsyncGenerator<string | Refusal> {
    for (const known of [...this.texts.keys()].sort())
      if (known === uri || known.startsWith(`${uri}/`)) yield known;
  }

  async read(uri: string): Promise<string | Refusal> {
    await this.gate;
    return this.texts.get(uri) ?? { uri, reason: 'does not exist', gone: true };
  }
}

export class TestClient {
  readonly connection: ProtocolConnection;
  readonly files: TestFiles;
  /** The section `readouts` as the client answers when it is asked. */
  settings: unknown = {};
  /** The same for a folder, by its address, where it has its own. */
  readonly settingsIn = new Map<string, unknown>();
  /** What the server asked to be told of, by method. */
  readonly registered = new Map<string, unknown>();
  /** What the person was told. */
  readonly told: string[] = [];
  readonly #published = new Map<string, PublishDiagnosticsParams>();
  readonly #waiting = new Set<() => void>();
  /** Resolves when the server has read the workspace, by what it shows of its progress. */
  readonly read: Promise<void>;
  /** How many readings of the workspace are under way. */
  reading = 0;
  readonly #texts = new Map<string, { text: string; version: number }>();

  /** Edits that the server asked for by itself. */
  readonly asked: ApplyWorkspaceEditParams[] = [];

  constructor(files: TestFiles, memory?: Partial<Host>) {
    this.files = files;
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    const server = createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(toServer),
      new StreamMessageWriter(toClient),
    );
    startServer(server, files, {
      explanationOf: (code) => `${root}/README.md#${code}`,
      userName: async () => 'Ada Lunde',
      now: () => '2026-11-22T10:00:00Z',
      storage: noStorage,
      oldText: async () => undefined,
      ...memory,
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(toServer),
    );
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.#published.set(params.uri, params);
      for (const look of this.#waiting) look();
    });
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ scopeUri = '' }) => this.settingsIn.get(scopeUri) ?? this.settings),
    );
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { method, registerOptions } of registrations) this.registered.set(method, registerOptions);
    });
    this.connection.onRequest(UnregistrationRequest.type, () => {});
    this.connection.onRequest(ApplyWorkspaceEditRequest.type, (params) => {
      this.asked.push(params);
      for (const look of this.#waiting) look();
      return { applied: true };
    });
    this.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      this.told.push(message);
    });
    this.read = new Promise((resolve) => {
      this.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
        this.reading++;
        this.connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
          if (kind !== 'end') return;
          this.reading--;
          resolve();
        });
      });
    });
    this.connection.listen();
  }

  initialize(
    capabilities: ClientCapabilities = ableClient,
    more: Partial<InitializeParams> = {},
  ): Promise<InitializeResult> {
    const params = { processId: null, rootUri: root, workspaceFolders: null, capabilities, ...more };
    return this.connection.sendRequest(InitializeRequest.type, params);
  }

  async initialized(): Promise<void> {
    await this.connection.sendNotification(InitializedNotification.type, {});
  }

  async open(path: string, text: string, languageId = 'readout'): Promise<string> {
    const uri = `${root}/${path}`;
    this.#texts.set(uri, { text, version: 1 });
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
    return uri;
  }

  /** Types `newText` in place of the first `old`. */
  async replace(uri: string, old: string, newText: string): Promise<void> {
    const document = this.#texts.get(uri)!;
    const range = { start: this.positionOf(uri, old), end: this.positionOf(uri, old, old.length) };
    document.text = document.text.replace(old, () => newText);
    document.version++;
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: document.version },
      contentChanges: [{ range, text: newText }],
    });
  }

  async save(uri: string): Promise<void> {
    await this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  }

  async close(uri: string): Promise<void> {
    this.#texts.delete(uri);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  textOf(uri: string): string {
    return this.#texts.get(uri)?.text ?? this.files.texts.get(uri) ?? '';
  }

  positionOf(uri: string, words: string, into = 0): Position {
    const text = this.textOf(uri);
    const offset = text.indexOf(words);
    if (offset === -1) throw new Error(`${JSON.stringify(words)} is not in ${uri}`);
    const before = text.slice(0, offset + into).split('\n');
    return { line: before.length - 1, character: before.at(-1)!.length };
  }

  /** Resolves to the first list, already told or still to come, that fits. */
  problems(
    uri: string,
    fits: (params: PublishDiagnosticsParams) => boolean = () => true,
  ): Promise<readonly Diagnostic[]> {
    return new Promise((resolve) => {
      const look = () => {
        const params = this.#published.get(uri);
        if (!params || !fits(params)) return;
        this.#waiting.delete(look);
        resolve(params.diagnostics);
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** The texts after an edit, by address; fails where a version is not the one we have. */
  applied(edit: WorkspaceEdit): Record<string, string> {
    const texts: Record<string, string> = {};
    for (const [uri, edits] of Object.entries(edit.changes ?? {}))
      texts[uri] = applyTo(this.textOf(uri), edits);
    for (const change of edit.documentChanges ?? []) {
      if ('kind' in change) texts[(change as { uri: string }).uri] = '';
      else {
        const { textDocument, edits } = change as TextDocumentEdit;
        const { uri, version } = textDocument;
        const expected = this.#texts.get(uri)?.version ?? null;
        if (version !== expected) throw new Error(`version ${version} of ${uri} instead of ${expected}`);
        texts[uri] = applyTo(texts[uri] ?? this.textOf(uri), edits as TextDocumentEdit['edits']);
      }
    }
    return texts;
  }

  /** The names of the officials and meetings that a search of the workspace finds. */
  async search(query: string): Promise<readonly string[]> {
    const found = await this.connection.sendRequest(WorkspaceSymbolRequest.type, { query });
    return found?.map(({ name }) => name) ?? [];
  }

  async end(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    this.connection.dispose();
  }
}

function applyTo(text: string, edits: TextDocumentEdit['edits']): string {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const offset = ({ line, character }: Position) => (starts[line] ?? text.length) + character;
  const sorted = [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start));
  let result = text;
  for (const edit of sorted) {
    if (!('newText' in edit)) throw new Error('not a plain edit');
    result = result.slice(0, offset(edit.range.start)) + edit.newText + result.slice(offset(edit.range.end));
  }
  return result;
}
