// A map that is a value: adding to it makes another that shares all but a few nodes with it. Iterates in the order of its keys.
import { compareTexts } from './compareTexts.ts';

interface Node<Value> {
  readonly key: string;
  readonly value: Value;
  readonly rank: number;
  readonly size: number;
  readonly left: Tree<Value>;
  readonly right: Tree<Value>;
}
type Tree<Value> = Node<Value> | undefined;

/** Of so many the tree itself is as quick. */
const few = 16;

/** So many keys may differ from a table before it is given up. */
const mostSince = 64;

/** What a map was when it was asked more often than it is large, and what became of it: a look into the tree costs some microseconds. */
interface Table<Value> {
  readonly base: ReadonlyMap<string, Value>;
  /** Undefined for what was taken away. */
  readonly since: ReadonlyMap<string, Value | undefined>;
}

/** A treap whose ranks are hashes of the keys: its shape depends on what is in it, and not on how that came. */
export class SortedMap<Value> {
  static readonly empty = new SortedMap<never>(undefined);
  readonly #root: Tree<Value>;
  #asked = 0;
  #table: Table<Value> | undefined;

  private constructor(root: Tree<Value>, table?: Table<Value>) {
    this.#root = root;
    this.#table = table;
  }

  get size(): number {
    return this.#root?.size ?? 0;
  }

