// Where an encounter was: the words after `at`, `in`, `en` that name a place, in the sentence that reports it.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { spanAt, type TokenSpan } from '../draft.ts';
import { codedAt } from '../jurisdiction.ts';
import { Gap, Shape, type Tokens } from '../tokens.ts';
import { isAnyOf, encounterWordAt as wordAt } from '../words.ts';
import type { Sentence } from './sentences.ts';

const AT_ONE = wordSet('at At');
const ALSO_AT_ONE = wordSet('at');
const WHERE = wordSet('where donde');
const LEADING_ON = wordSet('para discuss');
const INFINITIVE = wordSet('to');
const THE = wordSet('the');
const ON = wordSet('on for');
const IN = wordSet('in en');
const CITY = wordSet('city ciudad');
const THERE = wordSet('There Allí Ahí');
const TOPIC = wordSet('about regarding concerning following after amid sobre acerca tras');
const OCCASION = wordSet('margins sidelines occasion');
const HOW_LONG = wordSet('two three close more almost nearly');

const AT = wordSet('at in en At In En aboard inside outside');
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const OPEN = 0x201c;
const CLOSE = 0x201d;
const LONGEST_NAME = 16;

/** The place that a sentence begins with (`In Jerusalem, …`, `While in Panama, …`), or the first one from the words of the verb on. */
export function placeIn(
  tokens: Tokens,
  sentence: Sentence,
  verb: number,
  after: number,
  journey: boolean,
): TokenSpan | undefined {
  const there = placeBeforeWhere(tokens, sentence, after - 1);
  if (there !== undefined) return there;
  const following = placeAfter(tokens, sentence, after, sentence.to, journey);
  if (following !== undefined) return following;
  for (let token = sentence.from; token < verb && token < sentence.from + 4; token++) {
    const place = placeAt(tokens, sentence, token, false);
    if (place !== undefined) return withCity(tokens, sentence, place);
  }
  return undefined;
}

/** How far before its verb `where` may stand. */
const WHERE_REACH = 3;
/** How many words the place before it may have. */
const LONGEST = 6;

/** `llegó a Lima procedente de Quito, donde se reunió con`: the nearest place before. */
function placeBeforeWhere(tokens: Tokens, { from }: Sentence, verb: number): TokenSpan | undefined {
  let where = verb - 1;
  while (where > from && where >= verb - WHERE_REACH && !isAnyOf(tokens, where, WHERE)) where--;
  if (where <= from || !isAnyOf(tokens, where, WHERE)) return undefined;
  const to = tokens.code[where - 1] === COMMA ? where - 1 : where;
  for (let token = Math.max(from, to - LONGEST); token < to; token++)
    if (codedAt(tokens, token, WordClass.country | WordClass.region)?.to === to) return { from: token, to };
  return undefined;
}

function placeAfter(
  tokens: Tokens,
  sentence: Sentence,
  from: number,
  to: number,
  journey: boolean,
): TokenSpan | undefined {
  let next = 0;
  let topic = false;
  for (let token = from; token < to; token++) {
    while (sentence.appearances[next] !== undefined && sentence.appearances[next]!.to <= token) next++;
    const one = sentence.appearances[next];
    if (one !== undefined && one.from <= token) {
      token = one.to - 1;
      continue;
    }
    // `a working group on mobility at the ministry`: after a topic, `in` belongs to the topic.
    const place =
      topic && !isAnyOf(tokens, token, ALSO_AT_ONE) ? undefined : placeAt(tokens, sentence, token, journey);
    if (place !== undefined) return withCity(tokens, sentence, place);
    // Another clause.
    if (tokens.code[token] === SEMICOLON) return undefined;
    // `in a “Farmers in Action” event`: what an event is called says of no place.
    if (tokens.code[token] === OPEN) {
      let close = token + 1;
      while (close < to && close < token + LONGEST_NAME && tokens.code[close] !== CLOSE) close++;
      if (close < to && tokens.code[close] === CLOSE) {
        token = close;
        continue;
      }
    }
    topic ||= isTopic(tokens, token);
    const word = wordAt(tokens, token);
    if ((word & W.relative) !== 0 && !isAnyOf(tokens, token, WHERE)) return undefined;
    if (isAnyOf(tokens, token, LEADING_ON)) return undefined;
    if (
      isAnyOf(tokens, token, INFINITIVE) &&
      tokens.shape[token + 1] === Shape.lower &&
      !isAnyOf(tokens, token + 1, THE)
    )
      return undefined;
  }
  return undefined;
}

/** `There the pair sat down with`: where the sentence before says. */
export const placeThere = (tokens: Tokens, sentence: Sentence, before: Sentence): TokenSpan | undefined =>
  isAnyOf(tokens, sentence.from, THERE)
    ? placeAfter(tokens, before, before.appearances.at(-1)?.to ?? before.from, before.to, false)
    : undefined;

/** `about`, `sobre`, and `on` where no day follows. */
function isTopic(tokens: Tokens, token: number): boolean {
  if (isAnyOf(tokens, token, TOPIC)) return true;
  if (!isAnyOf(tokens, token, ON)) return false;
  const next = tokens.classes[token + 1] ?? 0;
  const day =
    (next & (WordClass.weekday | WordClass.month)) !== 0 || tokens.shape[token + 1] === Shape.number;
  if (isAnyOf(tokens, token + 2, OCCASION)) return false;
  return !day && !isAnyOf(tokens, token + 1, HOW_LONG);
}

