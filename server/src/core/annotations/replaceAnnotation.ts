// A decision in place of an earlier one on the same words, as a splice of the side file's text.

import { isMap, isNode, isSeq } from 'yaml';
import { wordEnd } from '../register/carry.ts';
import { columnOf, dashColumn, eolOf } from '../register/layout.ts';
import { parsed } from '../register/treesOf.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Annotation } from './annotation.ts';
import { blockOf } from './blockOf.ts';

/** `start` is where the earlier block begins. Undefined where there is no such block. */
export function replaceAnnotation(text: string, start: number, annotation: Annotation): TextEdit | undefined {
  const { contents, errors } = parsed(text);
  const list =
    isMap(contents) && errors.length === 0 ? (contents.get('annotations', true) as unknown) : undefined;
  if (!isSeq(list) || list.flow) return undefined;
  const item = list.items.filter(isNode).find(({ range }) => range?.[0] === start);
  if (item === undefined) return undefined;
  const eol = eolOf(text);
  const block = blockOf(annotation, eol, dashColumn(text, item));
  return { start, end: wordEnd(text, item), newText: block.slice(columnOf(text, start), -eol.length) };
}
