// What a country or an international organisation is called where a person reads its name.
import type { CountryCode } from '../readout/readout.ts';
import { countries } from './countries.ts';

const names = new Map<CountryCode, string>();
// The first word of a code's first entry is its English name.
for (const { code, words } of countries) {
  const name = words.split(/[,\n]/)[0]?.trim();
  if (code !== undefined && name && !names.has(code)) names.set(code, name);
}

/** The code itself where the lexicon knows no name. */
export const countryName = (code: CountryCode): string => names.get(code) ?? code;
