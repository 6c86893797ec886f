// Readouts read and parsed elsewhere than on the thread that answers, as far as the host can: packed up, some at a time.
import type { Packed } from '../core/readout/packed/packed.ts';
import type { Refusal } from '../files/files.ts';

export interface Reading {
  /** Of the text that was read. */
  readonly mark: number;
  readonly packed: Packed;
}

export interface Read {
  readonly readouts: ReadonlyMap<string, Reading>;
  readonly refusals: readonly Refusal[];
}

export interface Readings {
  /**
   * Each of the files is in what comes, sooner or later, unless an error is thrown: the files that have not come then are to be read
   * in another way. `workspace` names what they belong to: what is kept from one run to the next is kept under it.
   */
  of(uris: readonly string[], workspace: string): AsyncIterable<Read>;
}
