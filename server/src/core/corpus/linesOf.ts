// The lines of any file of the corpus, a readout or a register file.
import type { LineIndex } from '../text/lineIndex.ts';
import type { Corpus } from './corpus.ts';

export function linesOf(corpus: Corpus, uri: string): LineIndex | undefined {
  return corpus.document(uri)?.lines ?? corpus.register.files.find((file) => file.uri === uri)?.lines;
}