/** `the Ana Ruiz Room in Washington, DC`: a place in a place is one. */
function withCity(tokens: Tokens, sentence: Sentence, place: TokenSpan): TokenSpan {
  if (place.to < sentence.to && isAnyOf(tokens, place.to, IN)) {
    const outer = placeAt(tokens, sentence, place.to, false);
    if (outer !== undefined && (tokens.classes[outer.from]! & WordClass.month) === 0)
      return { from: place.from, to: outer.to };
  }
  return place;
}

function placeAt(tokens: Tokens, sentence: Sentence, token: number, journey: boolean): TokenSpan | undefined {
  const at = isAnyOf(tokens, token, AT);
  if (!at && !(journey && isAnyOf(tokens, token, tokens.lexicon.traits.toPlace))) return undefined;
  // `Investing in America`: the name of a thing goes on.
  if (
    at &&
    tokens.shape[token - 1] === Shape.capitalised &&
    tokens.text.startsWith('ing', tokens.end[token - 1]! - 3)
  )
    return undefined;
  let from = token + 1;
  while (from < sentence.to && (tokens.classes[from]! & WordClass.article) !== 0) from++;
  // `the city of`, `la ciudad de`: the name follows.
  if (isAnyOf(tokens, from, CITY)) from += 2;
  if (from >= sentence.to || spanAt(sentence.appearances, from) !== undefined) return undefined;
  const to = endOfPlace(tokens, sentence, from);
  if (to === from) return undefined;
  if (!hasCapital(tokens, from, to)) return undefined;
  let evidence = 0;
  let phrase = 0;
  for (let at = from; at < to; at++) {
    evidence |= tokens.classes[at]! | tokens.phraseClasses[at]!;
    if (at < phrase) continue;
    phrase = tokens.phraseEnd[at]!;
  }
  if ((evidence & (WordClass.month | WordClass.weekday)) !== 0 || tokens.shape[from] === Shape.number)
    return undefined;
  if (tokens.shape[to] === Shape.possessive && to < sentence.to) return undefined;
  const known = WordClass.placeHead | WordClass.region | WordClass.country;
  if ((evidence & known) !== 0) return { from, to };
  if (tokens.shape[from] === Shape.lower) return undefined;
  // `at the Foreign Ministry` is a place; `in the High-Level Dialogue` is not, and a lone capital after `in` mostly is.
  const thing = (evidence & WordClass.thingHead) !== 0;
  if (isAnyOf(tokens, token, AT_ONE)) return thing ? undefined : { from, to };
  if (thing || (evidence & (WordClass.organisation | WordClass.portfolio | WordClass.demonym)) !== 0)
    return undefined;
  return { from, to };
}

const hasCapital = (tokens: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (tokens.shape[at]! >= Shape.capitalised && tokens.shape[at]! <= Shape.dotted) return true;
  return false;
};

const JOINERS = wordSet('of de del la las los el the and y');

/** The end of the words of a place: capitals with their joiners; small letters only where a head of a place begins it. */
function endOfPlace(tokens: Tokens, sentence: Sentence, from: number): number {
  let to = from;
  for (let token = from; token < sentence.to && token < from + 12; token++) {
    if (token > from && tokens.gap[token] === Gap.blankLine) break;
    if (spanAt(sentence.appearances, token)?.from === token) break;
    const shape = tokens.shape[token]!;
    if (
      shape === Shape.capitalised ||
      shape === Shape.upper ||
      shape === Shape.dotted ||
      shape === Shape.initial
    ) {
      if ((tokens.classes[token]! & (WordClass.month | WordClass.weekday)) !== 0) break;
      to = token + 1;
      continue;
    }
    if (shape === Shape.possessive && tokens.shape[token + 1] !== Shape.mark) continue;
    if (
      (tokens.classes[token]! & (WordClass.placeHead | WordClass.organisationHead)) !== 0 &&
      shape === Shape.lower
    ) {
      to = token + 1;
      continue;
    }
    if (tokens.code[token] === COMMA) {
      // `Washington, D.C.`, `Pittsburgh, Pennsylvania`
      const next = tokens.shape[token + 1];
      const known = (tokens.classes[token + 1]! & (WordClass.region | WordClass.country)) !== 0;
      if (
        to > from &&
        (next === Shape.dotted || next === Shape.initial || next === Shape.upper || known) &&
        !nameBegins(sentence, token + 1)
      )
        continue;
      break;
    }
    if (to > from && isAnyOf(tokens, token, JOINERS)) {
      const next = tokens.shape[token + 1] ?? Shape.mark;
      const after = tokens.shape[token + 2] ?? Shape.mark;
      const article = isAnyOf(tokens, token + 1, JOINERS);
      if (nameBegins(sentence, token + 1)) break;
      if (next === Shape.capitalised || next === Shape.upper || (article && after === Shape.capitalised))
        continue;
    }
    break;
  }
  return to;
}

const nameBegins = (sentence: Sentence, token: number): boolean =>
  sentence.appearances.some((one) => one.from === token || one.mention.from === token);
