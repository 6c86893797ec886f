// The decisions beside a readout brought to its text of now: the name of the text, where their words are, and what is around them.
import { sideFileOf } from '../annotations/sideFile.ts';
import { writeBack } from '../annotations/writeBack.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Fix } from '../corpus/fix.ts';

export const updatePlacesTitle = 'Update the places of the annotations';

/** Undefined where they are as the text is, or where the side file must be mended first. */
export function updatePlaces(corpus: Corpus, uri: string): Fix | undefined {
  const file = corpus.annotationFile(uri);
  const text = corpus.textOf(uri);
  if (file === undefined || text === undefined) return undefined;
  if (file.faults.some(({ code }) => code === 'annotation-syntax')) return undefined;
  const edits = writeBack(file, corpus.annotationsOf(uri), text);
  if (edits.length === 0) return undefined;
  return { title: updatePlacesTitle, preferred: false, edits: [{ uri: sideFileOf(uri), edits }] };
}
