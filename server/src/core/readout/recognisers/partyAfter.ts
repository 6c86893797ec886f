// Who stands after the words of an encounter: appearances in a row, with no more between them than a list has.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { Shape, type Tokens } from '../tokens.ts';
import { isAnyOf, encounterWordAt as wordAt } from '../words.ts';
import type { Appearance } from './appearances.ts';
import { belongs, COLON, isPastVerb, NEXT, QUOTES, SEMICOLON } from './partyWords.ts';
import type { Sentence } from './sentences.ts';

const TO = wordSet('to');
const FROM = wordSet('from');
const ON = wordSet('on');
const CALLED = wordSet('called');
const SPOKE = wordSet('spoke');
const FOR = wordSet('para');
const WHICH = wordSet('que cual');
const BY = wordSet('by por');
const GREETING = wordSet('saludo despedida');
const HONOUR = wordSet('honor honour');
const AUDIENCE = wordSet('audience audiencia');
const ABOUT = wordSet('about regarding concerning');

const OPEN_BRACKET = 0x28;
const CLOSE_BRACKET = 0x29;
const DASHES = new Set([0x2014, 0x2013]);

export interface PartyAfter {
  readonly party: readonly Appearance[];
  /** The token of `with`, where one leads to them. */
  readonly link: number | undefined;
  /** The token after the last of them. */
  readonly end: number;
}

/** How many tokens may stand before the first. */
const FIRST = 26;

/** Those who follow: after `with`, or at once where the verb takes them as its object. */
export function partyAfter(
  tokens: Tokens,
  sentence: Sentence,
  from: number,
  direct: boolean,
  limit: number = sentence.to,
  passive = false,
): PartyAfter {
  const party: Appearance[] = [];
  let link: number | undefined;
  let end = from;
  let linked = direct;
  let gap = 0;
  /** Words of respect, and whose somebody is, before the first name. */
  let polite = 0;
  let next = sentence.appearances.findIndex((one) => one.from >= from);
  if (next < 0) return { party, link: (wordAt(tokens, from) & W.with) !== 0 ? from : undefined, end };
  if (direct && receivesThing(tokens, sentence, from)) return { party, link, end };
  for (let token = from; token < limit; ) {
    while (sentence.appearances[next] !== undefined && sentence.appearances[next]!.from < token) next++;
    const one = sentence.appearances[next];
    if (one === undefined) break;
    if (one.from === token) {
      // `habló de la ministra`: of her, and not with her.
      const isSpokenOf =
        (wordAt(tokens, token - 1) & W.of) !== 0 && (wordAt(tokens, from - 1) & W.noun) === 0;
      const near = party.length > 0 || linked || (token - from - polite <= 1 && !isSpokenOf);
      if (one.nested || one.possessive || (belongs(tokens, sentence, one) && token - from > 2)) {
        // `President Harlan’s envoy`: somebody else follows; `the envoy of President Harlan` stands already.
        if (party.length > 0 && one.possessive && !one.nested && direct) break;
      } else if (near) {
        if (!party.includes(one)) party.push(one);
        end = one.to;
      } else break;
      gap = 0;
      token = Math.max(token + 1, one.nested ? one.mention.to : one.to);
      continue;
    }
    // `met Kosovo’s Minister`, `met H.E. Mr.`
    const light = WordClass.honorific | WordClass.country;
    if ((tokens.classes[token]! & light) !== 0 || tokens.shape[token] === Shape.possessive) polite++;
    const word = wordAt(tokens, token);
    const code = tokens.code[token]!;
    if (code === OPEN_BRACKET) {
      let close = token + 1;
      while (close < limit && close < token + 12 && tokens.code[close] !== CLOSE_BRACKET) close++;
      if (tokens.code[close] === CLOSE_BRACKET && (one.from > close || party.length > 0)) {
        token = close + 1;
        continue;
      }
    }
    if (DASHES.has(code) && party.length > 0) {
      let close = token + 1;
      while (close < limit && close < token + 14 && !DASHES.has(tokens.code[close]!)) close++;
      if (!DASHES.has(tokens.code[close]!) || close >= limit) break;
      token = close + 1;
      while (sentence.appearances[next] !== undefined && sentence.appearances[next]!.from < token) next++;
      continue;
    }
    // `en el Aeropuerto “Ana Ruiz”, al presidente`: a name of a place.
    const close = party.length === 0 && QUOTES.has(code) ? closingQuote(tokens, token, limit) : 0;
    if (close > 0) {
      while (sentence.appearances[next] !== undefined && sentence.appearances[next]!.from < close) next++;
      token = close;
      continue;
    }
    if (QUOTES.has(code) || code === COLON || (code === SEMICOLON && party.length === 0)) break;
    if (party.length > 0 ? breaksList(tokens, token, word) : breaksAhead(tokens, token, word, direct, from))
      break;
    if ((word & W.with) !== 0) {
      // `una reunión con la que …`, `a la que …`: a clause about it.
      if (isAnyOf(tokens, token + 2, WHICH)) break;
      if (link === undefined && party.length === 0) link = token;
      linked = true;
    }
    // `met his Israeli counterpart`
    if ((tokens.classes[token]! & WordClass.relation) !== 0 && token - from <= 4) linked = true;
    // `una cena en honor del presidente`
    if (isAnyOf(tokens, token, HONOUR)) linked = true;
    // `was co-chaired in Kyiv by`
    if (passive && isAnyOf(tokens, token, BY)) linked = true;
    // `spoke to`, `talked to`: right after the verb only.
    if (token === from && isAnyOf(tokens, token, TO)) {
      linked = true;
      link = token;
    }
    if (++gap > (party.length > 0 ? NEXT : FIRST)) break;
    token++;
  }
  return { party, link, end };
}

