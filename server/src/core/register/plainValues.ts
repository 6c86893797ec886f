// The plain values of the parts of a register file, aliases followed: within bounds, as a small file may stand for a large one.
import { isAlias, isMap, isNode, isScalar, isSeq, type Node, visit } from 'yaml';

/** Far deeper than an entry is. */
const DEEPEST = 20;
/** How much of one entry aliases may stand for. They are of use for a repeated post. */
const MOST_BEHIND_ALIASES = 1000;

/** `whole` has all that aliases stand for. Gives undefined for a part that cannot be told: too deep, too many aliases, or one of something that is not there. */
export function plainValues(whole: Node | null): (part: Node) => { value: unknown } | undefined {
  let targets: ReadonlyMap<Node, Node> | undefined;

  return (part) => {
    let behindAliases = 0;
    let isSane = true;
    const plain = (node: unknown, depth: number, isBehindAlias: boolean): unknown => {
      if (isBehindAlias) behindAliases++;
      if (depth > DEEPEST || behindAliases > MOST_BEHIND_ALIASES) isSane = false;
      if (!isSane || !isNode(node)) return null;
      if (isScalar(node)) return node.value;
      if (isSeq(node)) return node.items.map((item) => plain(item, depth + 1, isBehindAlias));
      if (isMap(node)) {
        const entries = node.items.map(({ key, value }) => [
          isScalar(key) ? String(key.value) : '',
          plain(value, depth + 1, isBehindAlias),
        ]);
        return Object.fromEntries(entries);
      }
      targets ??= targetsIn(whole);
      const target = targets.get(node);
      if (target === undefined) isSane = false;
      return plain(target, depth + 1, true);
    };
    const value = plain(part, 0, false);
    return isSane ? { value } : undefined;
  };
}

/** What each alias stands for: the last of that name before it. */
function targetsIn(whole: Node | null): ReadonlyMap<Node, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Node, Node>();
  visit(whole, {
    Node(_, node) {
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        if (target !== undefined) targets.set(node, target);
      } else if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
}
