// Keeps the session in step with the files of the workspace: reads them at the start, and again what changes.
import { type Connection, FileChangeType, type FileEvent } from 'vscode-languageserver';
import { readoutOf } from '../core/annotations/sideFile.ts';
import { linesOf } from '../core/corpus/linesOf.ts';
import { fileName } from '../core/text/fileName.ts';
import { fileKind } from '../files/fileKind.ts';
import { type Files, isRefusal, type Refusal } from '../files/files.ts';
import { isLeftOut } from '../files/ignored.ts';
import type { Readings } from '../reading/readings.ts';
import { affectedBy, allUris } from './affectedBy.ts';
import { canonicalUri } from './canonicalUri.ts';
import type { EarlierTexts } from './earlierTexts.ts';
import type { Host } from './host.ts';
import { indexFolders } from './indexing.ts';
import type { KeptProblems } from './keptProblems.ts';
import type { NewFiles } from './newFiles.ts';
import { showProgress } from './progress.ts';
import { serverName } from './protocol.ts';
import type { Publishing } from './publishing.ts';
import { readAhead } from './readAhead.ts';
import { reasonOf } from './reasonOf.ts';
import type { Session } from './session.ts';
import { warn } from './warn.ts';

/** Some milliseconds' worth of readouts. */
const atATime = 100;

/** Of fewer files nobody has to wait, and there is nothing to give back. */
const worthIt = 200;

/** Who has not asked for all problems by then will not ask. */
const patience = 60_000;

/** Between two pieces of what nobody waits for. */
const leisure = 20;

export class Workspace {
  readonly #connection: Connection;
  readonly #files: Files;
  readonly #session: Session;
  readonly #publishing: Publishing;
  readonly #kept: KeptProblems;
  readonly #newFiles: NewFiles;
  readonly #earlierTexts: EarlierTexts;
  readonly #readings: Readings | undefined;
  readonly #giveBack: (() => void) | undefined;
  #folders: readonly string[] = [];
  /** Counts the readings of the whole: a later one ends an earlier. */
  #reading = 0;
  /** What the disk is asked, one thing after the other: an older answer never comes after a newer one. */
  #turn: Promise<void> = Promise.resolve();
  readonly #refused = new Set<string>();

  constructor(
    connection: Connection,
    files: Files,
    session: Session,
    publishing: Publishing,
    kept: KeptProblems,
    newFiles: NewFiles,
    earlierTexts: EarlierTexts,
    { readings, giveBack }: Pick<Host, 'readings' | 'giveBack'>,
  ) {
    this.#connection = connection;
    this.#files = files;
    this.#session = session;
    this.#publishing = publishing;
    this.#kept = kept;
    this.#newFiles = newFiles;
    this.#earlierTexts = earlierTexts;
    this.#readings = readings;
    this.#giveBack = giveBack;
  }

  stop(): void {
    this.#reading++;
  }

  async setFolders(folders: readonly string[]): Promise<void> {
    this.#folders = folders;
    this.#session.corpus = this.#session.corpus.withFolders(folders.map(canonicalUri));
    await this.read();
  }

  /** Reads all of it, and forgets what is no more part of it. */
  async read(): Promise<void> {
    const reading = ++this.#reading;
    this.#session.isRead = false;
    const goOn = () => reading === this.#reading;
    await this.#inTurn(async () => goOn() && this.#readAll(goOn));
  }

  async #readAll(goOn: () => boolean): Promise<void> {
    const refusals: Refusal[] = [];
    const progress = showProgress(this.#connection, serverName, 'reading the workspace');
    const before = this.#session.corpus;
    const known = await indexFolders(this.#folders, this.#files, this.#session, this.#readings, {
      goOn,
      registerKnown: () => {
        this.#publishing.due(this.#session.openUris());
        this.#publishing.release();
      },
      progress: progress.report,
      refused: (refusal) => refusals.push(refusal),
      failed: (error) => this.#connection.console.warn(reasonOf(error)),
    });
    const kept = goOn() ? await this.#kept.read() : undefined;
    progress.done();
    if (!goOn()) return;
    this.#session.isRead = true;
    const knownBefore = allUris(before);
    for (const uri of knownBefore) if (!known.has(uri)) this.#session.dropFile(uri);
    this.#publishing.due(new Set([...knownBefore, ...allUris(this.#session.corpus)]));
    if (kept) this.#kept.bring(kept);
    void this.#atLeisure(goOn);
    this.#tell(refusals);
    for (const { uri } of this.#session.corpus.annotationFiles()) void this.#lookBack(readoutOf(uri)!);
  }

