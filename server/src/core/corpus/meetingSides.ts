// Meetings of the same two sides, in the order of their days.
import type { Meeting } from '../readout/readout.ts';
import { compareTexts } from '../text/compareTexts.ts';
import type { Corpus, CorpusDocument } from './corpus.ts';

export interface DatedMeeting {
  readonly document: CorpusDocument;
  readonly meeting: Meeting;
  readonly day: string;
}

/**
 * All meetings that have a day and, as the reader took them, any of these sides: the earliest first. One look at each
 * readout. To ask the register about everybody would be too much work: that is for those that are shown.
 */
export function meetingsOf(corpus: Corpus, wanted: ReadonlySet<string>): readonly DatedMeeting[] {
  const found: DatedMeeting[] = [];
  for (const document of corpus.documents()) {
    for (const [index, { sides, day }] of document.digests.entries()) {
      if (sides === undefined || day === undefined || !wanted.has(sides)) continue;
      found.push({ document, meeting: document.readout.meetings[index]!, day });
    }
  }
  return found.sort(compareMeetings);
}

/** By day; those of one day by the address of the readout. Meetings that one readout tells of on one day are equal. */
export const compareMeetings = (a: DatedMeeting, b: DatedMeeting): number =>
  compareTexts(a.day, b.day) || compareTexts(a.document.uri, b.document.uri);

export const dayOf = ({ date }: CorpusDocument, meeting: Meeting): string | undefined =>
  meeting.date?.iso ?? date?.iso;
