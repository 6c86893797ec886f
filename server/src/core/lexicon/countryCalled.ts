// Which country or organisation is called so, or nearly so, by somebody who writes its name where its code should be.
import type { CountryCode } from '../readout/readout.ts';
import { fold } from '../text/fold.ts';
import { nearestOf } from '../text/nearestOf.ts';
import { countries } from './countries.ts';

/** By folded name; made when the first is looked for, as hardly anybody does. */
let codes: Map<string, CountryCode> | undefined;

function codesByName(): ReadonlyMap<string, CountryCode> {
  if (codes !== undefined) return codes;
  codes = new Map();
  for (const { code, words } of countries) {
    for (const word of code === undefined ? [] : words.split(/[,\n]/)) {
      const name = fold(word.trim());
      if (name !== '' && !codes.has(name)) codes.set(name, code!);
    }
  }
  return codes;
}

export function countryCalled(name: string): CountryCode | undefined {
  const byName = codesByName();
  const nearest = byName.has(fold(name)) ? fold(name) : nearestOf(name, byName.keys());
  return nearest === undefined ? undefined : byName.get(nearest);
}
