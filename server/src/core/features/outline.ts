// The outline of a readout: its meetings, in each the delegations and their officials; who is quoted, and who is named besides.
import type { Corpus, CorpusDocument } from '../corpus/corpus.ts';
import { introductionIn, withTitles } from '../corpus/introductionOf.ts';
import { countryName } from '../lexicon/countryName.ts';
import { meetingName } from '../readout/meetingName.ts';
import type { Delegation, Meeting, Quotation, Readout } from '../readout/readout.ts';
import { fileName } from '../text/fileName.ts';
import { contains, type Span } from '../text/span.ts';

export interface OutlineItem {
  readonly kind: 'readout' | 'meeting' | 'delegation' | 'official' | 'quotation' | 'others';
  readonly name: string;
  /** What is said beside the name; may be empty. */
  readonly detail: string;
  /** Holds `nameSpan` and the spans of the children. */
  readonly span: Span;
  readonly nameSpan: Span;
  readonly children: readonly OutlineItem[];
}

/** `text` is the document's, which the corpus does not keep: without it, headline and quotations are not quoted. */
export function outlineOf(corpus: Corpus, document: CorpusDocument, text = ''): OutlineItem {
  const { readout, date, uri } = document;
  const end = document.lines.offsetAt({ line: document.lines.lineCount, column: 0 });
  const nameOf = (person: number) =>
    corpus.official(corpus.officialOf(uri, person).id)?.name ?? readout.persons[person]!.name;
  const reaches = reachesOf(readout, end);
  const meetings = readout.meetings.map((meeting, index) =>
    meetingItem(readout, meeting, reaches[index]!, nameOf),
  );
  const quotations = readout.quotations.map((quotation) => quotationItem(quotation, text, nameOf));
  const others = othersItem(readout, nameOf);
  const first = readout.headline ?? readout.sections[0];
  return {
    kind: 'readout',
    name: (readout.headline && oneLine(text, readout.headline, 80)) || fileName(uri),
    detail: date?.iso ?? '',
    span: { start: 0, end },
    nameSpan: first ? { start: first.start, end: first.end } : { start: 0, end: 0 },
    children: [...meetings, ...quotations, ...others].sort((a, b) => a.span.start - b.span.start),
  };
}

/** A meeting reaches from the section that reports it to the section that reports the next. */
function reachesOf({ meetings, sections }: Readout, end: number): readonly Span[] {
  const starts = meetings.map(({ anchor }) => {
    const section = sections.find((candidate) => contains(candidate, anchor));
    const shared =
      section &&
      meetings.some((other) => other.anchor.start < anchor.start && contains(section, other.anchor));
    return section && !shared ? section.start : anchor.start;
  });
  return meetings.map(({ anchor }, index) => {
    const next = starts.filter((start) => start > starts[index]!).sort((a, b) => a - b)[0];
    return { start: starts[index]!, end: Math.max(next ?? end, anchor.end) };
  });
}

function meetingItem(
  readout: Readout,
  meeting: Meeting,
  reach: Span,
  nameOf: (person: number) => string,
): OutlineItem {
  const { anchor, date, status, delegations } = meeting;
  const children = delegations
    .filter(({ members }) => members.length > 0)
    .map((delegation) => delegationItem(readout, delegation, reach, anchor, nameOf));
  return {
    kind: 'meeting',
    name: meetingName(meeting),
    detail: [date?.iso, status].filter(Boolean).join(' · '),
    // A list of participants may stand before the report, or after that of the next meeting.
    span: hull([reach, anchor, ...children.map(({ span }) => span)]),
    nameSpan: anchor,
    children,
  };
}

function delegationItem(
  readout: Readout,
  { country, members }: Delegation,
  reach: Span,
  anchor: Span,
  nameOf: (person: number) => string,
): OutlineItem {
  const children = members.map((person): OutlineItem => {
    const mentions = readout.mentions.filter((mention) => mention.person === person);
    const mention = mentions.find((candidate) => contains(reach, candidate)) ?? mentions[0];
    return {
      kind: 'official',
      name: nameOf(person),
      detail: readout.persons[person]?.title ?? '',
      span: mention ? withTitles(readout, mention) : anchor,
      nameSpan: mention ?? anchor,
      children: [],
    };
  });
  return {
    kind: 'delegation',
    name: country === undefined ? 'Of no known country' : countryName(country),
    detail: '',
    span: hull(children.map(({ span }) => span)),
    nameSpan: children[0]!.nameSpan,
    children,
  };
}

function quotationItem(quotation: Quotation, text: string, nameOf: (person: number) => string): OutlineItem {
  const { start, end, speaker } = quotation;
  return {
    kind: 'quotation',
    name: speaker === undefined ? 'Quotation' : nameOf(speaker),
    detail: oneLine(text, quotation, 60),
    span: { start, end },
    nameSpan: { start, end },
    children: [],
  };
}

/** Whoever is named and took part in nothing. */
function othersItem(readout: Readout, nameOf: (person: number) => string): readonly OutlineItem[] {
  const present = new Set(
    readout.meetings.flatMap(({ delegations }) => delegations.flatMap(({ members }) => members)),
  );
  const children = readout.persons.flatMap(({ title }, person): OutlineItem[] => {
    const introduction = present.has(person) ? undefined : introductionIn(readout, person);
    if (!introduction) return [];
    const { span, nameSpan } = introduction;
    return [{ kind: 'official', name: nameOf(person), detail: title ?? '', span, nameSpan, children: [] }];
  });
  if (children.length === 0) return [];
  const name = readout.meetings.length > 0 ? 'Also named' : 'Named';
  const span = hull(children.map((child) => child.span));
  return [{ kind: 'others', name, detail: '', span, nameSpan: children[0]!.nameSpan, children }];
}

function hull(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function oneLine(text: string, { start, end }: Span, length: number): string {
  const words = text
    .slice(start, Math.min(end, start + 2 * length))
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > length ? `${words.slice(0, length).trimEnd()}…` : words;
}
