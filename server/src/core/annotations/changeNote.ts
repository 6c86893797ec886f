// A note that is worded anew, as splices of the side file's text: of its block only the values that are others now.
import { isMap, isNode, isSeq, type Node, type YAMLMap } from 'yaml';
import { wordEnd } from '../register/carry.ts';
import { columnOf, eolOf, lineEndAfter } from '../register/layout.ts';
import { scalarOf } from '../register/scalar.ts';
import { parsed } from '../register/treesOf.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Annotation } from './annotation.ts';

/** What is said, by whom and when: whoever words it anew has said it. */
type Said = Pick<Annotation, 'note' | 'creator' | 'created'>;

/** `start` is where the block begins. Undefined where there is no such block, or it is written in braces. */
export function changeNote(text: string, start: number, said: Said): readonly TextEdit[] | undefined {
  const { contents, errors } = parsed(text);
  const list =
    isMap(contents) && errors.length === 0 ? (contents.get('annotations', true) as unknown) : undefined;
  const item = isSeq(list) ? list.items.filter(isNode).find(({ range }) => range?.[0] === start) : undefined;
  if (!isMap(item) || item.flow) return undefined;
  const edits: TextEdit[] = [];
  let added = '';
  for (const key of ['creator', 'created', 'note'] as const) {
    const value = said[key];
    if (value === undefined) continue;
    const node = item.get(key, true) as Node | undefined;
    const written = scalarOf(value, false);
    if (node === undefined) added += `${eolOf(text)}${' '.repeat(columnOf(text, start))}${key}: ${written}`;
    else edits.push({ start: node.range![0], end: wordEnd(text, node), newText: written });
  }
  const end = lineEndAfter(text, wordEnd(text, item as YAMLMap));
  return added === '' ? edits : [...edits, { start: end, end, newText: added }];
}
