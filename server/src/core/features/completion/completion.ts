// One thing that may be written at the cursor, with what an editor shows of it.
import type { TextEdit } from '../../text/edit.ts';

export interface Completion {
  readonly kind: 'official' | 'title' | 'post' | 'country' | 'key';
  readonly label: string;
  /** What is said beside the label; may be empty. */
  readonly detail: string;
  readonly edit: TextEdit;
  /** The official of whom the card can be asked. */
  readonly official: string | undefined;
}
