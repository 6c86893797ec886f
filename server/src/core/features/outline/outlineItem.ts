// One line of the outline, with what is below it.
import type { Span } from '../../text/span.ts';

export interface OutlineItem {
  readonly kind: 'readout' | 'meeting' | 'delegation' | 'official' | 'post' | 'quotation' | 'others';
  readonly name: string;
  /** What is said beside the name; may be empty. */
  readonly detail: string;
  /** Holds `nameSpan` and the spans of the children. */
  readonly span: Span;
  readonly nameSpan: Span;
  readonly children: readonly OutlineItem[];
}

export const hullOf = (spans: readonly Span[]): Span => ({
  start: spans.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
  end: spans.reduce((most, { end }) => Math.max(most, end), 0),
});
