// Where the embassy stands that a document comes from: `U.S. Embassy in Guatemala`, `Embajada de México en Perú`.
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { codedAt } from '../jurisdiction.ts';
import type { CountryCode } from '../readout.ts';
import type { Sentence } from '../recognisers/sentences.ts';
import { Gap, Shape, type Tokens } from '../tokens.ts';
import { beginsWith, isAnyOf } from '../words.ts';
import { proseOf } from './homeCountry.ts';

const IN = wordSet('in en IN EN');

const HIGH = wordSet('High HIGH');
const COMMISSION = wordSet('Commission COMMISSION');
const MISSIONS = ['Embass', 'Embaj', 'EMBASS', 'EMBAJ'];
function isMission(tokens: Tokens, token: number): boolean {
  if (tokens.shape[token] === Shape.lower) return false;
  if (isAnyOf(tokens, token, COMMISSION)) return isAnyOf(tokens, token - 1, HIGH);
  for (const stem of MISSIONS) if (beginsWith(tokens, token, stem)) return true;
  return false;
}

/** How far from the top its letterhead may stand, and how long it may be, in tokens. */
const LETTERHEAD = 60;
const LONGEST = 9;

export function seatOf(tokens: Tokens, sentences: readonly Sentence[]): CountryCode | undefined {
  const top = Math.min(proseOf(sentences)?.from ?? tokens.count, LETTERHEAD);
  for (let mission = 0; mission < top; mission++) {
    if (!isMission(tokens, mission)) continue;
    for (let token = mission + 1; token < mission + LONGEST && token < top; token++) {
      if (tokens.gap[token]! >= Gap.newline) break;
      if (!isAnyOf(tokens, token - 1, IN)) continue;
      const place = codedAt(tokens, token, WordClass.country | WordClass.region);
      if (place !== undefined) return place.code;
    }
  }
  return undefined;
}
