// Another name of a person, or another label of a post, as a splice of the register file's text.
import { isMap, isNode, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../text/edit.ts';
import { columnOf, dashColumn, eolOf, lineEndAfter, splice } from './layout.ts';
import { scalarOf } from './scalar.ts';
import { treeOf } from './treeOf.ts';

/** `entryStart` is where the entry begins. Undefined where there is no such entry. */
export function addOther(
  text: string,
  entryStart: number,
  key: 'other_names' | 'other_labels',
  value: string,
): TextEdit | undefined {
  const { contents } = treeOf(text);
  const entry = entriesOf(contents).find(({ range }) => range![0] === entryStart);
  if (entry === undefined) return undefined;
  const list = entry.get(key, true) as unknown;
  if (isSeq(list)) return addItem(text, list, value);
  if (isScalar(list) && typeof list.value === 'string') {
    const [start, end] = list.range!;
    return { start, end, newText: `[${scalarOf(list.value, true)}, ${scalarOf(value, true)}]` };
  }
  const newText = `${key}: [${scalarOf(value, true)}]`;
  const leading = entry.items.find(
    (pair) => isScalar(pair.key) && (pair.key.value === 'name' || pair.key.value === 'label'),
  );
  if (leading === undefined || !isNode(leading.value)) return undefined;
  const end = leading.value.range![1];
  if (entry.flow) return splice(end, `, ${newText}`);
  const at = lineEndAfter(text, end);
  return splice(at, eolOf(text) + ' '.repeat(columnOf(text, (leading.key as Node).range![0])) + newText);
}

function addItem(text: string, list: YAMLSeq, value: string): TextEdit {
  const last = list.items.at(-1);
  if (!isNode(last)) return splice(list.range![0] + 1, scalarOf(value, true));
  if (list.flow) return splice(last.range![1], `, ${scalarOf(value, true)}`);
  const indent = ' '.repeat(dashColumn(text, last));
  return splice(lineEndAfter(text, last.range![1]), `${eolOf(text)}${indent}- ${scalarOf(value, false)}`);
}

function* entriesOfList(contents: unknown, key: string): Generator<YAMLMap> {
  const list = isMap(contents) ? contents.get(key, true) : undefined;
  if (isSeq(list)) for (const item of list.items) if (isMap(item)) yield item;
}

const entriesOf = (contents: unknown): readonly YAMLMap[] => [
  ...entriesOfList(contents, 'persons'),
  ...entriesOfList(contents, 'posts'),
];
