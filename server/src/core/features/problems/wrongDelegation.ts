// Somebody listed for a country that is not theirs.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { countryName } from '../../lexicon/countryName.ts';
import { contradict } from '../../officials/countries.ts';
import type { CountryCode } from '../../readout/readout.ts';
import { countryOf, type RegisteredPerson } from '../../register/register.ts';
import { evidenceElsewhere, introducingMention, isRegisterWhole } from './personProblem.ts';
import { registerFix } from './registering.ts';
import type { Rule } from './rules.ts';

/** Told of the exact name of somebody in the register; whoever is in the register for both countries is at home in both. */
export const wrongDelegation: Rule = (corpus, document) => {
  if (!isRegisterWhole(corpus)) return [];
  return document.readout.persons.flatMap(({ name }, person) => {
    const { suggestion } = corpus.officialOf(document.uri, person);
    const mention = introducingMention(document.readout, person);
    if (suggestion?.kind !== 'of another country' || mention === undefined) return [];
    const own = countriesOf(suggestion.person);
    const listed = listedFor(corpus, document, person).find((country) =>
      own.every((each) => contradict(country, each)),
    );
    if (listed === undefined) return [];
    const { place } = suggestion.person;
    return [
      {
        ...{ code: 'wrong-delegation', severity: 'warning', start: mention.start, end: mention.end },
        message: `${name} is listed for ${countryName(listed)} here, and is of ${own.map(countryName).join(' and ')} in the register.`,
        evidence: [
          { uri: place.uri, ...place.nameSpan, message: `${suggestion.person.name} in the register` },
          ...evidenceElsewhere(corpus, suggestion.person.id, document),
        ],
        // Somebody else of the same name, after all.
        fixes: () => [registerFix(corpus, document, person)].filter((fix) => fix !== undefined),
      },
    ];
  });
};

const countriesOf = (person: RegisteredPerson): readonly CountryCode[] => [
  ...new Set([person.country, ...person.memberships.map(countryOf)].filter((code) => code !== undefined)),
];

/** The countries of the delegations that have the person and somebody of whom the register says that they are at home there. */
function listedFor(corpus: Corpus, { uri, readout }: CorpusDocument, person: number): readonly CountryCode[] {
  const isAtHome = (member: number, country: CountryCode) => {
    const { id, registered } = corpus.officialOf(uri, member);
    return registered && corpus.register.persons.get(id)?.country === country;
  };
  return readout.meetings.flatMap(({ delegations }) =>
    delegations.flatMap(({ country, members }) =>
      country !== undefined && members.includes(person) && members.some((member) => isAtHome(member, country))
        ? [country]
        : [],
    ),
  );
}
