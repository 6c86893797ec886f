// Who holds somebody's office elsewhere: `President Ruiz and his Peruvian counterpart` act for two countries, whatever else is known.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import type { Draft } from '../draft.ts';
import type { Appearance } from '../recognisers/appearances.ts';
import type { Reports } from '../recognisers/reports.ts';
import { encounterWordAt } from '../words.ts';
import type { Offices } from './offices.ts';

/** How far before the name the word may stand. */
const REACH = 9;
/** No more are told apart: what is asked of each stays linear in any text. */
const MOST = 100;

/** The offices of a document, none of which is given to two peers in one country. */
export function ofPeers(offices: Offices, { persons, tokens }: Draft, { sentences }: Reports): Offices {
  const peers = new Map<number, Set<number>>();
  for (const { appearances, words } of sentences) {
    if ((words & W.peer) === 0) continue;
    for (let index = 1; index < appearances.length; index++) {
      const one = appearances[index]!;
      const before = appearances[index - 1]!;
      const isJoined = (tokens.classes[before.to]! & WordClass.conjunction) !== 0;
      if (!isJoined || one.nested || one.person === before.person || !isPeer(one, before.to)) continue;
      tie(one.person, before.person);
      tie(before.person, one.person);
    }
  }
  if (peers.size === 0) return offices;
  return {
    ...offices,
    mayServe(person, country) {
      for (const peer of peers.get(person) ?? []) if (persons[peer]!.country === country) return false;
      return offices.mayServe(person, country);
    },
  };

  function isPeer({ mention }: Appearance, floor: number): boolean {
    for (let token = mention.from - 1; token >= floor && token >= mention.from - REACH; token--)
      if ((encounterWordAt(tokens, token) & W.peer) !== 0) return true;
    return false;
  }
  function tie(person: number, peer: number): void {
    const known = peers.get(person);
    if (known === undefined) peers.set(person, new Set([peer]));
    else if (known.size < MOST) known.add(peer);
  }
}
