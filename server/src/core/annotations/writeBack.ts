// Brings a side file to the text of now: its base, the positions and the quotes. Orphans keep what they have.
import type { TextEdit } from '../text/edit.ts';
import type { AnchoredAnnotation, AnnotationFile } from './annotation.ts';
import { baseOf } from './baseOf.ts';
import { positionText, quoteText } from './blockOf.ts';
import { quoteOf } from './quoteOf.ts';

/** Edits of the side file, none where nothing moved. `text` is the readout as it is. */
export function writeBack(
  file: AnnotationFile,
  anchored: readonly AnchoredAnnotation[],
  text: string,
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const replace = (start: number, end: number, newText: string) => {
    if (file.text.slice(start, end) !== newText) edits.push({ start, end, newText });
  };
  const base = baseOf(text);
  if (base === file.base) return [];
  if (file.baseSpan !== undefined) replace(file.baseSpan.start, file.baseSpan.end, base);
  for (const { annotation, span, changed } of anchored) {
    if (span === undefined) continue;
    const { quote: now, position } = quoteOf(text, span);
    // What a person saw stays, until a person has seen what became of it.
    const quote = changed ? { ...now, exact: annotation.quote.exact } : now;
    const { place } = annotation;
    replace(place.quote.start, place.quote.end, quoteText(quote));
    replace(place.position.start, place.position.end, positionText(position));
  }
  return edits;
}
