// The one mutable object: the corpus of this moment, what is open in the editor, and the settings.
import { readoutOf } from '../core/annotations/sideFile.ts';
import { Corpus } from '../core/corpus/corpus.ts';
import type { Circumstances } from '../core/corpus/decide.ts';
import type { ReadyDocument } from '../core/corpus/document.ts';
import { linesOf } from '../core/corpus/linesOf.ts';
import type { FoundProblem, Problem } from '../core/features/problems/problem.ts';
import { needsEveryReadout, problemsOf } from '../core/features/problems/problemsOf.ts';
import { pack } from '../core/readout/packed/pack.ts';
import { parseReadout } from '../core/readout/parseReadout.ts';
import { applyEdits, type TextEdit } from '../core/text/edit.ts';
import { LineIndex } from '../core/text/lineIndex.ts';
import { markOf } from '../core/text/markOf.ts';
import { type FileKind, fileKind } from '../files/fileKind.ts';
import type { Reading } from '../reading/readings.ts';
import { canonicalUri } from './canonicalUri.ts';
import { type ClientAbilities, clientAbilities } from './clientAbilities.ts';
import type { Phase } from './fence.ts';
import { type Host, plainHost } from './host.ts';
import { type Lines, toSpan } from './positions.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** A readout that was read elsewhere, before the corpus has it. */
export interface ReadyReading extends ReadyDocument {
  /** Of the text that was read. */
  readonly mark: number;
}

export interface OpenDocument {
  /** As the client spells it. */
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

export type ContentChange =
  | { readonly text: string }
  | { readonly text: string; readonly range: Parameters<typeof toSpan>[1] };

/** Documents are named by canonical addresses here and in the corpus. The corpus is replaced, never changed: who holds one may go on with it. */
export class Session {
  corpus = Corpus.empty;
  settings: Settings = defaultSettings;
  client: ClientAbilities = clientAbilities({ capabilities: {} });
  phase: Phase = 'waiting';
  /** Until the workspace is read, what must see every file cannot be done. */
  isRead = false;
  /** Who is at work, as the host knows it. */
  userName: string | undefined;
  /** What each folder wants of problems, by its canonical address. */
  #problemsIn: ReadonlyMap<string, Settings['problems']> = new Map();
  readonly #open = new Map<string, OpenDocument>();
  /** Of the text of each file that is not open, as the disk last had it. */
  readonly #marks = new Map<string, number>();
  readonly #host: Host;

  constructor(host: Host = plainHost) {
    this.#host = host;
  }

  /** The address where a kind of problem is explained. */
  explanationOf(code: string): string | undefined {
    return this.#host.explanationOf(code);
  }

  open(document: OpenDocument): void {
    const uri = canonicalUri(document.uri);
    this.#open.set(uri, document);
    this.#show(uri, document);
  }

  /** Undefined for a document that is not open. */
  change(clientUri: string, version: number, changes: readonly ContentChange[]): void {
    const uri = canonicalUri(clientUri);
    const before = this.#open.get(uri);
    if (!before) return;
    let { text } = before;
    const edits: TextEdit[] = [];
    for (const change of changes) {
      const lines = { index: new LineIndex(text), unit: this.client.columnUnit };
      const span = 'range' in change ? toSpan(lines, change.range) : { start: 0, end: text.length };
      const edit = { start: span.start, end: span.end, newText: change.text };
      text = applyEdits(text, [edit]);
      edits.push(edit);
    }
    const after = { ...before, version, text };
    this.#open.set(uri, after);
    // From the last to the first, as editors send them, they are all in terms of the text before.
    const isExact =
      changes.every((change) => 'range' in change) &&
      edits.every((edit, index) => index === 0 || edit.end <= edits[index - 1]!.start);
    this.#show(uri, after, isExact ? edits : undefined);
  }

  /** What the disk says of it is to be put in its place by whoever reads the disk. */
  close(clientUri: string): void {
    const uri = canonicalUri(clientUri);
    this.#open.delete(uri);
    this.#marks.delete(uri);
  }

  openDocument(uri: string): OpenDocument | undefined {
    return this.#open.get(uri);
  }

  /** Of any file of the corpus, as the client counts. */
  linesOf(uri: string): Lines | undefined {
    const index = linesOf(this.corpus, uri);
    return index && { index, unit: this.client.columnUnit };
  }

  /** Under which a decision about a readout is made now; undefined for one that is not open and whose text is not given. */
  circumstancesOf(uri: string, text = this.#open.get(uri)?.text): Circumstances | undefined {
    if (text === undefined) return undefined;
    return { uri, text, ...this.who() };
  }

