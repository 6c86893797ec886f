// Words that grammars ask for one by one: the tokeniser gives each a number, so that to ask for several is to look into a table.
import { Case, wordTable } from './wordTable.ts';

/** By the number of a word: what a grammar makes of it, 1 unless it says more; 0 for all that it does not ask for. */
export type WordSet = Uint8Array;

const table = wordTable(1 << 11);
/** Above all numbers. */
const HIGHEST = 1 << 12;

/** The number of the word that stands in `[start, end)` of a text; 0 where no grammar asks for it. */
export const numberOfWord = (text: string, start: number, end: number): number =>
  table.find(text, start, end);

/** Just as they are written, separated by spaces. Like all sets it is made with the grammar, before any text is read. */
export function wordSet(words: string): WordSet {
  const set: WordSet = new Uint8Array(HIGHEST);
  for (const word of words.trim().split(/\s+/)) {
    add(word);
    set[numberOfWord(word, 0, word.length)] = 1;
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
  const set: WordSet = new Uint8Array(HIGHEST);
  for (const [word, value] of values) {
    const first = add(word) * 3;
    set[first + Case.lower] = set[first + Case.capitalised] = set[first + Case.upper] = value;
  }
  return set;
}

function add(word: string): number {
  const number = table.add(word, 0, word.length);
  if (number * 3 + 3 > HIGHEST) throw new RangeError('more words in grammars than HIGHEST has room for');
  return number;
}
