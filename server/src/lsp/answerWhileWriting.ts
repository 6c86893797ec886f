// What may be written at a place, and the cures of problems.
import { CodeActionKind, type CompletionItem, type ServerCapabilities } from 'vscode-languageserver';
import { codeActionsOf } from '../core/features/codeActions.ts';
import { completionCard, completionsAt } from '../core/features/completion/completionsAt.ts';
import type { Asking } from './asking.ts';
import { canonicalUri } from './canonicalUri.ts';
import { type CompletionData, toCompletionItem } from './completions.ts';
import * as to from './convert.ts';
import { toSpan } from './positions.ts';

export function answerWhileWriting({ connection, session, fenced, at }: Asking): ServerCapabilities {
  const capabilities: ServerCapabilities = {};

  // A space, for the name that follows a title.
  capabilities.completionProvider = { triggerCharacters: ['@', ' '], resolveProvider: true };
  connection.onCompletion(
    at((place, lines) => {
      const text = session.openDocument(place.uri)?.text;
      if (text === undefined) return undefined;
      const items = completionsAt(session.corpus, place, text).map((completion, rank) =>
        toCompletionItem(session, lines, text, place.uri, completion, rank),
      );
      // Who is offered depends on every letter, and the best are no more than fit.
      return { isIncomplete: true, items };
    }),
  );
  const resolve = fenced((item: CompletionItem) => {
    const { uri, official } = (item.data ?? {}) as Partial<CompletionData>;
    if (typeof uri !== 'string' || typeof official !== 'string') return item;
    const kind = session.client.completionFormat;
    const value = completionCard(session.corpus, uri, official, kind);
    return value === undefined ? item : { ...item, documentation: { kind, value } };
  });
  connection.onCompletionResolve((item, token) => resolve(item, token) ?? item);

  capabilities.codeActionProvider = { codeActionKinds: [CodeActionKind.QuickFix] };
  connection.onCodeAction(
    fenced(({ textDocument, range, context }) => {
      const { QuickFix, Empty } = CodeActionKind;
      if (context.only && !context.only.includes(QuickFix) && !context.only.includes(Empty)) return [];
      const uri = canonicalUri(textDocument.uri);
      const lines = session.linesOf(uri);
      const found = lines ? codeActionsOf(session.problemsOf(uri), toSpan(lines, range)) : [];
      return found.flatMap((action) => to.toCodeAction(session, uri, action) ?? []);
    }),
  );
  return capabilities;
}
