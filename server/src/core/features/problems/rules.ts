// The one list of rules. Of a name the first that has something to say is heard, and only it.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { ambiguousName } from './ambiguousName.ts';
import { differentAccents } from './differentAccents.ts';
import { duplicateParticipant } from './duplicateParticipant.ts';
import { garbledCharacters } from './garbledCharacters.ts';
import { inconsistentName } from './inconsistentName.ts';
import { inconsistentTitle } from './inconsistentTitle.ts';
import { misspeltName } from './misspeltName.ts';
import type { Problem } from './problem.ts';
import { surnameBeforeIntroduction } from './surnameBeforeIntroduction.ts';
import { titleOutOfTerm } from './titleOutOfTerm.ts';
import { unclosedQuotation } from './unclosedQuotation.ts';
import { undatedReadout } from './undatedReadout.ts';
import { unrecognisedName } from './unrecognisedName.ts';
import { webDebris } from './webDebris.ts';
import { wrongDelegation } from './wrongDelegation.ts';

export type Rule = (corpus: Corpus, document: CorpusDocument) => readonly Problem[];

export const rules: readonly Rule[] = [
  // The cure of a misspelling is at hand; that of two spellings is to choose; only then is a person new.
  misspeltName,
  ambiguousName,
  inconsistentName,
  wrongDelegation,
  unrecognisedName,
  duplicateParticipant,
  differentAccents,
  surnameBeforeIntroduction,
  titleOutOfTerm,
  inconsistentTitle,
  unclosedQuotation,
  garbledCharacters,
  undatedReadout,
  webDebris,
];
