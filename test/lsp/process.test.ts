// The language server as a process of its own: its exit codes, and nothing but the protocol on its standard output.
import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  ExitNotification,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type Location,
  type ProtocolConnection,
  ReferencesRequest,
  ShutdownRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { spawnServer, workspaceRead } from '../support/serverProcess.ts';

describe('the server as a process', () => {
  let folder = '';
  let server: ChildProcess;
  let connection: ProtocolConnection;
  const faults: unknown[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readouts-'));
    mkdirSync(join(folder, 'readouts'));
    writeFileSync(join(folder, 'readouts', 'a.txt'), 'Minister Karin Lindqvist spoke.\n');
    faults.length = 0;
    begin();
  });
  const begin = () => {
    ({ process: server, connection } = spawnServer({ XDG_CACHE_HOME: join(folder, 'cache') }));
    connection.onError((error) => faults.push(error));
    connection.listen();
  };
  afterEach(() => {
    connection.dispose();
    server.kill();
    rmSync(folder, { recursive: true });
  });

  const initialize = (more: Partial<InitializeParams> = {}) =>
    connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: { window: { workDoneProgress: true } },
      ...more,
    });
  const status = async () => (await once(server, 'exit'))[0];

  it('reads the disk, says nothing but the protocol, and ends with 0 after shutdown', async () => {
    const read = workspaceRead(connection);
    await initialize();
    await connection.sendNotification(InitializedNotification.type, {});
    await read;
    const [found] = (await connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'lindqvist' })) ?? [];
    assert.equal(found?.location.uri, pathToFileURL(join(folder, 'readouts', 'a.txt')).href);
    await connection.sendRequest(ShutdownRequest.type);
    const ended = status();
    await connection.sendNotification(ExitNotification.type);
    assert.equal(await ended, 0);
    assert.deepEqual(faults, []);
  });

  it('reads through the client what is on no disk', async () => {
    const uri = 'memfs:/work/readouts/b.txt';
    connection.onRequest('readouts/readFolder', ({ uri: folder }: { uri: string }) =>
      folder === 'memfs:/work'
        ? [{ name: 'readouts', isFolder: true }]
        : folder === 'memfs:/work/readouts'
          ? [{ name: 'b.txt', isFolder: false }]
          : null,
    );
    connection.onRequest('readouts/readFile', (asked: { uri: string }) =>
      asked.uri === uri
        ? { bytes: Buffer.from('Ambassador Tomás Ibarrola spoke.\n').toString('base64') }
        : null,
    );
    const read = workspaceRead(connection);
    const workspaceFolders = [pathToFileURL(folder).href, 'memfs:/work'].map((each) => ({
      uri: each,
      name: each,
    }));
    await initialize({ workspaceFolders });
    await connection.sendNotification(InitializedNotification.type, {});
    await read;
    const [found] = (await connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'ibarrola' })) ?? [];
    assert.equal(found?.name, 'Tomás Ibarrola');
    assert.equal(found?.location.uri, uri);
    const onDisk = await connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'lindqvist' });
    assert.equal(onDisk?.length, 1);
  });

  it('knows a large workspace too, the second time from what it kept', async () => {
    for (let number = 0; number < 300; number++)
      writeFileSync(
        join(folder, 'readouts', `${number}.txt`),
        `Minister Karin Lindqvist met Senator Rosa Quiroga ${number}.\n`,
      );
    for (const name of ['cold', 'warm']) {
      const read = workspaceRead(connection);
      await initialize();
      await connection.sendNotification(InitializedNotification.type, {});
      await read;
      const found = await connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'lindqvist' });
      assert.equal(found?.length, 1, name);
      const { uri, range } = found[0]!.location as Location;
      const context = { includeDeclaration: false };
      const references = await connection.sendRequest(ReferencesRequest.type, {
        ...{ textDocument: { uri }, position: range.start, context },
      });
      assert.equal(references?.length, 301, name);
      await connection.sendRequest(ShutdownRequest.type);
      const ended = status();
      await connection.sendNotification(ExitNotification.type);
      await ended;
      connection.dispose();
      assert.equal(readdirSync(join(folder, 'cache', 'readouts', 'readings')).length, 1, name);
      begin();
    }
    assert.deepEqual(faults, []);
  });

  it('ends with 1 when it is told to exit without shutdown', async () => {
    await initialize();
    const ended = status();
    await connection.sendNotification(ExitNotification.type);
    assert.equal(await ended, 1);
  });

  it('ends when the editor is gone', async () => {
    await initialize();
    const ended = status();
    server.stdin!.end();
    assert.equal(await ended, 1);
  });
});
