// What is written down of a stretch of text, so that it can be found again: its words, those around them, and where it is.
import type { Span } from '../text/span.ts';
import type { Quote } from './annotation.ts';
import { lfOffsets, lfText } from './lfText.ts';

/** In UTF-16 code units, as much as other tools keep. */
const CONTEXT = 32;

/** `span` in the text as it is; what is given is of its LF form. */
export function quoteOf(text: string, span: Span): { readonly quote: Quote; readonly position: Span } {
  const lf = lfText(text);
  const { start, end } = lfOffsets(text).toLf(span);
  const from = wholeFrom(lf, Math.max(0, start - CONTEXT));
  const to = wholeTo(lf, Math.min(lf.length, end + CONTEXT));
  return {
    quote: { exact: lf.slice(start, end), prefix: lf.slice(from, start), suffix: lf.slice(end, to) },
    position: { start, end },
  };
}

/** Half of a character that takes two units cannot be written down. */
const wholeFrom = (text: string, offset: number) => (isLow(text.charCodeAt(offset)) ? offset + 1 : offset);
const wholeTo = (text: string, offset: number) => (isLow(text.charCodeAt(offset)) ? offset - 1 : offset);
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
