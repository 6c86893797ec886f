// Who stands before and after the words of an encounter: appearances in a row, with no more between them than a list has.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { Gap, Shape, type Tokens } from '../tokens.ts';
import { isAnyOf, isWord, encounterWordAt as wordAt } from '../words.ts';
import type { Appearance } from './appearances.ts';
import type { Sentence } from './sentences.ts';

const OPEN_BRACKET = 0x28;
const CLOSE_BRACKET = 0x29;
const QUOTES = new Set([...'“”«»"‘'].map((mark) => mark.charCodeAt(0)));
const DASHES = new Set([0x2014, 0x2013]);
const COLON = 0x3a;
const SEMICOLON = 0x3b;

export interface PartyAfter {
  readonly party: readonly Appearance[];
  /** The token of `with`, where one leads to them. */
  readonly link: number | undefined;
  /** The token after the last of them. */
  readonly end: number;
}

/** How many tokens may stand before the first, and between two. */
const FIRST = 26;
const NEXT = 14;

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
  let next = sentence.appearances.findIndex((one) => one.from >= from);
  if (next < 0) return { party, link, end };
  for (let token = from; token < limit; ) {
    while (sentence.appearances[next] !== undefined && sentence.appearances[next]!.from < token) next++;
    const one = sentence.appearances[next];
    if (one === undefined) break;
    if (one.from === token) {
      const near = party.length > 0 || linked || token - from <= 1;
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
    if (QUOTES.has(code) || code === COLON || (code === SEMICOLON && party.length === 0)) break;
    if (party.length > 0 ? breaksList(tokens, token, word) : breaksAhead(tokens, token, word, direct)) break;
    if ((word & W.with) !== 0 && !(isArticleA(tokens, token) && tokens.lexicon.language === 'en')) {
      if (link === undefined && party.length === 0) link = token;
      linked = true;
    }
    // `was co-chaired in Kyiv by`
    if (passive && isAnyOf(tokens, token, ['by', 'por'])) linked = true;
    // `spoke to`, `talked to`: right after the verb only.
    if (token === from && isWord(tokens, token, 'to')) {
      linked = true;
      link = token;
    }
    if (++gap > (party.length > 0 ? NEXT : FIRST)) break;
    token++;
  }
  return { party, link, end };
}

const isArticleA = (tokens: Tokens, token: number): boolean => isWord(tokens, token, 'a');

/** Before anybody was named: `to discuss`, `para revisar`, `who said` lead elsewhere; `on Tuesday`, `for two hours` do not. */
function breaksAhead(tokens: Tokens, token: number, word: number, direct: boolean): boolean {
  if ((word & W.relative) !== 0) return true;
  if ((tokens.classes[token]! & WordClass.saying) !== 0 && tokens.shape[token] === Shape.lower) return true;
  if (direct) {
    if (isWord(tokens, token, 'from')) return true;
    // `welcomed the upcoming visit by`: not the visitor.
    if ((word & W.noun) !== 0 && !isAnyOf(tokens, token, ['audience', 'audiencia'])) return true;
    if (isWord(tokens, token, 'on') && isWord(tokens, token - 1, 'called')) return false;
    return (word & W.stop) !== 0 || isPastVerb(tokens, token, word);
  }
  // Another encounter begins: `the preparations of the meeting between`, `continuing talks with`.
  if ((word & W.noun) !== 0 && (word & W.call) === 0) return true;
  if (isAnyOf(tokens, token, ['about', 'regarding', 'concerning'])) return true;
  if (isWord(tokens, token, 'to'))
    return tokens.shape[token + 1] === Shape.lower && !isWord(tokens, token - 1, 'spoke');
  return isWord(tokens, token, 'para');
}

/** After somebody was named: a list goes on over commas, articles, titles that nobody took, and who leads whom. */
function breaksList(tokens: Tokens, token: number, word: number): boolean {
  if (tokens.shape[token] === Shape.possessive) return true;
  if ((word & W.relative) !== 0 || (word & W.stop) !== 0) return true;
  if ((tokens.classes[token]! & WordClass.saying) !== 0 && tokens.shape[token] === Shape.lower) return true;
  return isPastVerb(tokens, token, word);
}

