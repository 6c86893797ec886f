// Lists of who else was there, and for which side: `was accompanied by`, `The delegation included`, `Por México participaron`.

import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { codesOf } from '../characters.ts';
import { codedAt } from '../jurisdiction.ts';
import type { CountryCode } from '../readout.ts';
import { Gap, type Tokens } from '../tokens.ts';
import { isAnyOf, isSmall, encounterWordAt as wordAt } from '../words.ts';
import type { Appearance } from './appearances.ts';
import { isOpen, signsIn, triggerIn } from './listTriggers.ts';
import type { Sentence } from './sentences.ts';
import { sideIn } from './sides.ts';

const A = wordSet('a');
const TO = wordSet('to');
const WHOM = wordSet('a al');
const HIM = wordSet('him her');
const AGENT = wordSet('by por');
const HOST = wordSet('anfitriona host');
/** How far before the verb a country may stand: `al presidente de Colombia lo acompañan`. */
const WHOSE = 4;

export interface Attendance {
  readonly members: readonly { readonly appearance: Appearance; readonly side: CountryCode | undefined }[];
  /** Whom the members went with: `Minister Harlan was accompanied by`. */
  readonly leader: Appearance | undefined;
  /** The side that a heading or the words before the list give to what follows. */
  readonly side: CountryCode | undefined;
  /** The list goes on in the lines below: `Por Guatemala:`, `Delegación de Colombia`. */
  readonly open: boolean;
  /** Of several meetings: `was joined in his meetings by`. */
  readonly several: boolean;
  /** `The visiting delegation`: of those who came, or of those who received them. */
  readonly guests: 'guest' | 'host' | undefined;
  /** A delegation is spoken of, as on a journey, rather than a meeting. */
  readonly group: boolean;
}

const COMMA = 0x2c;
const COLON = 0x3a;
const QUOTES = codesOf('“”«»"‘');

export function attendanceIn(tokens: Tokens, sentence: Sentence, quoted: Uint8Array): Attendance | undefined {
  if (sentence.appearances.length === 0 && !isOpen(tokens, sentence)) return undefined;
  const signs = signsIn(tokens, sentence, quoted);
  const trigger = signs && triggerIn(tokens, sentence, quoted, signs);
  if (signs === undefined || trigger === undefined) return undefined;
  const plain = sentence.appearances.filter((one) => !one.nested && quoted[one.mention.from] === 0);
  const after = plain.filter((one) => one.from >= trigger.token);
  const before = plain.filter((one) => one.to <= trigger.token);
  const open = isOpen(tokens, sentence) && after.length === 0;
  const inverted = trigger.order === 'before' || (trigger.order === 'either' && after.length === 0 && !open);
  const listed = inverted ? before : after;
  const first = listed[0]?.from ?? sentence.to;
  const [sideFrom, sideTo] = trigger.isSided ? [trigger.token, sentence.to] : [sentence.from, first];
  const side =
    sideIn(tokens, sentence, sideFrom, sideTo) ??
    (trigger.company && !inverted
      ? countryIn(tokens, trigger.isBehind ? trigger.token - WHOSE : trigger.token, first)
      : undefined);
  const members: { appearance: Appearance; side: CountryCode | undefined }[] = [];
  let current = side;
  let cursor = inverted ? sentence.from : trigger.token;
  for (const appearance of listed) {
    if (endsList(tokens, cursor, appearance.from, members.length > 0)) break;
    if (members.length > 0) current = sideIn(tokens, sentence, cursor, appearance.from) ?? current;
    cursor = Math.max(cursor, appearance.to);
    if (!appearance.possessive) members.push({ appearance, side: current });
  }
  if (members.length === 0 && !open) return undefined;
  // `Acompañaron al canciller A los subsecretarios B y C`: the first is whom they went with.
  const taken = isAnyOf(tokens, first - 1, WHOM) || isAnyOf(tokens, first - 2, A);
  const whom = before.length === 0 && taken ? listed[0] : undefined;
  const leader = !trigger.company
    ? undefined
    : inverted
      ? after[0]
      : (whom ?? leaderOf(tokens, trigger.token, before));
  return {
    members,
    leader,
    side,
    open,
    guests: guestsIn(tokens, sentence) ?? (isWithThem(tokens, trigger.token) ? 'host' : undefined),
    ...signs,
  };
}

