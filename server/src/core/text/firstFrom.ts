// Looks a place up in spans that are sorted by start.
import type { Span } from './span.ts';

/** The index of the first span that starts at or after the offset; the number of spans where none does. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let from = 0;
  let to = spans.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (spans[middle]!.start < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}
