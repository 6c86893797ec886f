// Decisions written down: the edit of the side file that makes one, or takes one back.
import { addAnnotation, newSideFile } from '../annotations/addAnnotation.ts';
import type { Annotation, AnnotationFile, WrittenAnnotation } from '../annotations/annotation.ts';
import { annotationId } from '../annotations/annotationId.ts';
import { baseOf } from '../annotations/baseOf.ts';
import { isSame, mentionAt } from '../annotations/mentionsAsDecided.ts';
import { quoteOf } from '../annotations/quoteOf.ts';
import { removeAnnotation } from '../annotations/removeAnnotation.ts';
import { replaceAnnotation } from '../annotations/replaceAnnotation.ts';
import { sideFileOf } from '../annotations/sideFile.ts';
import { writeBack } from '../annotations/writeBack.ts';
import { applyEdits } from '../text/edit.ts';
import { editBetween } from '../text/editBetween.ts';
import { fileName } from '../text/fileName.ts';
import type { Span } from '../text/span.ts';
import type { Corpus } from './corpus.ts';
import type { DocumentEdit } from './fix.ts';

/** Who decides, when, and about which text: what the core cannot know. */
export interface Circumstances {
  readonly uri: string;
  /** The readout as it is. */
  readonly text: string;
  readonly creator: string | undefined;
  /** ISO 8601. */
  readonly created: string;
}

export interface Decision
  extends Pick<Annotation, 'motivation'>,
    Partial<Pick<Annotation, 'judgement' | 'scope' | 'person' | 'post' | 'mention' | 'note'>> {}

/**
 * The edit of the side file, which brings its places to the text of now as well. What the same person had decided about the same
 * is replaced. Undefined while the file cannot be read in full, and of a place without a letter, as half a line's end is.
 */
export function decide(
  corpus: Corpus,
  circumstances: Circumstances,
  span: Span,
  decision: Decision,
): DocumentEdit | undefined {
  const { uri, text, creator, created } = circumstances;
  const file = corpus.annotationFile(uri);
  const { motivation, judgement, scope, person, post, mention, note } = decision;
  const quoted = quoteOf(text, span);
  if (quoted.quote.exact === '') return undefined;
  const made = {
    ...{ motivation, judgement, scope, person, post, mention, creator, created, note },
    ...quoted,
  };
  const taken = new Set(file?.annotations.map(({ id }) => id));
  const annotation: Annotation = { ...made, id: annotationId(made, taken) };
  const side = sideFileOf(uri);
  const source = fileName(uri);
  if (file === undefined) {
    const newText = newSideFile(source, baseOf(text), annotation);
    return { uri: side, edits: [{ start: 0, end: 0, newText }], create: true };
  }
  const after = withAnnotation(corpus, circumstances, file, span, annotation, source);
  return after === undefined ? undefined : { uri: side, edits: [editBetween(file.text, after)] };
}

function withAnnotation(
  corpus: Corpus,
  { uri, text }: Circumstances,
  file: AnnotationFile,
  span: Span,
  annotation: Annotation,
  source: string,
): string | undefined {
  if (file.faults.some(({ code }) => code === 'annotation-syntax')) return undefined;
  const anchored = corpus.annotationsOf(uri);
  const before = earlier(corpus, uri, span, annotation);
  const others = anchored.filter(
    ({ annotation: { place } }) => place.start !== before?.annotation.place.start,
  );
  const moved = writeBack(file, others, text);
  const isInPlace = before?.span !== undefined && isSame(before.span, span);
  const own =
    before &&
    (isInPlace
      ? replaceAnnotation(file.text, before.annotation.place.start, annotation)
      : removeAnnotation(file.text, before.annotation.place.start));
  if (before && own === undefined) return undefined;
  const rest = applyEdits(file.text, own ? [...moved, own] : moved);
  if (isInPlace) return rest;
  const added = addAnnotation(rest, annotation, source, baseOf(text));
  return added && applyEdits(rest, [added]);
}

/** What the same person decided before about the same words, or about the same person of the document. */
function earlier(corpus: Corpus, uri: string, span: Span, annotation: Annotation) {
  if (annotation.motivation !== 'identifying') return undefined;
  const mentions = corpus.document(uri)?.read.mentions ?? [];
  const personAt = (place: Span) => mentionAt(mentions, place)?.person;
  const person = personAt(span);
  return corpus.annotationsOf(uri).findLast(({ annotation: other, span: place }) => {
    if (place === undefined || other.motivation !== 'identifying') return false;
    if (other.creator !== annotation.creator || other.scope !== annotation.scope) return false;
    if (isOfPost(other) !== isOfPost(annotation)) return false;
    if (isSame(place, span)) return true;
    return annotation.scope === 'document' && person !== undefined && personAt(place) === person;
  });
}

const isOfPost = ({ post, person, mention }: Annotation): boolean =>
  post !== undefined && person === undefined && mention === undefined;

/** The edit that takes a decision back. A file that then says nothing goes with its last decision. */
export function takeBack(
  corpus: Corpus,
  uri: string,
  { place }: WrittenAnnotation,
): DocumentEdit | undefined {
  const file = corpus.annotationFile(uri);
  const edit = file && removeAnnotation(file.text, place.start);
  if (file === undefined || edit === undefined) return undefined;
  const says = applyEdits(file.text, [edit]).trim().split(/\r?\n/);
  const isEmpty = says.every((line) => /^(version: 1|source: .*|base: \S*|annotations: \[\])$/.test(line));
  return { uri: sideFileOf(uri), edits: [edit], ...(isEmpty && { remove: true as const }) };
}
