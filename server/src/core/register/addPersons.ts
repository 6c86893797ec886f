// Several persons added to a register file at once, each at its place.
import { isMap, isSeq } from 'yaml';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { fold } from '../text/fold.ts';
import { addPerson, type NewPerson } from './addPerson.ts';
import { treeOf } from './treeOf.ts';

/** `text` must be whole YAML. */
export function addPersons(text: string, persons: readonly NewPerson[]): readonly TextEdit[] {
  const [first, ...rest] = [...persons].sort((a, b) => (fold(a.id) < fold(b.id) ? -1 : 1));
  if (first === undefined) return [];
  if (hasPersons(text)) return together([first, ...rest].map((person) => addPerson(text, person)));
  const begun = applyEdits(text, [addPerson(text, first)]);
  const whole = applyEdits(
    begun,
    rest.map((person) => addPerson(begun, person)),
  );
  return [difference(text, whole)];
}

/** One insertion at each place: clients differ in the order in which they make several. */
function together(edits: readonly TextEdit[]): readonly TextEdit[] {
  const byPlace = new Map<number, TextEdit>();
  for (const edit of edits) {
    const before = byPlace.get(edit.start)?.newText ?? '';
    byPlace.set(edit.start, { ...edit, newText: before + edit.newText });
  }
  return [...byPlace.values()];
}

function hasPersons(text: string): boolean {
  const { contents } = treeOf(text);
  const list = isMap(contents) ? (contents.get('persons', true) as unknown) : undefined;
  return isSeq(list) && list.items.length > 0;
}

/** The one edit that makes the one text of the other. */
function difference(before: string, after: string): TextEdit {
  const length = Math.min(before.length, after.length);
  let start = 0;
  while (start < length && before[start] === after[start]) start++;
  let end = 0;
  while (end < length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { start, end: before.length - end, newText: after.slice(start, after.length - end) };
}
