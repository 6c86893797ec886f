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
    const subject = here.find((one) => !one.nested && !one.possessive);
    for (let index = 1; index < here.length; index++) {
      const one = here[index]!;
      if (!isAnyOf(tokens, one.from - 1, HIS) || one.from === one.mention.from) continue;
      // `se reunió en la sede de la OEA con su secretario general`
      if (isAnyOf(tokens, one.from - 2, WITH)) continue;
      // `Harlan met Ortega and his minister`, but `Harlan met Ortega with her advisor`.
      const whose = isAnyOf(tokens, one.from - 2, AND) ? here[index - 1]! : subject;
      if (whose !== undefined) persons[one.person]!.country ??= persons[whose.person]!.country;
    }
  }
}

const AND = wordSet('and y e');
const WITH = wordSet('with con');
const HIS = wordSet('his her their su sus');

function isOf(tokens: Tokens, owner: Appearance, one: Appearance): boolean {
  if (one.from < one.mention.from && one.from - owner.mention.to === 1) return true;
  for (let token = owner.mention.to; token < one.from && token < owner.mention.to + 10; token++)
    if (isAnyOf(tokens, token, INCLUDING)) return true;
  return false;
}
