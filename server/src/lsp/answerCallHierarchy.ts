// Who met whom, step by step, in the editor's tree of calls: officials, their meetings, and who was there.
import type { CallHierarchyItem, ServerCapabilities } from 'vscode-languageserver';
import { type HierarchyItem, hierarchyItemsAt, hierarchyStepsOf } from '../core/features/callHierarchy.ts';
import type { Asking } from './asking.ts';
import { canonicalUri } from './canonicalUri.ts';
import { clientUri, rangeIn } from './convert.ts';
import { symbolKinds } from './symbols.ts';

/** What comes back with an item: which it is, and which led to it. */
interface HierarchyData {
  readonly key: HierarchyItem['key'];
  readonly kind: HierarchyItem['kind'];
  readonly from?: Pick<HierarchyItem, 'kind' | 'uri' | 'key'>;
}

export function answerCallHierarchy({ connection, session, fenced, at }: Asking): ServerCapabilities {
  const toItem = (item: HierarchyItem, from?: HierarchyData['from']): CallHierarchyItem => ({
    name: item.name,
    detail: item.detail,
    kind: symbolKinds[item.kind],
    uri: clientUri(session, item.uri),
    range: rangeIn(session, item.uri, item.span),
    selectionRange: rangeIn(session, item.uri, item.nameSpan),
    data: { key: item.key, kind: item.kind, ...(from && { from }) } satisfies HierarchyData,
  });

  /** Meetings have no direction: whichever way the tree is looked at, it shows the same. */
  const stepsFrom = (item: CallHierarchyItem) => {
    const { key, kind, from } = item.data as HierarchyData;
    const own = { key, kind, uri: canonicalUri(item.uri) };
    return hierarchyStepsOf(session.corpus, own, from).map((step) => ({
      item: toItem(step.item, own),
      ranges: step.mentions.map((span) => rangeIn(session, step.item.uri, span)),
    }));
  };

  connection.languages.callHierarchy.onPrepare(
    at((place) => hierarchyItemsAt(session.corpus, place).map((item) => toItem(item))),
  );
  connection.languages.callHierarchy.onIncomingCalls(
    fenced(({ item }) => stepsFrom(item).map(({ item: from, ranges }) => ({ from, fromRanges: ranges }))),
  );
  connection.languages.callHierarchy.onOutgoingCalls(
    fenced(({ item }) => stepsFrom(item).map(({ item: to }) => ({ to, fromRanges: [item.selectionRange] }))),
  );
  return { callHierarchyProvider: true };
}
