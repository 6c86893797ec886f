// Tokens joined into units: a phrase of the lexicon counts as one word, so that a grammar sees `chief of staff` as it sees `minister`.

import { WordClass } from '../lexicon/wordClass.ts';
import type { WordSet } from '../lexicon/wordSet.ts';
import { int32s, uint8s } from '../text/numbers.ts';
import { codesOf } from './characters.ts';
import type { Section } from './readout.ts';
import { Gap, Shape, type Tokens } from './tokens.ts';
import { isAnyOf, isMark as isMarkOfTokens } from './words.ts';

export interface Units {
  readonly tokens: Tokens;
  readonly count: number;
  /** Token indexes `[from, to)`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Bits of `WordClass`; a phrase has those of the phrase alone. */
  readonly classes: Int32Array;
  /** The shape of the first token. */
  readonly shape: Uint8Array;
  /** What stands before it; a new section counts as a blank line. */
  readonly gap: Uint8Array;
  /** 1 where capitals say nothing: in a headline, or a line all in capitals. */
  readonly loud: Uint8Array;
  /** 1 at the first word of a sentence or a list item, where a capital says nothing. */
  readonly initial: Uint8Array;
  /** The unit that a token is in. */
  readonly ofToken: Int32Array;
}

const SENTENCE_END = codesOf('.!?:…•*|>');
const SMALL =
  WordClass.function | WordClass.article | WordClass.connector | WordClass.conjunction | WordClass.particle;
const OPENING = codesOf('“"«‘\'(¿¡—–-[„');

export function unitsOf(tokens: Tokens, sections: readonly Section[], sectionOf: Int32Array): Units {
  const from = int32s(tokens.count);
  const to = int32s(tokens.count);
  const classes = int32s(tokens.count);
  const shape = uint8s(tokens.count);
  const gap = uint8s(tokens.count);
  const initial = uint8s(tokens.count);
  const ofToken = int32s(tokens.count);
  const { code, phraseEnd, phraseClasses } = tokens;
  let count = 0;
  let fresh = true;
  for (let token = 0; token < tokens.count; ) {
    const newSection = token === 0 || sectionOf[token] !== sectionOf[token - 1];
    const phrase = phraseEnd[token]!;
    const joined =
      phrase > 0 &&
      sectionOf[phrase - 1] === sectionOf[token] &&
      !beginsName(tokens, token, phrase) &&
      !hidesHead(tokens, token, phrase);
    const end = joined ? phrase : token + 1;
    from[count] = token;
    to[count] = end;
    classes[count] = joined ? phraseClasses[token]! : tokens.classes[token]!;
    shape[count] = tokens.shape[token]!;
    gap[count] = newSection ? Gap.blankLine : tokens.gap[token]!;
    if (newSection) fresh = true;
    if (code[token] === 0) {
      if (fresh) initial[count] = 1;
      fresh = false;
    } else if (SENTENCE_END.has(code[token]!)) fresh = true;
    else if (!OPENING.has(code[token]!)) fresh = false;
    for (; token < end; token++) ofToken[token] = count;
    count++;
  }
  const loud = loudness(tokens, sections, sectionOf, from, count);
  return { tokens, count, from, to, classes, shape, gap, loud, initial, ofToken };
}

/** `Lázaro Cárdenas Ruiz`: a town called like a person, with more of a name behind it, is the person. */
const beginsName = (tokens: Tokens, token: number, end: number): boolean =>
  (tokens.phraseClasses[token]! & WordClass.region) !== 0 &&
  (tokens.classes[token]! & WordClass.given) !== 0 &&
  end < tokens.count &&
  tokens.shape[end] === Shape.capitalised &&
  tokens.gap[end]! < Gap.blankLine &&
  (tokens.classes[end] === 0 || (tokens.classes[end]! & WordClass.surname) !== 0);

/** `external affairs minister` may tell a country; for a grammar it must stay a title with its head. */
const hidesHead = (tokens: Tokens, token: number, end: number): boolean =>
  (tokens.classes[end - 1]! & WordClass.head) !== 0 &&
  (tokens.phraseClasses[token]! &
    (WordClass.head | WordClass.pluralHead | WordClass.rank | WordClass.organisation)) ===
    0;

/** Headlines in title case and lines in capitals: where most words that could be small are not. */
function loudness(
  tokens: Tokens,
  sections: readonly Section[],
  sectionOf: Int32Array,
  from: Int32Array,
  count: number,
): Uint8Array {
  const loud = uint8s(count);
  for (let unit = 0; unit < count; ) {
    const section = sectionOf[from[unit]!]!;
    const { kind, end } = sections[section]!;
    let words = 0;
    let high = 0;
    let upper = 0;
    let token = from[unit]!;
    for (; token < tokens.count && sectionOf[token] === section; token++) {
      const shape = tokens.shape[token]!;
      if (shape > Shape.upper || (tokens.classes[token]! & WordClass.function) !== 0) continue;
      words++;
      if (shape !== Shape.lower) high++;
      if (shape === Shape.upper) upper++;
    }
    const inCapitals = words >= 3 && upper >= 0.8 * words;
    const inTitleCase = words >= 4 && words <= 30 && high >= 0.8 * words;
    // A list of delegates is full of capitals as well, but ends like a sentence.
    const isSentence = '.;,:'.includes(tokens.text[end - 1] ?? ' ');
    const isLoud =
      inCapitals || kind === 'front-matter' || (inTitleCase && kind !== 'list-item' && !isSentence);
    for (; unit < count && from[unit]! < token; unit++) if (isLoud) loud[unit] = 1;
  }
  return loud;
}

export const isMark = (units: Units, unit: number, marks: string): boolean =>
  unit >= 0 &&
  unit < units.count &&
  units.shape[unit] === Shape.mark &&
  isMarkOfTokens(units.tokens, units.from[unit]!, marks);

/** Exactly one of these words; a phrase is none. */
export const isOneOf = ({ tokens, count, from, to }: Units, unit: number, words: WordSet): boolean =>
  unit >= 0 && unit < count && to[unit]! - from[unit]! === 1 && isAnyOf(tokens, from[unit]!, words);

export const hasClass = (units: Units, unit: number, bits: number): boolean =>
  unit >= 0 && unit < units.count && (units.classes[unit]! & bits) !== 0;

/** A word in small letters; in a line of capitals, one that would be small elsewhere: `OF THE`. */
export const isSmall = (units: Units, unit: number): boolean => {
  if (unit < 0 || unit >= units.count) return false;
  const shape = units.shape[unit]!;
  return (
    shape === Shape.lower ||
    (shape >= Shape.upper &&
      shape <= Shape.initial &&
      units.loud[unit] === 1 &&
      (units.classes[unit]! & SMALL) !== 0)
  );
};

/** A word with a capital: `Ruiz`, `SRE`, `J.`, `U.S.`. */
export const isCapital = (units: Units, unit: number): boolean => {
  if (unit < 0 || unit >= units.count) return false;
  const shape = units.shape[unit]!;
  return shape >= Shape.capitalised && shape <= Shape.dotted;
};

export const textOf = (units: Units, unit: number): string =>
  units.tokens.text.slice(units.tokens.start[units.from[unit]!]!, units.tokens.end[units.to[unit]! - 1]!);