  /** Who decides, now. */
  who(): Pick<Circumstances, 'creator' | 'created'> {
    return { creator: this.settings.annotator || this.userName, created: this.#host.now() };
  }

  /** Of the text of a file as the corpus has it; undefined where that is neither the editor's nor the disk's. */
  markOf(uri: string): number | undefined {
    const open = this.#open.get(uri);
    return open ? markOf(open.text) : this.#marks.get(uri);
  }

  openUris(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** What a file on the disk says. The editor's buffer always wins. */
  putFile(uri: string, kind: FileKind, text: string): void {
    if (this.#open.has(uri)) return;
    const mark = markOf(text);
    // Whoever opens and closes one readout after the other does not have them all laid open.
    if (kind === 'readout' && this.corpus.annotationFile(uri) === undefined)
      this.putReadings([
        this.readying()(uri, { mark, packed: pack(parseReadout(text), new LineIndex(text)) }),
      ]);
    else this.#put(uri, kind, text);
    this.#marks.set(uri, mark);
  }

  /** For `putReadings`, which takes the less time the more of this was done before. */
  readying(): (uri: string, reading: Reading) => ReadyReading {
    const ready = this.corpus.readying();
    return (uri, { mark, packed }) => ({ mark, ...ready(uri, packed) });
  }

  /** The same for many readouts that were read elsewhere. */
  putReadings(readings: readonly ReadyReading[]): void {
    const closed = readings.filter(({ document }) => !this.#open.has(document.uri));
    for (const { document, mark } of closed) {
      this.corpus = this.#withoutButAs('readout', document.uri);
      this.#marks.set(document.uri, mark);
    }
    this.corpus = this.corpus.withAll(closed);
  }

  dropFile(uri: string): void {
    if (!this.#open.has(uri)) this.#drop(uri);
  }

  /** Which files are what depends on the settings, for open documents too. */
  set(settings: Settings, problemsIn: ReadonlyMap<string, Settings['problems']> = new Map()): void {
    this.settings = settings;
    this.#problemsIn = problemsIn;
    for (const [uri, document] of this.#open) this.#show(uri, document);
  }

  /** The problems of a file as the settings want them. */
  problemsOf(uri: string): readonly Problem[] {
    return this.asWanted(uri, this.foundIn(uri));
  }

  /** All problems of a file, whatever the settings want. */
  foundIn(uri: string): readonly Problem[] {
    return problemsOf(this.corpus, uri);
  }

  asWanted<Found extends FoundProblem>(uri: string, problems: readonly Found[]): readonly Found[] {
    const wanted = this.#wantedFor(uri);
    return problems.flatMap((problem) => {
      const severity = wanted[problem.code] ?? problem.severity;
      const isEarly = !this.isRead && needsEveryReadout.has(problem.code);
      return severity === 'off' || isEarly ? [] : [{ ...problem, severity }];
    });
  }

  /** The innermost folder's, where folders lie in each other. */
  #wantedFor(uri: string): Settings['problems'] {
    let innermost = '';
    for (const folder of this.#problemsIn.keys())
      if (folder.length > innermost.length && uri.startsWith(`${folder.replace(/\/$/, '')}/`))
        innermost = folder;
    return this.#problemsIn.get(innermost) ?? this.settings.problems;
  }

  #show(uri: string, { languageId, text }: OpenDocument, edits?: readonly TextEdit[]): void {
    const kind = fileKind(uri, this.settings);
    // Whatever else an editor sends us, somebody chose to be read as a readout; other YAML never is.
    if ((kind === undefined || kind === 'readout') && languageId === 'yaml') this.#drop(uri);
    else this.#put(uri, kind ?? 'readout', text, edits);
  }

  #put(uri: string, kind: FileKind, text: string, edits?: readonly TextEdit[]): void {
    // What it was under other settings it is no more.
    const corpus = this.#withoutButAs(kind, uri);
    if (kind === 'register') this.corpus = corpus.withRegisterFile(uri, text);
    else if (kind === 'readout') this.corpus = corpus.with(uri, text, edits);
    else this.corpus = corpus.withAnnotationFile(uri, text, this.#open.get(readoutOf(uri) ?? '')?.text);
  }

  #drop(uri: string): void {
    this.#marks.delete(uri);
    this.corpus = this.#withoutButAs(undefined, uri);
  }

  #withoutButAs(kind: FileKind | undefined, uri: string): Corpus {
    let { corpus } = this;
    if (kind !== 'readout') corpus = corpus.without(uri);
    if (kind !== 'register') corpus = corpus.withoutRegisterFile(uri);
    return kind === 'annotations' ? corpus : corpus.withoutAnnotationFile(uri);
  }
}
