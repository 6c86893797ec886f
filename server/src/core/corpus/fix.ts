// What can be done about something, as edits of files that an editor makes in one step.
import type { TextEdit } from '../text/edit.ts';

export interface Fix {
  readonly title: string;
  /** The only right answer: an editor may apply it without asking which. */
  readonly preferred: boolean;
  readonly edits: readonly DocumentEdit[];
}

export interface DocumentEdit {
  readonly uri: string;
  readonly edits: readonly TextEdit[];
  /** The document does not exist yet and is to be made. */
  readonly create?: true;
  /** Nothing is left in the document: it is to go, where the editor can do that. */
  readonly remove?: true;
}
