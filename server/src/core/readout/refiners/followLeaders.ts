// Who belongs to somebody acts for the same country: companions, advisors, and those named after a possessive.

import { wordSet } from '../../lexicon/wordSet.ts';
import type { Draft } from '../draft.ts';
import type { Appearance } from '../recognisers/appearances.ts';
import type { Reports } from '../recognisers/reports.ts';
import type { Tokens } from '../tokens.ts';
import { isAnyOf } from '../words.ts';

const INCLUDING = wordSet('including included includes incluidos incluido incluida');

/** Who accompanied somebody acts for the same country; so does an advisor to somebody, and the other way round. */
export function followLeaders(
  { persons, tokens }: Draft,
  { companies, appearances, sentences }: Reports,
): void {
  for (const { person, leader, side } of companies) {
    if (leader === undefined) continue;
    persons[leader]!.country ??= side;
    persons[person]!.country ??= persons[leader]!.country;
  }
  for (const { person, nestedIn } of appearances) {
    if (nestedIn === undefined) continue;
    const [advisor, advised] = [persons[nestedIn]!, persons[person]!];
    advisor.country ??= advised.country;
    advised.country ??= advisor.country;
  }
  for (const { appearances: here } of sentences) {
    let owner: Appearance | undefined;
    for (const one of here) {
      // `Harlan’s foreign minister, Ana Ruiz`; `members of Harlan’s cabinet, including Ana Ruiz and Luis Ortega`
      const theirs = owner !== undefined && isOf(tokens, owner, one);
      if (theirs) persons[one.person]!.country ??= persons[owner!.person]!.country;
      if (one.possessive) owner = one;
      else if (!theirs) owner = undefined;
    }
    for (let index = 1; index < here.length; index++) {
      const [before, one] = [here[index - 1]!, here[index]!];
      if (isHis(tokens, before, one)) persons[one.person]!.country ??= persons[before.person]!.country;
    }
  }
}

const HIS = wordSet('his her their su sus');
const AND = wordSet('and y e');

/** `President Harlan and his foreign minister, Ana Ruiz`. */
function isHis(tokens: Tokens, before: Appearance, one: Appearance): boolean {
  const and = tokens.code[before.to] === COMMA ? before.to + 1 : before.to;
  return one.from === and + 2 && isAnyOf(tokens, and, AND) && isAnyOf(tokens, and + 1, HIS);
}
const COMMA = 0x2c;

function isOf(tokens: Tokens, owner: Appearance, one: Appearance): boolean {
  if (one.from < one.mention.from && one.from - owner.mention.to === 1) return true;
  for (let token = owner.mention.to; token < one.from && token < owner.mention.to + 10; token++)
    if (isAnyOf(tokens, token, INCLUDING)) return true;
  return false;
}
