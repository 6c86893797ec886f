// The YAML trees of a register file: one for each of its entries, and one of what holds them. Remembered for the texts they were last made of, so that an edit makes one anew.
import { Document, isMap, isNode, isSeq, type Node, parseDocument, type YAMLError } from 'yaml';
import { entriesApart } from './entriesApart.ts';

export interface Tree {
  readonly text: string;
  readonly contents: Node | null;
  readonly errors: readonly YAMLError[];
}

/** A list of one entry. Places in the tree count from `start` of the file. */
export interface EntryTree {
  readonly start: number;
  readonly tree: Tree;
}

/** What stands in place of all that is before an entry: it is at fault in the same ways as in the file. */
const HEAD = 'k:\n';

export interface Trees {
  /** All of the file, with blanks for the entries that are apart. */
  readonly frame: Tree;
  /** By the key of their list; none where the layout does not tell entries apart. */
  readonly lists: ReadonlyMap<string, readonly EntryTree[]>;
}

interface Known {
  readonly text: string;
  readonly trees: Trees;
  readonly entries: ReadonlyMap<string, Tree>;
}

const latest: Known[] = [];

/** As many files as fixes may write into by turns. */
const few = 3;

/** Not to be changed by who gets them. */
export const treesOf = (text: string): Trees => lastOf(stepsToTrees(text));

/** In steps of an entry each, between which others may have their turn. */
export function* stepsToTrees(text: string): Generator<undefined, Trees> {
  const known = latest.find((each) => each.text === text);
  if (known !== undefined) return known.trees;
  const apart = entriesApart(text);
  const entries = new Map<string, Tree>();
  const lists = new Map<string, readonly EntryTree[]>();
  for (const [key, texts] of apart?.lists ?? []) {
    const trees: EntryTree[] = [];
    lists.set(key, trees);
    for (const { start, text: own } of texts) {
      const tree = entries.get(own) ?? remembered(own) ?? parsed(HEAD + own);
      entries.set(own, tree);
      trees.push({ start: start - HEAD.length, tree });
      yield;
    }
  }
  const trees = { frame: parsed(apart?.frame ?? text), lists };
  latest.unshift({ text, trees, entries });
  latest.length = Math.min(latest.length, few);
  return trees;
}

export function lastOf<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const remembered = (entry: string): Tree | undefined => {
  for (const { entries } of latest) {
    const tree = entries.get(entry);
    if (tree !== undefined) return tree;
  }
  return undefined;
};

/** The list of which an entry's tree is. */
export function entriesIn({ contents }: Tree): readonly Node[] {
  const list = isMap(contents) ? contents.items[0]?.value : undefined;
  return isSeq(list) ? list.items.filter(isNode) : [];
}

/** One for all: thousands of entries would each have their own. */
const { schema } = new Document();

export function parsed(text: string): Tree {
  const { contents, errors } = parseDocument(text, { prettyErrors: false, logLevel: 'silent', schema });
  return { text, contents, errors };
}
