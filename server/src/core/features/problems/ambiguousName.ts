// A name that fits several officials of the register, between whom nothing in the readout decides.
import { type Likely, likeliest, likelyOf } from '../../corpus/likelyOf.ts';
import { evidenceFor, introducingMention, isRegisterWhole, nameFix } from './personProblem.ts';
import type { Rule } from './rules.ts';

export const ambiguousName: Rule = (corpus, document) => {
  if (!isRegisterWhole(corpus)) return [];
  return document.readout.persons.flatMap(({ name }, person) => {
    const { candidates } = corpus.officialOf(document.uri, person);
    const mention = introducingMention(document.readout, person);
    if (candidates.length < 2 || mention === undefined) return [];
    const likely = likelyOf(corpus, document, person);
    const first = likeliest(likely);
    const { start, end } = mention;
    return [
      {
        ...{ code: 'ambiguous-name', severity: 'warning', start, end },
        message: `“${name}” may be ${likely.map((each) => each.person.name).join(' or ')}: the readout does not say which.${perhaps(first)}`,
        evidence: likely.map(evidenceFor),
        // The fuller name decides for whoever reads the text as well.
        fixes: () =>
          likely.flatMap(({ person: candidate }) =>
            candidate.name === name ? [] : nameFix(document, mention, candidate),
          ),
      },
    ];
  });
};

const perhaps = (likely: Likely | undefined): string =>
  likely === undefined ? '' : ` Perhaps ${likely.person.name}: ${likely.reasons.join(', and ')}.`;
