// A decision taken out of a side file with its lines, and the comment right above it, which is its own.
import { isMap, isNode, isSeq, type Node, type YAMLMap } from 'yaml';
import { wordEnd } from '../register/carry.ts';
import { eolOf, lineEndAfter, startOfEntry } from '../register/layout.ts';
import { parsed } from '../register/treesOf.ts';
import type { TextEdit } from '../text/edit.ts';
import { intactText } from './intactText.ts';

/** `start` is where the block begins. An empty list stays where it was the last. Undefined where there is no such block. */
export function removeAnnotation(text: string, start: number): TextEdit | undefined {
  const { contents } = parsed(intactText(text).text);
  const list = isMap(contents) ? (contents.get('annotations', true) as unknown) : undefined;
  if (!isSeq(list) || list.flow) return undefined;
  const items = list.items.filter(isNode);
  const item = items.find(({ range }) => range?.[0] === start);
  if (item === undefined) return undefined;
  const from = startOfEntry(text, item);
  const lineEnd = lineEndAfter(text, wordEnd(text, item));
  const eol = eolOf(text);
  if (items.length === 1) {
    const key = (contents as YAMLMap).items.find(({ value }) => value === list)!.key as Node;
    const colon = text.indexOf(':', key.range![1]) + 1;
    return { start: colon, end: lineEnd, newText: ` []${text.slice(colon, from).trimEnd()}` };
  }
  if (text.startsWith(eol, lineEnd)) return { start: from, end: lineEnd + eol.length, newText: '' };
  return { start: Math.max(0, from - eol.length), end: lineEnd, newText: '' };
}
