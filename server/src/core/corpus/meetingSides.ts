// Meetings of the same two sides, in the order of their days.
import type { Meeting, Readout } from '../readout/readout.ts';
import type { Corpus, CorpusDocument } from './corpus.ts';

export interface DatedMeeting {
  readonly uri: string;
  readonly meeting: Meeting;
  readonly day: string;
}

/** The two countries that met: `MX SE`. Undefined where there are not just two. */
export function sidesOf({ delegations }: Meeting): string | undefined {
  const countries = new Set(delegations.flatMap(({ country }) => country ?? []));
  return countries.size === 2 ? [...countries].sort().join(' ') : undefined;
}

const known = new WeakMap<Readout, readonly (string | undefined)[]>();

function sidesIn(readout: Readout): readonly (string | undefined)[] {
  let sides = known.get(readout);
  if (sides === undefined) {
    sides = readout.meetings.map(sidesOf);
    known.set(readout, sides);
  }
  return sides;
}

/** All meetings of those sides that have a day: by sides, the earliest first. One look at each readout. */
export function meetingsOf(
  corpus: Corpus,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly DatedMeeting[]> {
  const found = new Map<string, DatedMeeting[]>([...wanted].map((sides) => [sides, []]));
  for (const document of corpus.documents()) {
    for (const [index, sides] of sidesIn(document.readout).entries()) {
      const list = sides === undefined ? undefined : found.get(sides);
      const meeting = document.readout.meetings[index]!;
      const day = dayOf(document, meeting);
      if (list && day !== undefined) list.push({ uri: document.uri, meeting, day });
    }
  }
  for (const list of found.values()) list.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return found;
}

export const dayOf = ({ date }: CorpusDocument, meeting: Meeting): string | undefined =>
  meeting.date?.iso ?? date?.iso;
