// Who took part in a meeting for whom: as the reader took it, but for those of whom the register knows better.
import { contradict } from '../officials/countries.ts';
import type { CountryCode, Delegation, Meeting } from '../readout/readout.ts';
import { countryOf, membershipsAt } from '../register/register.ts';
import type { Corpus, CorpusDocument } from './corpus.ts';

/** Whoever is moved joins the delegation of their country, which comes last if there was none. */
export function delegationsOf(
  corpus: Corpus,
  document: CorpusDocument,
  { delegations }: Meeting,
): readonly Delegation[] {
  const countryIn = (person: number, country: CountryCode | undefined) =>
    actsFor(corpus, document, person, country);
  const isRight = ({ country, members }: Delegation) =>
    members.every((person) => countryIn(person, country) === country);
  if (corpus.register.persons.size === 0 || delegations.every(isRight)) return delegations;
  const byCountry = new Map<CountryCode | undefined, number[]>();
  const membersFor = (country: CountryCode | undefined): number[] => {
    const members = byCountry.get(country) ?? [];
    byCountry.set(country, members);
    return members;
  };
  for (const { country, members } of delegations) {
    // A country that only its name takes part for remains; one that was a wrong guess does not.
    if (members.length === 0) membersFor(country);
    for (const person of members) membersFor(countryIn(person, country)).push(person);
  }
  return [...byCountry].map(([country, members]) => ({ country, members }));
}

/** The country a person of a document acts for: the register's as of that day, or else `read`, what the reader took it for. */
export function actsFor(
  corpus: Corpus,
  { uri, date }: CorpusDocument,
  person: number,
  read: CountryCode | undefined,
): CountryCode | undefined {
  const entry = corpus.entryOf(uri, person);
  if (entry === undefined) return read;
  const own = [...membershipsAt(entry, date?.iso).map(countryOf), entry.country].filter(
    (country) => country !== undefined,
  );
  // Who speaks for an organisation is of a country all the same.
  const fits = read !== undefined && own.some((country) => !contradict(country, read));
  return fits ? read : (own[0] ?? read);
}
