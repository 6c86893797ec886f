// Phrases as chains of words, in flat arrays: which word may follow, and what the phrase that ends there is.
import type { CountryCode } from '../readout/readout.ts';

export interface PhraseTable {
  /** The node where phrases that begin with this word go on, 0 if none does. */
  begin(word: number): number;
  /** The node after one more word, 0 where no phrase goes on so. */
  next(node: number, word: number): number;
  /** The classes of the phrase that ends at the node; bit n of `capitals` is set where its n-th word has a capital. */
  classesAt(node: number, capitals: number): number;
  codeAt(node: number): CountryCode | undefined;
  /** The node after one more word, made where there is none; `node` is 0 for the first word. */
  extend(node: number, word: number): number;
  /** Lets a phrase end at the node. Its words at the bits of `capitals` must have a capital. */
  end(node: number, capitals: number, classes: number, code: CountryCode | undefined): void;
}

export function phraseTable(): PhraseTable {
  const roots: number[] = [];
  // By node: its word, its first child and its next sibling; what ends there.
  const words = [0];
  const children = [0];
  const siblings = [0];
  const ends = [0];
  const capitalsOf = [0];
  const codes: (CountryCode | undefined)[] = [undefined];

  const next = (node: number, word: number): number => {
    let child = children[node]!;
    while (child !== 0 && words[child] !== word) child = siblings[child]!;
    return child;
  };
  const make = (word: number, sibling: number): number => {
    siblings.push(sibling);
    children.push(0);
    ends.push(0);
    capitalsOf.push(0);
    codes.push(undefined);
    return words.push(word) - 1;
  };
  return {
    begin: (word) => roots[word] ?? 0,
    next,
    classesAt: (node, capitals) => ((capitalsOf[node]! & ~capitals) === 0 ? ends[node]! : 0),
    codeAt: (node) => codes[node],
    extend(node, word) {
      if (node === 0) {
        while (roots.length <= word) roots.push(0);
        if (roots[word] === 0) roots[word] = make(word, 0);
        return roots[word]!;
      }
      const known = next(node, word);
      if (known !== 0) return known;
      const child = make(word, children[node]!);
      children[node] = child;
      return child;
    },
    end(node, capitals, classes, code) {
      capitalsOf[node] = ends[node] === 0 ? capitals : capitalsOf[node]! & capitals;
      ends[node]! |= classes;
      codes[node] ??= code;
    },
  };
}
