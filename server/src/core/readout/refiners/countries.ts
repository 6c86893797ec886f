// The country that each person of a draft acts for: what their titles say, then the words beside them, their delegation, the issuer.
import { WordClass } from '../../lexicon/wordClass.ts';
import type { Draft, DraftTitle, TokenSpan } from '../draft.ts';
import { codedAt, jurisdictionOf, stepAfter } from '../jurisdiction.ts';
import type { CountryCode } from '../readout.ts';
import type { Appearance } from '../recognisers/appearances.ts';
import type { Reports } from '../recognisers/reports.ts';
import { Shape, type Tokens } from '../tokens.ts';
import { isAnyOf } from '../words.ts';
import { countryBeside } from './besideName.ts';
import { homeCountryOf } from './homeCountry.ts';
import { type Offices, officesOf } from './offices.ts';
import { type Bearings, opposeSides, sideOf } from './opposeSides.ts';
import { seatOf } from './seatOf.ts';
import { followSpeakers } from './spokenOf.ts';

/** How much each kind of evidence weighs against the others. */
const TITLE = 8;
const BESIDE = 7;
const LISTED = 5;
const OFFICE = 2;
/** How many tokens may stand between a title and its name. */
const BETWEEN = 8;
/** A country that is named but once is not taken for the other side. */
const ONCE = 1;
const HYPHEN = 0x2d;
const NONE: readonly CountryCode[] = [];

/** What the titles and words of a document tell of countries, whoever else is found in it: gathered once. */
export interface Evidence {
  /** By title: the country that it tells. */
  readonly ofTitles: readonly (CountryCode | undefined)[];
  /** How often the document names each country. */
  readonly named: () => ReadonlyMap<CountryCode, number>;
}

export function evidenceIn(draft: Draft): Evidence {
  const { mentions, titles, tokens } = draft;
  const names = new Map<number, TokenSpan>();
  for (const mention of mentions) names.set(mention.from, mention);
  let counts: Map<CountryCode, number> | undefined;
  return {
    ofTitles: titles.map((title) => jurisdictionOf(tokens, upToName(names, title))),
    named() {
      counts ??= countriesNamed(tokens);
      return counts;
    },
  };
}

export function assignCountries(draft: Draft, reports: Reports, { ofTitles, named }: Evidence): void {
  const { persons, titles, tokens } = draft;
  if (persons.length === 0) return;
  const votes: (Map<CountryCode, number> | undefined)[] = persons.map(() => undefined);
  const vote = (person: number, code: CountryCode | undefined, weight: number) => {
    if (code === undefined) return;
    votes[person] ??= new Map();
    votes[person].set(code, (votes[person].get(code) ?? 0) + weight);
  };
  titles.forEach(({ person }, index) => {
    vote(person, ofTitles[index], TITLE);
  });
  for (const appearance of reports.appearances) {
    if (appearance.mention.kind !== 'name') continue;
    vote(appearance.person, countryBeside(draft, appearance), BESIDE);
    if (isPartyTag(tokens, appearance.mention.to)) vote(appearance.person, 'US', BESIDE);
  }
  for (const { person, side } of reports.companies) vote(person, side, LISTED);
  const offices = officesOf(draft);
  const usual = new Set<CountryCode>();
  for (const index of persons.keys()) {
    const code = votes[index] === undefined ? offices.usualCountryOf(index) : undefined;
    if (code !== undefined) usual.add(code);
    vote(index, offices.soleCountryOf(index), OFFICE);
  }
  persons.forEach((person, index) => {
    person.country = votes[index] && strongest(votes[index]);
  });
  followLeaders(draft, reports);

  // Whose name does not fall once is not the issuer, where those of both sides do.
  for (const code of usual) if (!named().has(code) && named().size > 1) usual.delete(code);
  const issuer = homeCountryOf(draft, reports.sentences, usual);
  draft.home = issuer;
  const seat = seatOf(tokens, reports.sentences);
  const other = (than: CountryCode, floor = 0) => strongest(named(), than, floor);
  const explained = persons.map(({ country }) => country !== undefined);
  opposeSides(draft, reports, offices, { home: issuer, seat, other });
  followSpeakers(draft, reports, offices, { home: issuer, seat, other });
  // Without a letterhead, whoever the first report needs not explain is at home.
  const home = issuer ?? hostOf(draft, reports, explained);
  serveHome(draft, reports, offices, { home, seat, other });
}

/** What stands between a title and its name belongs to the office, wherever the title itself was thought to end. */
function upToName(names: ReadonlyMap<number, TokenSpan>, title: DraftTitle): TokenSpan {
  const name = names.get(title.at);
  const near = name !== undefined && name.from >= title.to && name.from - title.to <= BETWEEN;
  return near ? { from: title.from, to: name.from } : title;
}

function strongest(
  votes: ReadonlyMap<CountryCode, number>,
  but?: CountryCode,
  floor = 0,
): CountryCode | undefined {
  let found: CountryCode | undefined;
  let most = floor;
  for (const [code, weight] of votes) {
    if (weight > most && code !== but) {
      found = code;
      most = weight;
    }
  }
  return found;
}

/** Who accompanied somebody acts for the same country; so does an advisor to somebody, and the other way round. */
function followLeaders({ persons, tokens }: Draft, { companies, appearances, sentences }: Reports): void {
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
  }
}

function isOf(tokens: Tokens, owner: Appearance, one: Appearance): boolean {
  if (one.from < one.mention.from && one.from - owner.mention.to === 1) return true;
  for (let token = owner.mention.to; token < one.from && token < owner.mention.to + 10; token++)
    if (isAnyOf(tokens, token, ['including', 'included', 'includes', 'incluidos', 'incluido', 'incluida']))
      return true;
  return false;
}

