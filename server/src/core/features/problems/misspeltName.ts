// A name that is close to one official's in the register, and is no name of theirs.

import { type Correction, correctionEverywhere, correctionFixes, correctionOf } from './correction.ts';
import { evidenceElsewhere, introducingMention } from './personProblem.ts';
import { otherNameFix, registerFix } from './registering.ts';
import type { Rule } from './rules.ts';

export const misspeltName: Rule = (corpus, document) =>
  document.readout.persons.flatMap(({ name }, person) => {
    const { suggestion } = corpus.officialOf(document.uri, person);
    const mention = introducingMention(document.readout, person);
    if (suggestion?.kind !== 'misspelling' || mention === undefined) return [];
    const { id } = corpus.officialOf(document.uri, person);
    const { place } = suggestion.person;
    const correct: Correction = (misspelt) => correctionOf(misspelt, suggestion.name);
    return [
      {
        ...{ code: 'misspelt-name', severity: 'warning', start: mention.start, end: mention.end },
        message: `“${name}” is nearly “${suggestion.name}”, who is in the register.`,
        evidence: [
          { uri: place.uri, ...place.nameSpan, message: `${suggestion.person.name} in the register` },
          ...evidenceElsewhere(corpus, suggestion.person.id, document),
        ],
        fixes: () =>
          [
            ...correctionFixes(document, person, mention, correct, suggestion.name),
            correctionEverywhere(corpus, id, correct, suggestion.name),
            otherNameFix(corpus, suggestion.person, name),
            registerFix(corpus, document, person),
          ].filter((fix) => fix !== undefined),
      },
    ];
  });
