// Whom nothing explains: the issuer’s own, those across from them, and presidents merely spoken of.
import type { Draft } from '../draft.ts';
import type { Reports } from '../recognisers/reports.ts';
import type { Offices } from './offices.ts';
import { type Bearings, sideOf } from './opposeSides.ts';

/** A country that is named but once is not taken for the other side. */
const ONCE = 1;

/** Whom the issuer’s readers know without a country is their own, unless somebody else of that country holds the one office. */
export function serveHome(
  draft: Draft,
  { parties, companies }: Reports,
  offices: Offices,
  { home, seat, other }: Bearings,
): void {
  if (home === undefined) return;
  const { persons } = draft;
  const across = new Set<number>();
  /** Whom a foreign minister met. */
  const abroad = new Set<number>();
  const hosts = new Set<number>();
  const present = new Set(companies.map(({ person }) => person));
  for (const { encounter } of parties) {
    const { subject, object } = encounter;
    const unexplained = subject.some(
      ({ person }) => persons[person]!.country === undefined && offices.isOfficial(person),
    );
    const side = sideOf(draft, subject);
    for (const { person } of subject) present.add(person);
    for (const { person } of object) present.add(person);
    const guest = object[0] && persons[object[0].person]!.country;
    if (guest !== undefined && guest !== home) for (const { person } of subject) hosts.add(person);
    if (side === home || (side === undefined && unexplained)) {
      const far = subject.some(({ person }) => offices.isForeignMinister(person));
      for (const { person } of object) {
        across.add(person);
        if (far) abroad.add(person);
      }
    }
  }
  const guest = parties
    .map(({ encounter }) => sideOf(draft, encounter.object))
    .find((side) => side !== undefined && side !== home);
  const foreign = seat !== undefined && seat !== home ? seat : (other(home, ONCE) ?? guest);
  // Of several heads of state merely spoken of, nobody can tell whose is whose.
  const spokenOf = new Set<number>();
  for (let index = 0; index < persons.length; index++)
    if (persons[index]!.country === undefined && offices.isSupreme(index) && !present.has(index))
      spokenOf.add(index);
  // In the order in which they are named: of two chancellors, the first is the host’s.
  const named = new Set<number>();
  for (const { person: index } of draft.mentions) {
    const person = persons[index]!;
    if (person.country !== undefined || named.has(index)) continue;
    named.add(index);
    // `Ivan Harlan had a call with the President of Freedonia`: the issuer’s readers need not even his title.
    if (!offices.isOfficial(index)) {
      if (hosts.has(index)) person.country = home;
      continue;
    }
    if (spokenOf.has(index) && offices.hasRivalIn(index, spokenOf)) continue;
    // With nobody else's country spoken of, they too are at home; but nobody's counterpart is.
    if (across.has(index) && (foreign !== undefined || abroad.has(index) || offices.isSupreme(index))) {
      if (foreign !== undefined && offices.mayServe(index, foreign)) person.country = foreign;
    } else if (offices.mayServe(index, home)) person.country = home;
    // Somebody who took part, or is spoken of as president, and is not the issuer’s: of the other side.
    else if (
      present.has(index) ||
      (spokenOf.has(index) && foreign !== undefined && offices.mayServe(index, foreign))
    )
      person.country = foreign;
  }
}
