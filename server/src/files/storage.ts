// What the program keeps for itself from one run to the next: bytes by a key. Nothing depends on it: what is missing is found anew.

/** Whatever goes wrong, there is then nothing under that key; neither function throws. */
export interface Storage {
  read(key: string): Promise<Uint8Array | undefined>;
  /** Wholly or not at all, whoever reads or writes the same meanwhile. */
  write(key: string, bytes: Uint8Array): Promise<void>;
}

export const noStorage: Storage = { read: async () => undefined, write: async () => {} };
