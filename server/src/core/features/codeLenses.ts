// What is said above a meeting: who took part for whom, and the meetings of the same two sides before and after; above a readout: what is left to do.
import type { Corpus, CorpusDocument } from '../corpus/corpus.ts';
import { delegationsOf } from '../corpus/delegationsOf.ts';
import { sidesOf } from '../corpus/meetingDigest.ts';
import { compareMeetings, type DatedMeeting, dayOf, meetingsOf } from '../corpus/meetingSides.ts';
import { countryName } from '../lexicon/countryName.ts';
import { meetingName } from '../readout/meetingName.ts';
import type { Meeting } from '../readout/readout.ts';
import type { Passage } from '../text/place.ts';
import type { Span } from '../text/span.ts';

export interface CodeLens {
  readonly span: Span;
  readonly title: string;
  /** Where it leads, if anywhere. */
  readonly target: Passage | undefined;
}

/** How many of a delegation are read at a glance. */
const few = 2;

export function codeLensesOf(
  corpus: Corpus,
  document: CorpusDocument,
  problems: number,
): readonly CodeLens[] {
  const { readout } = document;
  const candidates = candidatesFor(corpus, document);
  return [
    ...state(document, problems),
    ...readout.meetings.flatMap((meeting) => [
      ...participants(corpus, document, meeting),
      ...neighbours(corpus, document, meeting, candidates),
    ]),
  ];
}

/** Of the whole readout. Nothing where nothing was found: that would sound as if somebody had looked at it. */
function state({ readout }: CorpusDocument, problems: number): readonly CodeLens[] {
  const { language, headline, sections, persons, meetings, quotations } = readout;
  const body = sections.filter(({ kind }) => kind !== 'front-matter' && kind !== 'debris');
  const { start, end } = headline ?? body[0] ?? { start: 0, end: 0 };
  const lens = (title: string): readonly CodeLens[] => [{ span: { start, end }, title, target: undefined }];
  if (language === undefined) return body.length > 0 ? lens('Not read: neither English nor Spanish') : [];
  if (problems > 0) return lens(problems === 1 ? '1 problem' : `${problems} problems`);
  return persons.length + meetings.length + quotations.length > 0 ? lens('No problems left') : [];
}

function participants(corpus: Corpus, document: CorpusDocument, meeting: Meeting): readonly CodeLens[] {
  const { uri, readout } = document;
  const nameOf = (person: number) =>
    corpus.official(corpus.officialOf(uri, person).id)?.name ?? readout.persons[person]?.name ?? '';
  const sides = delegationsOf(corpus, document, meeting)
    .filter(({ members }) => members.length > 0)
    .map(({ country, members }) => {
      const names = members.slice(0, few).map(nameOf).join(', ');
      const more = members.length > few ? ` and ${members.length - few} more` : '';
      return `${country === undefined ? 'Country not given' : countryName(country)}: ${names}${more}`;
    });
  return sides.length === 0 ? [] : [{ span: meeting.anchor, title: sides.join(' · '), target: undefined }];
}

/** Others may be of the same sides as the reader took them, or of those that the register gives to these. */
function candidatesFor(corpus: Corpus, document: CorpusDocument): readonly DatedMeeting[] {
  const sides = document.readout.meetings.flatMap((meeting) => [
    sidesOf(meeting.delegations),
    sidesOf(delegationsOf(corpus, document, meeting)),
  ]);
  const wanted = new Set(sides.filter((each) => each !== undefined));
  return wanted.size > 0 ? meetingsOf(corpus, wanted) : [];
}

/** The nearest before and after, of another readout or another day: one readout may tell of a meeting twice. */
function neighbours(
  corpus: Corpus,
  document: CorpusDocument,
  meeting: Meeting,
  candidates: readonly DatedMeeting[],
): readonly CodeLens[] {
  const sides = sidesOf(delegationsOf(corpus, document, meeting));
  const day = dayOf(document, meeting);
  if (sides === undefined || day === undefined) return [];
  const own = { document, meeting, day };
  const isOfThem = (other: DatedMeeting) =>
    sidesOf(delegationsOf(corpus, other.document, other.meeting)) === sides;
  const before = candidates.findLast((other) => compareMeetings(other, own) < 0 && isOfThem(other));
  const after = candidates.find((other) => compareMeetings(other, own) > 0 && isOfThem(other));
  const lens = ({ document: { uri }, meeting: { anchor } }: DatedMeeting, title: string): CodeLens => ({
    span: meeting.anchor,
    title,
    target: { uri, span: anchor, nameSpan: anchor },
  });
  return [
    ...(before ? [lens(before, `← ${before.day} ${meetingName(before.meeting)}`)] : []),
    ...(after ? [lens(after, `${meetingName(after.meeting)} ${after.day} →`)] : []),
  ];
}
