// What the program keeps for itself from one run to the next: texts by a key. Nothing depends on it: what is missing is found anew.

/** Whatever goes wrong, there is then no such text; neither function throws. */
export interface Storage {
  read(key: string): Promise<string | undefined>;
  /** Wholly or not at all, whoever reads or writes the same meanwhile. */
  write(key: string, text: string): Promise<void>;
}

export const noStorage: Storage = { read: async () => undefined, write: async () => {} };
