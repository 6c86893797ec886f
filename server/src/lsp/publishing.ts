// Publishes problems: soon after what may change them, the open documents first, a document at a time so that requests go before.
import type { Connection } from 'vscode-languageserver';
import { toDiagnostic } from './convert.ts';
import { nextTurn } from './nextTurn.ts';
import type { Session } from './session.ts';

/** How long changes are gathered. Not started anew by each change, or whoever types on would never see a problem. */
const gatherMilliseconds = 60;

export class Publishing {
  readonly #connection: Connection;
  readonly #session: Session;
  readonly #due = new Set<string>();
  /** What the client was last told, by canonical address: nothing is said twice. */
  readonly #said = new Map<string, { readonly spoken: string; readonly cites: ReadonlySet<string> }>();
  /** The files whose problems, as last told, point at a file. */
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
      if (before?.spoken === spoken || (!before && !open && diagnostics.length === 0)) return;

      this.#cite(
        uri,
        before?.cites,
        new Set(problems.flatMap(({ evidence }) => evidence.map((place) => place.uri))),
        spoken,
      );
      if (!open && diagnostics.length === 0) this.#said.delete(uri);
      this.#connection.sendDiagnostics(said).catch(() => {});
    } catch (error) {
      this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  /** What a file's problems newly point at may have to point back. */
  #cite(
    uri: string,
    before: ReadonlySet<string> | undefined,
    cites: ReadonlySet<string>,
    spoken: string,
  ): void {
    for (const cited of before ?? []) this.#citedBy.get(cited)?.delete(uri);
    for (const cited of cites) {
      const citing = this.#citedBy.get(cited);
      if (citing) citing.add(uri);
      else this.#citedBy.set(cited, new Set([uri]));
      if (!before?.has(cited)) this.#due.add(cited);
    }
    this.#said.set(uri, { spoken, cites });
  }
}
