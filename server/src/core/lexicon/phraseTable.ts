// Phrases as chains of words, in flat arrays: which word may follow, and what the phrase that ends there is.
import { widened } from './wordTable.ts';

export interface PhraseTable {
  /** Twice the node where phrases that begin with this word go on, 0 if none does; and 1 more if some phrase goes on with it. */
  partOf(word: number): number;
  /** The node after one more word, 0 where no phrase goes on so. */
  next(node: number, word: number): number;
  /** The classes of the phrase that ends at the node; bit n of `capitals` is set where its n-th word has a capital. */
  classesAt(node: number, capitals: number): number;
  /** The number of the code that it tells, 0 for none. */
  codeAt(node: number): number;
  /** The node after one more word, made where there is none; `node` is 0 for the first word. */
  extend(node: number, word: number): number;
  /** Lets a phrase end at the node. Its words at the bits of `capitals` must have a capital. */
  end(node: number, capitals: number, classes: number, code: number): void;
}

/** Chains of words: which node follows a node with a word is looked up by both at once, with open addressing, half of it free. */
export function phraseTable(): PhraseTable {
  let roots = new Int32Array(1 << 16);
  /** By word: 1 where it is in a phrase, and not the first. */
  let later = new Uint8Array(1 << 16);
  /** Three numbers a slot: a node, a word, and the node that follows. */
  let steps = new Int32Array(3 << 15);
  let mask = (1 << 15) - 1;
  // By node: what ends there.
  const ends = [0];
  const capitalsOf = [0];
  const codes = [0];

  /** The place of the step in `steps`, or the free one where it would be. */
  const stepOf = (node: number, word: number): number => {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) & mask;
    let step = slot * 3;
    while (steps[step + 2] !== 0 && !(steps[step] === node && steps[step + 1] === word)) {
      slot = (slot + 1) & mask;
      step = slot * 3;
    }
    return step;
  };
  const grow = () => {
    const before = steps;
    steps = new Int32Array(before.length * 2);
    mask = mask * 2 + 1;
    for (let from = 0; from < before.length; from += 3)
      if (before[from + 2] !== 0)
        steps.set(before.subarray(from, from + 3), stepOf(before[from]!, before[from + 1]!));
  };
  const make = (): number => {
    ends.push(0);
    codes.push(0);
    return capitalsOf.push(0) - 1;
  };
  return {
    partOf: (word) => (word < roots.length ? (roots[word]! << 1) | later[word]! : 0),
    next: (node, word) => steps[stepOf(node, word) + 2]!,
    classesAt: (node, capitals) => ((capitalsOf[node]! & ~capitals) === 0 ? ends[node]! : 0),
    codeAt: (node) => codes[node]!,
    extend(node, word) {
      while (word >= roots.length) {
        roots = widened(roots, new Int32Array(roots.length * 2));
        later = widened(later, new Uint8Array(later.length * 2));
      }
      if (node === 0) {
        if (roots[word] === 0) roots[word] = make();
        return roots[word]!;
      }
      later[word] = 1;
      if (ends.length * 6 > steps.length) grow();
      const step = stepOf(node, word);
      if (steps[step + 2] === 0) {
        steps[step] = node;
        steps[step + 1] = word;
        steps[step + 2] = make();
      }
      return steps[step + 2]!;
    },
    end(node, capitals, classes, code) {
      capitalsOf[node] = ends[node] === 0 ? capitals : capitalsOf[node]! & capitals;
      ends[node]! |= classes;
      codes[node] ||= code;
    },
  };
}
