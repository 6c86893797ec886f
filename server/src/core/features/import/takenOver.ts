// A side file with what is taken over from another format, as splices of its text: what is there already stays as it is.
import { addAnnotation, newSideFile } from '../../annotations/addAnnotation.ts';
import type { Annotation } from '../../annotations/annotation.ts';
import { baseOf } from '../../annotations/baseOf.ts';
import { blockOf } from '../../annotations/blockOf.ts';
import { parseAnnotationFile } from '../../annotations/parseAnnotationFile.ts';
import { sideFileOf } from '../../annotations/sideFile.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { fileName } from '../../text/fileName.ts';

export interface TakenOver {
  /** Of the side file as it was, or of an empty one. */
  readonly edits: readonly TextEdit[];
  readonly added: number;
}

/**
 * `uri` and `text` of the readout; `before`: the side file, undefined where there is none. Undefined where it cannot be
 * read in full, or is of another text: then positions would mean two things.
 */
export function takenOver(
  uri: string,
  text: string,
  before: string | undefined,
  annotations: readonly Annotation[],
): TakenOver | undefined {
  const base = baseOf(text);
  const file = before === undefined ? undefined : parseAnnotationFile(sideFileOf(uri), before);
  if (file?.base !== undefined && file.base !== base) return undefined;
  const known = new Set((file?.annotations ?? []).flatMap((each) => [each.id, contentOf(each)]));
  const fresh = annotations
    .toSorted((a, b) => a.position.start - b.position.start)
    .filter((annotation) => {
      const isKnown = known.has(annotation.id) || known.has(contentOf(annotation));
      known.add(annotation.id).add(contentOf(annotation));
      return !isKnown;
    });
  const source = fileName(uri);
  const [first, ...others] = fresh;
  if (first === undefined) return { edits: [], added: 0 };
  if (before === undefined) {
    const blocks = others.map((annotation) => blockOf(annotation, '\n'));
    const newText = newSideFile(source, base, first) + blocks.join('');
    return { edits: [{ start: 0, end: 0, newText }], added: fresh.length };
  }
  const edits: TextEdit[] = [];
  // Into a list all go by themselves; where there is none, the first makes it.
  const hasList = file!.annotations.length > 0;
  let now = before;
  for (const annotation of fresh) {
    const edit = addAnnotation(now, annotation, source, base);
    if (edit === undefined) return undefined;
    if (hasList) edits.push(edit);
    else now = applyEdits(now, [edit]);
  }
  return { edits: hasList ? edits : [{ start: 0, end: before.length, newText: now }], added: fresh.length };
}

/** What is decided, about which words. */
const contentOf = (annotation: Annotation): string => {
  const { motivation, judgement, scope, person, post, note, position } = annotation;
  return JSON.stringify([motivation, judgement, scope, person, post, note, position.start, position.end]);
};
