// Whom of the register a word begins to name: looked up, as whoever writes asks with every letter.
import { compareTexts } from '../text/compareTexts.ts';
import { fold } from '../text/fold.ts';
import type { Register, RegisteredPerson } from './register.ts';

interface WordOfName {
  readonly word: string;
  /** Of the person among all of the register. */
  readonly index: number;
}

/** Sorted by word; for as long as the register is the same. */
const known = new WeakMap<
  Register,
  { readonly persons: readonly RegisteredPerson[]; readonly words: readonly WordOfName[] }
>();

/** Those of whose names a word begins so, folded, in the order of the register. */
export function personsWithWordBeginning(register: Register, prefix: string): readonly RegisteredPerson[] {
  let index = known.get(register);
  if (index === undefined) {
    index = indexOf(register);
    known.set(register, index);
  }
  const { persons, words } = index;
  const found = new Set<number>();
  for (let at = firstFrom(words, prefix); words[at]?.word.startsWith(prefix); at++)
    found.add(words[at]!.index);
  return [...found].sort((a, b) => a - b).map((each) => persons[each]!);
}

function indexOf({ persons }: Register) {
  const all = [...persons.values()];
  const words = all.flatMap(({ name, otherNames }, index) => {
    const own = new Set([name, ...otherNames].flatMap((each) => fold(each).split(' ')));
    return Array.from(own, (word) => ({ word, index }));
  });
  return { persons: all, words: words.sort((a, b) => compareTexts(a.word, b.word) || a.index - b.index) };
}

function firstFrom(words: readonly WordOfName[], prefix: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.word < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