  /** Whoever first asks about everybody would wait for all to be looked up; and what was needed to read is given back. */
  async #atLeisure(goOn: () => boolean): Promise<void> {
    const uris = allUris(this.#session.corpus);
    if (uris.length < worthIt) return;
    await Promise.race([this.#publishing.told(), new Promise((resolve) => setTimeout(resolve, patience))]);
    for (let at = 0; at < uris.length && goOn(); at += atATime) {
      await new Promise((resolve) => setTimeout(resolve, leisure));
      this.#session.corpus.lookUp(uris.slice(at, at + atATime));
    }
    if (goOn()) this.#giveBack?.();
  }

  /** The problems of everything may be others, though the files are not. */
  recheck(): void {
    this.#publishing.due(allUris(this.#session.corpus));
  }

  /** Makes the change and says whose problems it may touch. */
  edit(clientUri: string, change: () => void): void {
    const uri = canonicalUri(clientUri);
    const before = this.#session.corpus;
    change();
    const edited = this.#session.openDocument(uri) ? uri : undefined;
    this.#publishing.due([uri, ...affectedBy(before, this.#session.corpus, uri)], edited);
    this.#newFiles.changed(uri);
    const readout = readoutOf(uri);
    if (readout !== undefined) void this.#giveText(readout);
    void this.#lookBack(readout ?? uri);
  }

  /** Where decisions were made in another text, that is what tells where they are in this one. */
  async #lookBack(uri: string): Promise<void> {
    const text = await this.#earlierTexts.look(uri);
    if (text === undefined) return;
    this.edit(uri, () => {
      this.#session.corpus = this.#session.corpus.withBaseText(uri, text);
    });
  }

  /** What the disk says of a file that the editor does not hold, now. */
  reread(clientUri: string): Promise<void> {
    return this.#inTurn(() => this.#reread(clientUri));
  }

  async #reread(clientUri: string): Promise<void> {
    const uri = canonicalUri(clientUri);
    const folder = this.#folderOf(uri);
    const known = folder === undefined ? undefined : fileKind(uri, this.#session.settings);
    const kind = folder && known && !(await isLeftOut(uri, folder, this.#files)) ? known : undefined;
    const away = folder && kind && (await this.#files.leadsAway?.(uri, folder));
    const text = away ? { uri, reason: away } : kind && (await this.#files.read(clientUri));
    if (text !== undefined && isRefusal(text)) this.#tell([text]);
    else if (text !== undefined && kind === 'register') await readAhead(uri, text);
    this.edit(uri, () => {
      if (kind && typeof text === 'string') this.#session.putFile(uri, kind, text);
      else this.#session.dropFile(uri);
    });
  }

  /** The text of a readout is not kept until decisions come to it. */
  async #giveText(uri: string): Promise<void> {
    if (this.#session.corpus.lacksText(uri)) await this.reread(uri);
  }

  async changedOnDisk(events: readonly FileEvent[]): Promise<void> {
    // Others may count now, and it is not said which.
    if (events.some(({ uri }) => fileName(uri) === '.gitignore')) await this.read();
    await this.#inTurn(async () => {
      for (const { uri, type } of events) {
        if (type === FileChangeType.Deleted) await this.#rereadAll(uri);
        else await this.#reread(uri);
      }
    });
  }

  /** A file or a folder has another address now: the editor knows, and may not watch. */
  renamed(before: string, after: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.#rereadAll(before);
      // What was moved out is not ours to look through.
      if (this.#folderOf(canonicalUri(after)) === undefined) return;
      for await (const entry of this.#files.list(after)) if (!isRefusal(entry)) await this.#reread(entry);
    });
  }

  /**
   * A folder goes with all that is in it, of which an editor need not speak. Word that a file is gone may come late, when there is
   * one in its place: what counts is what the disk says.
   */
  async #rereadAll(clientUri: string): Promise<void> {
    const { corpus } = this.#session;
    const uri = canonicalUri(clientUri);
    if (linesOf(corpus, uri)) return this.#reread(clientUri);
    for (const known of allUris(corpus)) if (known.startsWith(`${uri}/`)) await this.#reread(known);
  }

  #inTurn(ask: () => Promise<unknown>): Promise<void> {
    const done = this.#turn.then(async () => {
      await ask();
    });
    this.#turn = done.catch(() => {});
    return done;
  }

  #folderOf(uri: string): string | undefined {
    return this.#folders.map(canonicalUri).find((folder) => uri.startsWith(`${folder.replace(/\/$/, '')}/`));
  }

  /** Each file that is left out is named once; one that has just gone is no news. */
  #tell(refusals: readonly Refusal[]): void {
    const news = refusals.filter(({ uri, gone }) => !gone && !this.#refused.has(uri));
    if (news.length === 0) return;
    for (const { uri } of news) this.#refused.add(uri);
    const named = news.slice(0, 3).map(({ uri, reason }) => `${fileName(uri)} ${reason}`);
    const more = news.length > 3 ? `; and ${news.length - 3} more, named in the log` : '';
    for (const { uri, reason } of news) this.#connection.console.warn(`${uri} ${reason}`);
    warn(this.#connection, `Left out: ${named.join('; ')}${more}.`);
  }
}
