// A person added to a register file as a splice of its text, in its own layout and order: nothing else in it changes.
import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../text/edit.ts';
import { fold } from '../text/fold.ts';
import {
  columnOf,
  DEFAULT_LAYOUT,
  eolOf,
  isTight,
  type Layout,
  layoutOf,
  lineEndAfter,
  splice,
  startOfEntry,
} from './layout.ts';
import { scalarOf } from './scalar.ts';
import { treeOf } from './treeOf.ts';

export interface NewPerson {
  readonly id: string;
  readonly name: string;
  readonly country?: string | undefined;
  /** The office as a document puts it, or the id of a post. */
  readonly membership?: { readonly role: string } | { readonly post: string } | undefined;
}

type Pairs = readonly (readonly [key: string, value: string])[];

/** The person at the place where the order of the list has it; the list as well, where there is none yet. `text` must be whole YAML. */
export function addPerson(text: string, person: NewPerson): TextEdit {
  const { contents } = treeOf(text);
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'persons')
    : undefined;
  const list = pair?.value;
  if (isSeq(list) && list.items.length > 0) {
    return list.flow ? inFlowList(text, list, person) : inBlockList(text, list, person);
  }
  if (isMap(contents) && contents.flow === true) return inFlowMap(text, contents, pair, person);
  const eol = eolOf(text);
  const [key] = isMap(contents) ? contents.items.map((item) => item.key as Node) : [];
  const indent = key === undefined ? 0 : columnOf(text, key.range![0]);
  const { dash, key: firstKey } = DEFAULT_LAYOUT;
  const entry = blockEntry(person, { ...DEFAULT_LAYOUT, dash: dash + indent, key: firstKey + indent }, eol);
  if (pair === undefined) {
    const before = text === '' || text.endsWith('\n') ? '' : eol;
    return splice(text.length, `${before}${' '.repeat(indent)}persons:${eol}${entry}`);
  }
  // `persons:` or `persons: []`, with nothing in it, and perhaps a comment.
  const start = afterColon(text, pair);
  const listEnd = isSeq(list) ? list.range![1] : start;
  const end = lineEndAfter(text, listEnd);
  return { start, end, newText: text.slice(listEnd, end) + eol + withoutEol(entry, eol) };
}

/** A register that is all in braces, and has nobody in it. */
function inFlowMap(text: string, map: YAMLMap, pair: Pair | undefined, person: NewPerson): TextEdit {
  const list = `[${inBraces(pairsOf(person, true, false), false)}]`;
  if (pair === undefined) {
    return splice(map.range![0] + 1, ` persons: ${list}${map.items.length > 0 ? ',' : ' '}`);
  }
  const start = afterColon(text, pair);
  const end = isSeq(pair.value) ? pair.value.range![1] : start;
  return { start, end, newText: ` ${list}` };
}

const afterColon = (text: string, { key }: Pair): number => text.indexOf(':', (key as Node).range![1]) + 1;

function inBlockList(text: string, list: YAMLSeq, person: NewPerson): TextEdit {
  const { items, layout, starts, spaced, order } = blockOf(text, list);
  const eol = eolOf(text);
  const entry = blockEntry(person, layout, eol);
  const next = placeIn(order, person);
  if (next < items.length) return splice(starts[next]!, entry + (spaced ? eol : ''));
  const end = items.at(-1)!.range![1];
  const at = text[end - 1] === '\n' ? end : lineEndAfter(text, end);
  const gap = spaced ? eol : '';
  // After the line end that is there, or with one before where the file ends without.
  return text[end - 1] === '\n' ? splice(at, gap + entry) : splice(at, eol + gap + withoutEol(entry, eol));
}

interface Block {
  readonly items: readonly Node[];
  readonly layout: Layout;
  readonly starts: readonly number[];
  /** An empty line between all entries. */
  readonly spaced: boolean;
  readonly order: Order;
}

/** Of a list of thousands, to which many are added in turn before it is read anew. */
const blocks = new WeakMap<YAMLSeq, Block>();

