// Who stands before the verb of an encounter, or which of those named before are meant.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet, wordSetInAnyCase } from '../../lexicon/wordSet.ts';
import { Gap, Shape, type Tokens } from '../tokens.ts';
import { isAnyOf, encounterWordAt as wordAt } from '../words.ts';
import type { Appearance } from './appearances.ts';
import { belongs, COLON, isPastVerb, NEXT, QUOTES, SEMICOLON } from './partyWords.ts';
import type { Sentence } from './sentences.ts';

const WHO = wordSet('who quien quienes');
const WHO_OR_WHICH = wordSet('who quien quienes que');
const AND = wordSet('and y e');
const THAT = wordSet('that que');
const BOTH = wordSetInAnyCase('they both');
const SHE = wordSet('she he él ella');
const TEAM = wordSet('delegation team delegación comitiva');
const BOTH_OF = wordSet('both ambos ambas Both Ambos Ambas');
const PAIR = wordSet('pair two duo dos pareja');

export interface PartyBefore {
  readonly party: readonly Appearance[];
  /** Where nobody is named: whether one or several named before are meant. */
  readonly back: 'one' | 'two' | 'team' | 'all' | undefined;
  /** The first token of the words that stand for them: `they`, `the two delegations`. */
  readonly pronoun: number | undefined;
  /** In somebody’s words: `said that President Harlan met with`. */
  readonly reported: boolean;
}

const COMMA = 0x2c;
/** How far before the verb the nearest may stand. */
const NEAREST = 18;

/** Those who stand before the verb, back to where its clause begins. */
export function partyBefore(tokens: Tokens, sentence: Sentence, clause: number, verb: number): PartyBefore {
  const before = sentence.appearances.filter((one) => one.to <= verb);
  const reported = isReported(tokens, sentence, clause, verb);
  const pronoun = pronounBefore(tokens, clause, verb);
  if (pronoun !== undefined) {
    const { party, back } = meantBy(tokens, pronoun, before);
    return { party, back, pronoun, reported };
  }
  const named = (party: readonly Appearance[]): PartyBefore => ({
    party,
    back: undefined,
    pronoun,
    reported,
  });
  const [owner, companion] = before.slice(-2);
  if (companion !== undefined && companion.from >= clause && isBeside(tokens, owner, companion))
    return named([owner!]);
  const inClause = before.filter((one) => one.from >= clause);
  // `… and met with`: the subject is the one that began the sentence.
  const last = inClause.at(-1);
  const goesOn = last !== undefined && isAnyOf(tokens, verb - 1, AND);
  const isPast = goesOn && isGoal(tokens, last.from);
  const shared = goesOn && (isPast || verb - last.to > 1);
  if (shared || inClause.length === 0) {
    const head = headOf(tokens, sentence, isPast ? before.slice(0, -1) : before);
    if (head.length > 0) return named(head);
    const unnamed = unnamedBefore(tokens, sentence, clause, verb);
    return { party: head, back: unnamed.back, pronoun: unnamed.pronoun, reported };
  }
  const party: Appearance[] = [];
  let cursor = verb;
  for (let at = inClause.length - 1; at >= 0; at--) {
    const one = inClause[at]!;
    if (one.nested) continue;
    if (cursor - one.to > (party.length === 0 ? NEAREST : NEXT)) break;
    if (!joins(tokens, one.to, cursor, party.length === 0)) break;
    cursor = one.from;
    if (one.possessive || belongs(tokens, sentence, one)) continue;
    party.unshift(one);
  }
  // `El canciller añadió que viajará`: he himself.
  const speaker = inClause.findLast((one) => !one.nested && !one.possessive);
  if (party.length === 0 && reported && speaker !== undefined && isOwnVerb(tokens, speaker.to, verb))
    return named([speaker]);
  return { party, back: isWithPronoun(tokens, cursor) ? 'one' : undefined, pronoun, reported };
}

/** `they met`: all of the report before; `she met`: the last one named in the sentence, or before it. */
function meantBy(
  tokens: Tokens,
  pronoun: number,
  before: readonly Appearance[],
): Pick<PartyBefore, 'party' | 'back'> {
  const { pluralPronounEnding: ending } = tokens.lexicon.traits;
  const isPlural =
    ending !== undefined && tokens.text.startsWith(ending, tokens.end[pronoun]! - ending.length);
  if (isPlural || isAnyOf(tokens, pronoun, BOTH)) return { party: [], back: 'all' };
  const last = before.findLast((one) => !one.nested && !one.possessive);
  return last === undefined ? { party: [], back: 'one' } : { party: [last], back: undefined };
}

/** How far into a Spanish sentence its verb may stand and still be that of somebody named before it. */
const DROPPED = 9;

