// One linear pass over a text into flat arrays: where each token is, what shape it has, and what the lexicon says of it.
import { type Lexicon, wordOf } from '../lexicon/lexicon.ts';
import { WordClass } from '../lexicon/wordClass.ts';

export const Shape = {
  lower: 1,
  /** `Ebrard`, `McEldowny`, `O'Brien`. */
  capitalised: 2,
  /** `SRE`, `MARCELO`: two letters or more, all capitals. */
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
  /** Entry number in the lexicon, 0 if none. */
  readonly entry: Int32Array;
  /** Where a phrase of the lexicon begins: the index after its last token; else 0. The longest one counts. */
  readonly phraseEnd: Int32Array;
  /** Bits of `WordClass` of the phrase that begins here. */
  readonly phraseClasses: Int32Array;
  /** For a mark: its UTF-16 code; else 0. */
  readonly code: Uint16Array;
}

/** Those from `lower` to `digit` are parts of words. */
const Char = {
  other: 0,
  lower: 1,
  upper: 2,
  joiner: 3,
  digit: 4,
  space: 5,
  newline: 6,
  apostrophe: 7,
  hyphen: 8,
} as const;

/** What each UTF-16 code unit is, so that the pass compares numbers only. Letters beyond the basic plane count as marks. */
const charOf: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    const char = String.fromCharCode(code);
    table[code] = /\p{Lu}|\p{Lt}/u.test(char)
      ? Char.upper
      : /\p{L}/u.test(char)
        ? Char.lower
        : /\p{M}/u.test(char)
          ? Char.joiner
          : /\p{Nd}/u.test(char)
            ? Char.digit
            : /\s/u.test(char)
              ? Char.space
              : Char.other;
  }
  for (const ordinal of 'ºª') table[ordinal.charCodeAt(0)] = Char.other;
  for (const newline of '\n\r\u2028\u2029') table[newline.charCodeAt(0)] = Char.newline;
  for (const apostrophe of "'’ʼ") table[apostrophe.charCodeAt(0)] = Char.apostrophe;
  for (const hyphen of '-‐‑') table[hyphen.charCodeAt(0)] = Char.hyphen;
  return table;
})();

const charAt = (text: string, offset: number): number =>
  offset < text.length ? charOf[text.charCodeAt(offset)]! : Char.space;
const isLetter = (char: number): boolean => char === Char.lower || char === Char.upper;
const isWordPart = (char: number): boolean => char >= Char.lower && char <= Char.digit;

const FULL_STOP = 0x2e;

interface Scratch {
  readonly room: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
  readonly entry: Int32Array;
  readonly classes: Int32Array;
  readonly code: Uint16Array;
}

const scratchOf = (room: number): Scratch => ({
  room,
  start: new Int32Array(room),
  end: new Int32Array(room),
  shape: new Uint8Array(room),
  gap: new Uint8Array(room),
  entry: new Int32Array(room),
  classes: new Int32Array(room),
  code: new Uint16Array(room),
});

/** Room for the tokens of any common document, so that a pass over ten thousand does not allocate for the worst case each time. */
const common = scratchOf(0x10000);

