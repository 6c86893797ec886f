// What every handler needs: the connection, the session, the fence, and the way from the client's terms to the core's.
import type { Connection, TextDocumentPositionParams } from 'vscode-languageserver';
import type { CorpusDocument } from '../core/corpus/corpus.ts';
import type { Place } from '../core/text/place.ts';
import { canonicalUri } from './canonicalUri.ts';
import { type Fence, fence, type Handler } from './fence.ts';
import { type Lines, toOffset } from './positions.ts';
import type { Session } from './session.ts';

export interface Asking {
  readonly connection: Connection;
  readonly session: Session;
  readonly fenced: Fence;
  /** Answers about one place, in the corpus of this moment. */
  at<Params extends TextDocumentPositionParams, Answer>(
    ask: (place: Place, lines: Lines, params: Params) => Answer | undefined,
  ): Handler<Params, Answer | null>;
  /** Answers about one readout. */
  inReadout<Params extends { readonly textDocument: { readonly uri: string } }, Answer>(
    ask: (document: CorpusDocument, lines: Lines, params: Params) => Answer | undefined,
  ): Handler<Params, Answer | null>;
}

export function askingOf(connection: Connection, session: Session): Asking {
  const fenced = fence(connection, () => session.phase);
  return {
    connection,
    session,
    fenced,
    at: (ask) =>
      fenced((params) => {
        const uri = canonicalUri(params.textDocument.uri);
        const lines = session.linesOf(uri);
        const place = lines && { uri, offset: toOffset(lines, params.position) };
        return (place && ask(place, lines, params)) ?? null;
      }),
    inReadout: (ask) =>
      fenced((params) => {
        const document = session.corpus.document(canonicalUri(params.textDocument.uri));
        const lines = document && session.linesOf(document.uri);
        return (lines && ask(document, lines, params)) ?? null;
      }),
  };
}