function blockOf(text: string, list: YAMLSeq): Block {
  const known = blocks.get(list);
  if (known !== undefined) return known;
  const items = list.items.filter(isNode);
  const starts = items.map((item) => startOfEntry(text, item));
  const eol = eolOf(text);
  const spaced =
    starts.length > 1 &&
    starts.slice(1).every((start) => text.slice(0, start).trimEnd().length < start - eol.length);
  const block = { items, layout: layoutOf(text, items), starts, spaced, order: orderOf(items) };
  blocks.set(list, block);
  return block;
}

function inFlowList(text: string, list: YAMLSeq, person: NewPerson): TextEdit {
  const items = list.items.filter(isNode);
  const tight = items.every((item) => isTight(text, item));
  const next = placeIn(orderOf(items), person);
  const entry = inBraces(pairsOf(person, true, tight), tight);
  return next < items.length
    ? splice(items[next]!.range![0], `${entry}, `)
    : splice(items.at(-1)!.range![1], `, ${entry}`);
}

/** By what a list is sorted: its ids, else its names, else nothing; and what these are, folded. */
interface Order {
  readonly key: 'id' | 'name' | undefined;
  readonly values: readonly string[];
}

function orderOf(items: readonly Node[]): Order {
  for (const key of ['id', 'name'] as const) {
    const values = items.map((item) => sortKey(isMap(item) ? item.get(key) : undefined));
    if (values.every((value) => value !== undefined) && isSorted(values)) return { key, values };
  }
  return { key: undefined, values: items.map(() => '') };
}

/** Before which item the person stands, or else at the end. */
function placeIn({ key, values }: Order, person: NewPerson): number {
  if (key === undefined) return values.length;
  const own = sortKey(person[key])!;
  const next = values.findIndex((value) => value > own);
  return next < 0 ? values.length : next;
}

const sortKey = (value: unknown): string | undefined => (typeof value === 'string' ? fold(value) : undefined);

const isSorted = (values: readonly string[]): boolean =>
  values.every((value, index) => index === 0 || values[index - 1]! <= value);

function blockEntry(person: NewPerson, layout: Layout, eol: string): string {
  const { dash, key, flow, tight, listIndent, membershipsFlow } = layout;
  const lead = `${' '.repeat(dash)}-${' '.repeat(key - dash - 1)}`;
  if (flow) return `${lead}${inBraces(pairsOf(person, true, tight), tight)}${eol}`;
  const lines = pairsOf({ ...person, membership: undefined }, false, tight).map(
    ([name, value]) => `${name}: ${value}`,
  );
  if (person.membership !== undefined) {
    const [name, value] = Object.entries(person.membership)[0]!;
    const pair: Pairs = [[name, scalarOf(value, membershipsFlow)]];
    const item = membershipsFlow ? inBraces(pair, tight) : `${name}: ${pair[0]![1]}`;
    lines.push('memberships:', `${' '.repeat(listIndent)}- ${item}`);
  }
  return lead + lines.join(eol + ' '.repeat(key)) + eol;
}

/** In the order in which people write them. */
function pairsOf({ id, name, country, membership }: NewPerson, inFlow: boolean, tight: boolean): Pairs {
  const pairs: [string, string][] = [
    ['id', scalarOf(id, inFlow)],
    ['name', scalarOf(name, inFlow)],
  ];
  if (country !== undefined) pairs.push(['country', scalarOf(country, inFlow)]);
  for (const [key, value] of Object.entries(membership ?? {})) {
    pairs.push(['memberships', `[${inBraces([[key, scalarOf(value, true)]], tight)}]`]);
  }
  return pairs;
}

const withoutEol = (entry: string, eol: string): string => entry.slice(0, -eol.length);

const inBraces = (pairs: Pairs, tight: boolean): string => {
  const inner = pairs.map(([key, value]) => `${key}: ${value}`).join(', ');
  return tight ? `{${inner}}` : `{ ${inner} }`;
};
