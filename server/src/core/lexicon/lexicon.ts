// The words of one language compiled into tables that the tokeniser looks up: a word's classes, and phrases as chains of words.
import type { CountryCode, LanguageId } from '../readout/readout.ts';
import { type EncounterData, encounterWords } from './encounterWord.ts';
import { type PhraseTable, phraseTable } from './phraseTable.ts';
import { WordClass, type WordClassName } from './wordClass.ts';
import { Case, caseOf, hasAccents, type WordTable, widened, wordTable } from './wordTable.ts';

/**
 * What one language knows, as data: for each class its words and phrases, separated by commas or line ends.
 * A word in small letters is also found with a capital and in capitals; one written with a capital only as written and in capitals;
 * one in capitals (an acronym) only as written. Accents may be missing in the text.
 */
export type LanguageData = { readonly id: LanguageId; readonly encounters?: EncounterData } & {
  readonly [name in WordClassName]?: string;
};

/** Words that all languages share, with the country or international organisation that they tell, if they do. */
export interface SharedWords {
  readonly code?: CountryCode;
  /** Where the words mean it in one language only: `EU` is the European Union in English, `EE. UU.` the United States in Spanish. */
  readonly language?: LanguageId;
  readonly class: WordClassName;
  readonly words: string;
}

export interface Lexicon {
  readonly language: LanguageId;
  /** Number of the entry for a word as it stands in a text: the word and its case; no entry is 0. */
  readonly words: Pick<WordTable, 'find'>;
  /** By entry number: bits of `WordClass`. */
  readonly classes: Int32Array;
  /** By entry number: bits of `EncounterWord`. */
  readonly encounters: Int32Array;
  /** The country or organisation that the word of this entry tells. */
  codeOf(entry: number): CountryCode | undefined;
  /** By numbers of words: see `wordOf`. */
  readonly phrases: Omit<PhraseTable, 'extend' | 'end'>;
}

/** The number of an entry's word, whatever its case. */
export const wordOf = (entry: number): number => (entry / 3) | 0;

const SPACE = 0x20;
const FULL_STOP = 0x2e;

/** Calls back with each entry of a list that commas and line ends separate, as its line and offsets in it. */
function eachEntry(list: string, visit: (line: string, start: number, end: number) => void): void {
  for (const line of list.split('\n')) {
    let next = 0;
    for (let start = 0; start < line.length; start = next + 1) {
      next = line.indexOf(',', start);
      if (next === -1) next = line.length;
      let end = next;
      while (start < end && line.charCodeAt(start) === SPACE) start++;
      while (start < end && line.charCodeAt(end - 1) === SPACE) end--;
      if (start < end) visit(line, start, end);
    }
  }
}

const NAMES = WordClass.given | WordClass.surname | WordClass.country | WordClass.region | WordClass.demonym;

/** Words of one class, a line for each code: `MX: Mexico, México`; a code may have several lines. */
export function sharedTable(name: WordClassName, table: string, language?: LanguageId): SharedWords[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(':');
      const code = line.slice(0, colon).trim();
      return {
        class: name,
        words: line.slice(colon + 1),
        ...(code === '' ? {} : { code }),
        ...(language === undefined ? {} : { language }),
      };
    });
}