/** A finite verb by its ending: `thanked`, `agradeció`; but not `accompanied`, `led`. */
function isPastVerb(tokens: Tokens, token: number, word: number): boolean {
  if (tokens.shape[token] !== Shape.lower) return false;
  if ((word & W.attend) !== 0) return false;
  const end = tokens.end[token]!;
  const { text } = tokens;
  if (tokens.lexicon.language === 'en')
    return (
      text.startsWith('ed', end - 2) && end - tokens.start[token]! > 4 && (word & (W.receive | W.hold)) === 0
    );
  return (
    text.charCodeAt(end - 1) === 0xf3 || text.startsWith('aron', end - 4) || text.startsWith('ieron', end - 5)
  );
}

/** `the greetings of President Harlan`, `del presidente Harlan`: the thing that is his is meant, not he. */
function belongs(tokens: Tokens, sentence: Sentence, one: Appearance): boolean {
  let token = one.from - 1;
  for (let steps = 0; token >= sentence.from && steps < 4; steps++, token--) {
    const article = (tokens.classes[token]! & (WordClass.article | WordClass.honorific)) !== 0;
    if (!article) break;
  }
  if (token < sentence.from) return false;
  const word = wordAt(tokens, token);
  if ((word & W.of) === 0) return false;
  // `a call from`, `visita de`, `a delegation of`: those are there themselves.
  const before = wordAt(tokens, token - 1);
  return (before & (W.noun | W.group | W.call)) === 0;
}

export interface PartyBefore {
  readonly party: readonly Appearance[];
  /** Where nobody is named: whether one or several named before are meant. */
  readonly back: 'one' | 'two' | 'team' | 'all' | undefined;
  readonly pronoun: number | undefined;
  /** In somebody’s words: `said that President Harlan met with`. */
  readonly reported: boolean;
}

/** How far before the verb the nearest may stand. */
const NEAREST = 18;

/** Those who stand before the verb, back to where its clause begins. */
export function partyBefore(tokens: Tokens, sentence: Sentence, clause: number, verb: number): PartyBefore {
  const before = sentence.appearances.filter((one) => one.to <= verb);
  const pronoun = pronounBefore(tokens, clause, verb);
  const reported = isReported(tokens, sentence, clause, verb);
  if (pronoun !== undefined) {
    const all =
      isWord(tokens, pronoun, 'they') ||
      (tokens.lexicon.language === 'es' && tokens.text.startsWith('s', tokens.end[pronoun]! - 1)) ||
      isWord(tokens, pronoun, 'both');
    const last = all ? undefined : before.findLast((one) => !one.nested && !one.possessive);
    return {
      party: last === undefined ? [] : [last],
      back: last === undefined ? (all ? 'all' : 'one') : undefined,
      pronoun,
      reported,
    };
  }
  const inClause = before.filter((one) => one.from >= clause);
  const party: Appearance[] = [];
  let cursor = verb;
  // `… and met with`: the subject is the one that began the sentence.
  const shared = isConjunction(tokens, verb - 1) && inClause.length > 0 && verb - inClause.at(-1)!.to > 1;
  if (shared || inClause.length === 0) {
    const head = headOf(tokens, sentence, before);
    if (head.length > 0) return { party: head, back: undefined, pronoun: undefined, reported };
    const groups = groupBefore(tokens, clause, verb);
    if (groups)
      return {
        party: [],
        back: saysTwo(tokens, clause, verb) ? 'two' : saysTeam(tokens, clause, verb) ? 'team' : undefined,
        pronoun: groups === true ? undefined : groups,
        reported,
      };
    const dropped = tokens.lexicon.language === 'es' && verb - sentence.from <= 9;
    return { party: [], back: dropped ? 'one' : undefined, pronoun: undefined, reported };
  }
  for (let index = inClause.length - 1; index >= 0; index--) {
    const one = inClause[index]!;
    if (one.nested) continue;
    if (cursor - one.to > (party.length === 0 ? NEAREST : NEXT)) break;
    if (!joins(tokens, one.to, cursor, party.length === 0)) break;
    cursor = one.from;
    if (one.possessive || belongs(tokens, sentence, one)) continue;
    party.unshift(one);
  }
  return { party, back: undefined, pronoun: undefined, reported };
}

