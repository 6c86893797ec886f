// Somebody known from documents only, whose name they spell in two ways.
import { compareNames } from '../../officials/names.ts';
import { type Correction, correctionEverywhere, correctionFixes, correctionOf } from './correction.ts';
import { evidenceAt, introducingMention, sightings } from './personProblem.ts';
import { ignoreFixes, registerFix } from './registering.ts';
import type { Rule } from './rules.ts';

/** Told of the rarer spelling, and of both where neither is rarer. */
export const inconsistentName: Rule = (corpus, document) =>
  document.readout.persons.flatMap(({ name }, person) => {
    const { id, registered } = corpus.officialOf(document.uri, person);
    const mention = introducingMention(document.readout, person);
    if (registered || mention === undefined) return [];
    const isSpeltOtherwise = (other: string) => compareNames(name, other).relation === 'possible-misspelling';
    // Asked of the few names first: there may be thousands of sightings.
    const otherNames = new Set(corpus.namesOf(id).filter(isSpeltOtherwise));
    if (otherNames.size === 0) return [];
    const others = [...sightings(corpus, id)].filter(
      (other) => other.uri !== document.uri || other.person !== person,
    );
    const spelt = others.filter((other) => otherNames.has(other.name));
    const [first] = spelt;
    const alike = others.length - spelt.length + 1;
    if (first === undefined || alike > spelt.length) return [];
    const correct: Correction = (other) => correctionOf(other, first.name);
    return [
      {
        ...{ code: 'inconsistent-name', severity: 'warning', start: mention.start, end: mention.end },
        message: `“${name}” is written “${first.name}” ${placesOf(document.uri, spelt)}.`,
        evidence: spelt.map((other) => evidenceAt(other.uri, other.mention, `“${other.name}”`)),
        fixes: () =>
          [
            // Which of two is right the documents cannot say.
            ...correctionFixes(document, person, mention, correct, first.name).map((fix) => ({
              ...fix,
              preferred: false,
            })),
            correctionEverywhere(corpus, id, correct, first.name),
            registerFix(corpus, document, person),
            ...ignoreFixes(corpus, name),
          ].filter((fix) => fix !== undefined),
      },
    ];
  });

function placesOf(here: string, spelt: readonly { readonly uri: string }[]): string {
  const elsewhere = spelt.filter(({ uri }) => uri !== here).length;
  if (elsewhere === 0) return 'elsewhere in this readout';
  return elsewhere === 1 ? 'in another readout' : `in ${elsewhere} other readouts`;
}
