// Names beside what they are the names of, to be looked through with every letter that somebody types.
import { initialsOf, lettersOf, type Wanted, type Worth } from './wanted.ts';

export interface Fitting<Item> {
  readonly item: Item;
  /** Folded. */
  readonly name: string;
}

/** What fits, by how well. */
export type ByWorth<Item> = Readonly<Record<Worth, Fitting<Item>[]>>;

export const nothingYet = <Item>(): ByWorth<Item> => ({ 1: [], 2: [], 3: [], 4: [] });

/** All in a few pieces of memory: to look through it is to go straight on, and most names need no look of their own. */
export class Catalogue<Item> {
  readonly #items: readonly Item[];
  /** One behind the other. */
  readonly #names: string;
  /** Of each name: where it ends, which letters it has, and which begin a word. */
  readonly #ends: Int32Array;
  readonly #letters: Int32Array;
  readonly #initials: Int32Array;

  constructor(entries: readonly Fitting<Item>[]) {
    let end = 0;
    this.#items = entries.map(({ item }) => item);
    this.#names = entries.map(({ name }) => name).join('');
    this.#ends = Int32Array.from(entries, ({ name }) => (end += name.length));
    this.#letters = Int32Array.from(entries, ({ name }) => lettersOf(name));
    this.#initials = Int32Array.from(entries, ({ name }) => initialsOf(name));
  }

  /** Adds those that have the words, or words that begin so. */
  findByWords(wanted: Wanted, found: ByWorth<Item>): void {
    const { letters, initials } = wanted;
    for (let index = 0; index < this.#items.length; index++) {
      if ((this.#initials[index]! & initials) !== initials) continue;
      if ((this.#letters[index]! & letters) !== letters) continue;
      const name = this.#names.slice(this.#ends[index - 1] ?? 0, this.#ends[index]);
      const worth = wanted.worthByWords(name);
      if (worth !== undefined) found[worth].push({ item: this.#items[index]!, name });
    }
  }

  /** Adds those that have no more than the letters in their order. */
  findByLetters(wanted: Wanted, found: ByWorth<Item>): void {
    const { letters } = wanted;
    for (let index = 0; index < this.#items.length; index++) {
      if ((this.#letters[index]! & letters) !== letters) continue;
      const [start, end] = [this.#ends[index - 1] ?? 0, this.#ends[index]!];
      if (!wanted.isInOrder(this.#names, start, end)) continue;
      const name = this.#names.slice(start, end);
      if (wanted.worthByWords(name) === undefined) found[1].push({ item: this.#items[index]!, name });
    }
  }
}
