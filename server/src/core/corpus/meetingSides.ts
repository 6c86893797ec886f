// Meetings of the same two sides, in the order of their days.
import type { Delegation, Meeting, Readout } from '../readout/readout.ts';
import { compareTexts } from '../text/compareTexts.ts';
import type { Corpus, CorpusDocument } from './corpus.ts';

export interface DatedMeeting {
  readonly document: CorpusDocument;
  readonly meeting: Meeting;
  readonly day: string;
}

/** The two countries that met: `MX SE`. Undefined where there are not just two. */
export function sidesOf(delegations: readonly Delegation[]): string | undefined {
  const countries = new Set(delegations.flatMap(({ country }) => country ?? []));
  return countries.size === 2 ? [...countries].sort().join(' ') : undefined;
}

const known = new WeakMap<Readout, readonly (string | undefined)[]>();

function sidesIn(readout: Readout): readonly (string | undefined)[] {
  let sides = known.get(readout);
  if (sides === undefined) {
    sides = readout.meetings.map(({ delegations }) => sidesOf(delegations));
    known.set(readout, sides);
  }
  return sides;
}

/**
 * All meetings that have a day and, as the reader took them, any of these sides: the earliest first. One look at each
 * readout. To ask the register about everybody would be too much work: that is for those that are shown.
 */
export function meetingsOf(corpus: Corpus, wanted: ReadonlySet<string>): readonly DatedMeeting[] {
  const found: DatedMeeting[] = [];
  for (const document of corpus.documents()) {
    for (const [index, sides] of sidesIn(document.readout).entries()) {
      if (sides === undefined || !wanted.has(sides)) continue;
      const meeting = document.readout.meetings[index]!;
      const day = dayOf(document, meeting);
      if (day !== undefined) found.push({ document, meeting, day });
    }
  }
  return found.sort(compareMeetings);
}

/** By day; those of one day by the address of the readout. Meetings that one readout tells of on one day are equal. */
export const compareMeetings = (a: DatedMeeting, b: DatedMeeting): number =>
  compareTexts(a.day, b.day) || compareTexts(a.document.uri, b.document.uri);

export const dayOf = ({ date }: CorpusDocument, meeting: Meeting): string | undefined =>
  meeting.date?.iso ?? date?.iso;
