// What of a register file is taken out with an entry.
import { isNode, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../text/span.ts';
import { wordEnd } from './carry.ts';
import { lineEndAfter, startOfEntry } from './layout.ts';

/** The entry with its line ends, or with the comma beside it. */
export function removalOf(text: string, list: YAMLSeq, entry: YAMLMap): Span {
  const at = list.items.indexOf(entry);
  if (list.flow) {
    const next = list.items[at + 1];
    const before = list.items[at - 1];
    if (isNode(next)) return { start: entry.range![0], end: next.range![0] };
    return { start: isNode(before) ? before.range![1] : entry.range![0], end: entry.range![1] };
  }
  const start = startOfEntry(text, entry);
  let end = lineEndAfter(text, wordEnd(text, entry));
  // Blank lines between entries go with one of the two.
  const isBlankBefore = at === 0 || /\n[ \t]*\r?\n$/.test(text.slice(Math.max(0, start - 80), start));
  do {
    const lineEnd = text.indexOf('\n', end);
    end = lineEnd < 0 ? text.length : lineEnd + 1;
  } while (isBlankBefore && end < text.length && text.slice(end, lineEndAfter(text, end)).trim() === '');
  return { start, end };
}
