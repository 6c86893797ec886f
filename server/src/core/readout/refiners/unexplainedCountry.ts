// The one country that a text names without saying who acts for it: the text is told there, and its readers know who does.
import type { Draft } from '../draft.ts';
import type { CountryCode } from '../readout.ts';
import type { Offices } from './offices.ts';

const BODIES: ReadonlySet<CountryCode> = new Set(['UN', 'EU']);
/** Named once by its own name or by its people; a city alone weighs less. */
const ONCE = 1;

/** `named`: how often each country is, asked only where it matters. Undefined where every official is explained, or none, or several countries are left. */
export function unexplainedCountry(
  { persons }: Draft,
  offices: Offices,
  named: () => ReadonlyMap<CountryCode, number>,
): CountryCode | undefined {
  const explained = new Set<CountryCode>();
  let isAnyOpen = false;
  for (const [index, { country }] of persons.entries()) {
    if (country !== undefined) explained.add(country);
    else isAnyOpen ||= offices.isOfficial(index);
  }
  if (!isAnyOpen || explained.size === 0) return undefined;
  const left = [...named()].filter(
    ([code]) => code.length === 2 && !BODIES.has(code) && !explained.has(code),
  );
  const sure = left.filter(([, weight]) => weight >= ONCE);
  // Of several sides met, the third country spoken of may be anything; where only its city is named, it is where they met.
  if (explained.size > 1 && sure.length > 0) return undefined;
  const [only, other] = explained.size > 1 ? left : sure;
  return other === undefined ? only?.[0] : undefined;
}
