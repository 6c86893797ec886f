// What can be done about the problems of a stretch, of a whole file, or of everybody who is not in the register.
import { type CodeAction, CodeActionKind, type ServerCapabilities } from 'vscode-languageserver';
import { actionKinds, codeActionsOf } from '../core/features/codeActions.ts';
import { decideEverywhere, type Everywhere, urisOf } from '../core/features/decisions/decideEverywhere.ts';
import { beginRegister } from '../core/features/problems/registerEverybody.ts';
import type { Files } from '../files/files.ts';
import type { Asking } from './asking.ts';
import { canonicalUri } from './canonicalUri.ts';
import { type LaterData, toCodeAction, toWorkspaceEdit } from './cures.ts';
import type { NewFiles } from './newFiles.ts';
import { toSpan } from './positions.ts';

export function answerCures(
  { connection, session, fenced }: Asking,
  files: Files,
  newFiles: NewFiles,
): ServerCapabilities {
  connection.onCodeAction(
    fenced(({ textDocument, range, context: { only } }) => {
      const uri = canonicalUri(textDocument.uri);
      const lines = session.linesOf(uri);
      if (!lines) return [];
      const actions = codeActionsOf(
        session.corpus,
        uri,
        session.problemsOf(uri),
        toSpan(lines, range),
        (kind) => only?.some((wanted) => isOfKind(kind, wanted)),
        session.circumstancesOf(uri),
      );
      for (const { fix } of actions) if (fix) newFiles.offer(fix);
      return actions.flatMap((action) => toCodeAction(session, uri, action) ?? []);
    }),
  );
  const resolve = fenced((action: CodeAction) => {
    // Of a workspace that is half read a register would be half.
    const fix = action.data && session.isRead ? beginRegister(session.corpus) : undefined;
    const edit = fix && toWorkspaceEdit(session, fix);
    if (fix && edit) newFiles.offer(fix);
    return edit ? { ...action, edit } : action;
  });
  const decideInAll = async (action: CodeAction, everywhere: Everywhere): Promise<CodeAction> => {
    // Their texts are not kept.
    const texts = new Map<string, string>();
    for (const uri of urisOf(session.corpus, everywhere)) {
      const text = session.openDocument(uri)?.text ?? (await files.read(uri));
      if (typeof text === 'string') texts.set(uri, text);
    }
    const fix = decideEverywhere(session.corpus, everywhere, session.who(), (uri) => texts.get(uri));
    return { ...action, edit: toWorkspaceEdit(session, fix) ?? { changes: {} } };
  };
  connection.onCodeActionResolve((action, token) => {
    const data = action.data as LaterData | undefined;
    if (data && 'everywhere' in data) return session.isRead ? decideInAll(action, data.everywhere) : action;
    return resolve(action, token) ?? action;
  });

  const { cure, fixAll, register, decide, places } = actionKinds;
  return {
    codeActionProvider: { codeActionKinds: [cure, decide, fixAll, register, places], resolveProvider: true },
  };
}

/** `source` asks for `source.fixAll.readouts` as well. */
const isOfKind = (kind: string, wanted: string): boolean =>
  wanted === CodeActionKind.Empty || kind === wanted || kind.startsWith(`${wanted}.`);
