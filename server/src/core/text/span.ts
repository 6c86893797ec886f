// A stretch of text: half-open, counted in UTF-16 code units, like everything in the Language Server Protocol.

/** `[start, end)` in UTF-16 code units of one document. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether the offset is in the span or at one of its edges, as a cursor is. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
