// A side file with what is taken over from another format, as splices of its text: what was decided there already stays as it is.
import { addAnnotation, newSideFile } from '../../annotations/addAnnotation.ts';
import type { Annotation, AnnotationFile } from '../../annotations/annotation.ts';
import { baseOf } from '../../annotations/baseOf.ts';
import { blockOf } from '../../annotations/blockOf.ts';
import { lfText } from '../../annotations/lfText.ts';
import { readoutOf, sideFileOf } from '../../annotations/sideFile.ts';
import { writeBack } from '../../annotations/writeBack.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DocumentEdit } from '../../corpus/fix.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { editBetween } from '../../text/editBetween.ts';
import { fileName } from '../../text/fileName.ts';
import type { ForeignAnnotation } from './foreign.ts';
import { placing } from './placing.ts';

export interface TakenOver {
  /** Of the side file, its places brought to this text as well; undefined where nothing comes in. */
  readonly edit: DocumentEdit | undefined;
  /** The ids of what comes in, in the order of the text. */
  readonly ids: readonly string[];
  /** How many were there already. */
  readonly known: number;
  /** Of what comes in, the words that have not just one place in the text. */
  readonly orphans: readonly string[];
}

/**
 * `uri` and `text`: of the readout. `annotator`: who decided where nobody says so. Undefined where the side file cannot be
 * read in full, or is of another text that is not known: then positions would mean two things.
 */
export function takenOver(
  corpus: Corpus,
  uri: string,
  text: string,
  foreign: readonly ForeignAnnotation[],
  annotator?: string,
): TakenOver | undefined {
  const file = corpus.annotationFile(uri);
  const base = baseOf(text);
  const isOfKnownText =
    file?.base === undefined || file.base === base || corpus.baseTextOf(uri) !== undefined;
  if (!isOfKnownText || file?.faults.some(({ code }) => code === 'annotation-syntax')) return undefined;

  const keyOf = keyFor(lfText(text).length);
  const known = new Set((file?.annotations ?? []).flatMap((each) => [each.id, keyOf(each)]));
  const fresh = foreign.map(placing(text, corpus.register)).filter(({ annotation }) => {
    const isKnown = known.has(annotation.id) || known.has(keyOf(annotation));
    known.add(annotation.id).add(keyOf(annotation));
    return !isKnown;
  });
  const annotations = fresh
    .map(({ annotation }) => ({ ...annotation, creator: annotation.creator ?? annotator }))
    .sort((a, b) => a.position.start - b.position.start);
  const counted = {
    ids: annotations.map(({ id }) => id),
    known: foreign.length - fresh.length,
    orphans: fresh.filter(({ isOrphan }) => isOrphan).map(({ annotation }) => annotation.quote.exact),
  };
  if (annotations.length === 0) return { edit: undefined, ...counted };

  const side = sideFileOf(uri);
  if (file === undefined) {
    const newText = textWith(fileName(uri), base, annotations);
    return { edit: { uri: side, edits: [{ start: 0, end: 0, newText }], create: true }, ...counted };
  }
  const moved = applyEdits(file.text, writeBack(file, corpus.annotationsOf(uri), text));
  const edits = into(moved, annotations, file, base);
  return edits && { edit: { uri: side, edits }, ...counted };
}

/** Edits of the side file as it is. `moved`: its text, with the places of what is there as they are now. */
function into(
  moved: string,
  annotations: readonly Annotation[],
  file: AnnotationFile,
  base: string,
): readonly TextEdit[] | undefined {
  const source = fileName(readoutOf(file.uri)!);
  // Into a list all go by themselves; where there is none, the first makes it.
  const first = file.annotations.length > 0 ? [] : annotations.slice(0, 1);
  const begun = withEach(moved, first, source, base);
  const after = begun && withEach(begun, annotations.slice(first.length), source, base);
  return after === undefined ? undefined : [editBetween(file.text, after)];
}

function withEach(text: string, annotations: readonly Annotation[], source: string, base: string) {
  const edits = annotations.map((annotation) => addAnnotation(text, annotation, source, base));
  return edits.every((edit) => edit !== undefined) ? applyEdits(text, edits) : undefined;
}

function textWith(source: string, base: string, [first, ...others]: readonly Annotation[]): string {
  return newSideFile(source, base, first!) + others.map((each) => blockOf(each, '\n')).join('');
}

/** What is decided, about which words: by their place or, where they have none in a text of that length, by what they are. */
const keyFor =
  (length: number) =>
  ({ motivation, judgement, scope, person, post, note, position, quote }: Annotation): string => {
    const where = position.start >= length ? quote : position;
    return JSON.stringify([motivation, judgement, scope, person, post, note, where]);
  };
