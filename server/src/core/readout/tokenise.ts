// One linear pass over a text into its tokens.
import { type Lexicon, wordOf } from '../lexicon/lexicon.ts';
import { caseIn, Fact, lengthIn, numberIn } from '../lexicon/plainWords.ts';
import { TELLS_COUNTRY, WordClass } from '../lexicon/wordClass.ts';
import { numberOfWord } from '../lexicon/wordSet.ts';
import { Case } from '../lexicon/wordTable.ts';
import { int32s, uint8s, uint16s } from '../text/numbers.ts';
import { Char, charAt, charOf, isLetter, isWordPart } from './characters.ts';
import { Gap, Shape, type Tokens } from './tokens.ts';

const FULL_STOP = 0x2e;

interface Scratch {
  readonly room: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
  readonly entry: Int32Array;
  readonly classes: Int32Array;
  readonly encounters: Int32Array;
  readonly word: Uint16Array;
  readonly code: Uint16Array;
  /** The tokens at which a phrase may begin, or that tell a country. */
  readonly openings: Int32Array;
  readonly marks: Int32Array;
}

/** A word that is being read. */
interface Word {
  end: number;
  shape: number;
  entry: number;
}

const scratchOf = (room: number): Scratch => ({
  room,
  start: new Int32Array(room),
  end: new Int32Array(room),
  shape: new Uint8Array(room),
  gap: new Uint8Array(room),
  entry: new Int32Array(room),
  classes: new Int32Array(room),
  encounters: new Int32Array(room),
  word: new Uint16Array(room),
  code: new Uint16Array(room),
  openings: new Int32Array(room),
  marks: new Int32Array(room),
});

/** Room for the tokens of any common document, so that a pass over ten thousand does not allocate for the worst case each time. */
const common = scratchOf(0x10000);

/** The tokens of a text; total and linear for any string. */
export function tokenise(text: string, lexicon: Lexicon): Tokens {
  // A token is at least one unit long.
  const scratch = text.length < common.room ? common : scratchOf(text.length + 1);
  const { start, end, shape, gap, entry, classes, encounters, word, code, openings, marks } = scratch;
  const { facts } = lexicon.plain;
  const possessive = lexicon.words.find("'s", 0, 2);
  const read: Word = { end: 0, shape: 0, entry: 0 };
  let count = 0;
  let openingCount = 0;
  let markCount = 0;
  let offset = 0;
  let before: number = Gap.blankLine;
  while (offset < text.length) {
    const unit = text.charCodeAt(offset);
    const char = charOf[unit]!;
    if (char === Char.space) {
      if (before < Gap.space) before = Gap.space;
      offset++;
      continue;
    }
    if (char === Char.newline) {
      if (unit === 0x0d && text.charCodeAt(offset + 1) === 0x0a) offset++;
      before = before >= Gap.newline ? Gap.blankLine : Gap.newline;
      offset++;
      continue;
    }
    start[count] = offset;
    gap[count] = before;
    before = Gap.none;
    if (isLetter(char)) {
      code[count] = 0;
      const plain = plainWordAt(lexicon, text, offset);
      if (plain >= 0) {
        const form = facts[plain + Fact.form]!;
        offset += lengthIn(form);
        shape[count] = isInitial(form) ? Shape.initial : Shape.lower + caseIn(form);
        word[count] = numberIn(form);
        entry[count] = facts[plain + Fact.entry]!;
        classes[count] = facts[plain + Fact.classes]!;
        encounters[count] = facts[plain + Fact.encounters]!;
        if (facts[plain + Fact.phrases] !== 0 || (classes[count]! & TELLS_COUNTRY) !== 0)
          openings[openingCount++] = count;
      } else {
        readWord(text, offset, char, lexicon, read);
        word[count] = numberOfWord(text, offset, read.end);
        offset = read.end;
        shape[count] = read.shape;
        entry[count] = read.entry;
        classes[count] = lexicon.classesOf(read.entry);
        encounters[count] = lexicon.encountersOf(read.entry);
        if (lexicon.phrases.begin(wordOf(read.entry)) !== 0 || (classes[count]! & TELLS_COUNTRY) !== 0)
          openings[openingCount++] = count;
      }
      end[count++] = offset;
      continue;
    }
    offset++;
    let kind: number = Shape.mark;
    if (char === Char.digit) {
      while (charAt(text, offset) === Char.digit) offset++;
      kind = Shape.number;
    } else if (
      char === Char.apostrophe &&
      gap[count] === Gap.none &&
      count > 0 &&
      shape[count - 1]! < Shape.number &&
      endsInS(text, offset)
    ) {
      offset++;
      kind = Shape.possessive;
    }
    shape[count] = kind;
    word[count] = 0;
    code[count] = kind === Shape.mark ? unit : 0;
    if (kind === Shape.mark) marks[markCount++] = count;
    entry[count] = kind === Shape.possessive ? possessive : 0;
    classes[count] = lexicon.classesOf(entry[count]!);
    encounters[count] = lexicon.encountersOf(entry[count]!);
    if (kind === Shape.possessive && lexicon.phrases.begin(wordOf(possessive)) !== 0)
      openings[openingCount++] = count;
    end[count++] = offset;
  }
  const tokens: Tokens = {
    text,
    lexicon,
    count,
    start: kept(int32s(count), start),
    end: kept(int32s(count), end),
    shape: kept(uint8s(count), shape),
    gap: kept(uint8s(count), gap),
    entry: kept(int32s(count), entry),
    classes: kept(int32s(count), classes),
    encounters: kept(int32s(count), encounters),
    word: kept(uint16s(count), word),
    code: kept(uint16s(count), code),
    marks: kept(int32s(markCount), marks),
    phraseEnd: int32s(count + 1),
    phraseClasses: int32s(count + 1),
    land: uint16s(count + 1),
  };
  for (let index = 0; index < openingCount; index++) markPhrase(tokens, openings[index]!);
  return tokens;
}

