// Asks a token by its letters, or by what it does in the report of an encounter, without making a string.
import { Shape, type Tokens } from './tokens.ts';

/** Exactly this word, as written. */
export const isWord = (tokens: Tokens, token: number, word: string): boolean =>
  token >= 0 &&
  token < tokens.count &&
  tokens.end[token]! - tokens.start[token]! === word.length &&
  tokens.text.startsWith(word, tokens.start[token]!);

export const isAnyOf = (tokens: Tokens, token: number, words: readonly string[]): boolean =>
  words.some((word) => isWord(tokens, token, word));

/** A word in small letters that begins so: `acord` for `acordó`, `acordaron`. */
export const beginsWith = (tokens: Tokens, token: number, stem: string): boolean =>
  token >= 0 && token < tokens.count && tokens.text.startsWith(stem, tokens.start[token]!);

/** Bits of `EncounterWord`; 0 beyond the text. */
export const encounterWordAt = ({ lexicon, entry, count }: Tokens, token: number): number =>
  token < 0 || token >= count ? 0 : lexicon.encounters[entry[token]!]!;

export const isSmall = (tokens: Tokens, token: number): boolean => tokens.shape[token] === Shape.lower;
