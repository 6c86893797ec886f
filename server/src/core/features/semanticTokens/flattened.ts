// Spans that nest laid flat: each place belongs to the innermost.
import type { Span } from '../../text/span.ts';

/** `spans` by start, the longer of two first. Of one that crosses the end of another, what lies behind is cut off. */
export function flattened<T extends Span>(spans: readonly T[]): readonly T[] {
  const flat: T[] = [];
  const open: T[] = [];
  let at = 0;
  const upTo = (offset: number) => {
    const inner = open.at(-1);
    if (inner && at < offset) flat.push({ ...inner, start: at, end: offset });
    at = Math.max(at, offset);
  };
  const closeBefore = (offset: number) => {
    for (let inner = open.at(-1); inner && inner.end <= offset; inner = open.at(-1)) {
      upTo(inner.end);
      open.pop();
    }
  };
  for (const span of spans) {
    closeBefore(span.start);
    upTo(span.start);
    const outer = open.at(-1);
    const end = outer ? Math.min(outer.end, span.end) : span.end;
    if (end > span.start) open.push({ ...span, end });
  }
  closeBefore(Number.POSITIVE_INFINITY);
  return flat;
}
