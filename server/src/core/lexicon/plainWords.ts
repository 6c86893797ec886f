// The plain words of a text, Latin-1 letters only and fifteen at most: nearly all there are, and each known again by three numbers.
import { numberOfWord } from './wordSet.ts';
import { Case } from './wordTable.ts';

/** Its length takes four bits. */
const LONGEST = 15;
const PLACE_BITS = 14;
/** How many numbers there are of a word. */
const WIDTH = 8;

/** Where the numbers of a word stand, counted from its place; those which tell it from others stand before. */
export const Fact = {
  /** Its `Case` and its length, and what grammars ask for it by: see `formOf`. */
  form: 3,
  /** The entry of the word. */
  entry: 4,
  classes: 5,
  encounters: 6,
  /** Its part in phrases: see `partOf`. */
  phrases: 7,
} as const;

/** Of a `Fact.form`: the word's `Case`, its length, and its number among the words of grammars. */
export const caseIn = (form: number): number => form & 3;
export const lengthIn = (form: number): number => (form >> 2) & LONGEST;
export const numberIn = (form: number): number => form >> 6;

export interface PlainWords {
  readonly facts: Int32Array;
  /** The place of the word that begins with the letter at this offset; -1 where it is not plain. */
  placeOf(text: string, start: number): number;
}

/** By UTF-16 unit: the number of a Latin-1 letter below 64, and `CAPITAL` if it is one; else what the unit is behind a word. */
const letterOf = new Uint8Array(0x10000);
const CAPITAL = 0x40;
/** No part of the word. */
const END = 0x80;
/** What may go on with the word: digits, hyphens, apostrophes, letters of other alphabets. */
const MORE = 0x81;
letterOf.fill(END, 0, 0xc0).fill(MORE, 0xc0);
for (const sign of "-'0123456789ªµº") letterOf[sign.charCodeAt(0)] = MORE;
for (const sign of '“”„–—…×÷') letterOf[sign.charCodeAt(0)] = END;
let letters = 0;
for (const letter of 'abcdefghijklmnopqrstuvwxyzßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ') {
  const capital = letter.toUpperCase();
  letterOf[letter.charCodeAt(0)] = ++letters;
  if (capital.length === 1 && capital < '\u0100') letterOf[capital.charCodeAt(0)] = letters | CAPITAL;
}

/**
 * Six bits a letter, five letters a number; the third has how the capitals stand as well. Two words are the same if their numbers are,
 * and nothing else needs to be compared. A later word takes the place of an earlier one; `learn` writes there what is known of it.
 */
export function plainWords(
  learn: (text: string, start: number, end: number, facts: Int32Array, place: number) => void,
): PlainWords {
  const facts = new Int32Array(WIDTH << PLACE_BITS);
  return {
    facts,
    placeOf(text, start) {
      let first = 0;
      let second = 0;
      let third = 0;
      let capitals = 0;
      let end = start;
      for (; end < text.length; end++) {
        const letter = letterOf[text.charCodeAt(end)]!;
        if (letter >= END) {
          if (letter === MORE) return -1;
          break;
        }
        capitals += letter & CAPITAL;
        if (end < start + 5) first = (first << 6) | (letter & 0x3f);
        else if (end < start + 10) second = (second << 6) | (letter & 0x3f);
        else third = (third << 6) | (letter & 0x3f);
      }
      const length = end - start;
      if (length > LONGEST) return -1;
      const isSmall = letterOf[text.charCodeAt(start)]! < CAPITAL;
      const standing = isSmall ? Case.lower : capitals < length * CAPITAL ? Case.capitalised : Case.upper;
      third |= standing << 30;
      const hash =
        Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
      const place = (hash >>> (32 - PLACE_BITS)) * WIDTH;
      if (facts[place] !== first || facts[place + 1] !== second || facts[place + 2] !== third) {
        facts[place] = first;
        facts[place + 1] = second;
        facts[place + 2] = third;
        facts[place + Fact.form] = (numberOfWord(text, start, end) << 6) | (length << 2) | standing;
        learn(text, start, end, facts, place);
      }
      return place;
    },
  };
}
