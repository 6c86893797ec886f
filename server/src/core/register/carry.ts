// Parts of a register file as they are written elsewhere in it: their own words where the place allows it, with their comments.
import { isMap, isNode, isPair, isScalar, isSeq, Lexer, type Node, type Pair, type YAMLSeq } from 'yaml';
import type { Span } from '../text/span.ts';
import { columnOf, dashColumn, lineEndAfter, startOfEntry } from './layout.ts';
import { scalarOf } from './scalar.ts';

/** Lines without a line end, and which part of the source they are; undefined where they were written anew. */
export interface Carried {
  readonly lines: string;
  readonly source: Span | undefined;
}

/** Where its last word ends: a block of text or a list ends only where the next thing begins, comments in between being anybody's. */
export function wordEnd(text: string, node: Node): number {
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const last = node.items.at(-1);
    const inner = isPair(last) ? (isNode(last.value) ? last.value : last.key) : last;
    if (isNode(inner)) return wordEnd(text, inner);
  }
  const [start, end] = node.range!;
  return start + text.slice(start, end).trimEnd().length;
}

/** An item of a list as an item of a block list whose hyphens are in that column. */
export function itemInBlock(text: string, list: YAMLSeq, item: Node, column: number): Carried {
  if (list.flow) {
    const { lines, source } = inFlow(text, item);
    return { lines: `${' '.repeat(column)}- ${lines}`, source };
  }
  const source = { start: startOfEntry(text, item), end: lineEndAfter(text, wordEnd(text, item)) };
  const lines = text.slice(source.start, source.end);
  return { lines: indented(lines, column - dashColumn(text, item)), source };
}

/** A key and its value as part of a block whose keys are in that column. */
export function pairInBlock(text: string, pair: Pair, isFlow: boolean, column: number): Carried {
  const key = pair.key as Node;
  const value = pair.value as Node;
  if (isFlow) {
    const { lines, source } = inFlow(text, value);
    return { lines: `${' '.repeat(column)}${keyOf(pair)}: ${lines}`, source };
  }
  const own = columnOf(text, key.range![0]);
  const source = { start: key.range![0], end: lineEndAfter(text, wordEnd(text, value)) };
  return { lines: indented(' '.repeat(own) + text.slice(source.start, source.end), column - own), source };
}

/** In brackets and braces. */
export function inFlow(text: string, node: Node): Carried {
  const source = { start: node.range![0], end: node.range![1] };
  const words = text.slice(source.start, source.end);
  const isAsItIs = (isMap(node) || isSeq(node)) && node.flow === true && !/[\r\n]/.test(words);
  return isAsItIs ? { lines: words, source } : { lines: rewritten(text, node), source: undefined };
}

export const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

function rewritten(text: string, node: unknown): string {
  if (!isNode(node)) return 'null';
  if (isSeq(node)) return `[${node.items.map((item) => rewritten(text, item)).join(', ')}]`;
  if (isMap(node)) {
    return `{ ${node.items.map((pair) => `${keyOf(pair)}: ${rewritten(text, pair.value)}`).join(', ')} }`;
  }
  const words = text.slice(node.range![0], node.range![1]);
  if (/^[^\s,[\]{}#:|>]+$/.test(words)) return words;
  return isScalar(node) && typeof node.value === 'string' ? scalarOf(node.value, true) : words;
}

function indented(lines: string, by: number): string {
  if (by >= 0) return lines.replace(/^(?=.*\S)/gm, ' '.repeat(by));
  return lines.replace(new RegExp(`^ {1,${-by}}`, 'gm'), '');
}

/** The comments within a part of a file, which must begin and end between its words. */
export function commentsIn(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  let offset = start;
  let before = '';
  for (const lexeme of new Lexer().lex(text.slice(start, end))) {
    // Marks of the lexer's own are no part of the text; one of them says that a value follows.
    if (/^[\x02\x18\x1f]$/.test(lexeme)) {
      before = lexeme;
      continue;
    }
    if (lexeme.startsWith('#') && before !== '\x1f') {
      found.push({ start: offset, end: offset + lexeme.trimEnd().length });
    }
    before = lexeme;
    offset += lexeme.length;
  }
  return found;
}