/** Before anybody was named: `to discuss`, `para revisar`, `who said` lead elsewhere; `on Tuesday`, `for two hours` do not. */
function breaksAhead(tokens: Tokens, token: number, word: number, direct: boolean, from: number): boolean {
  if ((word & W.relative) !== 0) return true;
  if ((tokens.classes[token]! & WordClass.saying) !== 0 && tokens.shape[token] === Shape.lower) return true;
  if (direct) {
    if (isAnyOf(tokens, token, FROM)) return true;
    // `welcomed the upcoming visit by`: not the visitor.
    if ((word & W.noun) !== 0 && !isAnyOf(tokens, token, AUDIENCE)) return true;
    if (isAnyOf(tokens, token, ON) && isAnyOf(tokens, token - 1, CALLED)) return false;
    return (word & W.stop) !== 0 || (isPastVerb(tokens, token, word) && !isAttribute(tokens, token));
  }
  // Another encounter begins: `the preparations of the meeting between`, `continuing talks with`.
  if ((word & W.noun) !== 0 && (word & W.call) === 0) return !isPaired(tokens, from, token);
  if (isAnyOf(tokens, token, ABOUT)) return true;
  if (isAnyOf(tokens, token, TO))
    return tokens.shape[token + 1] === Shape.lower && !isAnyOf(tokens, token - 1, SPOKE);
  return isAnyOf(tokens, token, FOR);
}

/** `credentials of newly appointed Ambassador Harlan`: what she is, not what somebody did. */
const isAttribute = (tokens: Tokens, token: number): boolean =>
  isAnyOf(tokens, token - 1, LATELY) || (tokens.classes[token - 1]! & WordClass.article) !== 0;
const LATELY = wordSet('newly recently freshly duly');

/** `held a meeting and a working lunch with`: one more of the same kind. */
const isPaired = (tokens: Tokens, from: number, token: number): boolean =>
  (tokens.classes[from]! & WordClass.conjunction) !== 0 &&
  (wordAt(tokens, from - 1) & W.noun) !== 0 &&
  token - from <= PAIR;
const PAIR = 4;

/** After somebody was named: a list goes on over commas, articles, titles that nobody took, and who leads whom. */
function breaksList(tokens: Tokens, token: number, word: number): boolean {
  if (tokens.shape[token] === Shape.possessive) return true;
  if ((word & W.relative) !== 0 || (word & W.stop) !== 0) return true;
  if ((tokens.classes[token]! & WordClass.saying) !== 0 && tokens.shape[token] === Shape.lower) return true;
  return isPastVerb(tokens, token, word);
}

/** `recibió también el premio`: in Spanish, whoever is received has an `a` before. */
function receivesThing(tokens: Tokens, { appearances }: Sentence, from: number): boolean {
  if (!tokens.lexicon.traits.personsMarked) return false;
  let token = from;
  while ((wordAt(tokens, token) & W.sequel) !== 0) token++;
  const isArticle =
    (tokens.classes[token]! & WordClass.article) !== 0 && (wordAt(tokens, token) & W.with) === 0;
  // `recibió el martes a`, `recibió el saludo de`
  const isTime =
    tokens.shape[token + 1] === Shape.number ||
    ((tokens.classes[token + 1] ?? 0) & (WordClass.weekday | WordClass.month)) !== 0;
  const isGreeting = isAnyOf(tokens, token + 1, GREETING);
  return isArticle && !isTime && !isGreeting && !appearances.some((one) => one.from === token + 1);
}

const LONGEST_QUOTED_NAME = 6;

/** The token after the closing mark of a few quoted words with capitals; 0 for anything longer. */
function closingQuote(tokens: Tokens, open: number, limit: number): number {
  for (let token = open + 1; token < limit && token <= open + LONGEST_QUOTED_NAME; token++) {
    if (QUOTES.has(tokens.code[token]!) || tokens.code[token] === CLOSE_QUOTE) return token + 1;
    if (tokens.shape[token] === Shape.lower && (tokens.classes[token]! & WordClass.particle) === 0) return 0;
  }
  return 0;
}
const CLOSE_QUOTE = 0x201d;
