// The country that sent a delegation, where a sentence speaks of one with its country: `a U.S. congressional delegation`.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { codedAt } from '../jurisdiction.ts';
import type { CountryCode } from '../readout.ts';
import { Shape, type Tokens } from '../tokens.ts';
import { isAnyOf, isSmall, encounterWordAt as wordAt } from '../words.ts';
import type { Sentence } from './sentences.ts';

/** Those who are sent together. */
export const delegations = wordSet(
  'delegation Delegation DELEGATION lawmakers Lawmakers legislators Legislators delegación Delegación comitiva Comitiva legisladores',
);
const MEMBERS = wordSet(
  'of from members consisting comprising six five four seven eight de del integrada por',
);
const SENDER = WordClass.country | WordClass.demonym | WordClass.organisation;
/** How many words may stand between a country and its delegation: `U.S. bipartisan congressional delegation`. */
const BEFORE = 3;
/** And behind it: `consisting of six members of the U.S. Congress`. */
const BEHIND = 7;

export function senderIn(tokens: Tokens, { from, to, words }: Sentence): CountryCode | undefined {
  if ((words & W.group) === 0) return undefined;
  for (let token = from; token < to; token++) {
    if (!isAnyOf(tokens, token, delegations)) continue;
    const sender = before(tokens, token, from) ?? behind(tokens, token, to);
    if (sender !== undefined) return sender;
  }
  return undefined;
}

function before(tokens: Tokens, group: number, from: number): CountryCode | undefined {
  for (let token = group - 1; token >= from && token >= group - BEFORE - 1; token--) {
    if (tokens.shape[token] === Shape.mark) return undefined;
    const coded = codedAt(tokens, token, SENDER);
    if (coded !== undefined && coded.to <= group) return coded.code;
    if (isSmall(tokens, token) && (wordAt(tokens, token) !== 0 || isFunction(tokens, token)))
      return undefined;
  }
  return undefined;
}

function behind(tokens: Tokens, group: number, to: number): CountryCode | undefined {
  for (let token = group + 1; token < to && token <= group + BEHIND; token++) {
    const coded = codedAt(tokens, token, SENDER);
    if (coded !== undefined) return token > group + 1 ? coded.code : undefined;
    if (!isAnyOf(tokens, token, MEMBERS) && (tokens.classes[token]! & WordClass.article) === 0)
      return undefined;
  }
  return undefined;
}

const isFunction = (tokens: Tokens, token: number): boolean =>
  (tokens.classes[token]! & (WordClass.function | WordClass.connector | WordClass.conjunction)) !== 0;
