// A person's names in a register file rewritten where they stand, as splices of its text.
import { isMap, isScalar, isSeq } from 'yaml';
import type { TextEdit } from '../text/edit.ts';
import { scalarOf } from './scalar.ts';
import { treeOf } from './treeOf.ts';

/** The name and all other names; one for which there is no new form stays. `entryStart` is where the entry begins. */
export function renamePerson(
  text: string,
  entryStart: number,
  rewriting: (name: string) => string | undefined,
): readonly TextEdit[] {
  const { contents } = treeOf(text);
  const list = isMap(contents) ? contents.get('persons', true) : undefined;
  const entry = isSeq(list)
    ? list.items.find((item) => isMap(item) && item.range?.[0] === entryStart)
    : undefined;
  if (!isMap(entry)) return [];
  const others = entry.get('other_names', true) as unknown;
  const inFlow = entry.flow === true;
  return [
    { node: entry.get('name', true) as unknown, inFlow },
    ...(isSeq(others)
      ? others.items.map((node) => ({ node, inFlow: inFlow || others.flow === true }))
      : [{ node: others, inFlow }]),
  ].flatMap(({ node, inFlow }) => {
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return [];
    const newName = rewriting(node.value);
    if (newName === undefined || newName === node.value) return [];
    return [{ start: node.range[0], end: node.range[1], newText: scalarOf(newName, inFlow) }];
  });
}
