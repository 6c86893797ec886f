// Annotations whose words were cut out of an open document: found again where they are put in again, as by undoing.
import type { TextEdit } from '../text/edit.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { AnchoredAnnotation } from './annotation.ts';
import { clearlyBest, quoteMatches } from './quoteMatches.ts';

const mostCandidates = 5;

/** `edits` in terms of the text before, without overlaps; `text` is the one after. Only in what they put in may be what was cut out. */
export function putBack(
  anchored: readonly AnchoredAnnotation[],
  edits: readonly TextEdit[],
  text: string,
): readonly AnchoredAnnotation[] {
  if (anchored.every(({ span }) => span !== undefined)) return anchored;
  const inserted = insertedBy(edits);
  return anchored.map((each) => {
    if (each.span !== undefined) return each;
    const matches = quoteMatches(text, each.annotation.quote);
    const span = clearlyBest(matches.filter((match) => inserted.some((part) => overlaps(part, match))));
    return span
      ? { ...each, span: { start: span.start, end: span.end }, changed: false, candidates: [] }
      : { ...each, candidates: matches.slice(0, mostCandidates).map(({ start, end }) => ({ start, end })) };
  });
}

function insertedBy(edits: readonly TextEdit[]): Span[] {
  let grown = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, newText }) => {
      const from = start + grown;
      grown += newText.length - (end - start);
      return { start: from, end: from + newText.length };
    });
}
