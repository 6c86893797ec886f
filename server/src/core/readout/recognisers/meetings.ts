// The encounters that a document reports or announces, where they were, and who took part for which country.
import type { Draft, TokenSpan } from '../draft.ts';
import type { CountryCode, DateInText, Delegation, Meeting } from '../readout.ts';
import { wordsOf } from '../tokens.ts';
import type { Report } from './report.ts';
import { dayOf } from './timing.ts';

export function meetingsOf(
  draft: Draft,
  reports: readonly Report[],
  date: DateInText | undefined,
): Meeting[] {
  const { tokens } = draft;
  const spanOf = ({ from, to }: TokenSpan) => ({ start: tokens.start[from]!, end: tokens.end[to - 1]! });
  return reports.map(({ encounter, sentence, participants, place, kind }) => ({
    status: encounter.status,
    anchor: spanOf(encounter),
    kind,
    place: place && { ...spanOf(place), text: wordsOf(tokens, place.from, place.to) },
    date: dayOf(tokens, sentence, encounter, date),
    delegations: delegationsOf(draft, participants),
  }));
}

function delegationsOf({ persons }: Draft, participants: readonly number[]): Delegation[] {
  const byCountry = new Map<CountryCode | undefined, number[]>();
  for (const person of participants) {
    const country = persons[person]!.country;
    const members = byCountry.get(country);
    if (members === undefined) byCountry.set(country, [person]);
    else if (!members.includes(person)) members.push(person);
  }
  return [...byCountry].map(([country, members]) => ({ country, members }));
}
