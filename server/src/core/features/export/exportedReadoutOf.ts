// Gathers what of a readout leaves, for all formats alike.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { meetingReaches } from '../../corpus/meetingReaches.ts';
import { dayOf } from '../../corpus/meetingSides.ts';
import { postCalled } from '../../corpus/postCalled.ts';
import { frontMatterOf } from '../../readout/frontMatterOf.ts';
import { compareTexts } from '../../text/compareTexts.ts';
import { compareSpans, type Span } from '../../text/span.ts';
import { wholeSpan } from '../../text/wholeSpan.ts';
import { decisionsOf, officialCalled, postWith } from './decisionsOf.ts';
import { distinctOfficials } from './distinctOfficials.ts';
import type { ExportedMention, ExportedReadout } from './exported.ts';
import { exportedTitles, titleBeside } from './exportedTitles.ts';

/** `text`: of the readout, in which the decisions are anchored. Undefined for what is no readout of the corpus. */
export function exportedReadoutOf(
  corpus: Corpus,
  uri: string,
  text: string,
  file: string,
): ExportedReadout | undefined {
  const document = corpus.document(uri);
  if (document === undefined) return undefined;
  const { readout, date } = document;
  const officialOf = (person: number) => corpus.official(corpus.officialOf(uri, person).id);
  const decided = corpus.annotationsOf(uri).map((each) => {
    const { person } = each.annotation;
    const official = person === undefined ? undefined : officialCalled(corpus, person);
    return { ...each, span: placeIn(text, each.span), official };
  });
  const decisions = decisionsOf(corpus, document, decided);

  const titles = exportedTitles(corpus, document, decisions);
  const beside = titleBeside(titles, text);
  const read = readout.mentions.map((mention) => {
    const { kind, start, end } = mention;
    const { status, official, decision } = decisions.ofMention(mention);
    const words =
      kind === 'role'
        ? { text: mention.text, post: postCalled(official?.registered, mention.text, date?.iso) }
        : beside(mention, official);
    const post = postWith(corpus, mention.post) ?? words?.post;
    return { start, end, kind, status, official, decision, title: words?.text, post };
  });
  const known = new Set([...read, ...titles].map(keyOf));
  const dayAt = meetingDays(document, text.length);
  const mentions = [...read, ...decisions.elsewhere((span) => known.has(keyOf(span)))]
    .sort(compareSpans)
    .map((mention): ExportedMention => ({ ...mention, meetingDay: dayAt(mention.start) }));

  const quotations = readout.quotations.map(({ start, end, speaker }) => ({
    ...{ start, end },
    speaker: speaker === undefined ? undefined : officialOf(speaker),
  }));
  const meetings = readout.meetings.map((meeting) => ({
    ...{ kind: meeting.kind, status: meeting.status, day: dayOf(document, meeting) },
    members: distinctOfficials(meeting.delegations.flatMap(({ members }) => members.map(officialOf))),
  }));
  const officials = distinctOfficials([
    ...[...mentions, ...decided].map(({ official }) => official),
    ...[...titles.map((title) => title.officials), ...meetings.map(({ members }) => members)].flat(),
    ...quotations.map(({ speaker }) => speaker),
  ]).toSorted((a, b) => compareTexts(a.name, b.name) || compareTexts(a.id, b.id));
  const about = frontMatterOf(readout, text);
  return {
    ...{ document, file, text, about, mentions, titles, quotations, meetings, officials },
    decisions: decided,
  };
}

const keyOf = ({ start, end }: Span) => `${start}-${end}`;

/** Written by hand, it may be anything. */
function placeIn(text: string, span: Span | undefined): Span | undefined {
  const whole = span && wholeSpan(text, span);
  return whole && whole.start < whole.end ? whole : undefined;
}

/** For offsets in the order of the text: the day of the meeting that is told of there. */
function meetingDays(document: CorpusDocument, end: number): (offset: number) => string | undefined {
  const reaches = meetingReaches(document.readout, end);
  let index = 0;
  return (offset) => {
    while (index < reaches.length && reaches[index]!.reach.end <= offset) index++;
    const here = reaches[index];
    return here && here.reach.start <= offset ? dayOf(document, here.meeting) : undefined;
  };
}
