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

  /** What was kept of these folders; empty where nothing was. */
  async read(): Promise<string> {
    this.#key = `problems-${markOf(this.#session.corpus.folders.join('\n')).toString(36)}`;
    return (this.#host.build && (await this.#host.storage.read(this.#key))) ?? '';
  }

  /** Once the workspace is read: what was found in this very state is not looked for again. */
  bring(text: string): void {
    const state = this.#state();
    const body = text.slice(text.indexOf('\n') + 1);
    if (state === undefined || text !== headed(state, body)) return;
    this.#reports.take(new Map(body.split('\n').map((line) => line.split('\t') as [string, string])));
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
    const body = uris.map((uri) => `${uri}\t${this.#reports.found(uri)}`).join('\n');
    await this.#host.storage.write(this.#key, headed(state, body));
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

/** Damaged, it would be another text. */
const headed = (state: string, body: string): string => `readouts ${state} ${markOf(body)}\n${body}`;
