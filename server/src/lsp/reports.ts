// The problems of each file as the client is told them: found when they are asked for, and kept until something may have changed them.
import type { Diagnostic } from 'vscode-languageserver';
import type { FoundProblem } from '../core/features/problems/problem.ts';
import { markOf } from '../core/text/markOf.ts';
import { toDiagnostic } from './convert.ts';
import type { Session } from './session.ts';

export interface Report {
  /** The same as long as the problems are. */
  readonly resultId: string;
  /** Of a closed file made anew when they are asked for: thousands of them are seldom looked at twice. */
  readonly diagnostics: readonly Diagnostic[];
}

interface Known {
  readonly resultId: string;
  readonly mark: number;
  /** Of an open file. */
  readonly report: Report | undefined;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Of most files. */
const none = encoder.encode('[]');

export class Reports {
  readonly #session: Session;
  readonly #known = new Map<string, Known>();
  /** As JSON in UTF-8, without their fixes: of files whose problems are what they were. Quotation marks make texts twice as large. */
  readonly #found = new Map<string, Uint8Array>();
  /** The files that a file's problems point at, as last found, and the way back. */
  readonly #cites = new Map<string, ReadonlySet<string>>();
  readonly #citedBy = new Map<string, Set<string>>();
  #count = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  /** These may have other problems, and so may those whose problems speak of them: all of them together. */
  spoil(uris: Iterable<string>): ReadonlySet<string> {
    const spoilt = new Set<string>();
    for (const uri of uris) {
      spoilt.add(uri);
      for (const citing of this.#citedBy.get(uri) ?? []) spoilt.add(citing);
    }
    for (const uri of spoilt) this.#forget(uri);
    return spoilt;
  }

  #forget(uri: string): void {
    this.#found.delete(uri);
    const known = this.#known.get(uri);
    if (known?.report) this.#known.set(uri, { ...known, report: undefined });
  }

  of(uri: string): Report {
    const before = this.#known.get(uri);
    if (before?.report) return before.report;
    const problems = this.#session.asWanted(
      uri,
      JSON.parse(decoder.decode(this.found(uri))) as readonly FoundProblem[],
    );
    const diagnostics = problems.map((problem) => toDiagnostic(this.#session, uri, problem));
    this.#cite(uri, new Set(problems.flatMap(({ evidence }) => evidence.map((place) => place.uri))));
    const mark = markOf(JSON.stringify(diagnostics));
    const resultId = before?.mark === mark ? before.resultId : String(++this.#count);
    const report = { resultId, diagnostics };
    this.#known.set(uri, { resultId, mark, report: this.#session.openDocument(uri) && report });
    return report;
  }

  /** All there are, wanted or not, as JSON in one line of UTF-8. */
  found(uri: string): Uint8Array {
    let found = this.#found.get(uri);
    if (found === undefined) {
      const problems = JSON.stringify(this.#session.foundIn(uri));
      found = problems === '[]' ? none : encoder.encode(problems);
      this.#found.set(uri, found);
    }
    return found;
  }

  isFound(uri: string): boolean {
    return this.#found.has(uri);
  }

  /** What `found` gave in another run in which all files were as they are, if nobody has looked at this one yet. */
  take(uri: string, found: Uint8Array): void {
    if (!this.#found.has(uri)) this.#found.set(uri, found.length === none.length ? none : found);
  }

  /** Whether the client has the problems as they are. */
  isUnchanged(uri: string, resultId: string | undefined): boolean {
    return this.#found.has(uri) && resultId !== undefined && this.#known.get(uri)?.resultId === resultId;
  }

  #cite(uri: string, cites: ReadonlySet<string>): void {
    for (const cited of this.#cites.get(uri) ?? []) this.#citedBy.get(cited)?.delete(uri);
    for (const cited of cites) {
      const citing = this.#citedBy.get(cited);
      if (citing) citing.add(uri);
      else this.#citedBy.set(cited, new Set([uri]));
    }
    if (cites.size > 0) this.#cites.set(uri, cites);
    else this.#cites.delete(uri);
  }
}
