// The state that ambassadors are sent to, where a text tells of several: it is the one that receives them.
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { type Draft, lastBefore } from '../draft.ts';
import { landAt } from '../jurisdiction.ts';
import type { CountryCode } from '../readout.ts';
import { isAnyOf } from '../words.ts';

const TO = wordSet('in to en ante');
const ACCREDITED = wordSet('accredited resident acreditados acreditadas concurrentes');
/** How far before the word the ambassadors stand. */
const ACCREDITED_REACH = 3;

/**
 * `los embajadores acreditados en México`, `new ambassadors accredited to Ghana`, or two of them sent to one country: who
 * receives them is at home. `postedTo`: by title, where somebody is sent by it.
 */
export function accreditingState(
  { tokens, titles, mentions }: Draft,
  postedTo: readonly (CountryCode | undefined)[],
): CountryCode | undefined {
  const sent = new Map<CountryCode, number>();
  for (const [index, { person }] of titles.entries()) {
    const code = postedTo[index];
    if (code === undefined) continue;
    const other = sent.get(code);
    if (other !== undefined && other !== person) return code;
    sent.set(code, person);
  }
  for (let token = 1; token + 2 < tokens.count; token++) {
    if (!isAnyOf(tokens, token, ACCREDITED) || !isAnyOf(tokens, token + 1, TO)) continue;
    let land = token + 2;
    while (land < tokens.count - 1 && (tokens.classes[land]! & WordClass.article) !== 0) land++;
    const there = landAt(tokens, land);
    // `los embajadores acreditados en Perú, Ana Ruiz, y en Chile, …`: those who are sent are named, and not who came.
    if (there === undefined || mentions[lastBefore(mentions, there.to + 2)]?.from === there.to + 1) continue;
    for (let at = token - 1; at >= 0 && at >= token - ACCREDITED_REACH; at--)
      if ((tokens.classes[at]! & WordClass.pluralHead) !== 0) return there.code;
  }
  return undefined;
}
