// The words of one language compiled into tables that the tokeniser looks up: a word's classes, and phrases as chains of words.
import type { CountryCode, LanguageId } from '../readout/readout.ts';
import { type EncounterData, encounterWords } from './encounterWord.ts';
import { entriesOf } from './entriesOf.ts';
import { type PhraseTable, phraseTable } from './phraseTable.ts';
import { Fact, type PlainWords, plainWords } from './plainWords.ts';
import type { LanguageTraits } from './traits.ts';
import { TELLS_COUNTRY, WordClass, type WordClassName } from './wordClass.ts';
import { Case, caseOf, hasAccents, type WordTable, widened, wordTable } from './wordTable.ts';

/**
 * What one language knows, as data: for each class its words and phrases, separated by commas or line ends.
 * A word in small letters is also found with a capital and in capitals; one written with a capital only as written and in capitals;
 * one in capitals (an acronym) only as written. Accents may be missing in the text.
 */
export type LanguageData = {
  readonly id: LanguageId;
  readonly traits: LanguageTraits;
  readonly encounters?: EncounterData;
} & {
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
  readonly traits: LanguageTraits;
  /** Number of the entry for a word as it stands in a text: the word and its case; no entry is 0. */
  readonly words: Pick<WordTable, 'find'>;
  /** The same of plain words, with all that is known of them. */
  readonly plain: PlainWords;
  /** Bits of `WordClass` of an entry. */
  classesOf(entry: number): number;
  /** Bits of `EncounterWord` of an entry. */
  encountersOf(entry: number): number;
  /** The country or organisation that the word of this entry tells, as its place among the `codes`; 0 for none. */
  codeOf(entry: number): number;
  readonly codes: readonly (CountryCode | undefined)[];
  /** By numbers of words: see `wordOf`. */
  readonly phrases: Omit<PhraseTable, 'extend' | 'end'>;
}

/** The number of an entry's word, whatever its case. */
export const wordOf = (entry: number): number => (entry / 3) | 0;

const FULL_STOP = 0x2e;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const SMALL_S = 0x73;

/** `exalcalde`, `Excanciller`. */
const beginsWithEx = (text: string, start: number): boolean =>
  (text.charCodeAt(start) | 0x20) === 0x65 && (text.charCodeAt(start + 1) | 0x20) === 0x78;

