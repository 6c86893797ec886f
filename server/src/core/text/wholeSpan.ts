// A span that splits no character.
import type { Span } from './span.ts';

/** The least span of whole characters around it, in the text. */
export function wholeSpan(text: string, { start, end }: Span): Span {
  const inText = (offset: number) => Math.max(0, Math.min(offset, text.length));
  const [from, to] = [inText(start), inText(end)];
  return { start: splitsPair(text, from) ? from - 1 : from, end: splitsPair(text, to) ? to + 1 : to };
}

const splitsPair = (text: string, offset: number): boolean =>
  (text.codePointAt(offset - 1) ?? 0) > 0xffff && offset > 0;
