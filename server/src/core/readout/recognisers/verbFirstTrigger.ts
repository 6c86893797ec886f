// Where the verb stands before its subject: the verbs that begin a list of who was there, `Participaron`, `estuvo acompañado`, `lo acompañan`.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import type { Tokens } from '../tokens.ts';
import { isAnyOf, encounterWordAt as wordAt } from '../words.ts';
import type { Trigger } from './listTriggers.ts';
import { isCompany } from './partyWords.ts';
import type { Sentence } from './sentences.ts';

const HAD = wordSet('contó');
const AL = wordSet('Al');
const WAS_THERE = wordSet('estuvo estuvieron');
const WHICH = wordSet('que cual');
const THE = wordSet('la el al');
const AT_THE = wordSet('En A Al');
const BESIDES = wordSet('también También Junto');
const ALSO = wordSet('también además También Además asimismo Asimismo');
const CLITIC = wordSet('lo la los las le les');

/** The verb first: `Participaron en la reunión, por México, …`; or last: `… también participaron`. */
export function verbFirstAt(
  tokens: Tokens,
  sentence: Sentence,
  token: number,
  group: boolean,
  led: boolean,
): Trigger | undefined {
  const word = wordAt(tokens, token);
  if ((word & W.attend) === 0 || isAnyOf(tokens, token, HAD)) return undefined;
  const perfect = (wordAt(tokens, token - 1) & (W.have | W.had)) !== 0;
  if ((word & (W.past | W.present)) === 0 && !perfect) return undefined;
  if (isAnyOf(tokens, token, WAS_THERE) && !led && !saysWhere(tokens, sentence, token)) return undefined;
  // `una reunión a la que acudieron el secretario A y la ministra B`
  if (
    isAnyOf(tokens, token - 1, WHICH) &&
    isAnyOf(tokens, token - 2, THE) &&
    tokens.text.startsWith('n', tokens.end[token]! - 1)
  )
    return { token: token + 1, order: 'after', company: false };
  // `Al presidente de Colombia lo acompañan la ministra Ana Ruiz y el embajador Luis Soto`.
  if (isCompany(tokens, token) && isAnyOf(tokens, token - 1, CLITIC))
    return { token: token + 1, order: 'after', company: true, isBehind: true };
  if (token - sentence.from > (opensWithMeeting(tokens, sentence) ? 22 : 9) && !group && !led)
    return undefined;
  // `El consejero, Luis Soto, acompañó a la embajadora`.
  if (isCompany(tokens, token) && sentence.appearances.some((one) => one.to <= token))
    return { token, order: 'before', company: true };
  const plural = tokens.text.startsWith('n', tokens.end[token]! - 1) || perfect;
  const begins = opensWithMeeting(tokens, sentence) && !sentence.appearances.some((one) => one.to <= token);
  if (!plural && !led && !begins && !saysAlso(tokens, sentence, token)) return undefined;
  return { token: token + 1, order: 'either', company: isCompany(tokens, token) };
}

/** `En la reunión, realizada en el Palacio, participaron`; `Al encuentro se sumó` */
const opensWithMeeting = (tokens: Tokens, { from }: Sentence): boolean =>
  isAnyOf(tokens, from, AT_THE) &&
  (wordAt(tokens, isAnyOf(tokens, from, AL) ? from + 1 : from + 2) & W.noun) !== 0;

/** `En la mesa estuvieron`, `También estuvieron`; not `estuvo en desacuerdo`. */
function saysWhere(tokens: Tokens, sentence: Sentence, token: number): boolean {
  for (let at = sentence.from; at < token; at++)
    if ((wordAt(tokens, at) & W.noun) !== 0 || isAnyOf(tokens, at, BESIDES)) return true;
  return false;
}

function saysAlso(tokens: Tokens, sentence: Sentence, token: number): boolean {
  for (let at = sentence.from; at < token + 4 && at < sentence.to; at++)
    if (isAnyOf(tokens, at, ALSO)) return true;
  return false;
}
