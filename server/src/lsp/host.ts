// What the server knows from its host alone; a test has its own.

export interface Host {
  /** The address where a kind of problem is explained. */
  explanationOf(code: string): string | undefined;
  /** Who works in these folders, as far as can be known without asking. */
  userName(folders: readonly string[]): Promise<string | undefined>;
  /** ISO 8601. */
  now(): string;
}

export const plainHost: Host = {
  explanationOf: () => undefined,
  userName: async () => undefined,
  now: () => new Date().toISOString().replace(/\.\d+/, ''),
};
