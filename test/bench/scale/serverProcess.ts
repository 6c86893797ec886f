// The language server as an editor runs it, in a process of its own, and what is asked of it over the wire.
import { type ChildProcess, execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  ShutdownRequest,
} from 'vscode-languageserver/node';
import { spawnServer, workspaceRead } from '../../support/serverProcess.ts';

export class ServerProcess {
  readonly connection: ProtocolConnection;
  /** Resolves when the server has read the workspace, by what it shows of its progress. */
  readonly read: Promise<void>;
  readonly #process: ChildProcess;

  constructor(env: Readonly<Record<string, string>> = {}) {
    const { process, connection } = spawnServer(env);
    this.#process = process;
    this.connection = connection;
    this.read = workspaceRead(connection);
    this.connection.listen();
  }

  async start(folder: string): Promise<void> {
    await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: {
        window: { workDoneProgress: true },
        textDocument: { diagnostic: { relatedInformation: true } },
      },
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
  }

  async open(uri: string, text: string, languageId = 'readout'): Promise<void> {
    const textDocument = { uri, languageId, version: 1, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  /** In MiB, as the system counts it. */
  get memory(): number {
    const output = execFileSync('ps', ['-o', 'rss=', '-p', String(this.#process.pid)], { encoding: 'utf8' });
    return Number(output) / 1024;
  }

  /** What all its threads computed so far, in milliseconds; undefined where the system does not tell. */
  get computed(): number | undefined {
    const tasks = `/proc/${this.#process.pid}/task`;
    try {
      const times = readdirSync(tasks).map((task) => readFileSync(`${tasks}/${task}/schedstat`, 'utf8'));
      return times.reduce((sum, time) => sum + Number(time.split(' ')[0]) / 1e6, 0);
    } catch {
      return undefined;
    }
  }

  async end(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.connection.sendNotification(ExitNotification.type);
    await ended;
    this.connection.dispose();
  }
}
