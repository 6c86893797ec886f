// Publishes problems: soon after what may change them, the open documents first, a document at a time so that requests go before.
import type { Connection } from 'vscode-languageserver';
import { toDiagnostic } from './convert.ts';
import { nextTurn } from './nextTurn.ts';
import { reasonOf } from './reasonOf.ts';
import type { Session } from './session.ts';

/** How long changes are gathered. Not started anew by each change, or whoever types on would never see a problem. */
const gatherMilliseconds = 60;

export class Publishing {
  readonly #connection: Connection;
  readonly #session: Session;
  readonly #due = new Set<string>();
  /** What the client was last told, by canonical address: nothing is said twice. */
  readonly #said = new Map<string, string>();
  /** The files that a file's problems point at, as last told, and the way back. */
  readonly #cites = new Map<string, ReadonlySet<string>>();
  readonly #citedBy = new Map<string, Set<string>>();
  #held = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;

  constructor(connection: Connection, session: Session) {
    this.#connection = connection;
    this.#session = session;
  }

  /** Until the register is known everybody would seem unrecognised. */
  release(): void {
    this.#held = false;
    this.#schedule();
  }

  stop(): void {
    this.#held = true;
    clearTimeout(this.#timer);
  }

  /** The problems of these files, and of the files whose problems speak of them, may have changed. */
  due(uris: Iterable<string>): void {
    for (const uri of uris) {
      this.#due.add(uri);
      for (const citing of this.#citedBy.get(uri) ?? []) this.#due.add(citing);
    }
    this.#schedule();
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
  }

  #publish(uri: string): void {
    const open = this.#session.openDocument(uri);
    try {
      const problems = this.#session.problemsOf(uri);
      const diagnostics = problems.map((problem) => toDiagnostic(this.#session, uri, problem));
      const said = { uri: open?.uri ?? uri, diagnostics, ...(open && { version: open.version }) };
      const spoken = JSON.stringify(said);
      const before = this.#said.get(uri);
      if (before === spoken || (before === undefined && !open && diagnostics.length === 0)) return;

      this.#cite(uri, new Set(problems.flatMap(({ evidence }) => evidence.map((place) => place.uri))));
      if (open || diagnostics.length > 0) this.#said.set(uri, spoken);
      else this.#said.delete(uri);
      this.#connection.sendDiagnostics(said).catch(() => {});
    } catch (error) {
      this.#connection.console.error(reasonOf(error));
    }
  }

  /** What a file's problems newly point at may have to point back. */
  #cite(uri: string, cites: ReadonlySet<string>): void {
    const before = this.#cites.get(uri);
    for (const cited of before ?? []) this.#citedBy.get(cited)?.delete(uri);
    for (const cited of cites) {
      const citing = this.#citedBy.get(cited);
      if (citing) citing.add(uri);
      else this.#citedBy.set(cited, new Set([uri]));
      if (!before?.has(cited)) this.#due.add(cited);
    }
    this.#cites.set(uri, cites);
  }
}
