// The YAML tree of a register file as a whole, for edits of it: put together of those of its entries.
import { isMap, isScalar, isSeq, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { type EntryTree, entriesIn, parsed, type Trees, treesOf } from './treesOf.ts';

const whole = new WeakMap<Trees, { readonly contents: Node | null }>();

/** Not to be changed by who gets it. */
export function treeOf(text: string): { readonly contents: Node | null } {
  const trees = treesOf(text);
  let tree = whole.get(trees);
  if (tree === undefined) {
    tree = { contents: isSound(trees) ? together(trees) : parsed(text).contents };
    whole.set(trees, tree);
  }
  return tree;
}

/** What is at fault may mean something else as part of the whole. */
const isSound = ({ frame, lists }: Trees): boolean =>
  [frame, ...[...lists.values()].flatMap((entries) => entries.map(({ tree }) => tree))].every(
    ({ errors }) => errors.length === 0,
  );

function together({ frame, lists }: Trees): Node | null {
  const { contents } = frame;
  if (!isMap(contents) || lists.size === 0) return contents;
  const map = new YAMLMap(contents.schema);
  Object.assign(map, { range: contents.range, flow: contents.flow });
  map.items = contents.items.map((pair) => {
    const entries = isScalar(pair.key) ? lists.get(String(pair.key.value)) : undefined;
    return entries && entries.length > 0 ? new Pair(pair.key, listOf(entries)) : pair;
  });
  return map;
}

function listOf(entries: readonly EntryTree[]): YAMLSeq {
  const list = new YAMLSeq();
  for (const { start, tree } of entries) {
    for (const item of entriesIn(tree)) list.items.push(moved(item, start));
  }
  const first = (list.items[0] as Node).range![0];
  const [, end, next] = (list.items.at(-1) as Node).range!;
  list.range = [first, end, next];
  return list;
}

/** The same, so much further on. */
function moved(node: Node, by: number): Node {
  const copy = emptyCopyOf(node);
  if (node.range) copy.range = [node.range[0] + by, node.range[1] + by, node.range[2] + by];
  if (isMap(node)) {
    const { items } = copy as YAMLMap;
    for (const { key, value } of node.items) {
      items.push(new Pair(moved(key as Node, by), value ? moved(value as Node, by) : value));
    }
  } else if (isSeq(node)) {
    const { items } = copy as YAMLSeq;
    for (const item of node.items) items.push(moved(item as Node, by));
  }
  return copy;
}

function emptyCopyOf(node: Node): Node {
  if (isScalar(node)) return Object.assign(new Scalar(node.value), { type: node.type, source: node.source });
  if (isMap(node)) return Object.assign(new YAMLMap(), { flow: node.flow });
  if (isSeq(node)) return Object.assign(new YAMLSeq(), { flow: node.flow });
  return node.clone() as Node;
}
