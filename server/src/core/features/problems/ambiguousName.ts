// A name that fits several officials of the register, between whom nothing in the readout decides.
import { introducingMention, isRegisterWhole, nameFix } from './personProblem.ts';
import { registerFix } from './registering.ts';
import type { Rule } from './rules.ts';

export const ambiguousName: Rule = (corpus, document) => {
  if (!isRegisterWhole(corpus)) return [];
  const { uri, readout } = document;
  return readout.persons.flatMap(({ name }, person) => {
    const { candidates } = corpus.officialOf(uri, person);
    const mention = introducingMention(readout, person);
    if (candidates.length < 2 || mention === undefined) return [];
    const { start, end } = mention;
    // The fuller name decides for whoever reads the text as well.
    const fuller = candidates.filter((candidate) => candidate.name !== name);
    const choices = fuller.map((candidate) => nameFix(document, mention, candidate));
    return [
      {
        ...{ code: 'ambiguous-name', severity: 'warning', start, end },
        message: `“${name}” may be ${candidates.map((candidate) => candidate.name).join(' or ')}: the readout does not say which.`,
        evidence: candidates.map(({ name: known, place }) => ({
          uri: place.uri,
          ...place.nameSpan,
          message: `${known} in the register`,
        })),
        fixes: [...choices, registerFix(corpus, document, person)].filter((fix) => fix !== undefined),
      },
    ];
  });
};
