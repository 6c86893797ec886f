// A change to a text as data: what a feature answers and an editor applies.
import type { Span } from './span.ts';

export interface TextEdit extends Span {
  readonly newText: string;
}

/** The text after the edits, which are given in terms of the text before and must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let offset = 0;
  for (const edit of sorted) {
    result += text.slice(offset, edit.start) + edit.newText;
    offset = edit.end;
  }
  return result + text.slice(offset);
}
