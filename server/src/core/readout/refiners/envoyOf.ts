// Whose envoy somebody is, where the sentence names the embassy and the title does not: `La Embajada de Perú informó que el encargado de negocios, Luis Ortega, …`.
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { type Draft, type DraftTitle, spanAt } from '../draft.ts';
import { codedAt } from '../jurisdiction.ts';
import type { CountryCode } from '../readout.ts';
import type { Sentence } from '../recognisers/sentences.ts';
import { isAnyOf } from '../words.ts';

const EMBASSY = wordSet('Embassy Embajada embassy embajada');
const OF = wordSet('of de del');
/** How far before the title the embassy may stand. */
const REACH = 16;
const ENVOY = /^(?:ambassador|charg[eé]|embajador|encargad[oa] de negocios)/i;

export function envoyOf(
  { tokens }: Draft,
  title: DraftTitle,
  sentences: readonly Sentence[],
): CountryCode | undefined {
  if (!ENVOY.test(title.known.text)) return undefined;
  const floor = spanAt(sentences, title.from)?.from ?? title.from;
  for (let token = title.from - 1; token >= floor && token >= title.from - REACH; token--) {
    if (!isAnyOf(tokens, token, EMBASSY)) continue;
    const people = codedAt(tokens, token - 1, WordClass.demonym | WordClass.country);
    if (people !== undefined) return people.code;
    if (!isAnyOf(tokens, token + 1, OF)) return undefined;
    let land = token + 2;
    while (land < title.from && (tokens.classes[land]! & WordClass.article) !== 0) land++;
    return codedAt(tokens, land, WordClass.country)?.code;
  }
  return undefined;
}
