// Heads of state and ministers who are only spoken of: they are of the country of whoever speaks for them or is named beside them.
import { greetings, handedOver, invitations, thanks } from '../../lexicon/greetings.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import type { Draft } from '../draft.ts';
import { codedAt, stepAfter } from '../jurisdiction.ts';
import type { CountryCode } from '../readout.ts';
import type { Appearance } from '../recognisers/appearances.ts';
import type { Reports } from '../recognisers/reports.ts';
import { Shape, type Tokens } from '../tokens.ts';
import { isAnyOf } from '../words.ts';
import type { Offices } from './offices.ts';
import type { Bearings } from './opposeSides.ts';

const BY_THE = wordSet('the Por A por a');
const TO = wordSet('to a al');
const THAT = wordSet('that que');
const WHOSE = wordSet('of from by de del por');

/** How many tokens after a country or its people a president may stand to be theirs. */
const NEAR = 20;
/** A country that is named but once is not taken for that of whoever listens. */
const ONCE = 1;

/** `the greetings of President Harlan`, `Freedonia’s support, and President Harlan’s decision`. */
export function followSpeakers(
  draft: Draft,
  { sentences, parties, quoted }: Reports,
  offices: Offices,
  { home, other }: Bearings,
): void {
  const { persons, tokens } = draft;
  const present = new Set<number>();
  for (const { encounter } of parties) {
    if (encounter.status === 'announced') continue;
    for (const { person } of encounter.subject) present.add(person);
    for (const { person } of encounter.object) present.add(person);
  }
  const countryOf = (one: Appearance | undefined): CountryCode | undefined => {
    if (one === undefined) return undefined;
    const known = persons[one.person]!.country;
    if (known !== undefined || home === undefined || !offices.isOfficial(one.person)) return known;
    return offices.mayServe(one.person, home) ? home : undefined;
  };
  for (const { from, to, appearances } of sentences) {
    let cursor = from;
    let nearest: CountryCode | undefined;
    let nearestAt = from;
    const speaker = appearances.find((one) => quoted[one.mention.from] === 0);
    for (const one of appearances) {
      for (let token = cursor; token < one.from; ) {
        const coded = codedAt(tokens, token, WordClass.country);
        if (coded !== undefined && tokens.shape[coded.to] === Shape.possessive) {
          nearest = coded.code;
          nearestAt = coded.to;
        }
        token = coded?.to ?? stepAfter(tokens, token);
      }
      cursor = one.to;
      if (offices.isSupreme(one.person) && !present.has(one.person)) {
        const spoken = quoted[one.mention.from] === 1 || isGreeting(tokens, one.from);
        const theirs = one.from - nearestAt < NEAR && (one.possessive || isOwned(tokens, one.from));
        const own = speaker === one ? undefined : countryOf(speaker);
        let code = theirs ? nearest : undefined;
        if (spoken && speaker !== one) code = own;
        if (own !== undefined && (isAddressed(tokens, one.from) || isSentTo(tokens, one.from)))
          code = home === undefined || home === own ? other(own, ONCE) : home;
        if (isInviting(tokens, one.from)) code = landIn(tokens, one.to, to) ?? (home && other(home, ONCE));
        if (code !== undefined && offices.mayServe(one.person, code)) persons[one.person]!.country ??= code;
      }
      if (persons[one.person]!.country !== undefined) {
        nearest = persons[one.person]!.country;
        nearestAt = one.to;
      }
    }
  }
}

/** `conveyed the greetings of`: of whoever speaks, not of whoever listens. */
function isGreeting(tokens: Tokens, from: number): boolean {
  for (let token = from - 1; token >= 0 && token >= from - 5; token--)
    if (isAnyOf(tokens, token, greetings)) return true;
  return false;
}

/** `At the invitation of Foreign Minister Harlan, …`: of where the guest went. */
function isInviting(tokens: Tokens, from: number): boolean {
  for (let token = from - 1; token >= 1 && token >= from - 3; token--)
    if (isAnyOf(tokens, token, invitations))
      return isAnyOf(tokens, token - 1, BY_THE) && !isAnyOf(tokens, token - 2, handedOver);
  return false;
}

function landIn(tokens: Tokens, from: number, to: number): CountryCode | undefined {
  for (let token = from; token < to; ) {
    const coded = codedAt(tokens, token, WordClass.country | WordClass.region);
    if (coded !== undefined) return coded.code;
    token = stepAfter(tokens, token);
  }
  return undefined;
}

/** How many tokens may name whose greetings they are. */
const MESSAGE = 12;

/** `thanked President Harlan`: of whoever listens. */
function isAddressed(tokens: Tokens, from: number): boolean {
  for (let token = from - 1; token >= 0 && token >= from - 3; token--)
    if (isAnyOf(tokens, token, thanks)) return true;
  return false;
}

/** `to convey the regards of the Prime Minister to H.E. Ms. Harlan`: to whoever listens. */
function isSentTo(tokens: Tokens, from: number): boolean {
  let token = from - 1;
  while (token > 0 && (tokens.classes[token]! & (WordClass.article | WordClass.honorific)) !== 0) token--;
  if (!isAnyOf(tokens, token, TO)) return false;
  for (let before = token - 1; before >= 0 && token - before <= MESSAGE; before--)
    if (isAnyOf(tokens, before, greetings)) return true;
  return false;
}

/** `of President Harlan`, `declared by`, `de la presidenta`, `that President Harlan will`. */
function isOwned(tokens: Tokens, from: number): boolean {
  let token = from - 1;
  while (token > 0 && (tokens.classes[token]! & WordClass.article) !== 0) token--;
  // `the Minister confirmed that President Harlan will attend`
  if (isAnyOf(tokens, token, THAT)) return (tokens.classes[token - 1]! & WordClass.saying) !== 0;
  return token >= 0 && isAnyOf(tokens, token, WHOSE);
}
