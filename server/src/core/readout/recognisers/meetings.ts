// The encounters that a document reports or announces, where they were, and who took part for which country.

import { wordSet } from '../../lexicon/wordSet.ts';
import type { Draft, TokenSpan } from '../draft.ts';
import type { CountryCode, DateInText, Delegation, Meeting } from '../readout.ts';
import { wordsOf } from '../tokens.ts';
import { isAnyOf } from '../words.ts';
import type { Report } from './report.ts';
import type { Reports } from './reports.ts';
import type { Sentence } from './sentences.ts';
import { dayOf } from './timing.ts';

export function meetingsOf(
  draft: Draft,
  { meetings, sentences }: Reports,
  date: DateInText | undefined,
): Meeting[] {
  const { tokens } = draft;
  const spanOf = ({ from, to }: TokenSpan) => ({ start: tokens.start[from]!, end: tokens.end[to - 1]! });
  joinWhoAdded(draft, sentences, meetings);
  return meetings.map(({ encounter, sentence, participants, place, kind }) => ({
    status: encounter.status,
    anchor: spanOf(encounter),
    kind,
    place: place && {
      start: tokens.start[place.from]!,
      end: tokens.end[place.to - 1]!,
      text: wordsOf(tokens, place.from, place.to),
    },
    date: dayOf(tokens, sentence, encounter, date),
    delegations: delegationsOf(draft, participants),
  }));
}

function delegationsOf({ persons }: Draft, participants: ReadonlySet<number>): Delegation[] {
  const byCountry = new Map<CountryCode | undefined, number[]>();
  for (const person of participants) {
    const country = persons[person]!.country;
    const members = byCountry.get(country);
    if (members === undefined) byCountry.set(country, [person]);
    else members.push(person);
  }
  return [...byCountry].map(([country, members]) => ({ country, members }));
}

const ADDED = wordSet('added agregó añadió');

/** Where just one meeting is told, an official of either side who `added that …` was in it. */
function joinWhoAdded(
  { tokens, persons, titles }: Draft,
  sentences: readonly Sentence[],
  meetings: readonly Report[],
): void {
  const held = meetings.filter(({ encounter }) => encounter.status === 'held');
  const [meeting] = held;
  if (meeting === undefined || held.length > 1) return;
  const sides = new Set<CountryCode | undefined>();
  for (const person of meeting.participants) sides.add(persons[person]!.country);
  const officials = new Set(titles.map(({ person }) => person));
  for (const { appearances } of sentences) {
    for (const { person, from, to } of appearances) {
      if (from < meeting.encounter.to || !isAnyOf(tokens, to, ADDED)) continue;
      const { country } = persons[person]!;
      if (officials.has(person) && country !== undefined && sides.has(country))
        meeting.participants.add(person);
    }
  }
}