/** Compiles a language, the words it shares with all languages, and what it borrows: words of other languages that it lacks itself. */
export function compileLexicon(
  data: LanguageData,
  shared: readonly SharedWords[],
  borrowed: readonly LanguageData[],
): Lexicon {
  const words = wordTable();
  const phrases = phraseTable();
  const codes: (CountryCode | undefined)[] = [undefined];
  const numbers = new Map<CountryCode, number>();
  let classes = new Int32Array(1 << 17);
  let encounters = new Int32Array(1 << 17);
  let codeNumbers = new Uint16Array(1 << 17);
  /** By word: who wrote it as a word by itself, rather than within a phrase or without its accents. */
  const writer: number[] = [];
  const OWN = 1;
  const OTHER = 2;
  /** By number of a word with accents, the number of the word without them. */
  const accented = new Map<number, number>();

  const wordAt = (text: string, start: number, end: number): number => {
    const before = words.count;
    const word = words.add(text, start, end);
    if (word <= before) return word;
    writer[word] = 0;
    if (hasAccents(text, start, end)) {
      const without = words.add(text, start, end, false);
      writer[without] ??= 0;
      accented.set(word, without);
    }
    if (words.count * 3 + 3 > classes.length) {
      classes = widened(classes, new Int32Array(classes.length * 2));
      encounters = widened(encounters, new Int32Array(encounters.length * 2));
      codeNumbers = widened(codeNumbers, new Uint16Array(codeNumbers.length * 2));
    }
    return word;
  };
  const codeNumber = (code: CountryCode | undefined): number => {
    if (code === undefined) return 0;
    let number = numbers.get(code);
    if (number === undefined) {
      number = codes.push(code) - 1;
      numbers.set(code, number);
    }
    return number;
  };
  const addWord = (text: string, start: number, end: number, bits: number, code: number, by: number) => {
    const word = wordAt(text, start, end);
    if (writer[word] !== OWN) writer[word] = by;
    const written = caseOf(text, start, end);
    // `a.` is an abbreviation, `A.` an initial.
    const last =
      written === Case.lower && end - start === 2 && text.charCodeAt(end - 1) === FULL_STOP
        ? Case.lower
        : Case.upper;
    for (let entry = word * 3 + written; entry <= word * 3 + last; entry++) {
      classes[entry]! |= bits;
      if (codeNumbers[entry] === 0) codeNumbers[entry] = code;
    }
  };
  const addPhrase = (phrase: string, bits: number, code: CountryCode | undefined) => {
    let nodes = [0];
    let capitals = 0;
    // A possessive is a token of its own: `People’s Republic`.
    const parts = phrase.replace(/(\p{L})['’]s(?= |$)/gu, "$1 's").split(' ');
    parts.forEach((part, index) => {
      if (caseOf(part, 0, part.length) !== Case.lower) capitals |= 1 << index;
      const word = wordAt(part, 0, part.length);
      const without = accented.get(word);
      const ways = without === undefined ? [word] : [word, without];
      nodes = nodes.flatMap((node) => ways.map((word) => phrases.extend(node, word)));
    });
    for (const node of nodes) phrases.end(node, capitals, bits, code);
  };
  const add = (list: string, bits: number, code: CountryCode | undefined, by: number, skipOwn = false) => {
    const number = codeNumber(code);
    eachEntry(list, (line, start, end) => {
      const space = line.indexOf(' ', start);
      if (space !== -1 && space < end) addPhrase(line.slice(start, end), bits, code);
      else if (!skipOwn || writer[wordAt(line, start, end)] !== OWN)
        addWord(line, start, end, bits, number, by);
    });
  };
  const addLanguage = (language: LanguageData, by: number) => {
    for (const [name, bit] of Object.entries(WordClass))
      add(language[name as WordClassName] ?? '', bit, undefined, by, by !== OWN);
    if (language.encounters === undefined) return;
    for (const [text, bits] of encounterWords(language.encounters)) {
      const word = wordAt(text, 0, text.length);
      if (by !== OWN && writer[word] === OWN) continue;
      if (writer[word] !== OWN) writer[word] = by;
      for (let entry = word * 3 + caseOf(text, 0, text.length); entry < word * 3 + 3; entry++)
        encounters[entry]! |= bits;
    }
  };
  /** Accents may be missing: in capitals and in names always, else where the word without them is no other word. */
  const addWithoutAccents = () => {
    for (const [word, other] of accented) {
      const isOther = writer[other] !== 0;
      for (let standing = 0; standing <= Case.upper; standing++) {
        const from = word * 3 + standing;
        const to = other * 3 + standing;
        const all = !isOther || standing === Case.upper;
        const names = (classes[to]! & WordClass.function) === 0 ? NAMES : 0;
        classes[to]! |= classes[from]! & (all ? ~0 : names);
        if (all) encounters[to]! |= encounters[from]!;
        if (all || classes[to]! & NAMES) codeNumbers[to] ||= codeNumbers[from]!;
      }
    }
  };

  addLanguage(data, OWN);
  for (const { class: name, words: list, code, language } of shared)
    if (language === undefined || language === data.id) add(list, WordClass[name], code, OTHER);
  for (const {
    function: _function,
    common: _common,
    article: _article,
    connector: _connector,
    ...useful
  } of borrowed)
    addLanguage(useful, OTHER);
  addWithoutAccents();
  return {
    language: data.id,
    words,
    classes,
    encounters,
    codeOf: (entry) => codes[codeNumbers[entry]!],
    phrases,
  };
}
