// What the lexicon says of a folded word as a name.
import { givenNames } from '../lexicon/givenNames.ts';
import type { SharedWords } from '../lexicon/lexicon.ts';
import { surnames } from '../lexicon/surnames.ts';
import { fold } from '../text/fold.ts';

interface NameWords {
  readonly given: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
}

let known: NameWords | undefined;

function nameWords(): NameWords {
  if (known !== undefined) return known;
  const given = new Set<string>();
  const surnamesKnown = new Set<string>();
  const addTo = (set: Set<string>) => (words: SharedWords) => {
    for (const word of words.words.split(/[,\n]/)) set.add(fold(word.trim()));
  };
  givenNames.forEach(addTo(given));
  surnames.forEach(addTo(surnamesKnown));
  known = { given, surnames: surnamesKnown };
  return known;
}

export const isGivenName = (word: string): boolean => nameWords().given.has(word);

export const isSurname = (word: string): boolean => nameWords().surnames.has(word);