/** `(D-Vt.)`, `, R-Texas`: the party and the state of an American legislator. */
function isPartyTag(tokens: Tokens, after: number): boolean {
  const code = tokens.code[after];
  if (code !== 0x28 && code !== 0x2c) return false;
  const { text, start } = tokens;
  const at = start[after + 1] ?? text.length;
  const dash = text.charCodeAt(at + 1);
  const state = text.charCodeAt(at + 2);
  return (
    'DRI'.includes(text.charAt(at)) && (dash === HYPHEN || dash === 0x2013) && state > 0x40 && state < 0x5b
  );
}

/** Whom the issuer’s readers know without a country is their own, unless somebody else of that country holds the one office. */
function serveHome(
  draft: Draft,
  { parties, companies }: Reports,
  offices: Offices,
  { home, seat, other }: Bearings,
): void {
  if (home === undefined) return;
  const { persons } = draft;
  const across = new Set<number>();
  const hosts = new Set<number>();
  const present = new Set(companies.map(({ person }) => person));
  for (const { encounter } of parties) {
    const subject = encounter.subject.map(({ person }) => person);
    const unexplained = subject.some((one) => persons[one]!.country === undefined && offices.isOfficial(one));
    const side = sideOf(draft, subject);
    for (const { person } of [...encounter.subject, ...encounter.object]) present.add(person);
    const guest = sideOf(draft, encounter.object.map(({ person }) => person).slice(0, 1));
    if (guest !== undefined && guest !== home) for (const one of subject) hosts.add(one);
    if (side === home || (side === undefined && unexplained))
      for (const { person } of encounter.object) across.add(person);
  }
  const guest = parties
    .map(({ encounter }) =>
      sideOf(
        draft,
        encounter.object.map(({ person }) => person),
      ),
    )
    .find((side) => side !== undefined && side !== home);
  const foreign = seat !== undefined && seat !== home ? seat : (other(home, ONCE) ?? guest);
  // Of several heads of state merely spoken of, nobody can tell whose is whose.
  const spokenOf = [...persons.keys()].filter(
    (index) => persons[index]!.country === undefined && offices.isSupreme(index) && !present.has(index),
  );
  persons.forEach((person, index) => {
    if (person.country !== undefined) return;
    // `Ivan Harlan had a call with the President of Freedonia`: the issuer’s readers need not even his title.
    if (!offices.isOfficial(index)) {
      if (hosts.has(index)) person.country = home;
      return;
    }
    if (spokenOf.includes(index) && spokenOf.some((one) => offices.areRivals(index, one))) return;
    // With nobody else's country spoken of, they too are at home.
    if (across.has(index) && foreign !== undefined) {
      if (offices.mayServe(index, foreign)) person.country = foreign;
    } else if (offices.mayServe(index, home)) person.country = home;
    // Somebody who took part, or is spoken of as president, and is not the issuer’s: of the other side.
    else if (
      present.has(index) ||
      (spokenOf.includes(index) && foreign !== undefined && offices.mayServe(index, foreign))
    )
      person.country = foreign;
  });
}

/** How often a document names each country, in its own words or by its people, cities and bodies. */
function countriesNamed(tokens: Tokens): Map<CountryCode, number> {
  const counts = new Map<CountryCode, number>();
  const bodies = new Set<number>();
  for (let token = 0; token < tokens.count; ) {
    const coded = codedAt(tokens, token);
    // `ROK-Freedonia relations` names two.
    const word = tokens.shape[token]! <= Shape.upper && tokens.shape[token] !== Shape.lower;
    const joined = word && tokens.phraseEnd[token] === 0 ? joinedCodes(tokens, token) : NONE;
    for (const code of joined) counts.set(code, (counts.get(code) ?? 0) + 1);
    if (coded !== undefined && joined.length === 0) {
      const classes = tokens.classes[token]! | tokens.phraseClasses[token]!;
      const body = (classes & WordClass.organisation) !== 0;
      // A body that is spoken of all the time says no more than once that its country matters.
      const entry = tokens.entry[token]!;
      const weight = body ? (bodies.has(entry) ? 0 : 1.5) : (classes & WordClass.region) !== 0 ? 0.4 : 1;
      if (body) bodies.add(entry);
      counts.set(coded.code, (counts.get(coded.code) ?? 0) + weight);
    }
    token = coded?.to ?? stepAfter(tokens, token);
  }
  return counts;
}

/** The country of whoever the first report begins with: best of one whom nothing explains. */
function hostOf(
  { persons }: Draft,
  { parties }: Reports,
  explained: readonly boolean[],
): CountryCode | undefined {
  const hosts = parties.flatMap(({ encounter }) => encounter.subject.map(({ person }) => person));
  const known = hosts.filter((one) => persons[one]!.country !== undefined);
  const host = known.find((one) => !explained[one]) ?? known[0];
  return host === undefined ? undefined : persons[host]!.country;
}

function joinedCodes({ text, lexicon, start, end }: Tokens, token: number): readonly CountryCode[] {
  const first = start[token]!;
  const last = end[token]!;
  if (last - first < 5) return NONE;
  let codes: CountryCode[] | undefined;
  let from = first;
  for (let offset = first; offset <= last; offset++) {
    if (offset < last ? text.charCodeAt(offset) !== HYPHEN : from === first) continue;
    const code = lexicon.codeOf(lexicon.words.find(text, from, offset));
    if (code !== undefined) (codes ??= []).push(code);
    from = offset + 1;
  }
  return codes ?? NONE;
}
