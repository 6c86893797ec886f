// Decisions while their readout is edited, saved and changed behind the server's back: where they are, and when that is written down.
import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  HoverRequest,
} from 'vscode-languageserver/node';
import { parseAnnotationFile } from '../../server/src/core/annotations/parseAnnotationFile.ts';
import type { Storage } from '../../server/src/files/storage.ts';
import type { Host } from '../../server/src/lsp/host.ts';
import { sideFileText } from '../support/decisions.ts';
import { ableClient, root, TestClient, TestFiles } from './client.ts';

const text = `Lima, May 1, 2024. Foreign Minister Ana Ruiz met with President Ben Ode of Ghana.

Ana Ruiz thanked President Ben Ode of Ghana for his visit.
`;
const decided = (now: string, words = 'Ana Ruiz thanked') =>
  sideFileText(now, [{ words: 'Ana Ruiz', at: now.indexOf(words), person: 'ana-ruiz' }]);
const readout = `${root}/a.readout.txt`;
const sideFile = `${readout}.annotations.yaml`;

class KeptTexts implements Storage {
  readonly #kept = new Map<string, Uint8Array>();
  read = async (key: string) => this.#kept.get(key);
  write = async (key: string, bytes: Uint8Array) => {
    this.#kept.set(key, bytes);
  };

