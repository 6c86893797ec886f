// An edit of a file as an editor makes it: in the document that it has open, or on the disk.
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver/node';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { LineIndex } from '../../../server/src/core/text/lineIndex.ts';
import { toSpan } from '../../../server/src/lsp/positions.ts';
import type { World } from './world.ts';

export async function applyEdit(
  world: World,
  { textDocument: { uri }, edits }: TextDocumentEdit,
  how: 'opened' | 'as they are',
): Promise<void> {
  if (how === 'opened') await world.open(uri, uri.endsWith('.yaml') ? 'yaml' : 'readout');
  const text = world.textOf(uri) ?? '';
  const lines = { index: new LineIndex(text), unit: 'utf-16' as const };
  const spans = (edits as TextEdit[])
    .map(({ range, newText }) => ({ ...toSpan(lines, range), newText }))
    .sort((a, b) => a.start - b.start);
  if (!world.buffers.has(uri)) return world.write(uri, applyEdits(text, spans));
  // From the last to the first each is in terms of the text before.
  const made = spans
    .reverse()
    .map(({ start, end, newText }) => ({ at: start, length: end - start, text: newText }));
  if (made.length > 0) await world.edit(uri, made);
}
