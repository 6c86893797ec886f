// Tells problems: soon after what may change them, the open documents first, a document at a time so that requests go before. A client that can ask is told to ask.
import type { Connection } from 'vscode-languageserver';
import { markOf } from '../core/text/markOf.ts';
import type { KeptProblems } from './keptProblems.ts';
import { nextTurn } from './nextTurn.ts';
import { reasonOf } from './reasonOf.ts';
import type { Refreshing } from './refreshing.ts';
import type { Reports } from './reports.ts';
import type { Session } from './session.ts';

/** How long changes are gathered. Not started anew by each change, or whoever types on would never see a problem. */
const gatherMilliseconds = 60;

export class Publishing {
  readonly #connection: Connection;
  readonly #session: Session;
  readonly #reports: Reports;
  readonly #refreshing: Refreshing;
  readonly #kept: KeptProblems;
  readonly #due = new Set<string>();
  /** What the client was last told, by canonical address: nothing is said twice. */
  readonly #said = new Map<string, number>();
  #held = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #waiting: (() => void)[] = [];
  readonly #waitingForAll: (() => void)[] = [];

  constructor(
    connection: Connection,
    session: Session,
    reports: Reports,
    refreshing: Refreshing,
    kept: KeptProblems,
  ) {
    this.#connection = connection;
    this.#session = session;
    this.#reports = reports;
    this.#refreshing = refreshing;
    this.#kept = kept;
  }

  /** Until the register is known everybody would seem unrecognised. */
  release(): void {
    this.#held = false;
    this.#refreshing.due();
    this.#tellWhoWaits();
    this.#schedule();
  }

  get isHeld(): boolean {
    return this.#held;
  }

  stop(): void {
    this.#held = true;
    clearTimeout(this.#timer);
    this.#refreshing.stop();
    this.#tellWhoWaits();
  }

  /** The problems of these files, and of the files whose problems speak of them, may have changed. `edited`: the one that the client changed, and knows of. */
  due(uris: Iterable<string>, edited?: string): void {
    const spoilt = this.#reports.spoil(uris);
    if (spoilt.size > (edited !== undefined && spoilt.has(edited) ? 1 : 0)) this.#refreshing.due();
    this.#tellWhoWaits();
    if (this.#session.client.pullsDiagnostics) return;
    for (const uri of spoilt) this.#due.add(uri);
    this.#schedule();
  }

  /** Resolves when any problems may have changed. */
  changed(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #tellWhoWaits(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #schedule(): void {
    if (this.#held || this.#running || this.#timer !== undefined || this.#due.size === 0) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#run();
    }, gatherMilliseconds);
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (!this.#held) {
      const open = this.#session.openUris().find((uri) => this.#due.has(uri));
      const [uri] = open === undefined ? this.#due : [open];
      if (uri === undefined) break;
      this.#due.delete(uri);
      this.#publish(uri);
      await nextTurn();
    }
    this.#running = false;
    if (this.#due.size === 0) this.allTold();
  }

  /** Resolves when the client next has all problems of the workspace as it is. */
  told(): Promise<void> {
    return new Promise((resolve) => this.#waitingForAll.push(resolve));
  }

  /** To be called when that is so. */
  allTold(): void {
    void this.#kept.keep();
    for (const resolve of this.#waitingForAll.splice(0)) resolve();
  }

  #publish(uri: string): void {
    const open = this.#session.openDocument(uri);
    try {
      const { diagnostics } = this.#reports.of(uri);
      const said = {
        uri: open?.uri ?? uri,
        diagnostics: [...diagnostics],
        ...(open && { version: open.version }),
      };
      const spoken = markOf(JSON.stringify(said));
      const before = this.#said.get(uri);
      if (before === spoken || (before === undefined && !open && diagnostics.length === 0)) return;
      if (open || diagnostics.length > 0) this.#said.set(uri, spoken);
      else this.#said.delete(uri);
      this.#connection.sendDiagnostics(said).catch(() => {});
    } catch (error) {
      this.#connection.console.error(reasonOf(error));
    }
  }
}
