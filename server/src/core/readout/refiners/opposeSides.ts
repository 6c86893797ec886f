// The two parties of each encounter: those who are met together act for one country, and not for that of the party across.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSetInAnyCase } from '../../lexicon/wordSet.ts';
import { type Draft, spanAt } from '../draft.ts';
import { codedAt } from '../jurisdiction.ts';
import type { CountryCode } from '../readout.ts';
import type { Appearance } from '../recognisers/appearances.ts';
import type { Encounter } from '../recognisers/encounter.ts';
import type { Reports } from '../recognisers/reports.ts';
import type { Sentence } from '../recognisers/sentences.ts';
import type { Tokens } from '../tokens.ts';
import { isAnyOf, encounterWordAt as wordAt } from '../words.ts';
import type { Offices } from './offices.ts';

/** A country that is named but once is not taken for that of whom nothing explains. */
const ONCE = 1;
const PLACE = WordClass.country | WordClass.demonym | WordClass.organisation;

/** What a document tells of its two sides beyond the persons’ own words. */
export interface Bearings {
  readonly home: CountryCode | undefined;
  /** Where an embassy that speaks stands: whom its people meet is of that country. */
  readonly seat: CountryCode | undefined;
  /** Where those go whom nobody explains. */
  readonly toured: ReadonlySet<CountryCode>;
  /** The country that the document speaks of most beside this one, and more than so often. */
  other(than: CountryCode, floor?: number): CountryCode | undefined;
}

export function opposeSides(draft: Draft, { parties }: Reports, offices: Offices, bearings: Bearings): void {
  const { persons, tokens } = draft;
  const { home, seat } = bearings;
  // Whom somebody met, he does not act for.
  const met = new Map<number, Set<CountryCode>>();
  for (const { encounter } of parties)
    for (const { person } of encounter.subject)
      for (const across of encounter.object) {
        const { country } = persons[across.person]!;
        if (country === undefined || country === home) continue;
        const known = met.get(person);
        if (known === undefined) met.set(person, new Set([country]));
        else known.add(country);
      }
  const give = (party: readonly Appearance[], code: CountryCode | undefined) => {
    if (code === undefined) return;
    for (const { person } of party)
      if (offices.isOfficial(person) && offices.mayServe(person, code) && !met.get(person)?.has(code))
        persons[person]!.country ??= code;
  };
  let abroad: CountryCode | undefined;
  for (const { encounter, sentence, place, sender } of parties) {
    // `on the sidelines of the summit in Rome`: neither need be at home there.
    const isGathering = place !== undefined && isAmongMany(tokens, encounter.verb, place.from);
    const at = place === undefined || isGathering ? undefined : codedIn(tokens, place.from, place.to);
    if ((encounter.journey || abroad !== undefined) && at !== undefined) abroad = at;
    const here = at ?? abroad ?? seat;
    const { subject, object } = encounter;
    const first = subject[0]?.from ?? encounter.from;
    let host = sideOf(draft, subject) ?? groupIn(tokens, sentence, first, encounter.to) ?? sender;
    let guest = sideOf(draft, object) ?? groupIn(tokens, sentence, encounter.to, encounter.after + 10);
    // `President Harlan received credentials in Lima`: whoever receives somebody is at home.
    if (home === undefined && receives(tokens, encounter)) host ??= at;
    const plain = subject.some(
      ({ person }) => persons[person]!.country === undefined && offices.isOfficial(person),
    );
    if (host === undefined && plain) {
      const against = guest ?? (encounter.journey ? at : undefined);
      if (against === undefined) host = home !== here || encounter.journey ? home : undefined;
      // Whom the issuer need not explain is its own, also where it met its own people.
      else host = home ?? originOf(bearings, against);
    }
    // `A and B met`: two sides in one party; who is known stands across from who is not.
    if (object.length === 0 && subject.length === 2 && sideOf(draft, subject) !== undefined) {
      const known = sideOf(draft, subject)!;
      if (home !== known) give(subject, home ?? bearings.other(known, ONCE));
      continue;
    }
    give(subject, host);
    if (subject.length > 0 && host !== undefined && guest === undefined && here !== host)
      guest = encounter.journey && encounter.status === 'held' ? undefined : here;
    // `will sit down with President Ortega in Lima`
    const there = subject.length === 0 ? (at ?? abroad) : at;
    if (host === undefined && there !== undefined && there !== home) guest ??= there;
    // Whoever is met by somebody from abroad is at home.
    if (host !== undefined && guest === undefined && home !== host && !encounter.journey)
      guest = home ?? bearings.other(host, 1);
    // Whoever stands before the first that is known may be anybody’s: `co-chaired by Adviser A and Minister B of Freedonia`.
    const from = object.findIndex(({ person }) => persons[person]!.country !== undefined);
    if (guest !== undefined && guest !== host) give(object.slice(Math.max(from, 0)), guest);
  }
}

/** The other country that is spoken of, unless they only go there. */
function originOf({ toured, other }: Bearings, against: CountryCode): CountryCode | undefined {
  const origin = other(against);
  return origin === undefined || toured.has(origin) ? undefined : origin;
}

/** Met where many others were. */
function isAmongMany(tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (isAnyOf(tokens, token, GATHERINGS)) return true;
  return false;
}
const GATHERINGS = wordSetInAnyCase(
  'sidelines margins summit assembly conference forum márgenes margen cumbre asamblea conferencia foro',
);

/** `received`, and not `was received`. */
const receives = (tokens: Tokens, { verb, journey }: Encounter): boolean =>
  !journey &&
  (wordAt(tokens, verb) & W.receive) !== 0 &&
  ((wordAt(tokens, verb - 1) | wordAt(tokens, verb - 2)) & W.be) === 0;

/** The one country of those of a party whose country is known. */
export function sideOf({ persons }: Draft, party: readonly Appearance[]): CountryCode | undefined {
  let side: CountryCode | undefined;
  for (const { person } of party) {
    const { country } = persons[person]!;
    if (country === undefined) continue;
    if (side !== undefined && side !== country) return undefined;
    side = country;
  }
  return side;
}

/** `a delegation of U.S. senators`, `senior Mexican officials`: the country of a party beside the names. */
function groupIn(tokens: Tokens, sentence: Sentence, from: number, to: number): CountryCode | undefined {
  const end = Math.min(to, sentence.to);
  for (let token = from; token < end; token++) {
    const coded = codedAt(tokens, token, PLACE);
    if (coded === undefined) continue;
    if (spanAt(sentence.appearances, token) !== undefined) continue;
    for (let near = Math.max(from, token - 3); near < Math.min(end, coded.to + 3); near++) {
      const several = (tokens.classes[near]! & WordClass.pluralHead) !== 0;
      if (several || (wordAt(tokens, near) & W.group) !== 0) return coded.code;
    }
  }
  return undefined;
}

/** The first country that these tokens tell. */
export function codedIn(tokens: Tokens, from: number, to: number): CountryCode | undefined {
  for (let token = from; token < to; token++) {
    const coded = codedAt(tokens, token, WordClass.country | WordClass.region | WordClass.organisation);
    if (coded !== undefined) return coded.code;
  }
  return undefined;
}
