// What the server knows from its host alone; a test has its own.
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
}

export const plainHost: Host = {
  explanationOf: () => undefined,
  userName: async () => undefined,
  now: () => new Date().toISOString().replace(/\.\d+/, ''),
};
