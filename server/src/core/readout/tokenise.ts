// One linear pass over a text into its tokens.
import { type Lexicon, wordOf } from '../lexicon/lexicon.ts';
import { caseIn, Fact, lengthIn, numberIn } from '../lexicon/plainWords.ts';
import { TELLS_COUNTRY } from '../lexicon/wordClass.ts';
import { numberOfWord } from '../lexicon/wordSet.ts';
import { Case } from '../lexicon/wordTable.ts';
import { int32s, uint8s, uint16s } from '../text/numbers.ts';
import { Char, charAt, charOf, isLetter } from './characters.ts';
import { markPhrase } from './markPhrase.ts';
import { endsInS, readWord, type Word } from './readWord.ts';
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
  /** The tokens at which a phrase may begin that the next one goes on with. */
  readonly openings: Int32Array;
  /** The tokens that tell a country. */
  readonly lands: Int32Array;
  readonly marks: Int32Array;
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
  lands: new Int32Array(room),
  marks: new Int32Array(room),
});

/** Room for the tokens of any common document, so that a pass over ten thousand does not allocate for the worst case each time. */
const common = scratchOf(0x10000);

/** The tokens of a text; total and linear for any string. */
export function tokenise(text: string, lexicon: Lexicon): Tokens {
  // A token is at least one unit long.
  const scratch = text.length < common.room ? common : scratchOf(text.length + 1);
  const { start, end, shape, gap, entry, classes, encounters, word, code, openings, lands, marks } = scratch;
  const { facts } = lexicon.plain;
  const possessive = lexicon.words.find("'s", 0, 2);
  const read: Word = { end: 0, shape: 0, entry: 0 };
  let count = 0;
  let openingCount = 0;
  let landCount = 0;
  /** The part in phrases of the token before. */
  let opened = 0;
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
    let part = 0;
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
        part = facts[plain + Fact.phrases]!;
      } else {
        readWord(text, offset, char, lexicon, read);
        word[count] = numberOfWord(text, offset, read.end);
        offset = read.end;
        shape[count] = read.shape;
        entry[count] = read.entry;
        classes[count] = lexicon.classesOf(read.entry);
        encounters[count] = lexicon.encountersOf(read.entry);
        part = lexicon.phrases.partOf(wordOf(read.entry));
      }
      if ((classes[count]! & TELLS_COUNTRY) !== 0) lands[landCount++] = count;
      if (opened > 1 && (part & 1) !== 0) openings[openingCount++] = count - 1;
      opened = part;
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
    if (kind === Shape.possessive) part = lexicon.phrases.partOf(wordOf(possessive));
    if (opened > 1 && (part & 1) !== 0) openings[openingCount++] = count - 1;
    opened = part;
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
  for (let index = 0; index < landCount; index++)
    tokens.land[lands[index]!] = lexicon.codeOf(entry[lands[index]!]!);
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
