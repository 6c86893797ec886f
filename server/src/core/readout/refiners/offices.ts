// What the titles of each person of a draft say of the country they may serve: offices of which a country has one, or none.

import { wordSet } from '../../lexicon/wordSet.ts';
import { type Draft, type DraftMention, type DraftTitle, lastBefore } from '../draft.ts';
import type { CountryCode } from '../readout.ts';
import { Shape, type Tokens } from '../tokens.ts';
import { isAnyOf } from '../words.ts';
import { type Traits, titleCalled } from './knownTitle.ts';

const AND = wordSet('and y');

export interface Offices {
  /** Acts for somebody: has a title. */
  isOfficial(person: number): boolean;
  /** President, prime minister, foreign minister: a country has one. */
  isSupreme(person: number): boolean;
  /** Has to do with other countries by office. */
  isForeignMinister(person: number): boolean;
  /** That of an office which one country alone calls so: `Assistant Secretary of State`. */
  soleCountryOf(person: number): CountryCode | undefined;
  /** That of an office which mostly one country has: of another, a text says whose it is. */
  usualCountryOf(person: number): CountryCode | undefined;
  /** Whether one of the others holds the same of those offices: then not of the same country. */
  hasRivalIn(person: number, others: ReadonlySet<number>): boolean;
  /** Whether the person may act for this country: it has such an office, nobody else is known to hold it, and nobody is sent to it. */
  mayServe(person: number, country: CountryCode): boolean;
}

/** `Ann Harlan, President, National League`, `…, President and CEO`: of no state. */
function isOfBody(tokens: Tokens, { from, to, at }: DraftTitle, mentions: readonly DraftMention[]): boolean {
  if (from <= at) return false;
  const joins = tokens.code[to] === 0x2c || isAnyOf(tokens, to, AND);
  const next = tokens.shape[to + 1] ?? Shape.mark;
  const capital = next >= Shape.capitalised && next <= Shape.dotted;
  return joins && capital && mentions[lastBefore(mentions, to + 2)]?.from !== to + 1;
}

const OF_BUSINESS = wordSet('CEO CFO COO CTO');

/** `CEO of Northwind`: acts for no state. */
function isOfBusiness(tokens: Tokens, { from, to }: DraftTitle): boolean {
  for (let token = from; token < to; token++)
    if (isAnyOf(tokens, token, OF_BUSINESS)) return token === from || !isAnyOf(tokens, token - 1, AND);
  return false;
}

/** Codes of two letters that are of no state with ministers. */
const NO_STATES = new Set(['UN', 'EU', 'VA']);

/** Their foreign secretary is the first official under a foreign minister. */
const BESIDE_A_MINISTER = new Set('BD BT IN LK MV NP PK'.split(' '));

/** No more holders of one office are told apart: what is asked of each stays linear in any text. */
const MOST_HOLDERS = 100;

/** `postedTo`, by title: where somebody is sent by it. */
export function officesOf(
  { titles, persons, tokens, mentions }: Draft,
  postedTo: readonly (CountryCode | undefined)[],
): Offices {
  const held = persons.map((): Traits[] => []);
  const posted = new Map<number, CountryCode[]>();
  const holders = new Map<string, number[]>();
  titles.forEach((title, index) => {
    const { person, known } = title;
    const ofBody = isOfBody(tokens, title, mentions);
    const { traits } = ofBody ? titleCalled(`${known.text} of a body`) : known;
    const { supreme } = traits;
    if (!isOfBusiness(tokens, title)) addOnce(held[person]!, traits);
    const post = postedTo[index];
    if (post !== undefined) addTo(posted, person, post);
    if (supreme !== undefined) addTo(holders, supreme, person);
  });
  return {
    soleCountryOf: (person) => held[person]!.find(({ sole }) => sole !== undefined)?.sole,
    usualCountryOf: (person) => held[person]!.find(({ usual }) => usual !== undefined)?.usual,
    hasRivalIn: (person, others) =>
      held[person]!.some(
        ({ supreme }) =>
          supreme !== undefined &&
          holders.get(supreme)!.some((other) => other !== person && others.has(other)),
      ),
    isOfficial: (person) => held[person]!.length > 0,
    isForeignMinister: (person) => held[person]!.some(({ foreignMinister }) => foreignMinister),
    isSupreme: (person) => held[person]!.some(({ supreme }) => supreme !== undefined),
    mayServe(person, country) {
      if (posted.get(person)?.includes(country)) return false;
      const isForeign = ({ foreignToAmerica, national, ofNoMember }: Traits): boolean => {
        if (country === 'US') return foreignToAmerica;
        if (country === 'EU') return ofNoMember;
        return (country.length !== 2 || NO_STATES.has(country)) && national;
      };
      return !held[person]!.some(
        (traits) =>
          isForeign(traits) ||
          (traits.supreme !== undefined &&
            !(traits.foreignSecretary && BESIDE_A_MINISTER.has(country)) &&
            holders
              .get(traits.supreme)!
              .some((rival) => rival !== person && persons[rival]!.country === country)),
      );
    },
  };
}

/** Adds one more to those of the key, once. */
function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else addOnce(list, value);
}

function addOnce<Value>(list: Value[], value: Value): void {
  if (list.length < MOST_HOLDERS && !list.includes(value)) list.push(value);
}
