// The built language server in a process of its own, with the wire to it.
import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver/node';

export interface ServerAtWire {
  readonly process: ChildProcess;
  /** Not listening yet. */
  readonly connection: ProtocolConnection;
}

/** `args` are Node's; `env` comes to the environment. */
export function spawnServer(
  env: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): ServerAtWire {
  const child = spawn(process.execPath, [...args, resolve('dist/server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const reader = new StreamMessageReader(child.stdout!);
  return {
    process: child,
    connection: createProtocolConnection(reader, new StreamMessageWriter(child.stdin!)),
  };
}

/** Resolves when the server has read the workspace, by what it shows of its progress to whoever can show it. */
export const workspaceRead = (connection: ProtocolConnection): Promise<void> =>
  new Promise((done) => {
    connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
        if (kind === 'end') done();
      });
    });
  });
