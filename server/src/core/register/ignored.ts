// Names about which nothing is to be said, in one readout or in all: kept in a register file, where a curator sees them and takes them back.
import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { TextEdit } from '../text/edit.ts';
import type { FileReader } from './fileReader.ts';
import { columnOf, eolOf, lineEndAfter, splice } from './layout.ts';
import type { IgnoredName } from './register.ts';
import { scalarOf } from './scalar.ts';
import { ignoredShape } from './shape.ts';
import { treeOf } from './treeOf.ts';

/** A name, or `{ name, document }`. */
export function ignoredOf(file: FileReader, entry: Node): IgnoredName | undefined {
  const place = file.placeOf(entry, 'name');
  if (isScalar(entry) && typeof entry.value === 'string') {
    return { name: entry.value, document: undefined, place };
  }
  const value = file.read(entry, ignoredShape, 'name to ignore');
  return value && { name: value.name, document: value.document, place };
}

/** One more, at the end of the list; the list as well, where there is none yet. `text` must be whole YAML. */
export function addIgnored(text: string, name: string, document: string | undefined): TextEdit {
  const { contents } = treeOf(text);
  const entry =
    document === undefined
      ? scalarOf(name, true)
      : `{ name: ${scalarOf(name, true)}, document: ${scalarOf(document, true)} }`;
  const eol = eolOf(text);
  if (isMap(contents) && contents.flow) {
    const list = contents.get('ignored', true) as unknown;
    if (isSeq(list)) return intoFlow(list.items, list.range![0], entry);
    return splice(contents.range![0] + 1, ` ignored: [${entry}]${contents.items.length > 0 ? ',' : ' '}`);
  }
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'ignored')
    : undefined;
  if (pair === undefined) {
    const [key] = isMap(contents) ? contents.items.map((item) => item.key as Node) : [];
    const indent = ' '.repeat(key === undefined ? 0 : columnOf(text, key.range![0]));
    const before = text === '' || text.endsWith('\n') ? '' : eol;
    return splice(text.length, `${before}${indent}ignored:${eol}${indent}  - ${entry}${eol}`);
  }
  const list = pair.value;
  if (isSeq(list) && list.flow) return intoFlow(list.items, list.range![0], entry);
  const last = isSeq(list) ? list.items.findLast(isNode) : undefined;
  const from = last ?? (pair.key as Node);
  const indent = last === undefined ? '  ' : indentOf(text, last);
  const at = lineEndAfter(text, Math.max(from.range![0], from.range![1] - 1));
  return splice(at, `${eol}${indent}- ${entry}`);
}

/** The one that begins there taken out, with its line where it has one to itself. */
export function removeIgnored(text: string, start: number): TextEdit | undefined {
  const { contents } = treeOf(text);
  const list = isMap(contents) ? (contents.get('ignored', true) as unknown) : undefined;
  if (!isSeq(list)) return undefined;
  const items = list.items.filter(isNode);
  const index = items.findIndex(({ range }) => range?.[0] === start);
  const item = items[index];
  if (item === undefined) return undefined;
  if (list.flow) {
    const next = items[index + 1];
    const previous = items[index - 1];
    if (next !== undefined) return { start, end: next.range![0], newText: '' };
    return { start: previous ? previous.range![1] : start, end: item.range![1], newText: '' };
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', item.range![1] - 1);
  return { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd + 1, newText: '' };
}

function intoFlow(items: readonly unknown[], listStart: number, entry: string): TextEdit {
  const last = items.findLast(isNode);
  return last === undefined ? splice(listStart + 1, entry) : splice(last.range![1], `, ${entry}`);
}

const indentOf = (text: string, item: Node): string => {
  const dash = text.lastIndexOf('-', item.range![0] - 1);
  return text.slice(text.lastIndexOf('\n', dash) + 1, dash);
};
