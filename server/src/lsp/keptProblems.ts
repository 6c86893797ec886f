// What is wrong with all files, kept from one run to the next: told at once where by then no file is another.
import { markOf } from '../core/text/markOf.ts';
import { allUris } from './affectedBy.ts';
import type { Host } from './host.ts';
import type { Reports } from './reports.ts';
import type { Session } from './session.ts';

/** So many are still looked at when the program ends. */
const atTheEnd = 200;

export class KeptProblems {
  readonly #session: Session;
  readonly #reports: Reports;
  readonly #host: Pick<Host, 'storage' | 'build'>;
  #key: string | undefined;
  /** The state whose problems are kept. */
  #kept: string | undefined;
  #isTold = false;

  constructor(session: Session, reports: Reports, host: Pick<Host, 'storage' | 'build'>) {
    this.#session = session;
    this.#reports = reports;
    this.#host = host;
  }

  /** What was kept of these folders, if anything. */
  async read(): Promise<Uint8Array | undefined> {
    this.#key = `problems-${markOf(this.#session.corpus.folders.join('\n')).toString(36)}`;
    return this.#host.build === undefined ? undefined : this.#host.storage.read(this.#key);
  }

  /** Once the workspace is read: what was found in this very state is not looked for again. */
  bring(kept: Uint8Array): void {
    const state = this.#state();
    const bodyAt = kept.indexOf(newline) + 1;
    const body = kept.subarray(bodyAt);
    if (state === undefined || decoder.decode(kept.subarray(0, bodyAt)) !== headOf(state, body)) return;
    for (let start = 0; start < body.length; ) {
      const tabAt = body.indexOf(tab, start);
      const end = body.indexOf(newline, tabAt);
      this.#reports.take(decoder.decode(body.subarray(start, tabAt)), body.subarray(tabAt + 1, end));
      start = end + 1;
    }
    this.#kept = state;
  }

  /** When the problems of all files have been found: for the first time, as it takes a look at all of them. */
  async keep(): Promise<void> {
    if (this.#isTold || !this.#session.isRead) return;
    this.#isTold = true;
    await this.#write(0);
  }

  /** When the program ends: the next start finds the files as they are now. */
  keepLast(): Promise<void> {
    return this.#write(atTheEnd);
  }

  async #write(most: number): Promise<void> {
    const state = this.#state();
    if (this.#key === undefined || state === undefined || state === this.#kept) return;
    const uris = allUris(this.#session.corpus);
    if (uris.filter((uri) => !this.#reports.isFound(uri)).length > most) return;
    this.#kept = state;
    const lines = uris.flatMap((uri) => [
      encoder.encode(`${uri}\t`),
      this.#reports.found(uri),
      Uint8Array.of(newline),
    ]);
    const body = joined(lines);
    await this.#host.storage.write(this.#key, joined([encoder.encode(headOf(state, body)), body]));
  }

  /** Stands for all that problems depend on, and for who finds them; undefined where nothing is kept. */
  #state(): string | undefined {
    const { corpus, isRead } = this.#session;
    const { build } = this.#host;
    if (build === undefined || !isRead) return undefined;
    const files: (string | number)[] = [corpus.register.files.length, corpus.size];
    for (const uri of allUris(corpus)) {
      const mark = this.#session.markOf(uri);
      if (mark === undefined) return undefined;
      files.push(uri, mark);
    }
    return `${build} ${markOf(files.join('\n'))}`;
  }
}

/** Neither is in an address, nor in JSON in one line. */
const tab = 9;
const newline = 10;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Damaged, it would be another text. */
const headOf = (state: string, body: Uint8Array): string => `readouts ${state} ${markOf(body)}\n`;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
