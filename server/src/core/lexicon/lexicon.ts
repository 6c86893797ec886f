// The words of one language compiled into tables that the tokeniser looks up: a word's classes, and phrases as chains of words.
import type { CountryCode, LanguageId } from '../readout/readout.ts';
import { type EncounterData, encounterWords } from './encounterWord.ts';
import { WordClass, type WordClassName } from './wordClass.ts';
import { type WordTable, wordTable } from './wordTable.ts';

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

/** A node of the tree of phrases: which word may follow, and what the phrase that ends here is. */
export interface PhraseNode {
  readonly next: Map<number, PhraseNode>;
  classes: number;
  code: CountryCode | undefined;
}

export interface Lexicon {
  readonly language: LanguageId;
  /** Entry number of a word as it stands in a text; no entry is 0. */
  readonly entries: ReadonlyMap<string, number>;
  /** The same, to be asked with offsets. */
  readonly words: WordTable;
  /** By entry number: bits of `WordClass`. */
  readonly classes: readonly number[];
  /** By entry number: bits of `EncounterWord`. */
  readonly encounters: readonly number[];
  /** By entry number: the country or organisation that the word tells. */
  readonly codes: readonly (CountryCode | undefined)[];
  /** By entry number of their first word. */
  readonly phrases: ReadonlyMap<number, PhraseNode>;
  /** By entry number: 1 where `phrases` has the word, so that the others need not be asked. */
  readonly beginsPhrase: Uint8Array;
}

export const withoutAccents = (word: string): string =>
  NOT_ASCII.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;

const NOT_ASCII = /[^ -~]/;

const listed = (words: string): string[] =>
  words
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The ways in which a word of the data stands in a text. */
function formsOf(word: string): string[] {
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  const forms = [word];
  // `a.` is an abbreviation, `A.` an initial.
  if (word === lower && !(word.length === 2 && word.endsWith('.'))) {
    forms.push(capitalised(word));
    if (word.includes('-')) forms.push(word.split('-').map(capitalised).join('-'));
  }
  if (word !== upper && !(word.length === 2 && word.endsWith('.'))) forms.push(upper);
  const spellings = word.includes("'") ? forms.flatMap((form) => [form, form.replaceAll("'", '’')]) : forms;
  return NOT_ASCII.test(word) ? spellings.flatMap((form) => [form, withoutAccents(form)]) : spellings;
}

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
  const entries = new Map<string, number>();
  const classes: number[] = [0];
  const encounters: number[] = [0];
  const codes: (CountryCode | undefined)[] = [undefined];
  const phrases = new Map<number, PhraseNode>();

  const entryOf = (form: string): number => {
    let entry = entries.get(form);
    if (entry === undefined) {
      entry = classes.length;
      entries.set(form, entry);
      classes.push(0);
      encounters.push(0);
      codes.push(undefined);
    }
    return entry;
  };
  const addWord = (word: string, bits: number, code: CountryCode | undefined) => {
    for (const form of formsOf(word)) {
      const entry = entryOf(form);
      classes[entry] = (classes[entry] ?? 0) | bits;
      if (code !== undefined) codes[entry] ??= code;
    }
  };
  const addPhrase = (words: readonly string[], bits: number, code: CountryCode | undefined) => {
    // Every word in each of its forms leads on to the same next node.
    let nodes: Map<number, PhraseNode>[] = [phrases];
    words.forEach((word, index) => {
      const node: PhraseNode = { next: new Map(), classes: 0, code: undefined };
      const reached = new Set<PhraseNode>();
      for (const next of nodes) {
        for (const form of formsOf(word)) {
          const entry = entryOf(form);
          const known = next.get(entry);
          if (known === undefined) next.set(entry, node);
          reached.add(known ?? node);
        }
      }
      if (index === words.length - 1) {
        for (const end of reached) {
          end.classes |= bits;
          if (code !== undefined) end.code ??= code;
        }
      }
      nodes = [...reached].map((end) => end.next);
    });
  };
  const add = (entry: string, bits: number, code?: CountryCode) => {
    const words = entry.split(' ');
    if (words.length > 1) addPhrase(words, bits, code);
    else addWord(entry, bits, code);
  };
  const addLanguage = (language: LanguageData, skip: (entry: string) => boolean) => {
    for (const [name, bit] of Object.entries(WordClass)) {
      for (const entry of listed(language[name as WordClassName] ?? '')) if (!skip(entry)) add(entry, bit);
    }
    if (language.encounters === undefined) return;
    for (const [word, bits] of encounterWords(language.encounters)) {
      if (skip(word)) continue;
      for (const form of formsOf(word)) encounters[entryOf(form)]! |= bits;
    }
  };

  addLanguage(data, () => false);
  const own = new Set(entries.keys());
  for (const words of shared) {
    if (words.language !== undefined && words.language !== data.id) continue;
    for (const entry of listed(words.words)) add(entry, WordClass[words.class], words.code);
  }
  for (const other of borrowed) {
    const {
      function: _function,
      common: _common,
      article: _article,
      connector: _connector,
      ...useful
    } = other;
    addLanguage(useful, (entry) => own.has(entry));
  }
  const beginsPhrase = new Uint8Array(classes.length);
  for (const entry of phrases.keys()) beginsPhrase[entry] = 1;
  return {
    language: data.id,
    entries,
    words: wordTable(entries),
    classes,
    encounters,
    codes,
    phrases,
    beginsPhrase,
  };
}
