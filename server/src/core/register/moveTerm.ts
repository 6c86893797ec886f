// Another date for the start or the end of a term in a register file, written over the one that is there.
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { TextEdit } from '../text/edit.ts';
import { treeOf } from './treeOf.ts';

/** `entryStart` is where the person's entry begins. Undefined where the term has no such date. */
export function moveTerm(
  text: string,
  entryStart: number,
  membership: number,
  key: 'start_date' | 'end_date',
  date: string,
): TextEdit | undefined {
  const { contents } = treeOf(text);
  const list = isMap(contents) ? contents.get('persons', true) : undefined;
  const entry = isSeq(list) ? list.items.find((item) => (item as Node).range?.[0] === entryStart) : undefined;
  const memberships = isMap(entry) ? (entry.get('memberships', true) as unknown) : undefined;
  const term = isSeq(memberships) ? memberships.items[membership] : memberships;
  const value = isMap(term) ? (term.get(key, true) as unknown) : undefined;
  if (!isScalar(value) || !value.range) return undefined;
  return { start: value.range[0], end: value.range[1], newText: date };
}
