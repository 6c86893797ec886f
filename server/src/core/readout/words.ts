// Asks a token by its letters, or by what it does in the report of an encounter, without making a string.
import { meaningIn, type WordSet } from '../lexicon/wordSet.ts';
import { Shape, type Tokens } from './tokens.ts';

/** What `startsWith` says, which costs more to call than most words to compare. */
function standsAt(text: string, start: number, word: string): boolean {
  let at = 0;
  while (at < word.length && text.charCodeAt(start + at) === word.charCodeAt(at)) at++;
  return at === word.length;
}

export const isAnyOf = ({ word, count }: Tokens, token: number, words: WordSet): boolean =>
  token >= 0 && token < count && meaningIn(words, word[token]!) !== 0;

export const isMark = (tokens: Tokens, token: number, marks: string): boolean => {
  if (token < 0 || token >= tokens.count) return false;
  const code = tokens.code[token]!;
  if (code === 0) return false;
  for (let index = 0; index < marks.length; index++) if (marks.charCodeAt(index) === code) return true;
  return false;
};

/** A word in small letters that begins so: `acord` for `acordó`, `acordaron`. */
export const beginsWith = (tokens: Tokens, token: number, stem: string): boolean =>
  token >= 0 && token < tokens.count && standsAt(tokens.text, tokens.start[token]!, stem);

/** Bits of `EncounterWord`; 0 beyond the text. */
export const encounterWordAt = ({ encounters, count }: Tokens, token: number): number =>
  token < 0 || token >= count ? 0 : encounters[token]!;

export const isSmall = (tokens: Tokens, token: number): boolean => tokens.shape[token] === Shape.lower;