/** The one or those that a sentence begins with. */
function headOf(tokens: Tokens, sentence: Sentence, before: readonly Appearance[]): Appearance[] {
  const head: Appearance[] = [];
  let cursor = sentence.from;
  for (const one of before) {
    if (one.nested || one.possessive) {
      cursor = Math.max(cursor, one.to);
      continue;
    }
    if (
      head.length === 0
        ? one.from - cursor > 16 || belongs(tokens, sentence, one)
        : !joins(tokens, cursor, one.from, false)
    ) {
      if (head.length > 0) break;
      cursor = one.to;
      continue;
    }
    head.push(one);
    cursor = one.to;
  }
  return head;
}

/** Whether what stands between two of a list, or between the last and the verb, keeps them together. */
function joins(tokens: Tokens, from: number, to: number, last: boolean): boolean {
  for (let token = from; token < to; token++) {
    const code = tokens.code[token]!;
    if (QUOTES.has(code) || code === COLON || (code === SEMICOLON && last)) return false;
    if (code !== 0) continue;
    const word = wordAt(tokens, token);
    if (tokens.shape[token] === Shape.possessive && !last) return false;
    if (isPastVerb(tokens, token, word)) return false;
    if ((tokens.classes[token]! & WordClass.saying) !== 0 && tokens.shape[token] === Shape.lower)
      return false;
    if ((word & W.relative) !== 0 && !isWho(tokens, token)) return false;
    if (last) continue;
    if (tokens.shape[token] !== Shape.lower) continue;
    if ((word & (W.with | W.group | W.by | W.attend | W.of)) !== 0) continue;
    const light =
      WordClass.article |
      WordClass.conjunction |
      WordClass.honorific |
      WordClass.function |
      WordClass.relation |
      WordClass.particle;
    if ((word & W.stop) !== 0 || (tokens.classes[token]! & light) === 0) return false;
  }
  return true;
}

const isWho = (tokens: Tokens, token: number): boolean =>
  isWord(tokens, token, 'who') || isWord(tokens, token, 'quien') || isWord(tokens, token, 'quienes');

const isConjunction = (tokens: Tokens, token: number): boolean =>
  isWord(tokens, token, 'and') || isWord(tokens, token, 'y') || isWord(tokens, token, 'e');

function pronounBefore(tokens: Tokens, clause: number, verb: number): number | undefined {
  for (let token = verb - 1; token >= clause && token >= verb - 3; token--) {
    const word = wordAt(tokens, token);
    if ((word & W.pronoun) !== 0) return token;
    if ((word & W.sequel) === 0) return undefined;
  }
  return undefined;
}

/** `the delegation met with`: those who travelled. */
const saysTeam = (tokens: Tokens, clause: number, verb: number): boolean => {
  for (let token = verb - 1; token >= clause && token >= verb - 3; token--)
    if (isAnyOf(tokens, token, ['delegation', 'team', 'delegación', 'comitiva'])) return true;
  return false;
};

/** `the pair`, `the two`, `los dos` right before the verb. */
const saysTwo = (tokens: Tokens, clause: number, verb: number): boolean =>
  verb - 1 >= clause && isAnyOf(tokens, verb - 1, ['pair', 'two', 'duo', 'dos', 'pareja']);

/** `the two delegations`, `officials of both countries`: those are no persons, but they are the subject. */
function groupBefore(tokens: Tokens, clause: number, verb: number): number | boolean {
  let found: number | boolean = false;
  for (let token = verb - 1; token >= clause && token >= verb - 12; token--) {
    if (tokens.code[token] === 0x2c && tokens.gap[token + 1] !== Gap.none && found !== false) break;
    if (tokens.shape[token] !== Shape.mark) found = token;
  }
  return found;
}

/** `said that`, `comentó que` before the subject. */
function isReported(tokens: Tokens, sentence: Sentence, clause: number, verb: number): boolean {
  for (let token = Math.max(clause, sentence.from + 1); token < verb; token++) {
    if (!isWord(tokens, token, 'that') && !isWord(tokens, token, 'que')) continue;
    if ((tokens.classes[token - 1]! & WordClass.saying) !== 0) return true;
  }
  return false;
}
