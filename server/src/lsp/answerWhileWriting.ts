// What may be written at a place.
import type { CompletionItem, ServerCapabilities } from 'vscode-languageserver';
import { completionCard, completionsAt } from '../core/features/completion/completionsAt.ts';
import type { Asking } from './asking.ts';
import { type CompletionData, toCompletionItem } from './completions.ts';

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
  return capabilities;
}
