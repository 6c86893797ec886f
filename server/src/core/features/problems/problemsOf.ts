// Everything that is to be said of one file, a readout or a register file, in the order of its text.
import type { Corpus } from '../../corpus/corpus.ts';
import { compareSpans } from '../../text/span.ts';
import type { Problem } from './problem.ts';
import { rules } from './rules.ts';

/** Empty for an address that the corpus does not have. */
export function problemsOf(corpus: Corpus, uri: string): readonly Problem[] {
  const file = corpus.register.files.find((candidate) => candidate.uri === uri);
  if (file !== undefined) return file.faults.map((fault) => ({ ...fault, fixes: [] }));
  const document = corpus.document(uri);
  if (document === undefined) return [];
  const found = new Map<string, Problem>();
  for (const problem of rules.flatMap((rule) => rule(corpus, document))) {
    const place = `${problem.start}-${problem.end}`;
    if (!found.has(place)) found.set(place, problem);
  }
  return [...found.values()].sort(compareSpans);
}
