// A renaming as the protocol's: what stands in quotations is marked for the person to choose, or left out where nobody can.
import type { ChangeAnnotation, WorkspaceEdit } from 'vscode-languageserver';
import type { Renaming } from '../core/features/rename/renameAt.ts';
import type { TextEdit } from '../core/text/edit.ts';
import { clientUri, type Moment, rangeIn } from './convert.ts';

const quotations = 'quotations';
const annotation: ChangeAnnotation = {
  label: 'In quotations',
  description: 'The words of whoever is quoted',
  needsConfirmation: true,
};

export function toRenameEdit(moment: Moment, renamings: readonly Renaming[]): WorkspaceEdit {
  const { documentChanges, changeAnnotations } = moment.client;
  const edited = (uri: string, edits: readonly TextEdit[]) =>
    edits.map((edit) => ({ range: rangeIn(moment, uri, edit), newText: edit.newText }));
  const changed = renamings
    .map(({ uri, edits, quoted }) => ({ uri, edits, quoted: changeAnnotations ? quoted : [] }))
    .filter(({ edits, quoted }) => edits.length + quoted.length > 0);
  if (!documentChanges) {
    return {
      changes: Object.fromEntries(
        changed.map(({ uri, edits }) => [clientUri(moment, uri), edited(uri, edits)]),
      ),
    };
  }
  return {
    documentChanges: changed.map(({ uri, edits, quoted }) => ({
      textDocument: { uri: clientUri(moment, uri), version: moment.openDocument(uri)?.version ?? null },
      edits: [
        ...edited(uri, edits),
        ...edited(uri, quoted).map((edit) => ({ ...edit, annotationId: quotations })),
      ],
    })),
    ...(changed.some(({ quoted }) => quoted.length > 0) && {
      changeAnnotations: { [quotations]: annotation },
    }),
  };
}

/** What a client that cannot let choose is told. */
export function leftInQuotations(moment: Moment, renamings: readonly Renaming[]): string | undefined {
  const count = renamings.reduce((sum, { quoted }) => sum + quoted.length, 0);
  if (count === 0 || moment.client.changeAnnotations) return undefined;
  return `Left as they are: ${count} ${count === 1 ? 'name' : 'names'} in quotations.`;
}
