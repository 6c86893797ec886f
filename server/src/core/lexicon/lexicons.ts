// The lexicon of each language, compiled on first use.
import type { LanguageId } from '../readout/readout.ts';
import { countries } from './countries.ts';
import { doubtfulNames } from './doubtfulNames.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { givenNames } from './givenNames.ts';
import { issuers } from './issuers.ts';
import { compileLexicon, type LanguageData, type Lexicon } from './lexicon.ts';
import { regions } from './regions.ts';
import { surnames } from './surnames.ts';

const languages: Readonly<Record<LanguageId, LanguageData>> = { en: english, es: spanish };
const compiled = new Map<LanguageId, Lexicon>();

export function lexiconOf(language: LanguageId): Lexicon {
  let lexicon = compiled.get(language);
  if (lexicon === undefined) {
    const others = Object.values(languages).filter((other) => other.id !== language);
    lexicon = compileLexicon(
      languages[language],
      [...countries, ...regions, ...issuers, ...givenNames, ...doubtfulNames, ...surnames],
      others,
    );
    compiled.set(language, lexicon);
  }
  return lexicon;
}
