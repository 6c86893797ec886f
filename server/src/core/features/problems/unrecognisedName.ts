// Somebody who is not in the register. Silent in a workspace without one, and while one cannot be read in full.
import type { Corpus } from '../../corpus/corpus.ts';
import { evidenceElsewhere, introducingMention } from './personProblem.ts';
import { otherNameFix, registerFix } from './registering.ts';
import type { Rule } from './rules.ts';

/** Told once of each person, where the fullest name stands. */
export const unrecognisedName: Rule = (corpus, document) => {
  if (!isUsable(corpus)) return [];
  return document.readout.persons.flatMap(({ name }, person) => {
    const { id, registered, candidates, suggestion } = corpus.officialOf(document.uri, person);
    const mention = introducingMention(document.readout, person);
    if (registered || mention === undefined) return [];
    const near = suggestion === undefined ? candidates : [suggestion.person];
    const fixes = [
      ...near.map((candidate) => otherNameFix(corpus, candidate, name)),
      registerFix(corpus, document, person),
    ];
    return [
      {
        ...{ code: 'unrecognised-name', severity: 'warning', start: mention.start, end: mention.end },
        message: messageOf(
          name,
          candidates.map((candidate) => candidate.name),
          suggestion?.person.name,
        ),
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

const isUsable = ({ register: { files } }: Corpus): boolean =>
  files.length > 0 && !files.some(({ faults }) => faults.some(({ code }) => code === 'register-syntax'));

function messageOf(name: string, candidates: readonly string[], suggestion: string | undefined): string {
  if (candidates.length > 1)
    return `“${name}” may be ${candidates.join(' or ')}: the readout does not say which.`;
  const hint = suggestion === undefined ? '' : ` ${suggestion} may be meant.`;
  return `${name} is not in the register.${hint}`;
}
