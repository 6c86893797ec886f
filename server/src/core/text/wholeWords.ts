// A selection drawn to the words that it is of: a hand takes a space too many, or a letter too few.
import type { Span } from './span.ts';

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** As it is where it has no word. */
export function wholeWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && !WORD.test(characterAt(text, from))) from++;
  while (to > from && !WORD.test(characterBefore(text, to))) to--;
  if (from === to) return { start, end };
  while (from > 0 && WORD.test(characterBefore(text, from))) from -= characterBefore(text, from).length;
  while (to < text.length && WORD.test(characterAt(text, to))) to += characterAt(text, to).length;
  return { start: from, end: to };
}

const characterAt = (text: string, offset: number): string =>
  String.fromCodePoint(text.codePointAt(offset) ?? 0);

function characterBefore(text: string, offset: number): string {
  const unit = text.charCodeAt(offset - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && offset > 1
    ? characterAt(text, offset - 2)
    : text.charAt(offset - 1);
}