  get(key: string): Value | undefined {
    if (this.#table === undefined && ++this.#asked > this.size && this.size > few)
      this.#table = { base: new Map(this.entries()), since: new Map() };
    if (this.#table !== undefined) {
      const { base, since } = this.#table;
      return since.size > 0 && since.has(key) ? since.get(key) : base.get(key);
    }
    let node = this.#root;
    while (node !== undefined && node.key !== key) node = key < node.key ? node.left : node.right;
    return node?.value;
  }

  /** For the map that differs by this key. */
  #tableWith<Added>(key: string, value: Added | undefined): Table<Value | Added> | undefined {
    if (this.#table === undefined) return undefined;
    const { base, since } = this.#table;
    return since.size < mostSince || since.has(key)
      ? { base, since: new Map<string, Value | Added | undefined>(since).set(key, value) }
      : undefined;
  }

  with<Added>(key: string, value: Value | Added): SortedMap<Value | Added> {
    const root = inserted<Value | Added>(this.#root, key, value, rankOf(key));
    return new SortedMap<Value | Added>(root, this.#tableWith(key, value));
  }

  without(key: string): SortedMap<Value> {
    if (this.get(key) === undefined) return this;
    return new SortedMap(removed(this.#root, key), this.#tableWith<Value>(key, undefined));
  }

  /** With all of these at once, which is less work than one after the other; the fewer they are, the more is shared. */
  withAll<Added>(added: ReadonlyMap<string, Added>): SortedMap<Value | Added> {
    if (added.size === 0) return this;
    const keys = [...added.keys()].sort(compareTexts);
    const nodes = keys.map((key) => growing<Value | Added>(key, added.get(key)!, rankOf(key)));
    return new SortedMap(united<Value | Added>(this.#root, grown(nodes)));
  }

  /** In the order of the keys; cheaper than to iterate. */
  visit(visitor: (value: Value, key: string) => void): void {
    visitAll(this.#root, visitor);
  }

  *entries(): Generator<readonly [string, Value]> {
    const path: Node<Value>[] = [];
    let node = this.#root;
    while (node !== undefined || path.length > 0) {
      for (; node !== undefined; node = node.left) path.push(node);
      const next = path.pop()!;
      yield [next.key, next.value];
      node = next.right;
    }
  }

  /** Those whose key begins so, in the order of the keys. */
  *beginning(prefix: string): Generator<readonly [string, Value]> {
    const path: Node<Value>[] = [];
    let node = this.#root;
    while (node !== undefined || path.length > 0) {
      while (node !== undefined) {
        if (node.key < prefix) node = node.right;
        else {
          path.push(node);
          node = node.left;
        }
      }
      const next = path.pop();
      if (next === undefined || !next.key.startsWith(prefix)) return;
      yield [next.key, next.value];
      node = next.right;
    }
  }

  /**
   * In parts of at most so many, in the order of the keys. A part is the same object as long as nothing in it changes, so what was
   * found of it holds: an edit leaves most of them as they are.
   */
  parts(most = 64): readonly SortedMap<Value>[] {
    const parts: SortedMap<Value>[] = [];
    addParts(this.#root, most, parts, (root) => new SortedMap(root));
    return parts;
  }

  *keys(): Generator<string> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): Generator<Value> {
    for (const [, value] of this.entries()) yield value;
  }
}

/** By node, with all that is below it and without. */
const whole = new WeakMap<Node<unknown>, SortedMap<unknown>>();
const alone = new WeakMap<Node<unknown>, SortedMap<unknown>>();

/** The largest subtrees that are not too large, and of each node above them the entry by itself. */
function addParts<Value>(
  node: Tree<Value>,
  most: number,
  parts: SortedMap<Value>[],
  mapOf: (root: Node<Value>) => SortedMap<Value>,
): void {
  if (node === undefined) return;
  const isWhole = node.size <= most;
  if (!isWhole) addParts(node.left, most, parts, mapOf);
  const known = (isWhole ? whole : alone) as WeakMap<Node<Value>, SortedMap<Value>>;
  let part = known.get(node);
  if (part === undefined) {
    part = mapOf(isWhole ? node : joined(node, undefined, undefined));
    known.set(node, part);
  }
  parts.push(part);
  if (!isWhole) addParts(node.right, most, parts, mapOf);
}

interface Growing<Value> {
  readonly key: string;
  readonly value: Value;
  readonly rank: number;
  size: number;
  left: Growing<Value> | undefined;
  right: Growing<Value> | undefined;
}

const growing = <Value>(key: string, value: Value, rank: number): Growing<Value> => ({
  ...{ key, value, rank, size: 1, left: undefined, right: undefined },
});

/** The tree of nodes that come in the order of their keys: along its right edge the ranks fall. */
function grown<Value>(nodes: readonly Growing<Value>[]): Tree<Value> {
  const edge: Growing<Value>[] = [];
  for (const node of nodes) {
    let under: Growing<Value> | undefined;
    while (edge.length > 0 && edge.at(-1)!.rank < node.rank) under = edge.pop();
    node.left = under;
    if (edge.length > 0) edge.at(-1)!.right = node;
    edge.push(node);
  }
  measure(edge[0]);
  return edge[0];
}

function measure(node: Growing<unknown> | undefined): number {
  if (node === undefined) return 0;
  node.size = 1 + measure(node.left) + measure(node.right);
  return node.size;
}

function visitAll<Value>(node: Tree<Value>, visit: (value: Value, key: string) => void): void {
  for (let next = node; next !== undefined; next = next.right) {
    visitAll(next.left, visit);
    visit(next.value, next.key);
  }
}

function joined<Value>(node: Omit<Node<Value>, 'size'>, left: Tree<Value>, right: Tree<Value>): Node<Value> {
  const { key, value, rank } = node;
  return { key, value, rank, size: 1 + (left?.size ?? 0) + (right?.size ?? 0), left, right };
}

function inserted<Value>(node: Tree<Value>, key: string, value: Value, rank: number): Node<Value> {
  const added = { key, value, rank, left: undefined, right: undefined };
  if (node === undefined) return joined(added, undefined, undefined);
  if (key === node.key) return joined(added, node.left, node.right);
  if (rank > node.rank || (rank === node.rank && key < node.key)) {
    return joined(added, below(node, key), above(node, key));
  }
  return key < node.key
    ? joined(node, inserted(node.left, key, value, rank), node.right)
    : joined(node, node.left, inserted(node.right, key, value, rank));
}

/** Where both have a key, `added` has it from then on. */
function united<Value>(tree: Tree<Value>, added: Tree<Value>): Tree<Value> {
  if (tree === undefined) return added;
  if (added === undefined) return tree;
  const { key } = added;
  if (key === tree.key) return joined(added, united(tree.left, added.left), united(tree.right, added.right));
  // Whichever is above in its own tree is so in both together, and the other tree does not have its key.
  return tree.rank > added.rank || (tree.rank === added.rank && tree.key < key)
    ? joined(tree, united(tree.left, below(added, tree.key)), united(tree.right, above(added, tree.key)))
    : joined(added, united(below(tree, key), added.left), united(above(tree, key), added.right));
}

function below<Value>(node: Tree<Value>, key: string): Tree<Value> {
  if (node === undefined) return undefined;
  return key < node.key ? below(node.left, key) : joined(node, node.left, below(node.right, key));
}

function above<Value>(node: Tree<Value>, key: string): Tree<Value> {
  if (node === undefined) return undefined;
  return key < node.key ? joined(node, above(node.left, key), node.right) : above(node.right, key);
}

function removed<Value>(node: Tree<Value>, key: string): Tree<Value> {
  if (node === undefined) return undefined;
  if (key === node.key) return merged(node.left, node.right);
  return key < node.key
    ? joined(node, removed(node.left, key), node.right)
    : joined(node, node.left, removed(node.right, key));
}

/** All keys of `left` come before those of `right`. */
function merged<Value>(left: Tree<Value>, right: Tree<Value>): Tree<Value> {
  if (left === undefined) return right;
  if (right === undefined) return left;
  return left.rank > right.rank || (left.rank === right.rank && left.key < right.key)
    ? joined(left, left.left, merged(left.right, right))
    : joined(right, merged(left, right.left), right.right);
}

/** FNV-1a, stirred so that addresses with a common beginning spread. Signed: such numbers need no memory of their own. */
function rankOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
