// What is said above a meeting: who took part for whom, and the meetings of the same two sides before and after; above a readout: what is left to do.
import type { Corpus, CorpusDocument } from '../corpus/corpus.ts';
import { type DatedMeeting, meetingsOf, sidesOf } from '../corpus/meetingSides.ts';
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
const few = 3;

export function codeLensesOf(
  corpus: Corpus,
  document: CorpusDocument,
  problems: number,
): readonly CodeLens[] {
  const { readout } = document;
  const first = readout.headline ??
    readout.sections.find(({ kind }) => kind !== 'front-matter') ?? { start: 0, end: 0 };
  const left =
    problems === 0 ? 'No problems left' : `${problems} ${problems === 1 ? 'problem' : 'problems'} left`;
  const wanted = new Set(readout.meetings.flatMap((meeting) => sidesOf(meeting) ?? []));
  const all = wanted.size > 0 ? meetingsOf(corpus, wanted) : new Map<string, readonly DatedMeeting[]>();
  return [
    { span: { start: first.start, end: first.end }, title: left, target: undefined },
    ...readout.meetings.flatMap((meeting) => [
      ...participants(corpus, document, meeting),
      ...neighbours(meeting, all.get(sidesOf(meeting) ?? '') ?? []),
    ]),
  ];
}

function participants(
  corpus: Corpus,
  { uri, readout }: CorpusDocument,
  meeting: Meeting,
): readonly CodeLens[] {
  const nameOf = (person: number) =>
    corpus.official(corpus.officialOf(uri, person).id)?.name ?? readout.persons[person]?.name ?? '';
  const sides = meeting.delegations
    .filter(({ members }) => members.length > 0)
    .map(({ country, members }) => {
      const names = members.slice(0, few).map(nameOf).join(', ');
      const more = members.length > few ? ` and ${members.length - few} more` : '';
      return `${country === undefined ? 'Country not given' : countryName(country)}: ${names}${more}`;
    });
  return sides.length === 0 ? [] : [{ span: meeting.anchor, title: sides.join(' · '), target: undefined }];
}

/** The nearest before and after, of another readout or another day: one readout may tell of a meeting twice. */
function neighbours(meeting: Meeting, all: readonly DatedMeeting[]): readonly CodeLens[] {
  const at = all.findIndex((each) => each.meeting === meeting);
  if (at < 0) return [];
  const { day, uri } = all[at]!;
  const isOther = (each: DatedMeeting) => each.day !== day || each.uri !== uri;
  const before = all.slice(0, at).findLast(isOther);
  const after = all.slice(at + 1).find(isOther);
  const lens = (other: DatedMeeting, title: string): CodeLens => ({
    span: meeting.anchor,
    title,
    target: { uri: other.uri, span: other.meeting.anchor, nameSpan: other.meeting.anchor },
  });
  return [
    ...(before ? [lens(before, `← ${before.day} ${meetingName(before.meeting)}`)] : []),
    ...(after ? [lens(after, `${meetingName(after.meeting)} ${after.day} →`)] : []),
  ];
}
