// Decisions as a client asks for them that has a way of its own to choose: who may be meant, and the edit that writes a decision down.
import { type Position, type Range, RequestType, type WorkspaceEdit } from 'vscode-languageserver';
import { decide, takeBack } from '../core/corpus/decide.ts';
import { decisionsAt } from '../core/corpus/decisionsAt.ts';
import type { Fix } from '../core/corpus/fix.ts';
import { candidatesAt } from '../core/features/decisions/candidatesAt.ts';
import type { Asking } from './asking.ts';
import { canonicalUri } from './canonicalUri.ts';
import { toWorkspaceEdit } from './cures.ts';
import { toOffset, toSpan } from './positions.ts';
import {
  type Candidate,
  type CandidatesParams,
  candidatesRequest,
  type DecideParams,
  decideRequest,
  type TakeBackParams,
  takeBackRequest,
} from './protocol.ts';

export function answerDecisions({ connection, session, fenced }: Asking): void {
  const edited = (...edits: Fix['edits']): WorkspaceEdit | null =>
    toWorkspaceEdit(session, { title: '', preferred: false, edits }) ?? null;

  connection.onRequest(
    new RequestType<CandidatesParams & { position: Position }, readonly Candidate[] | null, void>(
      candidatesRequest,
    ),
    fenced(({ uri: clientUri, position, query }) => {
      const uri = canonicalUri(clientUri);
      const lines = session.linesOf(uri);
      return lines
        ? candidatesAt(session.corpus, { uri, offset: toOffset(lines, position) }, query ?? '')
        : [];
    }),
  );
  connection.onRequest(
    new RequestType<DecideParams & { range: Range }, WorkspaceEdit | null, void>(decideRequest),
    fenced(({ uri: clientUri, range, decision }) => {
      const uri = canonicalUri(clientUri);
      const lines = session.linesOf(uri);
      const circumstances = session.circumstancesOf(uri);
      if (!lines || !circumstances) return null;
      const edit = decide(session.corpus, circumstances, toSpan(lines, range), decision);
      return edit ? edited(edit) : null;
    }),
  );
  connection.onRequest(
    new RequestType<TakeBackParams & { range: Range }, WorkspaceEdit | null, void>(takeBackRequest),
    fenced(({ uri: clientUri, range }) => {
      const uri = canonicalUri(clientUri);
      const lines = session.linesOf(uri);
      const last = lines && decisionsAt(session.corpus, uri, toSpan(lines, range)).at(-1);
      const edit = last && takeBack(session.corpus, uri, last.annotation);
      return edit ? edited(edit) : null;
    }),
  );
}
