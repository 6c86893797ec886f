// Everything that is to be said of one file, a readout, what is decided about it or a register file, in the order of its text.
import { readoutOf } from '../../annotations/sideFile.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Fix } from '../../corpus/fix.ts';
import { isIdle, isIgnored } from '../../corpus/ignoredNames.ts';
import { removeIgnored } from '../../register/ignored.ts';
import type { IgnoredName, RegisterFault, RegisterFile } from '../../register/register.ts';
import { scalarOf } from '../../register/scalar.ts';
import { compareSpans } from '../../text/span.ts';
import { orphansInReadout } from './orphans.ts';
import { overlappingTerms } from './overlappingTerms.ts';
import { isRegisterWhole } from './personProblem.ts';
import type { Problem } from './problem.ts';
import { rules } from './rules.ts';
import { sideFileProblems } from './sideFileProblems.ts';
import { unusedEntries } from './unusedEntries.ts';

/** What only who has seen every readout can say. */
export const needsEveryReadout: ReadonlySet<string> = new Set([
  'register-idle-ignored',
  'register-unused-entry',
  'annotation-no-readout',
]);

/** Empty for an address that the corpus does not have. */
export function problemsOf(corpus: Corpus, uri: string): readonly Problem[] {
  const file = corpus.register.files.find((candidate) => candidate.uri === uri);
  if (file !== undefined) return registerProblems(corpus, file);
  const decisions = corpus.annotationFile(readoutOf(uri) ?? '');
  if (decisions !== undefined) return sideFileProblems(corpus, decisions);
  const document = corpus.document(uri);
  if (document === undefined) return [];
  const ignored = new Set(
    document.readout.mentions
      // What was left open is not asked again.
      .filter(
        ({ person }) =>
          document.readout.persons[person]?.decided?.isUnsure || isIgnored(corpus, document, person),
      )
      .map(({ start, end }) => `${start}-${end}`),
  );
  const found = new Map<string, Problem>();
  for (const problem of rules.flatMap((rule) => rule(corpus, document))) {
    const place = `${problem.start}-${problem.end}`;
    if (!found.has(place) && !ignored.has(place)) found.set(place, problem);
  }
  return [...orphansInReadout(corpus, document), ...found.values()].sort(compareSpans);
}

/** Its faults, and what is of no use: not while no readout is known. */
function registerProblems(corpus: Corpus, file: RegisterFile): readonly Problem[] {
  const { uri, faults } = file;
  return [
    ...faults.map((fault) => faultProblem(uri, fault)),
    ...overlappingTerms(corpus).filter((problem) => problem.uri === uri),
    ...(corpus.size === 0 ? [] : idleIgnored(corpus, file)),
    ...(corpus.size === 0 || !isRegisterWhole(corpus) ? [] : unusedEntries(corpus, file)),
  ].sort(compareSpans);
}

const idleIgnored = (corpus: Corpus, { uri, text }: RegisterFile): readonly Problem[] =>
  corpus.register.ignored
    .filter((ignored) => ignored.place.uri === uri && isIdle(corpus, ignored))
    .map((ignored) => idleProblem(text, ignored));

function faultProblem(uri: string, { better, ...fault }: RegisterFault): Problem {
  const { start, end } = fault;
  const replaceWith = (value: string): Fix => ({
    title: `Replace with \`${value}\``,
    preferred: false,
    edits: [{ uri, edits: [{ start, end, newText: scalarOf(value, true) }] }],
  });
  return { ...fault, fixes: () => (better === undefined ? [] : [replaceWith(better)]) };
}

function idleProblem(text: string, { name, document, place }: IgnoredName): Problem {
  return {
    ...{ code: 'register-idle-ignored', severity: 'hint', start: place.start, end: place.end },
    message: `${document ?? 'No readout'} ${document === undefined ? 'names' : 'does not name'} “${name}”: nothing is ignored here.`,
    evidence: [],
    fixes: () => {
      const edit = removeIgnored(text, place.start);
      const title = `Ignore “${name}” no more`;
      return edit ? [{ title, preferred: false, edits: [{ uri: place.uri, edits: [edit] }] }] : [];
    },
    unnecessary: true,
  };
}
