// The one country that a text names without saying who acts for it: the text is told there, and its readers know who does.
import { WordClass } from '../../lexicon/wordClass.ts';
import type { Draft } from '../draft.ts';
import { codedAt } from '../jurisdiction.ts';
import type { CountryCode } from '../readout.ts';
import type { Reports } from '../recognisers/reports.ts';
import { proseOf } from './homeCountry.ts';
import type { Offices } from './offices.ts';

const BODIES: ReadonlySet<CountryCode> = new Set(['UN', 'EU']);
/** Named once by its own name or by its people; a city alone weighs less. */
const ONCE = 1;

/** `toured`: see `tourOf`; `named`: how often each country is, asked only where it matters. Undefined where every official is explained, or none, or several countries are left. */
export function unexplainedCountry(
  draft: Draft,
  reports: Reports,
  offices: Offices,
  toured: ReadonlySet<CountryCode>,
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
  for (const code of toured) explained.add(code);
  const left = [...named()].filter(
    ([code]) => code.length === 2 && !BODIES.has(code) && !explained.has(code),
  );
  const sure = left.filter(([, weight]) => weight >= ONCE);
  // Of several sides met, the third country spoken of may be anything; where only its city is named, it is where they met.
  if (explained.size > 1 && sure.length > 0) return undefined;
  const [only, other] = explained.size > 1 ? left : sure;
  if (only === undefined || other !== undefined) return undefined;
  return explained.size > 1 && !isScene(draft, reports, only[0]) ? undefined : only[0];
}

/** Whether the text begins with the country, or they met there: any other city further down is where anything may have been. */
function isScene({ tokens }: Draft, { sentences, parties }: Reports, code: CountryCode): boolean {
  const isIn = (from: number, to: number) => {
    for (let token = from; token < to; token++)
      if (tokens.land[token] !== 0 && codedAt(tokens, token)?.code === code) return true;
    return false;
  };
  return (
    isIn(0, proseOf(sentences)?.to ?? tokens.count) ||
    parties.some(
      ({ encounter: { bygone, aside }, place }) => !bygone && !aside && place && isIn(place.from, place.to),
    )
  );
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
