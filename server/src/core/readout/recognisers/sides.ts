// For which country the people of a list act, as the words beside it say: `The U.S. delegation`, `Por Guatemala`, `on the Mexican side`.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { codedAt, stepAfter } from '../jurisdiction.ts';
import type { CountryCode } from '../readout.ts';
import type { Tokens } from '../tokens.ts';
import { isAnyOf, isSmall, encounterWordAt as wordAt } from '../words.ts';
import type { Sentence } from './sentences.ts';

const FROM = wordSet('from');
const REPRESENTED = wordSet('represented');
const OF_THE = wordSet('of the de del la');
const THE = wordSet('the la');
const BY = wordSet('by por');
const WHERE = wordSet('in en');

const SIDE = WordClass.country | WordClass.demonym | WordClass.organisation;
const NEAR = 4;

/** The last one that these tokens give: `Mexico hosted a U.S. delegation led by`. */
export function sideIn(
  tokens: Tokens,
  sentence: Sentence,
  from: number,
  to: number,
): CountryCode | undefined {
  let next = 0;
  let found: CountryCode | undefined;
  for (let token = from; token < to; ) {
    while (sentence.appearances[next] !== undefined && sentence.appearances[next]!.to <= token) next++;
    const one = sentence.appearances[next];
    if (one !== undefined && one.from <= token) {
      token = one.to;
      continue;
    }
    const coded = codedAt(tokens, token, SIDE);
    if (coded !== undefined && isSide(tokens, from, to, token, coded.to)) found = coded.code;
    token = coded?.to ?? stepAfter(tokens, token);
  }
  return found;
}

/** Whether the country at these tokens says whose the people are, not where or about what. */
function isSide(tokens: Tokens, from: number, to: number, start: number, end: number): boolean {
  const isThere = isAnyOf(tokens, start - 1, WHERE);
  for (let token = start - 1; token >= from && token >= start - NEAR - 2; token--) {
    const word = wordAt(tokens, token);
    const near = token >= start - NEAR || isOfGovernment(tokens, token + 1, start);
    // `the U.S. delegation in India`
    if (near && !isThere && (word & W.group) !== 0) return true;
    // `For the United States, …`, `… and, for Mexico, …`, `por la parte argentina`
    // but not `en su gira por México`.
    const stands = token >= start - 2 && (word & W.by) !== 0 && !isAnyOf(tokens, token, FROM);
    if (stands && (wordAt(tokens, token - 1) & W.travel) === 0) return true;
  }
  // `… , y la mexicana por la directora Ana Ruiz`: whose delegation, without the word for it.
  if (isAnyOf(tokens, start - 1, THE) && isAnyOf(tokens, end, BY)) return true;
  for (let token = end; token < to && token < end + NEAR; token++) {
    if ((wordAt(tokens, token) & W.group) !== 0) return true;
    if (isAnyOf(tokens, token, REPRESENTED)) return true;
  }
  return false;
}

/** `representatives of the Government of` before a country. */
function isOfGovernment(tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++)
    if (isSmall(tokens, token) && !isAnyOf(tokens, token, OF_THE)) return false;
  return true;
}
