// A workspace as it is lived in: a disk, an editor, and the server that hears of what happens to both.
import {
  ApplyWorkspaceEditRequest,
  type ClientCapabilities,
  CodeActionRequest,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidRenameFilesNotification,
  DidSaveTextDocumentNotification,
  FileChangeType,
  type FileEvent,
  PublishDiagnosticsNotification,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { baseOf } from '../../../server/src/core/annotations/baseOf.ts';
import { readoutOf } from '../../../server/src/core/annotations/sideFile.ts';
import { actionKinds } from '../../../server/src/core/features/codeActions.ts';
import { LineIndex } from '../../../server/src/core/text/lineIndex.ts';
import { toRange } from '../../../server/src/lsp/positions.ts';
import type { Made } from '../../../server/src/lsp/protocol.ts';
import { askingClient, TestClient } from '../client.ts';
import { applyEdit } from './applyEdit.ts';
import { SlowFiles } from './slowFiles.ts';

/** Can be given whatever there is. */
const ablest: ClientCapabilities = {
  ...askingClient,
  workspace: {
    ...askingClient.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'delete'] },
  },
  textDocument: {
    ...askingClient.textDocument,
    codeAction: {
      ...askingClient.textDocument?.codeAction,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
};
/** Asks for no problems, and is told. */
const listening: ClientCapabilities = { ...ablest, textDocument: { ...ablest.textDocument } };
delete listening.textDocument?.diagnostic;
const start = { line: 0, character: 0 };

export interface Buffer {
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** All that a server has to know: one that is started now, on this, answers as one that was there all along. */
export interface WorldNow {
  readonly disk: ReadonlyMap<string, string>;
  readonly buffers: ReadonlyMap<string, Buffer>;
  readonly folders: readonly string[];
  readonly settings: unknown;
  /** What the program keeps for itself from one run to the next. */
  readonly kept: Map<string, Uint8Array>;
}

export class World implements WorldNow {
  readonly client: TestClient;
  readonly disk: SlowFiles['texts'];
  readonly buffers = new Map<string, Buffer>();
  folders: readonly string[];
  settings: unknown;
  readonly kept: Map<string, Uint8Array>;
  /** By the steps of a review that were not taken back. */
  readonly made: (readonly Made[])[] = [];
  /** What the server last told of the colours of a file. */
  readonly colours = new Map<string, { readonly resultId: string; readonly data: readonly number[] }>();
  /** The problems that the editor was told without asking, by file. */
  readonly told = new Map<string, readonly Diagnostic[]>();
  readonly #files: SlowFiles;

  private constructor(now: WorldNow, build: string | undefined) {
    this.#files = new SlowFiles(Object.fromEntries(now.disk));
    this.disk = this.#files.texts;
    this.folders = now.folders;
    this.settings = now.settings;
    this.kept = now.kept;
    this.client = new TestClient(this.#files, {
      ...(build !== undefined && { build }),
      storage: {
        read: async (key) => this.kept.get(key),
        write: async (key, bytes) => void this.kept.set(key, bytes),
      },
    });
    this.client.settings = now.settings;
    this.client.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      if (diagnostics.length > 0) this.told.set(uri, diagnostics);
      else this.told.delete(uri);
    });
    this.client.connection.onRequest(ApplyWorkspaceEditRequest.type, async ({ edit }) => ({
      applied: await this.apply(edit, 'as they are'),
    }));
  }

  /** `asks`: whether its editor asks for problems, or is told. With a `build` problems are kept from one run to the next. */
  static async begin(now: WorldNow, asks = true, build?: string): Promise<World> {
    const world = new World(now, build);
    await world.client.initialize(asks ? ablest : listening, {
      workspaceFolders: now.folders.map((uri) => ({ uri, name: uri })),
    });
    await world.client.initialized();
    for (const [uri, { languageId, version, text }] of now.buffers) {
      world.buffers.set(uri, { languageId, version, text });
      const textDocument = { uri, languageId, version, text };
      await world.client.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    }
    return world;
  }

  async open(uri: string, languageId: string): Promise<void> {
    if (this.buffers.has(uri)) return;
    const buffer = { languageId, version: 1, text: this.disk.get(uri) ?? '' };
    this.buffers.set(uri, buffer);
    const textDocument = { uri, ...buffer };
    await this.client.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  async edit(uri: string, edits: readonly { at: number; length: number; text: string }[]): Promise<void> {
    const before = this.buffers.get(uri);
    if (before === undefined) return;
    let { text } = before;
    const contentChanges = edits.map(({ at, length, text: newText }) => {
      const lines = new LineIndex(text);
      // Where a cursor can be: not between CR and LF.
      const place = (offset: number) => lines.offsetAt(lines.lineColumnAt(Math.min(offset, text.length)));
      const start = place(at % (text.length + 1));
      const end = Math.max(start, place(start + length));
      text = text.slice(0, start) + newText + text.slice(end);
      return { range: toRange({ index: lines, unit: 'utf-16' }, { start, end }), text: newText };
    });
    const version = before.version + 1;
    this.buffers.set(uri, { ...before, version, text });
    await this.client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    if (!this.buffers.delete(uri)) return;
    await this.client.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri },
    });
  }

  async save(uri: string): Promise<void> {
    const buffer = this.buffers.get(uri);
    if (buffer === undefined) return;
    await this.write(uri, buffer.text);
    const textDocument = { uri };
    await this.client.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument });
  }

  textOf(uri: string): string | undefined {
    return this.buffers.get(uri)?.text ?? this.disk.get(uri);
  }

  /** False, and nothing is changed, where it is of another version of an open document. `how`: in documents that are opened for it, or on the disk where they are not open. */
  async apply({ documentChanges = [] }: WorkspaceEdit, how: 'opened' | 'as they are'): Promise<boolean> {
    const isOfNow = documentChanges.every(
      (change) =>
        'kind' in change ||
        change.textDocument.version === (this.buffers.get(change.textDocument.uri)?.version ?? null),
    );
    if (!isOfNow) return false;
    for (const change of documentChanges) {
      if (!('kind' in change)) await applyEdit(this, change, how);
      else if (change.kind === 'create' && this.textOf(change.uri) === undefined)
        await this.write(change.uri, '');
      else if (change.kind === 'delete') {
        await this.close(change.uri);
        await this.erase(change.uri);
      }
    }
    return true;
  }

  async write(uri: string, text: string): Promise<void> {
    const type: FileChangeType = this.disk.has(uri) ? FileChangeType.Changed : FileChangeType.Created;
    this.disk.set(uri, text);
    await this.#watched([{ uri, type }]);
  }

  /** A file, or a folder with all that is in it: of that, editors tell only that the folder is gone. */
  async erase(uri: string): Promise<void> {
    const gone = this.#below(uri);
    for (const each of gone) this.disk.delete(each);
    if (gone.length > 0) await this.hearErased(uri);
  }

  async hearErased(uri: string): Promise<void> {
    await this.#watched([{ uri, type: FileChangeType.Deleted }]);
  }

  async move(from: string, to: string, told: 'by the editor' | 'by the watcher' | 'by both'): Promise<void> {
    const moved = this.#below(from).map((uri) => [uri, to + uri.slice(from.length)] as const);
    if (moved.length === 0 || from === to || this.disk.has(to)) return;
    for (const [before, after] of moved) {
      this.disk.set(after, this.disk.get(before)!);
      this.disk.delete(before);
    }
    const open = moved.filter(([before]) => this.buffers.has(before));
    for (const [before, after] of open) {
      const { languageId } = this.buffers.get(before)!;
      await this.close(before);
      await this.open(after, languageId);
    }
    if (told !== 'by the watcher') {
      const files = [{ oldUri: from, newUri: to }];
      await this.client.connection.sendNotification(DidRenameFilesNotification.type, { files });
    }
    if (told === 'by the editor') return;
    await this.#watched([
      { uri: from, type: FileChangeType.Deleted },
      ...moved.map(([, uri]) => ({ uri, type: FileChangeType.Created as FileChangeType })),
    ]);
  }

  async set(settings: unknown): Promise<void> {
    this.settings = settings;
    this.client.settings = settings;
    await this.client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: null,
    });
  }

  async setFolders(folders: readonly string[]): Promise<void> {
    const named = (uris: readonly string[]) => uris.map((uri) => ({ uri, name: uri }));
    const event = {
      added: named(folders.filter((uri) => !this.folders.includes(uri))),
      removed: named(this.folders.filter((uri) => !folders.includes(uri))),
    };
    // In the order in which the server is told of them.
    const removed = event.removed.map(({ uri }) => uri);
    this.folders = [
      ...this.folders.filter((uri) => !removed.includes(uri)),
      ...event.added.map(({ uri }) => uri),
    ];
    await this.client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
  }

  /** One of the readings that are under way comes back. */
  answer(which: number): void {
    this.#files.answer(which);
  }

  /** For what waits for the disk itself. */
  async answering<Answer>(asked: Promise<Answer>): Promise<Answer> {
    let isOpen = true;
    const answer = asked.finally(() => {
      isOpen = false;
    });
    while (isOpen) {
      this.answer(0);
      await new Promise((resolve) => setImmediate(resolve));
    }
    return answer;
  }

  /** All that is under way has come to its end. */
  async settled(): Promise<void> {
    // The server is quiet when nothing was asked of the disk in several of its turns, and no reading is under way.
    for (let quiet = 0; quiet < 4; quiet++) {
      await this.client.search('nobody');
      if (this.#files.waits || this.client.reading) quiet = 0;
      while (this.#files.waits) this.answer(0);
    }
  }

  /**
   * Everything is as it is written down: what an editor has carried along with the changes of a text is more than can be found again,
   * until it saves the text and the places with it.
   */
  async atRest(): Promise<void> {
    await this.settled();
    for (const uri of [...new Set([...this.disk.keys(), ...this.buffers.keys()])].sort()) {
      const readout = readoutOf(uri);
      if (readout === undefined) continue;
      await this.save(readout);
      await this.settled();
      const actions = await this.client.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: readout },
        range: { start, end: start },
        context: { diagnostics: [], only: [actionKinds.places] },
      });
      for (const action of actions ?? [])
        if ('edit' in action && action.edit) await this.apply(action.edit, 'as they are');
      await this.settled();
      if (!this.textOf(uri)?.includes(baseOf(this.textOf(readout) ?? ''))) await this.#renew(uri);
    }
    await this.settled();
  }

  /** One that cannot be written back. */
  async #renew(uri: string): Promise<void> {
    const buffer = this.buffers.get(uri);
    const text = this.textOf(uri);
    await this.close(uri);
    await this.erase(uri);
    // Or the server would hear of the new one first, and the editor's counts.
    await this.settled();
    if (text === undefined) return;
    await this.write(uri, text);
    if (buffer) await this.open(uri, buffer.languageId);
  }

  async end(): Promise<void> {
    await this.client.end();
  }

  #below(uri: string): readonly string[] {
    return [...this.disk.keys()].filter((known) => known === uri || known.startsWith(`${uri}/`));
  }

  async #watched(changes: readonly FileEvent[]): Promise<void> {
    await this.client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [...changes],
    });
  }
}
