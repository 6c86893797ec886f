// Renames an official: tells what would be renamed, does it, or says why not.
import { LSPErrorCodes, ResponseError, type ServerCapabilities } from 'vscode-languageserver';
import { renamableAt, renameAt } from '../core/features/rename/renameAt.ts';
import type { Asking } from './asking.ts';
import { toRange } from './positions.ts';
import { leftInQuotations, toRenameEdit } from './renaming.ts';
import { warn } from './warn.ts';

const refusal = (reason: string) => new ResponseError<void>(LSPErrorCodes.RequestFailed, reason);

export function answerRename({ connection, session, at }: Asking): ServerCapabilities {
  connection.onPrepareRename(
    at((place, lines) => {
      const found = renamableAt(session.corpus, place);
      if ('refused' in found) return refusal(found.refused);
      return { range: toRange(lines, found.span), placeholder: found.name };
    }),
  );
  connection.onRenameRequest(
    at((place, _lines, { newName }) => {
      if (!session.isRead) return refusal('The workspace is still being read: try again in a moment.');
      const found = renameAt(session.corpus, place, newName);
      if ('refused' in found) return refusal(found.refused);
      const left = leftInQuotations(session, found);
      if (left !== undefined) warn(connection, left);
      return toRenameEdit(session, found);
    }),
  );
  return { renameProvider: { prepareProvider: true } };
}