  get texts(): readonly string[] {
    return [...this.#kept.values()].map((bytes) => new TextDecoder().decode(bytes));
  }
}

describe('decisions beside a readout', () => {
  const clients: TestClient[] = [];

  async function start(now = text, file = decided(text), memory?: Partial<Host>, capabilities = ableClient) {
    const files = new TestFiles({ 'a.readout.txt': now, 'a.readout.txt.annotations.yaml': file });
    const client = new TestClient(files, memory);
    clients.push(client);
    await client.initialize(capabilities);
    await client.initialized();
    await client.read;
    return client;
  }

  afterEach(async () => {
    for (const client of clients.splice(0)) await client.end();
  });

  /** What the side file would be after the action that brings it to the text; undefined where there is nothing to do. */
  async function updated(client: TestClient): Promise<string | undefined> {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const found = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: readout },
      range,
      context: { diagnostics: [], only: ['source.updatePlaces'] },
    });
    const [action] = (found ?? []) as CodeAction[];
    return action && client.applied(action.edit!)[sideFile];
  }

  /** The words at the place that the side file names, with the word after them. */
  function placeIn(file: string, now: string): string {
    const [annotation] = parseAnnotationFile(sideFile, file).annotations;
    const { start, end } = annotation!.position;
    return `[${now.slice(start, end)}]${now.slice(end).split(/(?<=\w)\b/)[0]}`;
  }

  const answered = (client: TestClient) =>
    client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: readout },
      position: { line: 0, character: 0 },
    });

  it('are at their places as long as the text is, and then there is nothing to write', async () => {
    const client = await start();
    await client.open('a.readout.txt', text);
    assert.equal(await updated(client), undefined);
    await client.save(readout);
    await answered(client);
    assert.deepEqual(client.asked, []);
  });

  it('go with each change of an open readout, and are written back when it is saved, and not before', async () => {
    const client = await start();
    await client.open('a.readout.txt', text);
    await client.replace(readout, 'Lima', 'In Lima');
    await client.replace(readout, 'met with', 'met');
    await client.replace(readout, 'Ana Ruiz', 'Ana Maria Ruiz');
    assert.equal(placeIn((await updated(client))!, client.textOf(readout)), '[Ana Ruiz] thanked');
    assert.equal(client.asked.length, 0);

    await client.save(readout);
    await answered(client);
    assert.equal(client.asked.length, 1);
    const { edit, metadata } = client.asked[0]!;
    assert.equal(metadata?.isRefactoring, true);
    const written = client.applied(edit)[sideFile]!;
    assert.equal(placeIn(written, client.textOf(readout)), '[Ana Ruiz] thanked');
    assert.equal(written, decided(client.textOf(readout)));
  });

  it('keep what a person saw, where the words themselves were changed', async () => {
    const client = await start();
    await client.open('a.readout.txt', text);
    await client.replace(readout, 'Ana Ruiz thanked', 'Ana Ruize thanked');
    const written = (await updated(client))!;
    assert.equal(placeIn(written, client.textOf(readout)), '[Ana Ruize] thanked');
    assert.match(written, /exact: "Ana Ruiz"/);
  });

  it('are not written into by an editor that makes only what it asked for', async () => {
    const { applyEdit, ...workspace } = ableClient.workspace!;
    const client = await start(text, decided(text), undefined, { ...ableClient, workspace });
    await client.open('a.readout.txt', text);
    await client.replace(readout, 'Lima', 'In Lima');
    await client.save(readout);
    await answered(client);
    assert.deepEqual(client.asked, []);
    assert.equal(placeIn((await updated(client))!, client.textOf(readout)), '[Ana Ruiz] thanked');
  });

  it('are written back into what stands unsaved in the editor', async () => {
    const client = await start();
    await client.open('a.readout.txt', text);
    const unsaved = decided(text).replace('creator: Ada', 'creator: Eva');
    await client.open('a.readout.txt.annotations.yaml', decided(text), 'yaml');
    await client.replace(sideFile, 'creator: Ada', 'creator: Eva');
    await client.replace(readout, 'Lima', 'In Lima');
    const written = (await updated(client))!;
    assert.match(written, /creator: Eva/);
    assert.notEqual(written, unsaved);
    assert.equal(placeIn(written, client.textOf(readout)), '[Ana Ruiz] thanked');
  });

  it('are left alone where the side file is broken', async () => {
    const client = await start(text, `${decided(text)}  - id: "\n`);
    await client.open('a.readout.txt', text);
    await client.replace(readout, 'Lima', 'In Lima');
    await client.save(readout);
    await answered(client);
    assert.deepEqual(client.asked, []);
    assert.equal(await updated(client), undefined);
  });

  const later = text.replace('Ana Ruiz thanked President Ben Ode', 'Ana Ruiz then thanked the President');

  /** Of the second name neither the words before nor those behind are left as they were. */
  const rewritten = text
    .replace('of Ghana.', 'of Ghana on trade.')
    .replace('Ana Ruiz thanked President Ben', 'Afterwards Ana Ruiz thanked the visitor, Ben');

  it('are found by the text of another run, where only that tells', async () => {
    const storage = new KeptTexts();
    const memory = { storage };
    await start(text, decided(text), memory);
    assert.deepEqual(storage.texts, [text]);

    const client = await start(rewritten, decided(text), memory);
    assert.equal(placeIn((await updated(client))!, rewritten), '[Ana Ruiz] thanked');
    assert.deepEqual(client.asked, []);
    const without = await start(rewritten);
    assert.notEqual(placeIn((await updated(without))!, rewritten), '[Ana Ruiz] thanked');
  });

  it('are found by a text that git has, and by none that is another', async () => {
    const storage = new KeptTexts();
    const oldText = async (base: string, uri: string) =>
      decided(text).includes(base) && uri === readout ? text : undefined;
    const client = await start(rewritten, decided(text), { storage, oldText });
    assert.equal(placeIn((await updated(client))!, rewritten), '[Ana Ruiz] thanked');
    const misled = await start(rewritten, decided(text), {
      oldText: async () => `${text} `,
    });
    assert.notEqual(placeIn((await updated(misled))!, rewritten), '[Ana Ruiz] thanked');
  });

  it('are found in what another program makes of the text', async () => {
    const client = await start();
    client.files.texts.set(readout, later);
    const changes: FileEvent[] = [{ uri: readout, type: FileChangeType.Changed }];
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    await answered(client);
    assert.equal(placeIn((await updated(client))!, later), '[Ana Ruiz] then');
  });

  it('stay as they are written where another program changes both, in whatever order that is told', async () => {
    const orders: readonly (readonly string[])[] = [
      [readout, sideFile],
      [sideFile, readout],
    ];
    for (const order of orders) {
      const client = await start();
      await client.open('other.readout.txt', 'Nothing.');
      client.files.texts.set(readout, later);
      client.files.texts.set(sideFile, decided(later, 'Ana Ruiz then'));
      for (const uri of order) {
        const changes: FileEvent[] = [{ uri, type: FileChangeType.Changed }];
        await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
      }
      await client.search('Ruiz');
      assert.equal(await updated(client), undefined);
      assert.deepEqual(client.asked, []);
    }
  });
});
