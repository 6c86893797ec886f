// Where words are, as W3C's Web Annotation says it: by themselves and what stands around them, and by position.
import type { Quote } from '../../annotations/annotation.ts';
import { lfOffsets, lfText } from '../../annotations/lfText.ts';
import { quoteOf } from '../../annotations/quoteOf.ts';
import { codePointsOf } from '../../text/codePoints.ts';
import type { Span } from '../../text/span.ts';

export type Selector =
  | ({ readonly type: 'TextQuoteSelector' } & Quote)
  /** In code points, as the specification says. */
  | ({ readonly type: 'TextPositionSelector' } & Span);

/** `quote`: what was written down of the words; it is kept where it still is what the text says. */
export function selectorsIn(text: string): (span: Span, quote?: Quote) => readonly Selector[] {
  const points = codePointsOf(text);
  const lf = lfText(text);
  const { toLf, fromLf } = lfOffsets(text);
  return (span, given) => {
    const { start, end } = toLf(span);
    const stands = given && lf.slice(start, end) === given.exact && surrounds(lf, start, end, given);
    const { prefix, suffix } = stands ? given : quoteOf(text, span).quote;
    const around = fromLf({ start: start - prefix.length, end: end + suffix.length });
    return [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(span.start, span.end),
        prefix: text.slice(around.start, span.start),
        suffix: text.slice(span.end, around.end),
      },
      { type: 'TextPositionSelector', ...points.of(span) },
    ];
  };
}

const surrounds = (text: string, start: number, end: number, { prefix, suffix }: Quote): boolean =>
  prefix.length <= start && text.startsWith(prefix, start - prefix.length) && text.startsWith(suffix, end);
