// The language server as a process of its own: its exit codes, and nothing but the protocol on its standard output.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';

describe('the server as a process', () => {
  let folder = '';
  let server: ChildProcess;
  let connection: ProtocolConnection;
  const faults: unknown[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readouts-'));
    mkdirSync(join(folder, 'readouts'));
    writeFileSync(join(folder, 'readouts', 'a.txt'), 'Minister Karin Lindqvist spoke.\n');
    server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    connection = createProtocolConnection(
      new StreamMessageReader(server.stdout!),
      new StreamMessageWriter(server.stdin!),
    );
    faults.length = 0;
    connection.onError((error) => faults.push(error));
    connection.listen();
  });
  afterEach(() => {
    connection.dispose();
    server.kill();
    rmSync(folder, { recursive: true });
  });

  const initialize = () =>
    connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: { window: { workDoneProgress: true } },
    });
  const status = async () => (await once(server, 'exit'))[0];

  it('reads the disk, says nothing but the protocol, and ends with 0 after shutdown', async () => {
    const read = new Promise<void>((resolve) => {
      connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
        connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
          if (kind === 'end') resolve();
        });
      });
    });
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
