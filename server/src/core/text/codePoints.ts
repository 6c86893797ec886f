// Offsets as most other tools count them: in code points, where a text here counts UTF-16 code units.
import type { Span } from './span.ts';
import { WideCharacters } from './wideCharacters.ts';

export interface CodePoints {
  /** Of a span in UTF-16 code units. */
  of(span: Span): Span;
  /** The span in UTF-16 code units; what lies outside the text is drawn to its edges. */
  from(span: Span): Span;
}

/** A surrogate that stands alone counts as one. */
export function codePointsOf(text: string): CodePoints {
  const wide = new WideCharacters(text);
  const at = (offset: number) => offset + wide.excessBefore(offset, 'utf-32');
  const offsetOf = (count: number) => {
    let from = 0;
    let to = text.length;
    while (from < to) {
      const middle = (from + to + 1) >>> 1;
      if (at(middle) <= count) from = middle;
      else to = middle - 1;
    }
    return from;
  };
  return {
    of: ({ start, end }) => ({ start: at(start), end: at(end) }),
    from: ({ start, end }) => ({ start: offsetOf(start), end: offsetOf(end) }),
  };
}
