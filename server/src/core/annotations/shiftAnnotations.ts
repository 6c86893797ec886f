// Annotations carried along with the changes of an open document: exact, nothing is searched.
import type { TextEdit } from '../text/edit.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { AnchoredAnnotation } from './annotation.ts';
import { quoteIs } from './quoteIs.ts';

/** `given`: edits in terms of the text `before`, without overlaps; `text` is the one after. What is put in at an edge stays outside, unless it makes the word longer. */
export function shiftAnnotations(
  anchored: readonly AnchoredAnnotation[],
  given: readonly TextEdit[],
  before: string,
  text: string,
): readonly AnchoredAnnotation[] {
  const edits = given.map((edit) => withoutWhatStays(edit, before));
  return anchored.map((each) => {
    if (each.span === undefined) return each;
    // Where words on both sides were replaced as well, they tell nothing of what is in between.
    if (edits.some((edit) => edit.newText !== '' && isAcross(edit, each.span!)))
      return { ...each, span: undefined, candidates: [] };
    const { start, end } = shifted(each.span, edits);
    const span = {
      start:
        start -
        Math.min(
          lettersBefore(text, start),
          putIn(edits, (edit) => edit.end === each.span!.start),
        ),
      end:
        end +
        Math.min(
          lettersFrom(text, end),
          putIn(edits, (edit) => edit.start === each.span!.end),
        ),
    };
    return start < end
      ? { ...each, span, changed: !quoteIs(text.slice(span.start, span.end), each.annotation.quote) }
      : { ...each, span: undefined, candidates: [] };
  });
}

const isAcross = (edit: TextEdit, span: Span): boolean =>
  overlaps(edit, span) && !(span.start <= edit.start && edit.end <= span.end);

/** Some editors replace more than was typed. */
function withoutWhatStays({ start, end, newText }: TextEdit, before: string): TextEdit {
  const most = Math.min(end - start, newText.length);
  let head = 0;
  while (head < most && before[start + head] === newText[head]) head++;
  let tail = 0;
  while (tail < most - head && before[end - 1 - tail] === newText[newText.length - 1 - tail]) tail++;
  return { start: start + head, end: end - tail, newText: newText.slice(head, newText.length - tail) };
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

const putIn = (edits: readonly TextEdit[], isAtEdge: (edit: TextEdit) => boolean): number =>
  edits.find(isAtEdge)?.newText.length ?? 0;

/** Letters right before a place that belong to the word which begins there. */
function lettersBefore(text: string, offset: number): number {
  let count = 0;
  while (isLetter(text, offset) && isLetter(text, offset - count - 1)) count++;
  return count;
}

/** Letters from a place on that belong to the word which ends there. */
function lettersFrom(text: string, offset: number): number {
  let count = 0;
  while (isLetter(text, offset - 1) && isLetter(text, offset + count)) count++;
  return count;
}

const isLetter = (text: string, at: number) => /^[\p{L}\p{M}\p{N}]$/u.test(text.charAt(at));
