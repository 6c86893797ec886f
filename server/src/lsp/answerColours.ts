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
    inReadout((document, lines) => {
      told.keep(session.openUris());
      return told.full(document.uri, toTokenData(lines, tokensOf(document)));
    }),
  );
  connection.languages.semanticTokens.onDelta(
    inReadout((document, lines, { previousResultId }) =>
      told.delta(document.uri, previousResultId, toTokenData(lines, tokensOf(document))),
    ),
  );
  connection.languages.semanticTokens.onRange(
    inReadout((document, lines, { range }) => {
      const wanted = toSpan(lines, range);
      const within = tokensOf(document).filter((token) => overlaps(token, wanted));
      return { data: toTokenData(lines, within) };
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
