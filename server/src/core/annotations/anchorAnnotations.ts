// Where the words of annotations are in a text, which may be another than they were written down in.
import type { Span } from '../text/span.ts';
import type { AnchoredAnnotation, AnnotationFile, Quote, WrittenAnnotation } from './annotation.ts';
import { baseOf } from './baseOf.ts';
import { type Found, findAgain } from './findAgain.ts';
import { lfOffsets, lfText } from './lfText.ts';

export interface EarlierTexts {
  /** The text that the positions of the file are of. */
  readonly base: string | undefined;
  /** The last text that the annotations were found in. */
  readonly last: { readonly text: string; readonly anchored: readonly AnchoredAnnotation[] } | undefined;
}

/** `text` as it is; the spans are of it. Better an orphan than a wrong place. */
export function anchorAnnotations(
  file: AnnotationFile,
  text: string,
  { base, last }: EarlierTexts = { base: undefined, last: undefined },
): readonly AnchoredAnnotation[] {
  const lf = lfText(text);
  const { fromLf } = lfOffsets(text);
  const found: Found[] =
    file.base === baseOf(text)
      ? findPlaces(file.annotations, lf, lf, (annotation) => placeIn(lf, annotation))
      : findPlaces(file.annotations, lf, last && lfText(last.text), lastPlaces(last));
  // What the last text had lost may be in the one before.
  const lost = file.annotations.filter((_, index) => found[index]!.span === undefined);
  if (base !== undefined && lost.length > 0) {
    const lfBase = lfText(base);
    const again = findPlaces(lost, lf, lfBase, (annotation) => placeIn(lfBase, annotation));
    for (const [index, annotation] of lost.entries())
      found[file.annotations.indexOf(annotation)] = again[index]!;
  }
  return file.annotations.map((annotation, index): AnchoredAnnotation => {
    const { span, changed, candidates } = found[index]!;
    return { annotation, span: span && fromLf(span), changed, candidates: candidates.map(fromLf) };
  });
}

function findPlaces(
  annotations: readonly WrittenAnnotation[],
  text: string,
  earlier: string | undefined,
  placeOf: (annotation: WrittenAnnotation) => Span | undefined,
): Found[] {
  const sought = annotations.map((annotation) => ({ quote: annotation.quote, place: placeOf(annotation) }));
  return [...findAgain(sought, earlier, text)];
}

/** A position may have been written by hand, or be of a text before this one, where the words were lost. */
function placeIn(base: string, { quote, position }: { quote: Quote; position: Span }): Span | undefined {
  const { exact, prefix, suffix } = quote;
  const { start, end } = position;
  const isBetween =
    base.slice(Math.max(0, start - prefix.length), start) === prefix &&
    base.slice(end, end + suffix.length) === suffix;
  // The words themselves may have changed since a person saw them.
  const isThere = base.slice(start, end) === exact || prefix.length + suffix.length >= leastAround;
  return isBetween && isThere && start < end ? position : undefined;
}

const leastAround = 16;

function lastPlaces(last: EarlierTexts['last']): (annotation: WrittenAnnotation) => Span | undefined {
  if (last === undefined) return () => undefined;
  const { toLf } = lfOffsets(last.text);
  const spans = new Map(last.anchored.map(({ annotation, span }) => [annotation.id, span && toLf(span)]));
  return ({ id }) => spans.get(id);
}
