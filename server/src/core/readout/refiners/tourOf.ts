// Where the officials go whom nobody explains: of those countries they are not.
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import type { Draft } from '../draft.ts';
import { codedAt } from '../jurisdiction.ts';
import type { CountryCode } from '../readout.ts';
import type { Reports } from '../recognisers/reports.ts';
import { isAnyOf } from '../words.ts';
import type { Offices } from './offices.ts';

/** They may have come to those who tell it. */
export const ARRIVED = wordSet('arrived arrives llegó arribó llega');

/** `President Ruiz will travel to Peru and Chile`: both. */
export function tourOf(
  { persons, tokens }: Draft,
  { parties }: Reports,
  offices: Offices,
): ReadonlySet<CountryCode> {
  const toured = new Set<CountryCode>();
  for (const { encounter, place } of parties) {
    if (!encounter.journey || place === undefined || isAnyOf(tokens, encounter.verb, ARRIVED)) continue;
    const isOpen = encounter.subject.some(
      ({ person }) => persons[person]!.country === undefined && offices.isOfficial(person),
    );
    for (let token = place.from; isOpen && token < place.to; token++) {
      const code = codedAt(tokens, token, WordClass.country | WordClass.region)?.code;
      if (code !== undefined) toured.add(code);
    }
  }
  return toured;
}
