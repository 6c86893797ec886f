// What is to be said of a file of decisions: its faults, whom the register does not have, what contradicts each other or the register, what has lost its place.
import type { AnnotationFile, WrittenAnnotation } from '../../annotations/annotation.ts';
import { readoutOf } from '../../annotations/sideFile.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { personOf } from '../../register/register.ts';
import { scalarOf } from '../../register/scalar.ts';
import { fileName } from '../../text/fileName.ts';
import { nearestOf } from '../../text/nearestOf.ts';
import { compareSpans, type Span } from '../../text/span.ts';
import { contradictions } from './contradictions.ts';
import { ignoredYetDecided } from './ignoredYetDecided.ts';
import { orphanProblem, orphansOf } from './orphans.ts';
import { isRegisterWhole } from './personProblem.ts';
import { noFixes, type Problem } from './problem.ts';

export function sideFileProblems(corpus: Corpus, file: AnnotationFile): readonly Problem[] {
  const { uri } = file;
  const readout = readoutOf(uri)!;
  const document = corpus.document(readout);
  const faults = file.faults.map(({ better, ...fault }): Problem => {
    return { ...fault, fixes: () => (better === undefined ? [] : [replacement(uri, fault, better)]) };
  });
  return [
    ...faults,
    ...(document ? [] : [strayProblem(readout)]),
    ...(isRegisterWhole(corpus) ? file.annotations.flatMap((each) => unknownIds(corpus, each)) : []),
    ...(document ? contradictions(corpus, document) : []),
    ...(document
      ? corpus.annotationsOf(readout).flatMap((each) => ignoredYetDecided(corpus, document, each))
      : []),
    ...orphansOf(corpus, readout).map((orphan) => orphanProblem(corpus, readout, orphan)),
  ].sort(compareSpans);
}

const replacement = (uri: string, { start, end }: Span, better: string) => ({
  title: `Replace with \`${better}\``,
  preferred: false,
  edits: [{ uri, edits: [{ start, end, newText: scalarOf(better, true) }] }],
});

const strayProblem = (readout: string): Problem => ({
  ...{ code: 'annotation-no-readout', severity: 'warning', start: 0, end: 0 },
  message: `There is no readout ${fileName(readout)} beside this file: what was decided counts for nothing.`,
  evidence: [],
  fixes: noFixes,
});

function unknownIds(corpus: Corpus, { person, post, place }: WrittenAnnotation): readonly Problem[] {
  const { persons, posts } = corpus.register;
  const problems: Problem[] = [];
  if (person !== undefined && personOf(corpus.register, person) === undefined) {
    const better = nearestOf(person, persons.keys());
    problems.push({
      ...{ code: 'annotation-unknown-person', severity: 'warning' },
      ...place.person,
      message: `The register has nobody with the id \`${person}\`: this decision does not count.`,
      evidence: [],
      fixes: () => (better === undefined ? [] : [replacement(place.uri, place.person, better)]),
    });
  }
  if (post !== undefined && !posts.has(post)) {
    const better = nearestOf(post, posts.keys());
    problems.push({
      ...{ code: 'annotation-unknown-post', severity: 'warning' },
      ...place.post,
      message: `The register has no post with the id \`${post}\`: this decision does not count.`,
      evidence: [],
      fixes: () => (better === undefined ? [] : [replacement(place.uri, place.post, better)]),
    });
  }
  return problems;
}
