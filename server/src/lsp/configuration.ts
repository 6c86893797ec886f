// The settings: taken from `initialize`, pulled where the client lets us, and again when it says that they changed.
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Disposable,
} from 'vscode-languageserver';
import { watchedGlobs } from '../files/fileKind.ts';
import { canonicalUri } from './canonicalUri.ts';
import type { Session } from './session.ts';
import { defaultSettings, type Settings, settingsOf } from './settings.ts';
import { warn } from './warn.ts';
import type { Workspace } from './workspace.ts';

const section = 'readouts';

export class Configuration {
  readonly #connection: Connection;
  readonly #session: Session;
  readonly #workspace: Workspace;
  readonly #said = new Set<string>();
  #folders: readonly string[] = [];
  #watchers: Promise<Disposable> | undefined;

  constructor(connection: Connection, session: Session, workspace: Workspace) {
    this.#connection = connection;
    this.#session = session;
    this.#workspace = workspace;
  }

  /** With or without the name of the section around it: clients differ. True where other files count than before. */
  given(value: unknown, ofFolders: ReadonlyMap<string, unknown> = new Map()): boolean {
    const before = this.#session.settings;
    const settings = this.#read(value);
    const inFolders = [...ofFolders].map(
      ([folder, own]) => [canonicalUri(folder), this.#read(own).problems] as const,
    );
    this.#session.set(settings, new Map(inFolders));
    return (
      JSON.stringify([before.register, before.files]) !== JSON.stringify([settings.register, settings.files])
    );
  }

  #read(value: unknown): Settings {
    const { settings, complaints } = settingsOf(sectionIn(value));
    for (const complaint of complaints) {
      if (this.#said.has(complaint)) continue;
      this.#said.add(complaint);
      warn(this.#connection, complaint);
    }
    return settings;
  }

  async start(folders: readonly string[]): Promise<void> {
    this.#folders = folders;
    const { client } = this.#session;
    if (client.registersConfiguration) {
      this.#connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(() => {});
    }
    if (client.configuration) await this.#pull();
    this.#watch();
  }

  /** The values themselves only from clients that cannot be asked. */
  async changed(pushed: unknown): Promise<void> {
    const otherFiles = this.#session.client.configuration ? await this.#pull() : this.given(pushed);
    if (otherFiles) {
      this.#watch();
      await this.#workspace.read();
    } else this.#workspace.recheck();
  }

  /** Of several folders each may want other problems. */
  async foldersChanged(folders: readonly string[]): Promise<void> {
    this.#folders = folders;
    if (this.#session.client.configuration) await this.#pull();
  }

  async #pull(): Promise<boolean> {
    try {
      const folders = this.#folders;
      const [all, ...ofFolders]: readonly unknown[] = await this.#connection.workspace.getConfiguration([
        { section },
        ...folders.map((scopeUri) => ({ scopeUri, section })),
      ]);
      return this.given(all, new Map(folders.map((folder, index) => [folder, ofFolders[index]])));
    } catch (error) {
      this.#connection.console.warn(`The client did not tell its settings: ${error}`);
      return false;
    }
  }

  /** A client that lets us watches what we ask for; to the others their own watching is left. */
  #watch(): void {
    if (!this.#session.client.registersWatchers) return;
    const previous = this.#watchers;
    const watchers = watchedGlobs(this.#session.settings).map((globPattern) => ({ globPattern }));
    this.#watchers = this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    this.#watchers.catch((error) =>
      this.#connection.console.warn(`The client does not watch files: ${error}`),
    );
    void previous?.then((registration) => registration.dispose()).catch(() => {});
  }
}

function sectionIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return defaultSettings;
  return section in value ? value[section] : value;
}
