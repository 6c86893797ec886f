// A place in one of many documents, and a stretch of one.
import type { Span } from './span.ts';

export interface Place {
  readonly uri: string;
  readonly offset: number;
}

export interface Passage {
  readonly uri: string;
  /** All of it: a titled name, an entry of the register. */
  readonly span: Span;
  /** The part to put the cursor on. */
  readonly nameSpan: Span;
}

/** Where something leads that was asked about at a place. */
export interface OriginatedPassage extends Passage {
  /** The words that were asked about. */
  readonly origin: Span;
}
