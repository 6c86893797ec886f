// The plain words of a text, English letters only and twelve at most: nearly all there are, and each known again by two numbers.
import { Case } from './wordTable.ts';

const LONGEST = 12;
const PLACES = 1 << 12;
/** How many numbers there are of a word. */
const WIDTH = 8;

/** Where the numbers of a word stand, counted from its place; two more, which tell it from others, stand first. */
export const Fact = {
  /** Four times its length, and its `Case`. */
  form: 2,
  /** The entry of the word. */
  entry: 3,
  /** The entry of the word with a full stop behind it, 0 if there is none. */
  abbreviation: 4,
  classes: 5,
  encounters: 6,
  /** Where phrases that begin with it go on, 0 if none does. */
  phrases: 7,
} as const;

export interface PlainWords {
  readonly facts: Int32Array;
  /** The place of the word that begins with the letter at this offset; -1 where it is not plain. */
  placeOf(text: string, start: number): number;
}

/** By UTF-16 unit: the number of an English letter, and `CAPITAL` if it is one; `NO_PART` of what ends a word, `PART` of what may go on with it. */
const letterOf = new Uint8Array(0x10000);
const CAPITAL = 0x20;
const NO_PART = 0x40;
const PART = 0x80;
letterOf.fill(NO_PART, 0, 0x80).fill(PART, 0x80);
for (const sign of "-'0123456789") letterOf[sign.charCodeAt(0)] = PART;
for (let letter = 1; letter <= 26; letter++) {
  letterOf[0x60 | letter] = letter;
  letterOf[0x40 | letter] = letter | CAPITAL;
}

/**
 * Five bits a letter: the first six are one number, the others and how the capitals stand are another. Two words are the same if their
 * numbers are, and nothing else needs to be compared. A later word takes the place of an earlier one; `learn` writes its facts there.
 */
export function plainWords(learn: (word: string, facts: Int32Array, place: number) => void): PlainWords {
  const facts = new Int32Array(PLACES * WIDTH);
  return {
    facts,
    placeOf(text, start) {
      let first = 0;
      let second = 0;
      let capitals = 0;
      let end = start;
      for (; end < text.length; end++) {
        const letter = letterOf[text.charCodeAt(end)]!;
        if (letter >= NO_PART) {
          if (letter === PART) return -1;
          break;
        }
        capitals += letter & CAPITAL;
        if (end - start < 6) first = (first << 5) | (letter & 0x1f);
        else second = (second << 5) | (letter & 0x1f);
      }
      const length = end - start;
      if (length > LONGEST) return -1;
      const isSmall = text.charCodeAt(start) > 0x60;
      const standing = isSmall ? Case.lower : capitals < length * CAPITAL ? Case.capitalised : Case.upper;
      second |= standing << 30;
      const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
      const place = (hash >>> 20) * WIDTH;
      if (facts[place] !== first || facts[place + 1] !== second) {
        facts[place] = first;
        facts[place + 1] = second;
        facts[place + Fact.form] = (length << 2) | standing;
        learn(text.slice(start, end), facts, place);
      }
      return place;
    },
  };
}
