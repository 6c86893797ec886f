// How a register file is laid out: what an addition needs to look as if it had always been there.
import { isMap, isNode, isSeq, type Node, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../text/edit.ts';

export interface Layout {
  /** Column of the hyphen, and of the first key. */
  readonly dash: number;
  readonly key: number;
  readonly flow: boolean;
  /** No space within braces. */
  readonly tight: boolean;
  /** How the list of memberships stands under its key, and whether each is in braces. */
  readonly listIndent: number;
  readonly membershipsFlow: boolean;
}

export const DEFAULT_LAYOUT: Layout = {
  dash: 2,
  key: 4,
  flow: false,
  tight: false,
  listIndent: 2,
  membershipsFlow: true,
};

export function layoutOf(text: string, items: readonly Node[]): Layout {
  const maps = items.filter(isMap);
  const [first] = maps;
  const model = maps.find((map) => isSeq(map.get('memberships', true)));
  const list = model?.get('memberships', true) as YAMLSeq | undefined;
  const [membership] = list?.items ?? [];
  const dash = dashColumn(text, items[0]!);
  const key = first === undefined || first.flow ? dash + 2 : columnOf(text, first.range![0]);
  const block = list !== undefined && !list.flow && isNode(membership) ? membership : undefined;
  return {
    dash,
    key,
    flow: maps.filter((map) => map.flow).length * 2 > maps.length,
    tight: [...maps, ...(isMap(membership) ? [membership] : [])].some((map) => isTight(text, map)),
    listIndent:
      block === undefined || model!.flow ? 2 : dashColumn(text, block) - columnOf(text, model!.range![0]),
    membershipsFlow: !isMap(membership) || membership.flow === true,
  };
}

/** Whether it begins `{id` and not `{ id`. */
export const isTight = (text: string, item: Node): boolean =>
  isMap(item) && item.flow === true && text[item.range![0] + 1] !== ' ';

export const splice = (at: number, newText: string): TextEdit => ({ start: at, end: at, newText });

export const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

const lineStartOf = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

export const columnOf = (text: string, offset: number): number => offset - lineStartOf(text, offset);

/** Where the line ends, before its line end; a comment after the value is passed. */
export function lineEndAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** The column of the hyphen of an item of a block list. */
export function dashColumn(text: string, item: Node): number {
  const start = item.range![0];
  return columnOf(text, text.lastIndexOf('-', start - 1));
}

/** The beginning of the line of the item's hyphen, or of the comment right above it, which is the item's. */
export function startOfEntry(text: string, item: Node): number {
  let start = lineStartOf(text, text.lastIndexOf('-', item.range![0] - 1));
  while (start > 0) {
    const above = lineStartOf(text, start - 1);
    if (!text.slice(above, start).trimStart().startsWith('#')) break;
    start = above;
  }
  return start;
}
