// What of a readout is marked in its TEI, and as what.
import type { Annotation } from '../../../annotations/annotation.ts';
import type { Official } from '../../../officials/official.ts';
import type { Span } from '../../../text/span.ts';
import type { ExportedMention, ExportedReadout } from '../exported.ts';
import type { Mark } from './nested.ts';
import { type Attributes, xmlId } from './xml.ts';

export interface Marks {
  readonly all: readonly Mark[];
  /** Where each decision is to be seen: at more than one place where it holds for the document. */
  readonly byDecision: ReadonlyMap<Annotation, readonly Mark[]>;
}

export const programId = 'readouts';
export const personId = ({ id }: { readonly id: string }): string => xmlId('p_', id);
export const deciderId = (creator: string | undefined): string => xmlId('by_', creator ?? '');

/** Quotations and noted passages hold names, and never the other way round. */
const outer: ReadonlySet<string> = new Set(['q', 'seg']);

/** `frus`: it points with `corresp`, and has `persName` also for an office that stands for a person. */
export function marksOf(readout: ExportedReadout, frus: boolean): Marks {
  const all: Mark[] = [];
  const byDecision = new Map<Annotation, Mark[]>();
  const add = (span: Span, element: string, attributes: Attributes, decision?: Annotation) => {
    const { start, end } = span;
    const rank = outer.has(element) ? 1 : 2;
    const mark: Mark = {
      ...{ start, end, element, attributes, rank },
      ...{ id: `m${all.length + 1}`, isTarget: decision !== undefined },
    };
    all.push(mark);
    if (decision === undefined) return;
    const marks = byDecision.get(decision) ?? [];
    byDecision.set(decision, marks);
    marks.push(mark);
  };

  for (const mention of readout.mentions) {
    const { kind, status, official, decision } = mention;
    const attributes = { [frus ? 'corresp' : 'ref']: pointerTo(official), ...responsibility(mention) };
    if (kind === 'passage') add(mention, 'seg', { type: 'noted' }, decision);
    else if (status === 'rejected') add(mention, 'seg', { type: 'rejected' }, decision);
    else if (kind === 'role' && !frus) add(mention, 'rs', { type: 'person', ...attributes }, decision);
    else add(mention, 'persName', attributes, decision);
  }
  for (const title of readout.titles) {
    const { post, officials, decision } = title;
    const resp = decision && `#${deciderId(decision.creator)}`;
    add(
      title,
      'roleName',
      { key: post?.id, corresp: officials.map(pointerTo).join(' ') || undefined, resp },
      decision,
    );
  }
  for (const quotation of readout.quotations) add(quotation, 'q', { who: pointerTo(quotation.speaker) });
  const { date, meetings } = readout.document.readout;
  for (const place of distinct(meetings.map((meeting) => meeting.place))) add(place, 'placeName', {});
  for (const day of distinct([date, ...meetings.map((meeting) => meeting.date)]))
    add(day, 'date', { when: day.iso });
  return { all, byDecision };
}

/** Who says who is meant, and how sure that is. */
function responsibility({ status, official, decision }: ExportedMention): Attributes {
  if (status === 'suggested') return { resp: `#${programId}`, cert: official?.registered ? 'medium' : 'low' };
  return { resp: `#${deciderId(decision?.creator)}`, cert: status === 'confirmed' ? 'high' : 'unknown' };
}

const pointerTo = (official: Official | undefined) => official && `#${personId(official)}`;

function distinct<Kind extends Span>(spans: readonly (Kind | undefined)[]): readonly Kind[] {
  return [...new Map(spans.flatMap((span) => (span ? [[`${span.start}-${span.end}`, span]] : []))).values()];
}
