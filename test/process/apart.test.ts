// The programs as processes, apart from the world: no network, no other program, no orphan; the same input, the same bytes.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  ShutdownRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { isLong } from '../support/runs.ts';
import { type ServerAtWire, spawnServer } from '../support/serverProcess.ts';

const cli = resolve('dist/cli.js');
const preload = (name: string) => ['--require', resolve(`test/process/${name}.cjs`)];

describe('the programs', function () {
  this.timeout(0);
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readouts-'));
    cpSync('seeds', join(folder, 'seeds'), { recursive: true });
    cpSync('test/gold', join(folder, 'readouts'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function started(args: readonly string[] = []): ServerAtWire {
    const server = spawnServer({}, args);
    server.connection.onError(() => {});
    server.connection.listen();
    return server;
  }
  const begin = async (connection: ProtocolConnection) => {
    await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: {},
    });
    await connection.sendNotification(InitializedNotification.type, {});
  };
  /** Asks until the workspace is read. */
  const found = async (connection: ProtocolConnection, query: string) => {
    for (;;) {
      const symbols = await connection.sendRequest(WorkspaceSymbolRequest.type, { query });
      if (symbols && symbols.length > 0) return symbols;
    }
  };

  it('reach for no network and start no other program', async () => {
    const { process: child, connection } = started(preload('quietPreload'));
    await begin(connection);
    await found(connection, 'ebrard');
    await connection.sendRequest(ShutdownRequest.type);
    const ended = once(child, 'exit');
    await connection.sendNotification(ExitNotification.type);
    assert.deepEqual(await ended, [0, null]);
    connection.dispose();
    execFileSync(process.execPath, [...preload('quietPreload'), cli, 'annotate', folder], {
      stdio: 'ignore',
    });
  });

  it('would be seen if they did', () => {
    const reach = ['-e', 'fetch("http://127.0.0.1:9")'];
    assert.throws(
      () => execFileSync(process.execPath, [...preload('quietPreload'), ...reach], { stdio: 'pipe' }),
      {
        status: 99,
      },
    );
  });

  it('end when the editor was killed, though somebody else holds the pipe open', async () => {
    const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const { process: child, connection } = started();
    const params = { processId: editor.pid!, rootUri: null, capabilities: {} };
    await connection.sendRequest(InitializeRequest.type, params);
    const ended = once(child, 'exit');
    editor.kill('SIGKILL');
    await ended;
    connection.dispose();
  });

  it('give the same bytes each time, in any language and zone, however the disk lists its folders', () => {
    const output = (
      args: readonly string[],
      env: Record<string, string> = {},
      before: readonly string[] = [],
    ) => {
      const options = {
        cwd: folder,
        env: { ...process.env, ...env },
        encoding: 'utf8',
        maxBuffer: 1e9,
      } as const;
      try {
        return execFileSync(process.execPath, [...before, cli, ...args], { ...options, stdio: 'pipe' });
      } catch (error) {
        // `check` ends with 1 where there are problems.
        return (error as { stdout: string }).stdout;
      }
    };
    const commands = [
      ['annotate', '.'],
      ['check', '--format', 'json', '--hints', '.'],
      ['check', '.'],
      ['register', 'init', '.'],
    ];
    for (const args of isLong ? commands : commands.slice(0, 2)) {
      const once = output(args);
      assert.ok(once.length > 1000, args.join(' '));
      assert.equal(
        output(args, { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' }),
        once,
      );
      assert.equal(output(args, {}, preload('shuffledPreload')), once);
    }
  });
});
