// Words that grammars ask for one by one: the tokeniser gives each a number, so that to ask for several is to look into a table.
import { Case, wordTable } from './wordTable.ts';

/** The number of a set, by which it is asked what it makes of a word. */
export type WordSet = number;

const table = wordTable(1 << 11);
/** Above all numbers of words. */
const HIGHEST = 1 << 12;
/** Above all numbers of sets. */
const SETS = 1 << 8;
let sets = 0;
/** Word by word, as many sets are asked about one word: what each makes of it, 1 unless it says more; 0 for a word that it has not. */
const meanings = new Uint8Array(HIGHEST * SETS);

/** `word` is a `numberOfWord`. */
export const meaningIn = (set: WordSet, word: number): number => meanings[word * SETS + set]!;

/** The number of the word that stands in `[start, end)` of a text; 0 where no grammar asks for it. */
export const numberOfWord = (text: string, start: number, end: number): number =>
  table.find(text, start, end);

/** By its words: what several grammars ask for is one set. */
const made = new Map<string, WordSet>();

/** Just as they are written, separated by spaces. Like all sets it is made with the grammar, before any text is read. */
export function wordSet(words: string): WordSet {
  const before = made.get(words);
  if (before !== undefined) return before;
  const set = newSet();
  made.set(words, set);
  for (const word of words.trim().split(/\s+/)) {
    add(word);
    meanings[numberOfWord(word, 0, word.length) * SETS + set] = 1;
  }
  return set;
}

/** In small letters, with a capital and in capitals. */
export const wordSetInAnyCase = (words: string): WordSet =>
  wordValues(
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, 1]),
  );

/** A number below 256 for each word, in whatever case it stands. */
export function wordValues(values: Iterable<readonly [word: string, value: number]>): WordSet {
  const set = newSet();
  for (const [word, value] of values) {
    const first = add(word) * 3;
    for (const standing of Object.values(Case)) meanings[(first + standing) * SETS + set] = value;
  }
  return set;
}

function newSet(): WordSet {
  if (sets === SETS) throw new RangeError('more sets of words in grammars than SETS has room for');
  return sets++;
}

function add(word: string): number {
  const number = table.add(word, 0, word.length);
  if (number * 3 + 3 > HIGHEST) throw new RangeError('more words in grammars than HIGHEST has room for');
  return number;
}
