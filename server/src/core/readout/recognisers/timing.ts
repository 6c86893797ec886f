// Whether a report is of another time: an encounter long past, or one more after the one before.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { datesIn, monthAt } from '../datePhrases.ts';
import type { DateInText } from '../readout.ts';
import { Shape, type Tokens } from '../tokens.ts';
import { isAnyOf, isSmall, encounterWordAt as wordAt } from '../words.ts';
import type { Sentence } from './sentences.ts';

const TO = wordSet('to');
const IN = wordSet('in en');
const BEFORE_NOW = wordSet('recently previously recientemente');
const NOW = wordSet('today hoy');
const IN_MONTH = wordSet('in In en En last pasado');
const PURPOSE = wordSet('as about ahead following after since para sobre tras which que who');

/** How far before the words of a report its time may stand, in tokens: `On Tuesday, August 10, …`, `Last month, …`. */
const BEFORE = 12;
/** And how far behind the verb: past the names of both parties. */
const AFTER = 40;
/** A year alone stands near: `met in 2019`. */
const YEAR = 9;
/** A month before may lead a sentence of several clauses; behind the verb it soon tells of something else. */
const MONTH_BEFORE = 30;
const MONTH_AFTER = 16;

/** `then`, `separately`, `posteriormente`, or an hour of its own (`From 12:00, …`): said between these tokens. */
export function hasSequel(tokens: Tokens, sentence: Sentence, from: number, to: number): boolean {
  for (let token = Math.max(from, sentence.from); token < to && token < sentence.to; token++)
    if ((wordAt(tokens, token) & W.sequel) !== 0 || isHour(tokens, token)) return true;
  return false;
}

/** `12:00` */
const isHour = (tokens: Tokens, token: number): boolean =>
  tokens.code[token] === 0x3a && isNumber(tokens, token - 1) && isNumber(tokens, token + 1);

/** `last month`, `a year ago`, `el mes pasado`, or a month that passed by; but not `last night`, `el pasado lunes`. */
export function isBygone(tokens: Tokens, sentence: Sentence, verb: number): boolean {
  for (let token = verb + 1; token < sentence.to && token < verb + YEAR; token++)
    if (isAnyOf(tokens, token, IN) && isYear(tokens, token + 1)) return true;
  // `spoke today with … to honor those who died a year ago`
  if (isAnyOf(tokens, verb + 1, NOW) || isAnyOf(tokens, verb - 1, NOW)) return false;
  for (
    let token = Math.max(sentence.from, verb - BEFORE);
    token < sentence.to && token < verb + AFTER;
    token++
  ) {
    if ((wordAt(tokens, token) & W.bygone) === 0) continue;
    for (let near = token - 1; near <= token + 2; near++)
      if (near > 0 && near < sentence.to && near !== token && isPeriod(tokens, near)) return true;
    if (isAnyOf(tokens, token, BEFORE_NOW)) return true;
  }
  return false;
}

/** `month`, or one of them without a day: `en diciembre último`. */
const isPeriod = (tokens: Tokens, token: number): boolean =>
  isAnyOf(tokens, token, PERIODS) ||
  ((tokens.classes[token]! & WordClass.month) !== 0 &&
    isAnyOf(tokens, token - 1, IN_MONTH) &&
    !isNumber(tokens, token + 1));

const isYear = (tokens: Tokens, token: number): boolean =>
  tokens.shape[token] === Shape.number && tokens.end[token]! - tokens.start[token]! === 4;

const PERIODS = wordSet(
  'month months year years fall spring summer winter autumn mes meses año años verano otoño invierno primavera',
);

/** `In April, the Minister convened …` in a text of July: a month without a day, and not the text’s own. */
export function isOfOtherMonth(
  tokens: Tokens,
  sentence: Sentence,
  { status, verb }: { readonly status: string; readonly verb: number },
  date: { readonly iso: string } | undefined,
): boolean {
  if (status !== 'held' || date === undefined) return false;
  for (
    let token = Math.max(sentence.from, verb - MONTH_BEFORE);
    token < sentence.to && token < verb + MONTH_AFTER;
    token++
  ) {
    if ((tokens.classes[token]! & WordClass.month) === 0) continue;
    if (isNumber(tokens, token - 1) || isNumber(tokens, token + 1)) continue;
    if (!isAnyOf(tokens, token - 1, IN_MONTH)) continue;
    const month = monthAt(tokens, token);
    if (month !== 0 && month !== Number(date.iso.slice(5, 7))) return true;
  }
  return false;
}

const isNumber = (tokens: Tokens, token: number): boolean =>
  token >= 0 && token < tokens.count && tokens.shape[token] === Shape.number;

/** The day of an encounter: the first one told after its verb, before what it was about, or else one right before it. */
export function dayOf(
  tokens: Tokens,
  sentence: Sentence,
  { status, verb, from }: { readonly status: string; readonly verb: number; readonly from: number },
  date: DateInText | undefined,
): DateInText | undefined {
  const tense = status === 'announced' ? 'future' : 'past';
  let end = verb + 1;
  while (end < sentence.to && !isPurpose(tokens, end)) end++;
  const [after] = datesIn(tokens, verb, end, date, tense);
  return after ?? datesIn(tokens, Math.max(sentence.from, from - BEFORE), verb, date, tense).at(-1);
}

/** `to discuss`, `about`, `ahead of`, `para`: what follows is of another day. */
const isPurpose = (tokens: Tokens, token: number): boolean =>
  (isAnyOf(tokens, token, TO) && isSmall(tokens, token + 1)) || isAnyOf(tokens, token, PURPOSE);
