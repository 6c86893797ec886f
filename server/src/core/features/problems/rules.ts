// The one list of rules.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import type { Problem } from './problem.ts';

export type Rule = (corpus: Corpus, document: CorpusDocument) => readonly Problem[];

export const rules: readonly Rule[] = [];