/** As many of the numbers as there is room for. */
function kept<Numbers extends Int32Array | Uint16Array | Uint8Array>(
  room: Numbers,
  numbers: Numbers,
): Numbers {
  room.set(numbers.subarray(0, room.length));
  return room;
}

const isInitial = (form: number): boolean => caseIn(form) === Case.upper && lengthIn(form) === 1;

/** The place of a plain word in the facts of the lexicon; -1 where the word is not plain, or a full stop behind it belongs to it. */
function plainWordAt({ plain, words }: Lexicon, text: string, offset: number): number {
  const place = plain.placeOf(text, offset);
  if (place < 0) return -1;
  const form = plain.facts[place + Fact.form]!;
  const end = offset + lengthIn(form);
  if (text.charCodeAt(end) !== FULL_STOP) return place;
  return isInitial(form) || words.find(text, offset, end + 1) !== 0 ? -1 : place;
}

/** Any word, letter by letter. */
function readWord(text: string, first: number, char: number, lexicon: Lexicon, word: Word): void {
  word.end = endOfWord(text, first + 1);
  const dotted = char === Char.upper && word.end === first + 1 ? endOfDotted(text, first) : 0;
  if (dotted > 0) {
    word.end = dotted;
    word.shape = dotted - first > 2 ? Shape.dotted : Shape.initial;
    word.entry = lexicon.words.find(text, first, dotted);
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

const endsInS = (text: string, offset: number): boolean =>
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

function markPhrase(
  { lexicon, count, entry, shape, gap, phraseEnd, phraseClasses, land }: Tokens,
  from: number,
): void {
  const { phrases } = lexicon;
  let node = phrases.begin(wordOf(entry[from]!));
  land[from] = lexicon.codeOf(entry[from]!);
  if (node === 0) return;
  let capitals = shape[from] === Shape.lower ? 0 : 1;
  for (let index = from + 1; index < count; index++) {
    if (gap[index] === Gap.blankLine) return;
    node = phrases.next(node, wordOf(entry[index]!));
    if (node === 0) return;
    if (shape[index] !== Shape.lower) capitals |= 1 << (index - from);
    const classes = phrases.classesAt(node, capitals);
    if (classes !== 0) {
      phraseEnd[from] = index + 1;
      phraseClasses[from] = classes;
      land[from] = phrases.codeAt(node) || lexicon.codeOf(entry[from]!);
    }
  }
}