const OFFICE = WordClass.head | WordClass.pluralHead | WordClass.rank;
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
  let writer = new Uint8Array(1 << 16);
  const OWN = 1;
  const OTHER = 2;
  /** By number of a word with accents, the number of the word without them. */
  let unaccented = new Int32Array(1 << 16);

  const wordAt = (text: string, start: number, end: number): number => {
    const before = words.count;
    const word = words.add(text, start, end);
    if (word <= before) return word;
    // Room for this word and the one without its accents.
    if (word + 2 > writer.length) {
      writer = widened(writer, new Uint8Array(writer.length * 2));
      unaccented = widened(unaccented, new Int32Array(unaccented.length * 2));
    }
    if (word * 3 + 6 > classes.length) {
      classes = widened(classes, new Int32Array(classes.length * 2));
      encounters = widened(encounters, new Int32Array(encounters.length * 2));
      codeNumbers = widened(codeNumbers, new Uint16Array(codeNumbers.length * 2));
    }
    if (hasAccents(text, start, end)) unaccented[word] = words.add(text, start, end, false);
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
    // In English `Don` and `Papa` are names, and no `don` and `papa`.
    if (
      by === OTHER &&
      (bits === WordClass.honorific || bits === WordClass.head) &&
      (classes[word * 3 + Case.upper]! & WordClass.given) !== 0
    )
      return;
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
  const addPhrase = (text: string, start: number, end: number, bits: number, code: number) => {
    let nodes = [0];
    let capitals = 0;
    let count = 0;
    const addPart = (from: number, to: number) => {
      if (caseOf(text, from, to) !== Case.lower) capitals |= 1 << count;
      count++;
      const word = wordAt(text, from, to);
      const without = unaccented[word]!;
      const longer = nodes.map((node) => phrases.extend(node, word));
      nodes = without === 0 ? longer : longer.concat(nodes.map((node) => phrases.extend(node, without)));
    };
    for (let from = start; from < end; ) {
      const space = text.indexOf(' ', from);
      const to = space === -1 || space > end ? end : space;
      // A possessive is a token of its own: `People’s Republic`.
      const mark = to - from > 2 && text.charCodeAt(to - 1) === SMALL_S ? text.charCodeAt(to - 2) : 0;
      if (mark === APOSTROPHE || mark === CURLY_APOSTROPHE) {
        addPart(from, to - 2);
        addPart(to - 2, to);
      } else addPart(from, to);
      from = to + 1;
    }
    const tells = code === 0 ? 0 : TELLS_COUNTRY;
    for (const node of nodes) phrases.end(node, capitals, bits | tells, code);
  };
  const add = (list: string, bits: number, code: CountryCode | undefined, by: number, skipOwn = false) => {
    const number = codeNumber(code);
    const entries = entriesOf(list);
    for (let index = 0; index < entries.length; index += 3) {
      const start = entries[index]!;
      const end = entries[index + 1]!;
      if (entries[index + 2] === 1) addPhrase(list, start, end, bits, number);
      else if (!skipOwn || writer[wordAt(list, start, end)] !== OWN)
        addWord(list, start, end, bits, number, by);
    }
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
    for (let word = 1; word <= words.count; word++) {
      const other = unaccented[word]!;
      if (other === 0) continue;
      const isOther = writer[other] !== 0;
      for (let standing = 0; standing <= Case.upper; standing++) {
        const from = word * 3 + standing;
        const to = other * 3 + standing;
        const all = !isOther || standing === Case.upper;
        const isSmallWord = (classes[to]! & WordClass.function) !== 0;
        // `Male` is no `Malé`.
        const isOrdinary = (classes[to]! & WordClass.common) !== 0;
        const names = isSmallWord ? 0 : isOrdinary ? NAMES & ~WordClass.region : NAMES;
        classes[to]! |= classes[from]! & (all ? ~0 : names);
        if (all) encounters[to]! |= encounters[from]!;
        if (all || classes[to]! & NAMES) codeNumbers[to] ||= codeNumbers[from]!;
      }
    }
  };

  addLanguage(data, OWN);
  for (const { class: name, words: list, code, language } of shared)
    if (language === undefined || language === data.id) add(list, WordClass[name], code, OTHER);
  // The small words of the other language are borrowed too, for documents in both; its ordinary words would do harm.
  for (const { common: _common, function: _function, ...useful } of borrowed) addLanguage(useful, OTHER);
  addWithoutAccents();
  // Side by side, as they are asked together.
  const bits = new Int32Array((words.count + 1) * 6);
  for (let entry = 0; entry * 2 < bits.length; entry++) {
    bits[entry * 2] = classes[entry]! | (codeNumbers[entry] === 0 ? 0 : TELLS_COUNTRY);
    bits[entry * 2 + 1] = encounters[entry]!;
  }
  const classesOf = (entry: number) => bits[entry * 2]!;
  const encountersOf = (entry: number) => bits[entry * 2 + 1]!;
  const learn = (text: string, start: number, end: number, facts: Int32Array, place: number) => {
    let entry = words.find(text, start, end);
    if (classesOf(entry) === 0 && beginsWithEx(text, start)) {
      const office = words.find(text, start + 2, end);
      if ((classesOf(office) & OFFICE) !== 0) entry = office;
    }
    facts[place + Fact.entry] = entry;
    facts[place + Fact.classes] = classesOf(entry);
    facts[place + Fact.encounters] = encountersOf(entry);
    facts[place + Fact.phrases] = phrases.partOf(wordOf(entry));
  };
  return {
    traits: data.traits,
    words,
    plain: plainWords(learn),
    classesOf,
    encountersOf,
    codeOf: (entry) => codeNumbers[entry]!,
    codes,
    phrases,
  };
}
