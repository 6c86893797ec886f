// A search tree whose ranks are hashes of its keys, changed by making anew the nodes above the change: its shape depends on what is in it, and not on how that came.

export interface Node<Value> {
  readonly key: string;
  readonly value: Value;
  readonly rank: number;
  readonly size: number;
  readonly left: Tree<Value>;
  readonly right: Tree<Value>;
}
export type Tree<Value> = Node<Value> | undefined;

interface Growing<Value> {
  readonly key: string;
  readonly value: Value;
  readonly rank: number;
  size: number;
  left: Growing<Value> | undefined;
  right: Growing<Value> | undefined;
}

export const growing = <Value>(key: string, value: Value, rank: number): Growing<Value> => ({
  ...{ key, value, rank, size: 1, left: undefined, right: undefined },
});

/** The tree of nodes that come in the order of their keys: along its right edge the ranks fall. */
export function grown<Value>(nodes: readonly Growing<Value>[]): Tree<Value> {
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

export function visitAll<Value>(node: Tree<Value>, visit: (value: Value, key: string) => void): void {
  for (let next = node; next !== undefined; next = next.right) {
    visitAll(next.left, visit);
    visit(next.value, next.key);
  }
}

export function joined<Value>(
  node: Omit<Node<Value>, 'size'>,
  left: Tree<Value>,
  right: Tree<Value>,
): Node<Value> {
  const { key, value, rank } = node;
  return { key, value, rank, size: 1 + (left?.size ?? 0) + (right?.size ?? 0), left, right };
}

export function inserted<Value>(node: Tree<Value>, key: string, value: Value, rank: number): Node<Value> {
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
export function united<Value>(tree: Tree<Value>, added: Tree<Value>): Tree<Value> {
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

export function removed<Value>(node: Tree<Value>, key: string): Tree<Value> {
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
export function rankOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
