// Reads a word that is more than plain letters: joined by hyphens or apostrophes, dotted, an abbreviation with its full stop.
import type { Lexicon } from '../lexicon/lexicon.ts';
import { WordClass } from '../lexicon/wordClass.ts';
import { Char, charAt, isLetter, isWordPart } from './characters.ts';
import { Shape } from './tokens.ts';

const FULL_STOP = 0x2e;

/** A word that is being read. */
export interface Word {
  end: number;
  shape: number;
  entry: number;
}

/** Any word, letter by letter. */
export function readWord(text: string, first: number, char: number, lexicon: Lexicon, word: Word): void {
  word.end = endOfWord(text, first + 1);
  const dotted = char === Char.upper && word.end === first + 1 ? endOfDotted(text, first) : 0;
  if (dotted > 0) {
    word.end = dotted;
    word.shape = dotted - first > 2 ? Shape.dotted : Shape.initial;
    // `D.Tsolmon`: an initial stuck to a name is no `D.` before one.
    const isStuck = word.shape === Shape.initial && isLetter(charAt(text, dotted));
    word.entry = isStuck ? 0 : lexicon.words.find(text, first, dotted);
    return;
  }
  word.shape = shapeOf(text, first, word.end, char);
  word.entry = lexicon.words.find(text, first, word.end);
  const abbreviation =
    text.charCodeAt(word.end) === FULL_STOP ? lexicon.words.find(text, first, word.end + 1) : 0;
  if (abbreviation !== 0) {
    word.entry = abbreviation;
    word.end++;
  } else if (lexicon.classesOf(word.entry) === 0) {
    const part = entryOfParts(text, first, word.end, lexicon);
    if (word.entry === 0 || (lexicon.classesOf(part) & OFFICE) !== 0) word.entry = part;
  }
}

/** Letters, marks and digits, with single apostrophes and hyphens inside, but without a possessive. */
function endOfWord(text: string, from: number): number {
  let offset = from;
  for (;;) {
    const char = charAt(text, offset);
    if (isWordPart(char)) offset++;
    // `ROK-U.S.` is two words.
    else if (
      char === Char.hyphen &&
      isLetter(charAt(text, offset + 1)) &&
      text.charCodeAt(offset + 2) !== FULL_STOP
    )
      offset += 2;
    else if (char === Char.apostrophe && isLetter(charAt(text, offset + 1)) && !endsInS(text, offset + 1))
      offset += 2;
    else return offset;
  }
}

export const endsInS = (text: string, offset: number): boolean =>
  (text.charCodeAt(offset) | 0x20) === 0x73 && !isWordPart(charAt(text, offset + 1));

/** `J.` or `U.S.` from one capital on: where it ends, or 0 where no full stop follows it. */
function endOfDotted(text: string, first: number): number {
  let offset = first + 1;
  if (text.charCodeAt(offset) !== FULL_STOP) return 0;
  offset++;
  while (charAt(text, offset) === Char.upper && text.charCodeAt(offset + 1) === FULL_STOP) offset += 2;
  return offset;
}

function shapeOf(text: string, first: number, end: number, char: number): number {
  // `al-Saud`, `d’Estaing`: what is written small before the capital is part of the name.
  const isTied = charAt(text, first + 2) === Char.hyphen || charAt(text, first + 1) === Char.apostrophe;
  if (char === Char.lower && isTied && hasCapital(text, first, Math.min(end, first + 4)))
    return Shape.capitalised;
  if (char === Char.lower) return Shape.lower;
  if (end === first + 1) return Shape.initial;
  for (let offset = first + 1; offset < end; offset++)
    // `Office2020` is a slip of some page, and no name.
    if (charAt(text, offset) === Char.lower)
      return charAt(text, end - 1) === Char.digit ? Shape.number : Shape.capitalised;
  return Shape.upper;
}

function hasCapital(text: string, from: number, to: number): boolean {
  for (let offset = from; offset < to; offset++) if (charAt(text, offset) === Char.upper) return true;
  return false;
}

const OFFICE = WordClass.head | WordClass.pluralHead | WordClass.rank;

/** A word joined by hyphens is an office if its last or first part is: `Vice-Admiral`, `President-elect`. Names are not taken apart. */
function entryOfParts(text: string, first: number, end: number, lexicon: Lexicon): number {
  for (let offset = end - 1; offset > first; offset--) {
    if (charAt(text, offset) !== Char.hyphen) continue;
    const head = lexicon.words.find(text, first, offset);
    const last = lexicon.words.find(text, offset + 1, end);
    const isOffice = (lexicon.classesOf(head) & OFFICE) !== 0;
    if (isOffice && charAt(text, offset + 1) === Char.lower && last === 0) return head;
    if (head === 0 || last === 0) return 0;
    return (lexicon.classesOf(last) & OFFICE) !== 0 || (lexicon.classesOf(head) & OFFICE) === 0 ? last : head;
  }
  // `exalcalde`, `Excanciller`.
  if ((text.charCodeAt(first) | 0x20) === 0x65 && (text.charCodeAt(first + 1) | 0x20) === 0x78) {
    const office = lexicon.words.find(text, first + 2, end);
    if ((lexicon.classesOf(office) & OFFICE) !== 0) return office;
  }
  return 0;
}
