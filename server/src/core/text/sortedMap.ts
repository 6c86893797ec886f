// A map that is a value: adding to it makes another that shares all but a few nodes with it. Iterates in the order of its keys.
import { compareTexts } from './compareTexts.ts';
import {
  growing,
  grown,
  inserted,
  joined,
  type Node,
  rankOf,
  removed,
  type Tree,
  united,
  visitAll,
} from './treap.ts';

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
