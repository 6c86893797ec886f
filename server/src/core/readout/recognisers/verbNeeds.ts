// What the verb of an encounter needs around it to report one: a party, a group, a noun that follows.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet, wordSetInAnyCase } from '../../lexicon/wordSet.ts';
import { Shape, type Tokens } from '../tokens.ts';
import { beginsWith, isAnyOf, encounterWordAt as wordAt } from '../words.ts';
import type { Appearance } from './appearances.ts';
import type { Sentence } from './sentences.ts';

const TO = wordSet('to');
const A = wordSet('a');
const SE = wordSet('se');
const EN = wordSet('en');
const OCCURRED = wordSet('occurred');
const PLACE = wordSet('place lugar');
const CABO = wordSet('cabo');
const QUE = wordSet('que');
const BY = wordSet('by por');
const MET = wordSet('met');

/** `met with`, `spoke to`, `se reunieron`: with a party after it, or at least two before it. `spoke about`, `said … met the goals`: no. */
export function meets(
  tokens: Tokens,
  sentence: Sentence,
  token: number,
  word: number,
  subject: readonly Appearance[],
  object: readonly Appearance[],
): boolean {
  if (object.length > 0) return true;
  // `spoke to the need for reform`
  if (isAnyOf(tokens, token + 1, TO)) return receivesGroup(tokens, sentence, token + 2);
  // `met the U.S. delegation`
  if (isAnyOf(tokens, token, MET) && subject.length > 0 && receivesGroup(tokens, sentence, token + 1))
    return true;
  if (subject.length > 1) return true;
  if ((word & W.noun) !== 0 && (word & W.present) !== 0) return false;
  for (let next = token + 1; next < sentence.to && next < token + 12; next++) {
    const following = wordAt(tokens, next);
    if ((following & W.with) !== 0 && !isAnyOf(tokens, next, A)) return true;
    if ((following & (W.stop | W.relative)) !== 0 && !isDay(tokens, next + 1)) break;
  }
  if (token > sentence.from && isAnyOf(tokens, token - 1, SE)) return true;
  return false;
}

/** `The task force met virtually, convened by`: after whoever convened it is named. */
export function agentAfter(tokens: Tokens, sentence: Sentence, token: number): number | undefined {
  for (let next = token + 1; next < sentence.to && next < token + 24; next++)
    if ((wordAt(tokens, next) & W.participle) !== 0 && isAnyOf(tokens, next + 1, BY)) return next + 2;
  return undefined;
}

/** `on December 6`, `on Tuesday` */
const isDay = (tokens: Tokens, token: number): boolean =>
  ((tokens.classes[token] ?? 0) & (WordClass.month | WordClass.weekday)) !== 0 ||
  tokens.shape[token] === Shape.number;

export const isOccurrence = (tokens: Tokens, token: number): boolean =>
  isAnyOf(tokens, token, OCCURRED) ||
  (beginsWith(tokens, token, 'ser') && isAnyOf(tokens, token + 1, EN)) ||
  isAnyOf(tokens, token + 1, PLACE) ||
  (isAnyOf(tokens, token + 1, A) && isAnyOf(tokens, token + 2, CABO));

export const isRelative = (tokens: Tokens, sentence: Sentence, token: number): boolean => {
  for (let at = token - 1; at > sentence.from && at >= token - 5; at--)
    if (isAnyOf(tokens, at, QUE)) return true;
  return false;
};

const CREDENTIALS = wordSetInAnyCase('credentials credence credenciales');
const WELCOME = wordSet('bienvenida');
const GIVING = wordSet('dio dieron da dan');
const PRESENTING = ['present', 'entreg'];

/** Letters of credence, by which an ambassador is received. */
export const isCredentials = (tokens: Tokens, token: number): boolean => isAnyOf(tokens, token, CREDENTIALS);

/** `presented her credentials`, `dio la bienvenida` report an encounter; `presented a report on the meeting`, `dio una conferencia` none. */
export function givesOther(tokens: Tokens, token: number, noun: number | undefined): boolean {
  if (isAnyOf(tokens, token, GIVING)) return noun === undefined || !isAnyOf(tokens, noun, WELCOME);
  const presents = PRESENTING.some((stem) => beginsWith(tokens, token, stem));
  return presents && (noun === undefined || !isCredentials(tokens, noun));
}

const LEADING = ['led', 'lead', 'leads', 'headed', 'encabez', 'presid', 'lider', 'dirig'];
export const isLeading = (tokens: Tokens, token: number): boolean =>
  LEADING.some((stem) => beginsWith(tokens, token, stem));

/** `hosted a delegation for talks`, `recibió a la ministra en audiencia`; not `hosted a roundtable with`, `recibió la llamada de`. */
export function receivesSomebody(tokens: Tokens, sentence: Sentence, from: number, noun: number): boolean {
  if (sentence.appearances.some((one) => one.from >= from && one.from < noun)) return true;
  for (let token = from; token < noun; token++) if ((wordAt(tokens, token) & W.group) !== 0) return true;
  return false;
}

export function receivesGroup(tokens: Tokens, sentence: Sentence, from: number): boolean {
  for (let token = from; token < sentence.to && token < from + 8; token++) {
    const word = wordAt(tokens, token);
    const office = WordClass.head | WordClass.pluralHead;
    const whole = tokens.shape[token + 1] !== Shape.possessive;
    if ((word & W.group) !== 0 || ((tokens.classes[token]! & office) !== 0 && whole)) return true;
    if ((word & (W.stop | W.relative | W.of)) !== 0) return false;
  }
  return false;
}

/** `spoke by phone with`, `conversó por teléfono con`. */
export function saysByPhone(tokens: Tokens, sentence: Sentence, from: number): boolean {
  for (let token = from; token < sentence.to && token < from + 5; token++)
    if ((wordAt(tokens, token) & (W.call | W.noun)) === (W.call | W.noun)) return true;
  return false;
}

const TO_SOMEBODY = wordSet('a al');

/** `visitó a la ministra Ana Ruiz` */
export const isVisited = (tokens: Tokens, { appearances }: Sentence, after: number): boolean =>
  isAnyOf(tokens, after, TO_SOMEBODY) &&
  isAnyOf(tokens, after - 1, VISITED) &&
  appearances.some(({ from }) => from > after && from <= after + 2);
const VISITED = wordSet('visitó visitaron visitará visitarán visitar visitado');
