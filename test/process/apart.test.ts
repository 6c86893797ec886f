// The programs as processes, apart from the world: no network, no other program, no orphan; killed at any moment nothing is lost; the same input, the same bytes.
import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { isLong, runs } from '../support/runs.ts';

const server = resolve('dist/server.js');
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

  /** Every file with its bytes. */
  const contents = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'hex')]);

  function started(args: readonly string[] = []): { child: ChildProcess; connection: ProtocolConnection } {
    const child = spawn(process.execPath, [...args, server, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout!),
      new StreamMessageWriter(child.stdin!),
    );
    connection.onError(() => {});
    connection.listen();
    return { child, connection };
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
    const { child, connection } = started(preload('quietPreload'));
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
    const { child, connection } = started();
    const params = { processId: editor.pid!, rootUri: null, capabilities: {} };
    await connection.sendRequest(InitializeRequest.type, params);
    const ended = once(child, 'exit');
    editor.kill('SIGKILL');
    await ended;
    connection.dispose();
  });

  it('leave every file as it was when they are killed at any moment, and start again', async () => {
    const before = contents();
    const { numRuns } = runs(4, 200);
    for (let run = 0; run < numRuns; run++) {
      const { child, connection } = started();
      // A little later each time: starting, listing, reading, answering.
      setTimeout(() => child.kill('SIGKILL'), (run / numRuns) * 1500);
      const ended = once(child, 'exit');
      await Promise.race([
        ended,
        begin(connection)
          .then(() => found(connection, 'ebrard'))
          .catch(() => {}),
      ]);
      child.kill('SIGKILL');
      await ended;
      connection.dispose();
    }
    assert.deepEqual(contents(), before);
    const { child, connection } = started();
    await begin(connection);
    await found(connection, 'ebrard');
    child.kill('SIGKILL');
    connection.dispose();
  });

  it('write a register whole or not at all, when they are killed at any moment', async () => {
    const register = join(folder, 'seeds', 'officials.yaml');
    const old = readFileSync(register, 'utf8');
    const args = ['register', 'init', '--force', '--output', register, join(folder, 'readouts')];
    execFileSync(process.execPath, [cli, ...args], { stdio: 'ignore' });
    const whole = readFileSync(register, 'utf8');
    assert.notEqual(whole, old);
    const { numRuns } = runs(4, 200);
    for (let run = 0; run < numRuns; run++) {
      writeFileSync(register, old);
      const child = spawn(process.execPath, [cli, ...args], { stdio: 'ignore' });
      setTimeout(() => child.kill('SIGKILL'), (run / numRuns) * 1500);
      await once(child, 'exit');
      const now = readFileSync(register, 'utf8');
      assert.ok(now === old || now === whole, `half written in run ${run}`);
    }
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
