// What is left to decide, for an editor that goes through it step by step.
import type { Position } from 'vscode-languageserver';
import {
  type Direction,
  keyOf,
  nextOpen,
  openByDocument,
  openByPerson,
  openFor,
  openIn,
  proposalWords,
} from '../core/features/review/review.ts';
import type { ReviewItem } from '../core/features/review/reviewItem.ts';
import { reviewCount } from '../core/features/review/reviewState.ts';
import type { Asking } from './asking.ts';
import { canonicalUri } from './canonicalUri.ts';
import { clientUri, rangeIn } from './convert.ts';
import { toOffset } from './positions.ts';
import {
  nextOpenRequest,
  type OpenItem,
  type ReviewBy,
  type ReviewOverview,
  reviewItemsRequest,
  reviewRequest,
} from './protocol.ts';

export function answerReview({ connection, session, fenced }: Asking, tellNews: () => void): void {
  const toItem = ({ uri, span, mentions, name, proposal }: ReviewItem): OpenItem => {
    const { kind, id, name: proposed, detail, reasons } = proposal;
    const isKnown = kind === 'registered' || kind === 'near';
    return {
      key: keyOf(proposal),
      uri: clientUri(session, uri),
      range: rangeIn(session, uri, span),
      mentions: mentions.map((mention) => rangeIn(session, uri, mention)),
      name,
      proposed: kind === 'new' ? proposalWords.new : proposed,
      detail: [kind === 'new' ? '' : proposalWords[kind], detail].filter((part) => part).join(' · '),
      reasons,
      ...(isKnown && { person: id }),
      isNew: kind === 'new',
    };
  };

  connection.onRequest(
    reviewRequest,
    fenced(({ by }: { by: ReviewBy }): ReviewOverview => {
      tellNews();
      const groups =
        by === 'person'
          ? openByPerson(session.corpus)
          : openByDocument(session.corpus).map((group) => ({ ...group, uri: clientUri(session, group.key) }));
      return { ...reviewCount(session.corpus), groups };
    }),
  );
  connection.onRequest(
    reviewItemsRequest,
    fenced(({ by, key }: { by: ReviewBy; key: string }): OpenItem[] =>
      (by === 'person' ? openFor(session.corpus, key) : openIn(session.corpus, key)).map(toItem),
    ),
  );
  connection.onRequest(
    nextOpenRequest,
    fenced((params: { uri: string; position: Position; direction: Direction }): OpenItem | null => {
      const uri = canonicalUri(params.uri);
      const lines = session.linesOf(uri);
      const offset = lines ? toOffset(lines, params.position) : 0;
      const found = nextOpen(session.corpus, { uri, offset }, params.direction);
      return found ? toItem(found) : null;
    }),
  );
}
