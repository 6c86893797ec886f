// Who in the register may be meant at a place, for a client that lets people choose in its own way.
import type { Position } from 'vscode-languageserver';
import { candidatesAt } from '../core/features/decisions/candidatesAt.ts';
import type { Asking } from './asking.ts';
import { canonicalUri } from './canonicalUri.ts';
import { toOffset } from './positions.ts';
import { type Candidate, type CandidatesParams, candidatesRequest } from './protocol.ts';

export function answerCandidates({ connection, session, fenced }: Asking): void {
  connection.onRequest(
    candidatesRequest,
    fenced(({ uri: clientUri, position, query = '' }: CandidatesParams & { position: Position }) => {
      const uri = canonicalUri(clientUri);
      const lines = session.linesOf(uri);
      const found: readonly Candidate[] = lines
        ? candidatesAt(session.corpus, { uri, offset: toOffset(lines, position) }, query)
        : [];
      return found;
    }),
  );
}
