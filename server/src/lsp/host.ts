// What the server knows from its host alone; a test has its own.

import { noStorage, type Storage } from '../files/storage.ts';
import type { Readings } from '../reading/readings.ts';

export interface Host {
  /** The address where a kind of problem is explained. */
  explanationOf(code: string): string | undefined;
  /** Who works in these folders, as far as can be known without asking. */
  userName(folders: readonly string[]): Promise<string | undefined>;
  /** ISO 8601. */
  now(): string;
  /** Reads files beside the thread that answers, where there is another. */
  readonly readings?: Readings;
  /** Gives memory that is in use no more back to the system. Nothing is answered meanwhile, for a tenth of a second or two. */
  giveBack?(): void;
  /** Stands for the program as it was built; undefined where that cannot be told. */
  readonly build?: string;
  /** From one run to the next. */
  readonly storage: Storage;
  /** A text by the name that `baseOf` gives it, from wherever the host can find what a file once said. Never throws. */
  oldText(base: string, uri: string): Promise<string | undefined>;
}

export const plainHost: Host = {
  explanationOf: () => undefined,
  userName: async () => undefined,
  now: () => new Date().toISOString().replace(/\.\d+/, ''),
  storage: noStorage,
  oldText: async () => undefined,
};
