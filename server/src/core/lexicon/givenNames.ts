// Given names of many languages, as one hint among others that capitals are a person's name.
import type { SharedWords } from './lexicon.ts';

export const givenNames: readonly SharedWords[] = [{ class: 'given', words: 'Alicia' }];
