// What is looked at of every meeting of the corpus when some are looked for: kept with each readout, which stays packed.
import { countryName } from '../lexicon/countryName.ts';
import { meetingName } from '../readout/meetingName.ts';
import type { Delegation, Meeting } from '../readout/readout.ts';
import { fold } from '../text/fold.ts';
import type { DocumentDate } from './documentDate.ts';

export interface MeetingDigest {
  /** The two countries that met as the reader took it: `MX SE`. Undefined where there are not just two. */
  readonly sides: string | undefined;
  readonly day: string | undefined;
  /** Its title with its day, folded. */
  readonly words: string;
}

export const digestOf = (meeting: Meeting, date: DocumentDate | undefined): MeetingDigest => {
  const day = meeting.date?.iso ?? date?.iso;
  return {
    sides: sidesOf(meeting.delegations),
    day,
    words: fold(`${meetingTitle(meeting, meeting.delegations)} ${day ?? ''}`),
  };
};

export const meetingTitle = (meeting: Meeting, delegations: readonly Delegation[]): string =>
  [meetingName(meeting), ...delegations.flatMap(({ country }) => country ?? []).map(countryName)].join(', ');

export function sidesOf(delegations: readonly Delegation[]): string | undefined {
  const countries = new Set(delegations.flatMap(({ country }) => country ?? []));
  return countries.size === 2 ? [...countries].sort().join(' ') : undefined;
}
