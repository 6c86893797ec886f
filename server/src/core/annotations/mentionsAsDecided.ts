// The mentions of a readout as people decided them: those that were missed among them, each with the decisions about its words.
import type { Mention } from '../readout/readout.ts';
import { listAt } from '../text/listAt.ts';
import { compareSpans, type Span } from '../text/span.ts';
import type { AnchoredAnnotation, Annotation } from './annotation.ts';
import { byAge } from './verdict.ts';

export interface DecidedMention extends Span {
  /** Undefined where the program saw none. */
  readonly read: Mention | undefined;
  readonly kind: Mention['kind'];
  readonly text: string;
  /** In the order in which they were made. */
  readonly decisions: readonly Annotation[];
}

/** Sorted by start, without overlaps, as mentions are. */
export function mentionsAsDecided(
  mentions: readonly Mention[],
  anchored: readonly AnchoredAnnotation[],
  text: string,
): readonly DecidedMention[] {
  const placed = byAge(anchored).flatMap(({ annotation, span }) =>
    span && annotation.motivation === 'identifying' ? [{ annotation, span }] : [],
  );
  const added = withoutOverlaps(
    placed.flatMap(({ annotation, span }) => {
      const { judgement, mention, person } = annotation;
      if (judgement !== 'positive' || (mention === undefined && person === undefined)) return [];
      const near = mentionAt(mentions, span) ?? (mention && touchedBy(mentions, span));
      if (near !== undefined && (mention === undefined || isSame(near, span))) return [];
      const words = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
      return [{ ...span, read: near, kind: mention ?? near?.kind ?? ('name' as const), text: words }];
    }),
  );
  const all = [...mentions.filter((mention) => !isOver(added, mention)).map(asRead), ...added].sort(
    compareSpans,
  );
  const decisions = new Map<Span, Annotation[]>();
  for (const { annotation, span } of placed) {
    const mention = mentionAt(all, span);
    if (mention) listAt(decisions, mention).push(annotation);
  }
  return all.map((mention) => ({ ...mention, decisions: decisions.get(mention) ?? [] }));
}

const asRead = (read: Mention) => ({
  start: read.start,
  end: read.end,
  read,
  kind: read.kind,
  text: read.text,
});

function withoutOverlaps<T extends Span>(spans: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const span of [...spans].sort(compareSpans))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

const isOver = (spans: readonly Span[], span: Span): boolean => touchedBy(spans, span) !== undefined;

/** The first that has something in common with the span. `spans` sorted and without overlaps. */
function touchedBy<T extends Span>(spans: readonly T[], span: Span): T | undefined {
  const next = spans[firstEndingAfter(spans, span.start)];
  return next && next.start < span.end ? next : undefined;
}

/** The one that is meant by a span: what the program takes for the name may have a word more or less by now. */
export function mentionAt<T extends Span>(mentions: readonly T[], span: Span): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (let index = firstEndingAfter(mentions, span.start); index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.start >= span.end) break;
    const common = Math.min(mention.end, span.end) - Math.max(mention.start, span.start);
    if (common <= most || common * 2 < Math.max(mention.end - mention.start, span.end - span.start)) continue;
    best = mention;
    most = common;
  }
  return best;
}

/** Index of the first that ends after the offset. `mentions` sorted and without overlaps. */
export function firstEndingAfter(mentions: readonly Span[], offset: number): number {
  let from = 0;
  let to = mentions.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (mentions[middle]!.end <= offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

export const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
