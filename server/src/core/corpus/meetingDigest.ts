// What is looked at of every meeting of the corpus when some are looked for: kept with each readout, which stays packed.
import { countryName } from '../lexicon/countryName.ts';
import type { NamedForm } from '../officials/nameIndex.ts';
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
  /** Whether the readout has each of those who took part as somebody of the country they did so for. */
  readonly isPlain: boolean;
}

/** `forms`: by index of the person. */
export const digestOf = (
  meeting: Meeting,
  date: DocumentDate | undefined,
  forms: readonly NamedForm[],
): MeetingDigest => {
  const day = meeting.date?.iso ?? date?.iso;
  return {
    sides: sidesOf(meeting.delegations),
    day,
    words: fold(`${meetingTitle(meeting, meeting.delegations)} ${day ?? ''}`),
    isPlain: meeting.delegations.every(({ country, members }) =>
      members.every((person) => forms[person]?.country === country),
    ),
  };
};

export const meetingTitle = (meeting: Meeting, delegations: readonly Delegation[]): string =>
  [meetingName(meeting), ...delegations.flatMap(({ country }) => country ?? []).map(countryName)].join(', ');

export function sidesOf(delegations: readonly Delegation[]): string | undefined {
  const countries = new Set(delegations.flatMap(({ country }) => country ?? []));
  return countries.size === 2 ? [...countries].sort().join(' ') : undefined;
}
