// The decisions beside one readout, and where they are in its text of this moment.
import type { TextEdit } from '../text/edit.ts';
import { anchorAnnotations } from './anchorAnnotations.ts';
import type { AnchoredAnnotation, AnnotationFile } from './annotation.ts';
import { shiftAnnotations } from './shiftAnnotations.ts';

export interface Beside {
  readonly file: AnnotationFile;
  /** Of the readout; undefined while it is not known. */
  readonly text: string | undefined;
  /** In the order of the file. Empty while the text is not known. */
  readonly anchored: readonly AnchoredAnnotation[];
}

/** The readout has this text now. `edits`: exactly what changed, if that is known, in terms of the text before. */
export function besideWithText(
  { file, text: before, anchored }: Beside,
  text: string,
  edits: readonly TextEdit[] | undefined,
): Beside {
  if (before === text) return { file, text, anchored };
  const old = before === undefined ? undefined : { text: before, anchored };
  return {
    ...{ file, text },
    anchored: old && edits ? shiftAnnotations(anchored, edits) : anchorAnnotations(file, text, old),
  };
}

/** The side file is this now. `text`: of the readout, if it is known. */
export function besideWithFile(
  before: Beside | undefined,
  file: AnnotationFile,
  text: string | undefined,
): Beside {
  const current = text ?? before?.text;
  if (current === undefined) return { file, text: undefined, anchored: [] };
  const old = before?.text === undefined ? undefined : { text: before.text, anchored: before.anchored };
  const anchored = anchorAnnotations(file, current, old);
  if (old?.text !== current || before?.file.base !== file.base) return { file, text: current, anchored };
  // What was carried along with the changes of an open document is more than can be found again.
  const known = new Map(old.anchored.map((each) => [keyOf(each), each]));
  return {
    ...{ file, text: current },
    anchored: anchored.map((each) => {
      const same = known.get(keyOf(each));
      return same ? { ...same, annotation: each.annotation } : each;
    }),
  };
}

const keyOf = ({ annotation: { id, quote, position } }: AnchoredAnnotation): string =>
  JSON.stringify([id, quote, position]);
