// Somebody who is not in the register. Silent in a workspace without one, and while one cannot be read in full.
import type { Suggestion } from '../../officials/official.ts';
import { evidenceElsewhere, introducingMention, isRegisterWhole, nameFix } from './personProblem.ts';
import { ignoreFixes, otherNameFix, registerFix } from './registering.ts';
import type { Rule } from './rules.ts';

/**
 * Told once of each person, where the fullest name stands. While the register is young nearly everybody is missing: whoever
 * has registered the people of one readout would be met with warnings in all others, and learn nothing by them.
 */
export const unrecognisedName: Rule = (corpus, document) => {
  if (!isRegisterWhole(corpus)) return [];
  const severity = corpus.isRegisterYoung ? 'hint' : 'warning';
  return document.readout.persons.flatMap(({ name }, person) => {
    const { id, registered, suggestion } = corpus.officialOf(document.uri, person);
    const mention = introducingMention(document.readout, person);
    if (registered || mention === undefined) return [];
    const near = suggestion === undefined ? [] : [suggestion.person];
    const fixes = [
      ...(suggestion?.kind === 'of another country' ? [] : near).flatMap((candidate) => [
        otherNameFix(corpus, candidate, name),
        nameFix(document, mention, candidate),
      ]),
      registerFix(corpus, document, person),
      ...ignoreFixes(corpus, document, name),
    ];
    return [
      {
        ...{ code: 'unrecognised-name', severity, start: mention.start, end: mention.end },
        message: messageOf(name, suggestion),
        evidence: [
          ...near.map(({ name: known, place }) => ({
            uri: place.uri,
            ...place.nameSpan,
            message: `${known} in the register`,
          })),
          ...evidenceElsewhere(corpus, id, document),
        ],
        fixes: fixes.filter((fix) => fix !== undefined),
      },
    ];
  });
};

function messageOf(name: string, suggestion: Suggestion | undefined): string {
  if (suggestion === undefined) return `${name} is not in the register.`;
  const { person, kind } = suggestion;
  return kind === 'of another country'
    ? `${name} is not in the register: the one there is of another country.`
    : `${name} is not in the register. ${person.name} may be meant.`;
}
