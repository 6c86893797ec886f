// What the lexicon says of a folded word as a name.
import { lexiconOf } from '../lexicon/lexicons.ts';
import { WordClass } from '../lexicon/wordClass.ts';
import { fold } from '../text/fold.ts';

interface NameWords {
  readonly given: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
}

let known: NameWords | undefined;

function nameWords(): NameWords {
  if (known !== undefined) return known;
  const given = new Set<string>();
  const surnames = new Set<string>();
  for (const lexicon of [lexiconOf('en'), lexiconOf('es')]) {
    for (const [word, entry] of lexicon.entries) {
      const classes = lexicon.classes[entry] ?? 0;
      if (classes & WordClass.given) given.add(fold(word));
      if (classes & WordClass.surname) surnames.add(fold(word));
    }
  }
  known = { given, surnames };
  return known;
}

export const isGivenName = (word: string): boolean => nameWords().given.has(word);

export const isSurname = (word: string): boolean => nameWords().surnames.has(word);
