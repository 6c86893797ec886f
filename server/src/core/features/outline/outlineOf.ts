// The outline of a readout: its meetings with who took part, who is quoted, and who is named besides.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { delegationsOf } from '../../corpus/delegationsOf.ts';
import { introductionIn } from '../../corpus/introductionOf.ts';
import type { Quotation, Readout } from '../../readout/readout.ts';
import { fileName } from '../../text/fileName.ts';
import type { Span } from '../../text/span.ts';
import { meetingItems } from './meetingItems.ts';
import { hullOf, type OutlineItem } from './outlineItem.ts';

/** `text` is the document's, which the corpus does not keep: without it, headline and quotations are not quoted. */
export function outlineOf(corpus: Corpus, document: CorpusDocument, text = ''): OutlineItem {
  const { readout, date, uri, lines } = document;
  const end = lines.offsetAt({ line: lines.lineCount, column: 0 });
  const nameOf = (person: number) =>
    corpus.official(corpus.officialOf(uri, person).id)?.name ?? readout.persons[person]?.name ?? '';
  const children = [
    ...meetingItems(readout, end, (meeting) => delegationsOf(corpus, document, meeting), nameOf),
    ...readout.quotations.map((quotation) => quotationItem(quotation, text, nameOf)),
    ...othersItem(readout, nameOf),
  ];
  const first = readout.headline ?? readout.sections[0];
  return {
    kind: 'readout',
    name: (readout.headline && oneLine(text, readout.headline, 80)) || fileName(uri),
    detail: date?.iso ?? '',
    span: { start: 0, end },
    nameSpan: first ? { start: first.start, end: first.end } : { start: 0, end: 0 },
    children: children.sort((a, b) => a.span.start - b.span.start),
  };
}

function quotationItem(
  { start, end, speaker }: Quotation,
  text: string,
  nameOf: (person: number) => string,
): OutlineItem {
  return {
    kind: 'quotation',
    name: speaker === undefined ? 'Quotation' : nameOf(speaker),
    detail: oneLine(text, { start, end }, 60),
    span: { start, end },
    nameSpan: { start, end },
    children: [],
  };
}

/** Whoever is named and took part in nothing. */
function othersItem(readout: Readout, nameOf: (person: number) => string): readonly OutlineItem[] {
  const delegations = readout.meetings.flatMap((meeting) => meeting.delegations);
  const present = new Set(delegations.flatMap(({ members }) => members));
  const children = readout.persons.flatMap(({ title }, person): OutlineItem[] => {
    const introduction = present.has(person) ? undefined : introductionIn(readout, person);
    if (!introduction) return [];
    const { span, nameSpan } = introduction;
    return [{ kind: 'official', name: nameOf(person), detail: title ?? '', span, nameSpan, children: [] }];
  });
  if (children.length === 0) return [];
  const name = readout.meetings.length > 0 ? 'Also named' : 'Named';
  const span = hullOf(children.map((child) => child.span));
  return [{ kind: 'others', name, detail: '', span, nameSpan: children[0]!.nameSpan, children }];
}

function oneLine(text: string, { start, end }: Span, length: number): string {
  const words = text
    .slice(start, Math.min(end, start + 2 * length))
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > length ? `${words.slice(0, length).trimEnd()}…` : words;
}
