// The one country that a text names without saying who acts for it: the text is told there, and its readers know who does.
import { WordClass } from '../../lexicon/wordClass.ts';
import type { Draft } from '../draft.ts';
import { codedAt } from '../jurisdiction.ts';
import type { CountryCode } from '../readout.ts';
import type { Offices } from './offices.ts';

const BODIES: ReadonlySet<CountryCode> = new Set(['UN', 'EU']);
/** Named once by its own name or by its people; a city alone weighs less. */
const ONCE = 1;

/** `named`: how often each country is, asked only where it matters. Undefined where every official is explained, or none, or several countries are left. */
export function unexplainedCountry(
  draft: Draft,
  offices: Offices,
  named: () => ReadonlyMap<CountryCode, number>,
): CountryCode | undefined {
  const { persons } = draft;
  const explained = new Set<CountryCode>();
  let isAnyOpen = false;
  for (const [index, { country }] of persons.entries()) {
    if (country !== undefined) explained.add(country);
    else isAnyOpen ||= offices.isOfficial(index);
  }
  if (!isAnyOpen || explained.size === 0) return undefined;
  for (const code of counterparts(draft)) explained.add(code);
  const left = [...named()].filter(
    ([code]) => code.length === 2 && !BODIES.has(code) && !explained.has(code),
  );
  const sure = left.filter(([, weight]) => weight >= ONCE);
  // Of several sides met, the third country spoken of may be anything; where only its city is named, it is where they met.
  if (explained.size > 1 && sure.length > 0) return undefined;
  const [only, other] = explained.size > 1 ? left : sure;
  return other === undefined ? only?.[0] : undefined;
}

/** `his Portuguese counterpart`, `su homólogo portugués`, `su par de Portugal`: the other side, whether named or not. */
function* counterparts({ tokens }: Draft): Generator<CountryCode> {
  for (let token = 1; token + 1 < tokens.count; token++) {
    if ((tokens.classes[token]! & WordClass.relation) === 0) continue;
    for (const near of [token - 1, token + 1, token + 2]) {
      const code =
        near < tokens.count ? codedAt(tokens, near, WordClass.country | WordClass.demonym)?.code : undefined;
      if (code !== undefined) yield code;
    }
  }
}
