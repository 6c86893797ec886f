// What each stretch of a readout is, so that an editor can colour it: whole, in part, or what has changed.
import type { ServerCapabilities } from 'vscode-languageserver';
import type { CorpusDocument } from '../core/corpus/corpus.ts';
import { semanticTokensOf } from '../core/features/semanticTokens/semanticTokensOf.ts';
import { overlaps } from '../core/text/span.ts';
import type { Asking } from './asking.ts';
import { toSpan } from './positions.ts';
import { tokenModifiers, tokenTypes } from './protocol.ts';
import { ToldTokens, toTokenData } from './semanticTokens.ts';

export function answerColours({ connection, session, inReadout }: Asking): ServerCapabilities {
  const told = new ToldTokens();
  const tokensOf = (document: CorpusDocument) =>
    semanticTokensOf(session.corpus, document, session.openDocument(document.uri)?.text ?? '');

  connection.languages.semanticTokens.on(
    inReadout((document) => {
      told.keep(session.openUris());
      return told.full(document.uri, toTokenData(document.lines, tokensOf(document)));
    }),
  );
  connection.languages.semanticTokens.onDelta(
    inReadout((document, { previousResultId }) =>
      told.delta(document.uri, previousResultId, toTokenData(document.lines, tokensOf(document))),
    ),
  );
  connection.languages.semanticTokens.onRange(
    inReadout((document, { range }) => {
      const wanted = toSpan(document.lines, range);
      const within = tokensOf(document).filter((token) => overlaps(token, wanted));
      return { data: toTokenData(document.lines, within) };
    }),
  );
  return {
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: { delta: true },
      range: true,
    },
  };
}
