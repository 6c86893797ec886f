// The decisions beside one readout, and where they are in its text of this moment.
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { anchorAnnotations } from './anchorAnnotations.ts';
import type { AnchoredAnnotation, AnnotationFile } from './annotation.ts';
import { baseOf } from './baseOf.ts';
import { putBack } from './putBack.ts';
import { shiftAnnotations } from './shiftAnnotations.ts';

export interface Beside {
  readonly file: AnnotationFile;
  /** Of the readout; undefined while it is not known. */
  readonly text: string | undefined;
  /** The text that the positions in the file are of, if it is known. */
  readonly base: string | undefined;
  /** In the order of the file. Empty while the text is not known. */
  readonly anchored: readonly AnchoredAnnotation[];
}

/** The readout has this text now. `edits`: exactly what changed, if that is known, in terms of the text before. */
export function besideWithText(beside: Beside, text: string, edits: readonly TextEdit[] | undefined): Beside {
  const { file, text: before, base, anchored } = beside;
  if (before === text) return beside;
  const last = before === undefined ? undefined : { text: before, anchored };
  if (last === undefined || edits === undefined || applyEdits(last.text, edits) !== text)
    return withBase({ file, text, base, anchored: anchorAnnotations(file, text, { base, last }) });
  const shifted = shiftAnnotations(anchored, edits, last.text, text);
  const isLost = shifted.map(({ span }, index) => span === undefined && anchored[index]!.span !== undefined);
  // An editor that reads a file anew replaces much at once.
  const found = isLost.includes(true) ? anchorAnnotations(file, text, { base: undefined, last }) : [];
  const kept = shifted.map((each, index) => (isLost[index] ? found[index]! : each));
  return { file, text, base, anchored: putBack(kept, edits, text) };
}

/** The side file is this now. `text`: of the readout, if it is known. */
export function besideWithFile(
  before: Beside | undefined,
  file: AnnotationFile,
  text: string | undefined,
): Beside {
  const current = text ?? before?.text;
  const base = before?.file.base === file.base ? before?.base : undefined;
  if (current === undefined) return { file, text: undefined, base, anchored: [] };
  const last = before?.text === undefined ? undefined : { text: before.text, anchored: before.anchored };
  const anchored = anchorAnnotations(file, current, { base, last });
  if (last?.text !== current || before?.file.base !== file.base)
    return withBase({ file, text: current, base, anchored });
  // What was carried along with the changes of an open document is more than can be found again.
  const known = new Map(last.anchored.map((each) => [keyOf(each), each]));
  return {
    ...{ file, text: current, base },
    anchored: anchored.map((each) => {
      const same = known.get(keyOf(each));
      return same ? { ...same, annotation: each.annotation } : each;
    }),
  };
}

/** The text that the positions are of was found. */
export function besideWithBase(beside: Beside, base: string): Beside {
  const { file, text } = beside;
  if (text === undefined) return { ...beside, base };
  return { file, text, base, anchored: anchorAnnotations(file, text, { base, last: undefined }) };
}

const withBase = (beside: Beside): Beside =>
  beside.text !== undefined && baseOf(beside.text) === beside.file.base
    ? { ...beside, base: beside.text }
    : beside;

const keyOf = ({ annotation: { id, quote, position } }: AnchoredAnnotation): string =>
  JSON.stringify([id, quote, position]);
