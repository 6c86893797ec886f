// Whom a title does not explain, a role elsewhere in the document may: `the Foreign Minister, Ana Ruiz`, then `the Mexican foreign minister`.
import type { Office } from '../../lexicon/offices.ts';
import { type Draft, type LoneTitle, spanAt } from '../draft.ts';
import { jurisdictionOf } from '../jurisdiction.ts';
import type { CountryCode } from '../readout.ts';
import type { Sentence } from '../recognisers/sentences.ts';
import { titleIn } from './knownTitle.ts';
import { headWord } from './officeHolders.ts';

/** Offices of which a country has one holder. */
const ONE = new Set(['president', 'prime minister', 'foreign minister', 'king', 'vice president']);
/** Titles without a name that are looked at. */
const MOST = 200;

/** Gives a country to the only holder of such an office who has none, if the roles of that office tell just one. */
export function calledElsewhere(draft: Draft, sentences: readonly Sentence[]): void {
  const { persons, titles, lone, tokens } = draft;
  if (lone.length === 0 || persons.every(({ country }) => country !== undefined)) return;
  const holders = new Map<string, Set<number>>();
  for (const { head, person, known } of titles) {
    const office = theOne(known.officeOf(headWord(draft, head)));
    if (office === undefined) continue;
    const persons = holders.get(office);
    if (persons === undefined) holders.set(office, new Set([person]));
    else persons.add(person);
  }
  const told = new Map<string, Map<CountryCode, LoneTitle[]>>();
  for (const role of lone.slice(0, MOST)) {
    const code = jurisdictionOf(tokens, role);
    if (code === undefined) continue;
    const office = theOne(titleIn(tokens, role.from, role.to).officeOf(headWord(draft, role.head)));
    if (office === undefined || !holders.has(office)) continue;
    const codes = told.get(office) ?? new Map<CountryCode, LoneTitle[]>();
    told.set(office, codes);
    codes.set(code, [...(codes.get(code) ?? []), role]);
  }
  for (const [office, codes] of told) {
    const [unknown, rival] = [...holders.get(office)!].filter((one) => persons[one]!.country === undefined);
    if (unknown === undefined || rival !== undefined) continue;
    for (const { country } of [...holders.get(office)!].map((one) => persons[one]!))
      if (country !== undefined) codes.delete(country);
    const [only, other] = codes;
    // In one sentence with the name, the role is somebody else’s.
    if (only !== undefined && other === undefined && only[1].every((role) => isApart(role, unknown)))
      persons[unknown]!.country = only[0];
  }

  function isApart({ from }: LoneTitle, person: number): boolean {
    const sentence = spanAt(sentences, from);
    return !sentence?.appearances.some((one) => one.person === person && one.mention.kind === 'name');
  }
}

/** By the word that the document has for it: `canciller` and `secretario de Estado` are two people. */
const theOne = ({ head, noun, lower, former }: Office): string | undefined =>
  ONE.has(head) && !lower && !former ? noun : undefined;
