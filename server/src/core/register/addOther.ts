// Other names of a person, other labels of a post, as a splice of the register file's text.
import { isMap, isNode, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../text/edit.ts';
import { columnOf, dashColumn, eolOf, lineEndAfter, splice } from './layout.ts';
import { scalarOf } from './scalar.ts';
import { treeOf } from './treeOf.ts';

/** `entryStart` is where the entry begins. Undefined where there is no such entry. */
export function addOther(
  text: string,
  entryStart: number,
  key: 'other_names' | 'other_labels' | 'all_ids',
  ...values: readonly string[]
): TextEdit | undefined {
  const { contents } = treeOf(text);
  const entry = entriesOf(contents).find(({ range }) => range![0] === entryStart);
  if (entry === undefined) return undefined;
  const list = entry.get(key, true) as unknown;
  if (isSeq(list)) return addItems(text, list, values);
  if (isScalar(list) && typeof list.value === 'string') {
    const [start, end] = list.range!;
    return { start, end, newText: `[${inFlow([list.value, ...values])}]` };
  }
  const newText = `${key}: [${inFlow(values)}]`;
  const leading = entry.items.find(
    (pair) => isScalar(pair.key) && (pair.key.value === 'name' || pair.key.value === 'label'),
  );
  if (leading === undefined || !isNode(leading.value)) return undefined;
  const end = leading.value.range![1];
  if (entry.flow) return splice(end, `, ${newText}`);
  const at = lineEndAfter(text, end);
  return splice(at, eolOf(text) + ' '.repeat(columnOf(text, (leading.key as Node).range![0])) + newText);
}

const inFlow = (values: readonly string[]): string => values.map((value) => scalarOf(value, true)).join(', ');

function addItems(text: string, list: YAMLSeq, values: readonly string[]): TextEdit {
  const last = list.items.at(-1);
  if (!isNode(last)) return splice(list.range![0] + 1, inFlow(values));
  if (list.flow) return splice(last.range![1], `, ${inFlow(values)}`);
  const indent = ' '.repeat(dashColumn(text, last));
  const lines = values.map((value) => `${eolOf(text)}${indent}- ${scalarOf(value, false)}`);
  return splice(lineEndAfter(text, last.range![1]), lines.join(''));
}

function* entriesOfList(contents: unknown, key: string): Generator<YAMLMap> {
  const list = isMap(contents) ? contents.get(key, true) : undefined;
  if (isSeq(list)) for (const item of list.items) if (isMap(item)) yield item;
}

const entriesOf = (contents: unknown): readonly YAMLMap[] => [
  ...entriesOfList(contents, 'persons'),
  ...entriesOfList(contents, 'posts'),
];
