// What people noted beside a readout, at the words it is about.
import type { Span } from '../text/span.ts';
import type { Corpus } from './corpus.ts';

export interface Note {
  readonly id: string;
  readonly span: Span;
  readonly note: string;
  readonly creator: string | undefined;
  /** ISO 8601, as written. */
  readonly created: string | undefined;
}

/** In the order of the text. Those whose words are lost are problems of the side file. */
export function notesOf(corpus: Corpus, uri: string): readonly Note[] {
  const found = corpus.annotationsOf(uri).flatMap(({ annotation, span }): Note[] => {
    const { id, motivation, note, creator, created } = annotation;
    // What is said of a decision is shown with the decision.
    return span && note && motivation !== 'identifying' ? [{ id, span, note, creator, created }] : [];
  });
  return found.sort((a, b) => a.span.start - b.span.start);
}
