// The lines of any file of the corpus: a readout, a register file, or the decisions beside a readout.
import { readoutOf } from '../annotations/sideFile.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Corpus } from './corpus.ts';

export function linesOf(corpus: Corpus, uri: string): LineIndex | undefined {
  const readout = readoutOf(uri);
  return (
    corpus.document(uri)?.lines ??
    corpus.register.files.find((file) => file.uri === uri)?.lines ??
    (readout === undefined ? undefined : corpus.annotationFile(readout)?.lines)
  );
}
