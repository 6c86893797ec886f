// A decision added to a side file as a splice of its text, at its place in the order of the readout: nothing else in it changes.
import { isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { columnOf, dashColumn, eolOf, lineEndAfter, splice, startOfEntry } from '../register/layout.ts';
import { scalarOf } from '../register/scalar.ts';
import { parsed } from '../register/treesOf.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Annotation } from './annotation.ts';
import { blockOf } from './blockOf.ts';

/** A whole side file with its first decision. */
export const newSideFile = (source: string, base: string, annotation: Annotation): string =>
  `${headOf(source, base, '\n')}annotations:\n${blockOf(annotation, '\n')}`;

/** Undefined where the file cannot be read in full: then nobody can say what an edit would do. */
export function addAnnotation(
  text: string,
  annotation: Annotation,
  source: string,
  base: string,
): TextEdit | undefined {
  const { contents, errors } = parsed(text);
  if (errors.length > 0) return undefined;
  const eol = eolOf(text);
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    const before = text === '' || text.endsWith('\n') ? '' : eol;
    return splice(
      text.length,
      `${before}${headOf(source, base, eol)}annotations:${eol}${blockOf(annotation, eol)}`,
    );
  }
  if (!isMap(contents) || contents.flow) return undefined;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'annotations');
  if (pair === undefined) {
    const before = text.endsWith('\n') ? '' : eol;
    return splice(text.length, `${before}annotations:${eol}${blockOf(annotation, eol)}`);
  }
  const list = pair.value;
  if (isSeq(list) && list.items.length > 0) {
    return list.flow ? undefined : inList(text, list.items.filter(isNode), annotation, eol);
  }
  return intoEmpty(text, pair, annotation, eol);
}

const headOf = (source: string, base: string, eol: string): string =>
  [`version: 1`, `source: ${scalarOf(source, false)}`, `base: ${base}`, ''].join(eol);

function inList(
  text: string,
  items: readonly Node[],
  annotation: Annotation,
  eol: string,
): TextEdit | undefined {
  const last = items.at(-1);
  if (last === undefined) return undefined;
  const indent = dashColumn(text, last);
  const block = blockOf(annotation, eol, indent);
  const next = items.find((item) => (startAt(item) ?? 0) > annotation.position.start);
  if (next) return splice(startOfEntry(text, next), block);
  const end = last.range![1];
  if (text[end - 1] === '\n') return splice(end, block);
  const at = lineEndAfter(text, end);
  return splice(at, eol + block.slice(0, -eol.length));
}

/** `annotations:` or `annotations: []`, with nothing in it, and perhaps a comment. */
function intoEmpty(text: string, pair: Pair, annotation: Annotation, eol: string): TextEdit {
  const key = pair.key as Node;
  const start = text.indexOf(':', key.range![1]) + 1;
  const listEnd = isSeq(pair.value) ? pair.value.range![1] : start;
  const end = lineEndAfter(text, listEnd);
  const block = blockOf(annotation, eol, columnOf(text, key.range![0]) + 2);
  return { start, end, newText: text.slice(listEnd, end) + eol + block.slice(0, -eol.length) };
}

function startAt(item: Node): number | undefined {
  const position = isMap(item) ? (item.get('position') as unknown) : undefined;
  const start = isMap(position) ? position.get('start') : undefined;
  return typeof start === 'number' ? start : undefined;
}
