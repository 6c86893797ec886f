// What English knows of offices, organisations, things and ordinary words.
import type { LanguageData } from './lexicon.ts';

export const english: LanguageData = {
  id: 'en',
  head: 'president, secretary, minister, prime minister',
};