/** `Acompañan a la presidenta de México`: the country of whom the list goes with. */
function countryIn(tokens: Tokens, from: number, to: number): CountryCode | undefined {
  for (let token = from; token < to; token++) {
    const coded = codedAt(tokens, token, WordClass.country | WordClass.demonym);
    if (coded !== undefined) return coded.code;
  }
  return undefined;
}

/** `Harlan, who was accompanied by`: the nearest; `Harlan met Ortiz at the palace, accompanied by`: the subject. */
function leaderOf(tokens: Tokens, trigger: number, before: readonly Appearance[]): Appearance | undefined {
  const named = before.filter((one) => !one.possessive);
  const verb = trigger - 1;
  // `was received by President Harlan, accompanied by`: whoever received.
  const last = named.at(-1);
  const isAgent = last !== undefined && last.to === verb - 1 && isAnyOf(tokens, last.from - 1, AGENT);
  if (isAgent) return last;
  const finite = tokens.code[verb - 1] !== COMMA && (wordAt(tokens, verb - 1) & (W.be | W.sequel)) !== 0;
  return finite ? named.at(-1) : named[0];
}

/** `The visiting delegation`; `Por parte de la Embajada`, `de la organización`: of whoever was received from there. */
const GUESTS = wordSet('visitante visiting Embajada Embassy embajada embassy organización organismo');

/** `A and B joined him`: the one whose meeting it is. */
const isWithThem = (tokens: Tokens, trigger: number): boolean => isAnyOf(tokens, trigger + 1, HIM);

function guestsIn(tokens: Tokens, sentence: Sentence): 'guest' | 'host' | undefined {
  for (let token = sentence.from; token < sentence.from + 6 && token < sentence.to; token++) {
    if (isAnyOf(tokens, token, GUESTS)) return 'guest';
    if (isAnyOf(tokens, token, HOST)) return 'host';
  }
  return undefined;
}

/** Where a list is over: a clause about one of its members, or something quoted. */
function endsList(tokens: Tokens, from: number, to: number, inside: boolean): boolean {
  for (let token = from; token < to; token++) {
    if (QUOTES.has(tokens.code[token]!)) return true;
    if (!inside || !isSmall(tokens, token)) continue;
    if ((wordAt(tokens, token) & W.relative) !== 0) return true;
    if ((tokens.classes[token]! & WordClass.saying) !== 0) return true;
    if (isAnyOf(tokens, token, TO) && isSmall(tokens, token + 1)) return true;
  }
  return false;
}

/** Who an item of a list names, where it says no more: `• Ann Harlan, Mayor of Dayton`, `- Dayton League: Ann Harlan`. */
export function listedIn(tokens: Tokens, sentence: Sentence): Appearance | undefined {
  if (!sentence.item) return undefined;
  const one = sentence.appearances.find(({ nested }) => !nested);
  if (one === undefined || one.possessive) return undefined;
  if (one.from - sentence.from > 4 && tokens.code[one.from - 1] !== COLON) return undefined;
  for (let token = one.to; token < sentence.to; token++)
    if (isSmall(tokens, token) && (tokens.classes[token]! & WordClass.saying) !== 0) return undefined;
  return one;
}

/** Whether a sentence is one more line of an open list. */
export const isListLine = (tokens: Tokens, sentence: Sentence): boolean =>
  sentence.appearances.length > 0 &&
  (sentence.item ||
    sentence.heading ||
    tokens.gap[sentence.from] === Gap.newline ||
    !['.', '!', '?'].includes(tokens.text[tokens.end[sentence.to - 1]! - 1]!));
