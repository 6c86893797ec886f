// Somebody known from documents only, whose name they spell in two ways.
import { compareNames } from '../../officials/names.ts';
import { correctionFixes } from './correction.ts';
import { evidenceAt, introducingMention, otherSightings } from './personProblem.ts';
import { registerFix } from './registering.ts';
import type { Rule } from './rules.ts';

/** Told of the rarer spelling, and of both where neither is rarer. */
export const inconsistentName: Rule = (corpus, document) =>
  document.readout.persons.flatMap(({ name }, person) => {
    const { id, registered } = corpus.officialOf(document.uri, person);
    const mention = introducingMention(document.readout, person);
    if (registered || mention === undefined) return [];
    const others = [...otherSightings(corpus, id, document)];
    const spelt = others.filter(
      (other) => compareNames(name, other.name).relation === 'possible-misspelling',
    );
    const [first] = spelt;
    const alike = others.length - spelt.length + 1;
    if (first === undefined || alike > spelt.length) return [];
    return [
      {
        ...{ code: 'inconsistent-name', severity: 'warning', start: mention.start, end: mention.end },
        message: `“${name}” is written “${first.name}” in ${spelt.length === 1 ? 'another readout' : `${spelt.length} other readouts`}.`,
        evidence: spelt.map((other) => evidenceAt(other.uri, other.mention, `“${other.name}”`)),
        fixes: [
          // Which of two is right the documents cannot say.
          ...correctionFixes(corpus, document, id, mention, first.name).map((fix) => ({
            ...fix,
            preferred: false,
          })),
          registerFix(corpus, document, person),
        ].filter((fix) => fix !== undefined),
      },
    ];
  });
