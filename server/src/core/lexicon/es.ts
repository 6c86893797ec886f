// What Spanish knows of offices, organisations, things and ordinary words.
import type { LanguageData } from './lexicon.ts';

export const spanish: LanguageData = {
  id: 'es',
  head: 'presidente, presidenta, secretario, secretaria, ministro, ministra',
};
