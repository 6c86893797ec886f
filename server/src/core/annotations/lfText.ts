// A text with the line ends that git keeps, and the way of its offsets: the same readout has other line ends on another machine.
import type { Span } from '../text/span.ts';

/** A lone CR stays: git does not touch it either. */
export const lfText = (text: string): string =>
  text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text;

export interface LfOffsets {
  /** From the text as it is. */
  toLf(span: Span): Span;
  /** To the text as it is. */
  fromLf(span: Span): Span;
}

const same: LfOffsets = { toLf: (span) => span, fromLf: (span) => span };

export function lfOffsets(text: string): LfOffsets {
  /** Where each CRLF begins. */
  const ends: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) ends.push(at);
  if (ends.length === 0) return same;
  const toLf = (offset: number) => offset - firstNot(ends, (end) => end < offset);
  const fromLf = (offset: number) => offset + firstNot(ends, (end, before) => end - before < offset);
  return {
    toLf: ({ start, end }) => ({ start: toLf(start), end: toLf(end) }),
    fromLf: ({ start, end }) => ({ start: fromLf(start), end: fromLf(end) }),
  };
}

/** How many at the beginning of the list are so; no later one is. */
function firstNot(list: readonly number[], isSo: (value: number, index: number) => boolean): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isSo(list[middle]!, middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
