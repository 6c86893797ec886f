// Who may be meant by a name that fits several in the register, or is but a part of theirs: those first for whom the company speaks. It never decides.
import { countryName } from '../lexicon/countryName.ts';
import type { CountryCode } from '../readout/readout.ts';
import { countryOf, type Membership, membershipsAt, type RegisteredPerson } from '../register/register.ts';
import { fold } from '../text/fold.ts';
import type { Corpus, CorpusDocument } from './corpus.ts';
import { delegationsOf } from './delegationsOf.ts';

export interface Likely {
  readonly person: RegisteredPerson;
  /** What the rest of the readout says for them, in words; most often nothing. */
  readonly reasons: readonly string[];
}

/** Those with most reasons first, else in the order of the register. Depends on the readout and the register alone. */
export function likelyOf(corpus: Corpus, document: CorpusDocument, person: number): readonly Likely[] {
  const { candidates, partOf } = corpus.officialOf(document.uri, person);
  const possible = candidates.length > 0 ? candidates : partOf;
  if (possible.length === 0) return [];
  const day = document.date?.iso;
  const countries = countriesAround(corpus, document, person);
  const colleagues = colleaguesIn(corpus, document, person);
  const found = possible.map((candidate): Likely => {
    const memberships = membershipsAt(candidate, day);
    const country = [candidate.country, ...memberships.map(countryOf)].find(
      (code) => code !== undefined && countries.has(code),
    );
    const organisation = memberships.map(organisationOf).find((name) => name && colleagues.has(fold(name)));
    return {
      person: candidate,
      reasons: [
        ...(country === undefined ? [] : [`${countryName(country)} takes part`]),
        ...(organisation === undefined
          ? []
          : [`${colleagues.get(fold(organisation))} is of ${organisation} as well`]),
      ],
    };
  });
  return found.sort((a, b) => b.reasons.length - a.reasons.length);
}

/** The one for whom more speaks than for any other. */
export function likeliest([first, second]: readonly Likely[]): Likely | undefined {
  if (first === undefined || first.reasons.length === 0) return undefined;
  return second === undefined || second.reasons.length < first.reasons.length ? first : undefined;
}

/** Those that take part in the meetings of the person; in all that the readout tells of, where it is none of them. */
function countriesAround(corpus: Corpus, document: CorpusDocument, person: number): ReadonlySet<CountryCode> {
  const { meetings } = document.readout;
  const theirs = meetings.filter(({ delegations }) =>
    delegations.some(({ members }) => members.includes(person)),
  );
  const delegations = (theirs.length > 0 ? theirs : meetings).flatMap((meeting) =>
    delegationsOf(corpus, document, meeting),
  );
  return new Set(delegations.flatMap(({ country }) => country ?? []));
}

/** Everybody else of the readout who is in the register, by what they are of at its date. */
function colleaguesIn(corpus: Corpus, { uri, date, readout }: CorpusDocument, person: number) {
  const colleagues = new Map<string, string>();
  readout.persons.forEach((_, other) => {
    const { id, registered } = corpus.officialOf(uri, other);
    const entry = registered && other !== person ? corpus.register.persons.get(id) : undefined;
    for (const membership of entry ? membershipsAt(entry, date?.iso) : []) {
      const name = organisationOf(membership);
      if (name !== undefined) colleagues.set(fold(name), entry!.name);
    }
  });
  return colleagues;
}

const organisationOf = ({ organization, post }: Membership): string | undefined =>
  organization ?? post?.organization;
