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

/** A treap whose ranks are hashes of the keys: its shape depends on what is in it, and not on how that came. */
export class SortedMap<Value> {
  static readonly empty = new SortedMap<never>(undefined);
  readonly #root: Tree<Value>;

  private constructor(root: Tree<Value>) {
    this.#root = root;
  }

  get size(): number {
    return this.#root?.size ?? 0;
  }

  get(key: string): Value | undefined {
    let node = this.#root;
    while (node !== undefined && node.key !== key) node = key < node.key ? node.left : node.right;
    return node?.value;
  }

  with<Added>(key: string, value: Value | Added): SortedMap<Value | Added> {
    return new SortedMap<Value | Added>(inserted<Value | Added>(this.#root, key, value, rankOf(key)));
  }

  without(key: string): SortedMap<Value> {
    return this.get(key) === undefined ? this : new SortedMap(removed(this.#root, key));
  }

  /** With all of these at once: for many, in time in proportion to both together. */
  withAll<Added>(added: ReadonlyMap<string, Added>): SortedMap<Value | Added> {
    if (added.size * 8 < this.size) {
      let map: SortedMap<Value | Added> = this;
      for (const [key, value] of added) map = map.with(key, value);
      return map;
    }
    const keys = [...added.keys()].sort(compareTexts);
    const nodes: Growing<Value | Added>[] = [];
    let next = 0;
    const addUpTo = (key: string | undefined) => {
      for (; next < keys.length && (key === undefined || keys[next]! < key); next++)
        nodes.push(growing(keys[next]!, added.get(keys[next]!)!, rankOf(keys[next]!)));
    };
    visitNodes(this.#root, ({ key, value, rank }) => {
      addUpTo(key);
      if (keys[next] !== key) nodes.push(growing(key, value, rank));
    });
    addUpTo(undefined);
    return new SortedMap(grown(nodes));
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

  *keys(): Generator<string> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): Generator<Value> {
    for (const [, value] of this.entries()) yield value;
  }
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

function visitNodes<Value>(node: Tree<Value>, visit: (node: Node<Value>) => void): void {
  for (let next = node; next !== undefined; next = next.right) {
    visitNodes(next.left, visit);
    visit(next);
  }
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

/** FNV-1a, stirred so that addresses with a common beginning spread. */
function rankOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