/** `the pair met`, `the delegation met`, `Viajó a Lima`: whose verb it is where the sentence names nobody. */
function unnamedBefore(
  tokens: Tokens,
  sentence: Sentence,
  clause: number,
  verb: number,
): Pick<PartyBefore, 'back' | 'pronoun'> {
  const group = groupBefore(tokens, clause, verb);
  if (group === undefined) {
    const dropped = tokens.lexicon.traits.subjectLeftOut && verb - sentence.from <= DROPPED;
    return { back: dropped ? 'one' : undefined, pronoun: undefined };
  }
  if (saysTwo(tokens, clause, verb)) return { back: 'two', pronoun: group };
  return { back: saysTeam(tokens, clause, verb) ? 'team' : undefined, pronoun: group };
}

/** Spanish, and nobody else stands between who speaks and the verb. */
function isOwnVerb(tokens: Tokens, from: number, verb: number): boolean {
  if (!tokens.lexicon.traits.subjectLeftOut) return false;
  const other = WordClass.head | WordClass.pluralHead | WordClass.relation | WordClass.organisation;
  for (let token = from; token < verb; token++)
    if ((tokens.classes[token]! & other) !== 0 || (wordAt(tokens, token) & (W.group | W.noun)) !== 0)
      return false;
  return true;
}

/** In a clause about the one before: `Harlan, who came with Minister Ortega, held`. */
const isBeside = (tokens: Tokens, before: Appearance | undefined, one: Appearance): boolean =>
  before !== undefined &&
  tokens.code[one.to] === COMMA &&
  tokens.code[before.to] === COMMA &&
  isAnyOf(tokens, before.to + 1, WHO_OR_WHICH);

/** `she and Ms. Harlan held`: somebody named before as well. */
function isWithPronoun(tokens: Tokens, first: number): boolean {
  let token = first - 1;
  while (token > 0 && (tokens.classes[token]! & (WordClass.honorific | WordClass.article)) !== 0) token--;
  return isAnyOf(tokens, token, AND) && isAnyOf(tokens, token - 1, SHE);
}

const GOAL = wordSet('to with from a al con');

/** `handed a letter to President Harlan and met with`: he is not who met. */
const isGoal = (tokens: Tokens, from: number): boolean =>
  isAnyOf(tokens, (tokens.classes[from - 1]! & WordClass.article) !== 0 ? from - 2 : from - 1, GOAL);

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
    // `Harlan, who arrived by train, held talks with`
    if (last && tokens.code[token - 1] === COMMA && isAnyOf(tokens, token, WHO_OR_WHICH)) {
      let close = token + 1;
      while (close < to && tokens.code[close] !== COMMA) close++;
      if (close < to) {
        token = close;
        continue;
      }
    }
    if (tokens.shape[token] === Shape.possessive && !last) return false;
    if (isPastVerb(tokens, token, word)) return false;
    if ((tokens.classes[token]! & WordClass.saying) !== 0 && tokens.shape[token] === Shape.lower)
      return false;
    if ((word & W.relative) !== 0 && !isAnyOf(tokens, token, WHO)) return false;
    if (last) continue;
    if (tokens.shape[token] !== Shape.lower) continue;
    if ((word & (W.with | W.group | W.by | W.attend | W.of)) !== 0) continue;
    const light =
      WordClass.article |
      WordClass.conjunction |
      WordClass.honorific |
      WordClass.function |
      WordClass.relation |
      // `y su homólogo panameño, Luis Ortega, se reunieron`
      WordClass.demonym |
      WordClass.particle;
    if ((word & W.stop) !== 0 || (tokens.classes[token]! & light) === 0) return false;
  }
  return true;
}

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
    if (isAnyOf(tokens, token, TEAM)) return true;
  return false;
};

/** `the pair`, `the two`, `los dos` right before the verb. */
const saysTwo = (tokens: Tokens, clause: number, verb: number): boolean =>
  (verb - 1 >= clause && isAnyOf(tokens, verb - 1, PAIR)) ||
  // `ambos mandatarios sostendrán`
  (verb - 2 >= clause &&
    isAnyOf(tokens, verb - 2, BOTH_OF) &&
    (tokens.classes[verb - 1]! & WordClass.pluralHead) !== 0);

/** `the two delegations`, `officials of both countries`: those are no persons, but they are the subject. */
function groupBefore(tokens: Tokens, clause: number, verb: number): number | undefined {
  let found: number | undefined;
  for (let token = verb - 1; token >= clause && token >= verb - 12; token--) {
    if (tokens.code[token] === 0x2c && tokens.gap[token + 1] !== Gap.none && found !== undefined) break;
    if (tokens.shape[token] !== Shape.mark) found = token;
  }
  return found;
}

/** `said that`, `comentó que` before the subject. */
function isReported(tokens: Tokens, sentence: Sentence, clause: number, verb: number): boolean {
  for (let token = Math.max(clause, sentence.from + 1); token < verb; token++) {
    if (!isAnyOf(tokens, token, THAT)) continue;
    if ((tokens.classes[token - 1]! & WordClass.saying) !== 0) return true;
  }
  return false;
}
