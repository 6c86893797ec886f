// Annotations carried along with the changes of an open document: exact, nothing is searched.
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { AnchoredAnnotation } from './annotation.ts';

/** `edits` in terms of the text before, without overlaps. What is inserted at an edge stays outside. */
export function shiftAnnotations(
  anchored: readonly AnchoredAnnotation[],
  edits: readonly TextEdit[],
): readonly AnchoredAnnotation[] {
  return anchored.map((each) => {
    const { span } = each;
    if (span === undefined) return each;
    const isTouched = edits.some(({ start, end }) => start < span.end && end > span.start);
    const moved = shifted(span, edits);
    return moved.start < moved.end
      ? { ...each, span: moved, changed: each.changed || isTouched }
      : { ...each, span: undefined };
  });
}

function shifted(span: Span, edits: readonly TextEdit[]): Span {
  let { start, end } = span;
  for (const edit of edits) {
    const grown = edit.newText.length - (edit.end - edit.start);
    if (edit.end <= span.start) start += grown;
    else if (edit.start < span.start) start += edit.newText.length - (span.start - edit.start);
    if (edit.end <= span.end && edit.start < span.end) end += grown;
    else if (edit.start < span.end) end += edit.newText.length - (span.end - edit.start);
  }
  return { start, end };
}
