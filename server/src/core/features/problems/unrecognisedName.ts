// Somebody who is not in the register. Silent in a workspace without one, and while one cannot be read in full.
import { type Likely, likeliest, likelyOf } from '../../corpus/likelyOf.ts';
import type { Suggestion } from '../../officials/official.ts';
import {
  evidenceElsewhere,
  evidenceFor,
  introducingMention,
  isRegisterWhole,
  nameFix,
} from './personProblem.ts';
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
    const meant = suggestion === undefined ? likelyOf(corpus, document, person).slice(0, few) : [suggestion];
    const isNear = suggestion !== undefined && suggestion.kind !== 'of another country';
    const fixes = () => [
      isNear ? otherNameFix(corpus, suggestion.person, name) : undefined,
      ...meant.flatMap((each) => (each.person.name === name ? [] : nameFix(document, mention, each.person))),
      registerFix(corpus, document, person),
      ...ignoreFixes(corpus, name),
    ];
    return [
      {
        ...{ code: 'unrecognised-name', severity, start: mention.start, end: mention.end },
        message: `${name} is not in the register${suggestion ? whoElse(suggestion) : whoPerhaps(meant)}`,
        evidence: [...meant.map(evidenceFor), ...evidenceElsewhere(corpus, id, document)],
        fixes: () => fixes().filter((fix) => fix !== undefined),
      },
    ];
  });
};

/** As many as are read at a glance: a surname may be of hundreds. */
const few = 5;

const whoElse = ({ person, kind }: Suggestion): string =>
  kind === 'of another country' ? ': the one there is of another country.' : `. ${person.name} may be meant.`;

function whoPerhaps(likely: readonly Likely[]): string {
  const first = likeliest(likely);
  if (first !== undefined) return `. ${first.person.name} may be meant: ${first.reasons.join(', and ')}.`;
  return likely.length === 0
    ? '.'
    : `. ${likely.map(({ person }) => person.name).join(' or ')} may be meant.`;
}
