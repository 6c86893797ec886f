// Asks a token by its letters, or by what it does in the report of an encounter, without making a string.
import { Shape, type Tokens } from './tokens.ts';

/** Exactly this word, as written. */
export const isWord = (tokens: Tokens, token: number, word: string): boolean => {
  if (token < 0 || token >= tokens.count) return false;
  const start = tokens.start[token]!;
  // Length and first letter already tell most words apart, without a call.
  return (
    tokens.end[token]! - start === word.length &&
    tokens.text.charCodeAt(start) === word.charCodeAt(0) &&
    tokens.text.startsWith(word, start)
  );
};

export const isAnyOf = (tokens: Tokens, token: number, words: readonly string[]): boolean => {
  if (token < 0 || token >= tokens.count) return false;
  const start = tokens.start[token]!;
  const length = tokens.end[token]! - start;
  const first = tokens.text.charCodeAt(start);
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word.length === length && word.charCodeAt(0) === first && tokens.text.startsWith(word, start))
      return true;
  }
  return false;
};

export const isMark = (tokens: Tokens, token: number, marks: string): boolean => {
  if (token < 0 || token >= tokens.count) return false;
  const code = tokens.code[token]!;
  if (code === 0) return false;
  for (let index = 0; index < marks.length; index++) if (marks.charCodeAt(index) === code) return true;
  return false;
};

/** A word in small letters that begins so: `acord` for `acordó`, `acordaron`. */
export const beginsWith = (tokens: Tokens, token: number, stem: string): boolean =>
  token >= 0 &&
  token < tokens.count &&
  tokens.text.charCodeAt(tokens.start[token]!) === stem.charCodeAt(0) &&
  tokens.text.startsWith(stem, tokens.start[token]!);

/** Bits of `EncounterWord`; 0 beyond the text. */
export const encounterWordAt = ({ encounters, count }: Tokens, token: number): number =>
  token < 0 || token >= count ? 0 : encounters[token]!;

export const isSmall = (tokens: Tokens, token: number): boolean => tokens.shape[token] === Shape.lower;
