// A text as flat arrays of its tokens: where each is, what shape it has, and what the lexicon says of it.
import type { Lexicon } from '../lexicon/lexicon.ts';

export const Shape = {
  lower: 1,
  /** `Ruiz`, `McHarlan`, `O'Brien`. */
  capitalised: 2,
  /** `SRE`, `RUIZ`: two letters or more, all capitals. */
  upper: 3,
  /** `J.`: one capital with its full stop, or alone. */
  initial: 4,
  /** `U.S.`, `EE.UU.`: capitals with full stops between. */
  dotted: 5,
  number: 6,
  /** One character that is neither letter nor digit nor space. */
  mark: 7,
  /** `’s` after a word. */
  possessive: 8,
} as const;

export const Gap = { none: 0, space: 1, newline: 2, blankLine: 3 } as const;

export interface Tokens {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly count: number;
  /** Offsets, UTF-16 code units. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** A value of `Shape`. */
  readonly shape: Uint8Array;
  /** A value of `Gap`: what stands before the token. */
  readonly gap: Uint8Array;
  /** Bits of `WordClass` of the word alone. */
  readonly classes: Int32Array;
  /** Bits of `EncounterWord` of the word. */
  readonly encounters: Int32Array;
  /** Entry number in the lexicon, 0 if none. */
  readonly entry: Int32Array;
  /** The number of a word that some grammar asks for: see `WordSet`. Of all others 0. */
  readonly word: Uint16Array;
  /** Where a phrase of the lexicon begins: the index after its last token; else 0. The longest one counts. */
  readonly phraseEnd: Int32Array;
  /** Bits of `WordClass` of the phrase that begins here. */
  readonly phraseClasses: Int32Array;
  /** By token: which of the lexicon's `codes` the word tells, or the phrase that begins here; 0 for none, and one beyond the last. */
  readonly land: Uint16Array;
  /** For a mark: its UTF-16 code; else 0. */
  readonly code: Uint16Array;
  /** The indexes of the marks, so that who looks for marks passes by all words. */
  readonly marks: Int32Array;
}

/** The country or organisation that the word or the phrase at this token tells. */
export const codeAt = ({ lexicon, land }: Tokens, index: number): string | undefined =>
  lexicon.codes[land[index]!];

/** The words from one token up to another (exclusive), with single spaces. */
export function wordsOf({ text, start, end, gap }: Tokens, from: number, to: number): string {
  if (from >= to) return '';
  const words = text.slice(start[from]!, end[to - 1]!);
  // Most stand with single spaces as they are.
  for (let index = from + 1; index < to; index++) {
    if (gap[index] === Gap.none) continue;
    if (start[index]! - end[index - 1]! !== 1 || text.charCodeAt(end[index - 1]!) !== 0x20)
      return words.replace(/\s+/g, ' ');
  }
  return words;
}
