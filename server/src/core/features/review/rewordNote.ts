// A note that somebody words anew.
import { changeNote } from '../../annotations/changeNote.ts';
import { sideFileOf } from '../../annotations/sideFile.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DocumentEdit } from '../../corpus/fix.ts';

export interface Rewording {
  /** Of the readout. */
  readonly uri: string;
  readonly id: string;
  readonly note: string;
  readonly creator: string | undefined;
  /** ISO 8601. */
  readonly created: string;
}

/** The edit of the side file. Undefined where there is no such note any more, where it says so already, or where its block cannot be edited. */
export function rewordNote(corpus: Corpus, { uri, id, ...said }: Rewording): DocumentEdit | undefined {
  const file = corpus.annotationFile(uri);
  const written = file?.annotations.find((annotation) => annotation.id === id);
  if (file === undefined || written === undefined || said.note.trim() === '' || written.note === said.note)
    return undefined;
  const edits = changeNote(file.text, written.place.start, said);
  return edits && { uri: sideFileOf(uri), edits };
}
