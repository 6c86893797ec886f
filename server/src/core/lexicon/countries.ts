// Countries and international organisations: their names, adjectives, regions and cities in the languages of the lexicon.
import type { SharedWords } from './lexicon.ts';

export const countries: readonly SharedWords[] = [{ code: 'MX', class: 'country', words: 'Mexico, México' }];
