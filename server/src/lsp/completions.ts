// Completions as the protocol's.
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { Completion } from '../core/features/completion/completion.ts';
import type { Moment } from './convert.ts';
import { type Lines, toRange } from './positions.ts';

/** What comes back when more is asked of one. */
export interface CompletionData {
  readonly uri: string;
  readonly official: string;
}

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  official: CompletionItemKind.Class,
  title: CompletionItemKind.Text,
  post: CompletionItemKind.Reference,
  country: CompletionItemKind.EnumMember,
  key: CompletionItemKind.Property,
};

/** `rank`: its place in the order that the core gives them, which a client must not change. */
export function toCompletionItem(
  { client }: Moment,
  lines: Lines,
  text: string,
  uri: string,
  { kind, label, detail, edit, official }: Completion,
  rank: number,
): CompletionItem {
  const data: CompletionData | undefined = official === undefined ? undefined : { uri, official };
  return {
    label,
    kind: kinds[kind],
    ...(detail !== '' && {
      detail,
      ...(client.completionDetails && { labelDetails: { description: besideLabel(label, detail) } }),
    }),
    textEdit: { range: toRange(lines, edit), newText: edit.newText },
    // What was typed fits already, though a client may see no likeness: accents, `@`, a word from the middle.
    filterText: `${text.slice(edit.start, edit.end)} ${label}`,
    sortText: String(rank).padStart(4, '0'),
    ...(data && { data }),
  };
}

/** What a list has room for in a line of some 46 characters: editors cut names for the sake of this. `detail` says it in full. */
function besideLabel(label: string, detail: string): string {
  const characters = [...detail];
  const room = Math.max(16, 46 - label.length);
  if (characters.length <= room) return detail;
  const start = characters.slice(0, room - 1).join('');
  return `${start.replace(/(?<![\s,])[\s,]+$/, '')}…`;
}
