// Lays marks into stretches of a text so that they nest: where two cross, one of them is in parts that point to each other.
import type { Span } from '../../../text/span.ts';
import { type Attributes, escaped, startTag } from './xml.ts';

export interface Mark extends Span {
  readonly element: string;
  readonly attributes: Attributes;
  /** Unique in the document, and an XML name. */
  readonly id: string;
  /** Whether something points at it. */
  readonly isTarget: boolean;
  /** Of two marks the one of lesser rank is outside. */
  readonly rank: number;
}

export interface Nested {
  /** The XML of each stretch. */
  readonly stretches: readonly string[];
  /** What points at a mark must point at all its parts. */
  idsOf(mark: Mark): readonly string[];
}

/** `stretches` are in the order of the text and do not overlap; what is marked between them is not shown. */
export function nested(text: string, stretches: readonly Span[], marks: readonly Mark[]): Nested {
  const steps = stepsIn(text, stretches, marks);
  const parts = new Map<Mark, number>();
  for (const each of steps.flat())
    if (each.kind === 'open') parts.set(each.mark, (parts.get(each.mark) ?? 0) + 1);
  const idOf = (mark: Mark, part: number) => (parts.get(mark) === 1 ? mark.id : `${mark.id}.${part}`);

  const opened = new Map<Mark, number>();
  const xmlOf = (step: Step): string => {
    if (step.kind === 'text') return escaped(text.slice(step.start, step.end));
    const { mark } = step;
    if (step.kind === 'close') return `</${mark.element}>`;
    const count = parts.get(mark) ?? 1;
    const part = (opened.get(mark) ?? 0) + 1;
    opened.set(mark, part);
    return startTag(mark.element, {
      'xml:id': mark.isTarget || count > 1 ? idOf(mark, part) : undefined,
      ...mark.attributes,
      prev: part > 1 ? `#${idOf(mark, part - 1)}` : undefined,
      next: part < count ? `#${idOf(mark, part + 1)}` : undefined,
    });
  };
  return {
    stretches: steps.map((each) => each.map(xmlOf).join('')),
    idsOf: (mark) => Array.from({ length: parts.get(mark) ?? 0 }, (_, index) => idOf(mark, index + 1)),
  };
}

type Step =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | { readonly kind: 'open' | 'close'; readonly mark: Mark };

/** A mark as far as it is in one stretch. */
interface Clip extends Span {
  readonly mark: Mark;
}

function stepsIn(text: string, stretches: readonly Span[], marks: readonly Mark[]): (readonly Step[])[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  let next = 0;
  /** Those that began before. */
  let open: Mark[] = [];
  return stretches.map((stretch) => {
    while (next < sorted.length && sorted[next]!.start < stretch.end) open.push(sorted[next++]!);
    open = open.filter((mark) => mark.end > stretch.start);
    const clips = open
      .map((mark) => ({
        mark,
        start: Math.max(mark.start, stretch.start),
        end: Math.min(mark.end, stretch.end),
      }))
      .filter(({ start, end }) => text.slice(start, end).trim() !== '')
      .sort((a, b) => a.start - b.start);
    return stepsThrough(stretch, clips);
  });
}

/** `clips` are sorted by start. */
function stepsThrough(stretch: Span, clips: readonly Clip[]): readonly Step[] {
  const steps: Step[] = [];
  const open: Clip[] = [];
  let at = stretch.start;
  const goTo = (offset: number) => {
    if (offset > at) steps.push({ kind: 'text', start: at, end: offset });
    at = offset;
  };
  for (let next = 0; next < clips.length || open.length > 0; ) {
    goTo(Math.min(clips[next]?.start ?? Number.POSITIVE_INFINITY, ...open.map(({ end }) => end)));
    const entering: Clip[] = [];
    while (clips[next]?.start === at) entering.push(clips[next++]!);
    const outermost = Math.min(...entering.map(({ mark }) => mark.rank));
    const from = open.findIndex(({ end, mark }) => end === at || mark.rank > outermost);
    const closed = from < 0 ? [] : open.splice(from);
    for (const { mark } of closed.toReversed()) steps.push({ kind: 'close', mark });
    const opening = [...closed.filter(({ end }) => end > at), ...entering];
    opening.sort((a, b) => a.mark.rank - b.mark.rank || b.end - a.end);
    for (const clip of opening) steps.push({ kind: 'open', mark: clip.mark });
    open.push(...opening);
  }
  goTo(stretch.end);
  return steps;
}