/** The tokens of a text; total and linear for any string. */
export function tokenise(text: string, lexicon: Lexicon): Tokens {
  // A token is at least one unit long.
  const scratch = text.length < common.room ? common : scratchOf(text.length + 1);
  const { start, end, shape, gap, entry, classes, code } = scratch;
  let count = 0;
  const { words } = lexicon;
  let offset = 0;
  let before: number = Gap.blankLine;
  const possessive = words.find("'s", 0, 2);
  while (offset < text.length) {
    const unit = text.charCodeAt(offset);
    const char = charOf[unit] as number;
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
    const first = offset;
    let kind: number;
    let found = 0;
    if (isLetter(char)) {
      offset = endOfWord(text, offset + 1);
      const dotted = char === Char.upper && offset === first + 1 ? endOfDotted(text, first) : 0;
      if (dotted > 0) {
        offset = dotted;
        kind = dotted - first > 2 ? Shape.dotted : Shape.initial;
      } else kind = shapeOf(text, first, offset, char);
      found = words.find(text, first, offset);
      if (dotted === 0 && text.charCodeAt(offset) === FULL_STOP) {
        const abbreviation = words.find(text, first, offset + 1);
        if (abbreviation !== 0) {
          found = abbreviation;
          offset++;
        }
      } else if (lexicon.classes[found] === 0 && kind !== Shape.dotted) {
        const part = entryOfParts(text, first, offset, lexicon);
        if (found === 0 || (lexicon.classes[part]! & OFFICE) !== 0) found = part;
      }
    } else if (char === Char.digit) {
      offset++;
      while (charAt(text, offset) === Char.digit) offset++;
      kind = Shape.number;
    } else if (
      char === Char.apostrophe &&
      before === Gap.none &&
      count > 0 &&
      isPossessive(text, offset, shape[count - 1]!)
    ) {
      offset += 2;
      kind = Shape.possessive;
      found = possessive;
    } else {
      offset++;
      kind = Shape.mark;
    }
    code[count] = kind === Shape.mark ? unit : 0;
    start[count] = first;
    end[count] = offset;
    shape[count] = kind;
    gap[count] = before;
    entry[count] = found;
    classes[count] = lexicon.classes[found] as number;
    count++;
    before = Gap.none;
  }
  const tokens: Tokens = {
    text,
    lexicon,
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    shape: shape.slice(0, count),
    gap: gap.slice(0, count),
    entry: entry.slice(0, count),
    classes: classes.slice(0, count),
    code: code.slice(0, count),
    phraseEnd: new Int32Array(count + 1),
    phraseClasses: new Int32Array(count + 1),
  };
  for (let index = 0; index < count; index++) {
    if (lexicon.phrases.begin(wordOf(entry[index]!)) !== 0) markPhrase(tokens, index);
  }
  return tokens;
}

/** Letters, marks and digits, with single apostrophes and hyphens inside, but without a possessive. */
function endOfWord(text: string, from: number): number {
  let offset = from;
  for (;;) {
    const char = charAt(text, offset);
    if (isWordPart(char)) offset++;
    else if (char === Char.hyphen && isLetter(charAt(text, offset + 1))) offset += 2;
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

function isPossessive(text: string, offset: number, previous: number): boolean {
  return previous < Shape.number && endsInS(text, offset + 1);
}

const OFFICE = WordClass.head | WordClass.pluralHead | WordClass.rank;

/** A word joined by hyphens is an office if its last or first part is: `Vice-Admiral`, `President-elect`. Names are not taken apart. */
function entryOfParts(text: string, first: number, end: number, lexicon: Lexicon): number {
  for (let offset = end - 1; offset > first; offset--) {
    if (charAt(text, offset) !== Char.hyphen) continue;
    const head = lexicon.words.find(text, first, offset);
    const last = lexicon.words.find(text, offset + 1, end);
    const isOffice = (lexicon.classes[head]! & OFFICE) !== 0;
    if (isOffice && charAt(text, offset + 1) === Char.lower && last === 0) return head;
    if (head === 0 || last === 0) return 0;
    return (lexicon.classes[last]! & OFFICE) !== 0 || (lexicon.classes[head]! & OFFICE) === 0 ? last : head;
  }
  // `exalcalde`, `Excanciller`.
  if ((text.charCodeAt(first) | 0x20) === 0x65 && (text.charCodeAt(first + 1) | 0x20) === 0x78) {
    const office = lexicon.words.find(text, first + 2, end);
    if ((lexicon.classes[office]! & OFFICE) !== 0) return office;
  }
  return 0;
}

function markPhrase(
  { lexicon, count, entry, shape, gap, phraseEnd, phraseClasses }: Tokens,
  from: number,
): void {
  const { phrases } = lexicon;
  let node = phrases.begin(wordOf(entry[from]!));
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
    }
  }
}

/** The country or organisation that the word or the phrase at this token tells. */
export function codeAt({ lexicon, entry, phraseEnd }: Tokens, index: number): string | undefined {
  const end = phraseEnd[index]!;
  let node = end === 0 ? 0 : lexicon.phrases.begin(wordOf(entry[index]!));
  for (let next = index + 1; next < end && node !== 0; next++)
    node = lexicon.phrases.next(node, wordOf(entry[next]!));
  return lexicon.phrases.codeAt(node) ?? lexicon.codeOf(entry[index]!);
}

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
