// The country that each person of a draft acts for: what their titles say, then the words beside them, their delegation, the issuer.
import { type Draft, type DraftMention, type DraftTitle, lastBefore, type TokenSpan } from '../draft.ts';
import { jurisdictionOf, postedTo } from '../jurisdiction.ts';
import type { CountryCode } from '../readout.ts';
import type { Reports } from '../recognisers/reports.ts';
import type { Tokens } from '../tokens.ts';
import { isAnyOf } from '../words.ts';
import { addressesIn } from './addressesIn.ts';
import { countryBeside } from './besideName.ts';
import { calledElsewhere } from './calledElsewhere.ts';
import { countriesNamed } from './countriesNamed.ts';
import { envoyOf } from './envoyOf.ts';
import { followLeaders } from './followLeaders.ts';
import { homeCountryOf } from './homeCountry.ts';
import { type Offices, officesOf } from './offices.ts';
import { codedIn, opposeSides } from './opposeSides.ts';
import { ofPeers } from './peers.ts';
import { seatOf } from './seatOf.ts';
import { serveHome } from './serveHome.ts';
import { followSpeakers } from './spokenOf.ts';
import { ARRIVED, tourOf } from './tourOf.ts';
import { unexplainedCountry } from './unexplainedCountry.ts';

/** How much each kind of evidence weighs against the others. */
const TITLE = 8;
const BESIDE = 7;
const LISTED = 5;
const OFFICE = 2;
/** How many tokens may stand between a title and its name. */
const BETWEEN = 8;
const HYPHEN = 0x2d;

/** What the titles and words of a document tell of countries, whoever else is found in it: gathered once. */
export interface Evidence {
  /** By title: the country that it tells. */
  readonly ofTitles: readonly (CountryCode | undefined)[];
  readonly offices: Offices;
  /** By title: where somebody is sent by it. */
  readonly postedTo: readonly (CountryCode | undefined)[];
  /** The countries that addresses tell: `gob.mx`. */
  readonly addresses: readonly CountryCode[];
  /** How often the document names each country. */
  readonly named: () => ReadonlyMap<CountryCode, number>;
}

export function evidenceIn(draft: Draft): Evidence {
  const { mentions, titles, tokens } = draft;
  const posts = titles.map((title) => postedTo(tokens, title));
  let counts: Map<CountryCode, number> | undefined;
  return {
    ofTitles: titles.map((title) => jurisdictionOf(tokens, upToName(mentions, title))),
    offices: officesOf(draft, posts),
    postedTo: posts,
    addresses: addressesIn(tokens),
    named() {
      counts ??= countriesNamed(draft);
      return counts;
    },
  };
}

export function assignCountries(draft: Draft, reports: Reports, evidence: Evidence): void {
  const { ofTitles, named } = evidence;
  const offices = ofPeers(evidence.offices, draft, reports);
  const { persons, titles, tokens } = draft;
  if (persons.length === 0) return;
  const votes: (Map<CountryCode, number> | undefined)[] = persons.map(() => undefined);
  const vote = (person: number, code: CountryCode | undefined, weight: number) => {
    if (code === undefined) return;
    votes[person] ??= new Map();
    votes[person].set(code, (votes[person].get(code) ?? 0) + weight);
  };
  // The words at the name itself, the title before all, decide among themselves.
  titles.forEach((title, index) => {
    vote(title.person, ofTitles[index], TITLE);
    if (ofTitles[index] === undefined) vote(title.person, envoyOf(draft, title, reports.sentences), LISTED);
  });
  for (const appearance of reports.appearances) {
    if (appearance.mention.kind !== 'name') continue;
    vote(appearance.person, countryBeside(draft, appearance), BESIDE);
    if (isPartyTag(tokens, appearance.mention.to)) vote(appearance.person, 'US', BESIDE);
  }
  for (const { person, side } of reports.companies) vote(person, side, LISTED);
  const usual = new Set<CountryCode>();
  for (const index of persons.keys()) {
    const code = votes[index] === undefined ? offices.usualCountryOf(index) : undefined;
    if (code !== undefined) usual.add(code);
    vote(index, offices.soleCountryOf(index), OFFICE);
  }
  persons.forEach((person, index) => {
    person.country = votes[index] && strongest(votes[index]);
  });
  // Whom they leave open, somebody they belong to explains.
  followLeaders(draft, reports);

  // What is left needs to know who speaks: the letterhead, or the officials whom nobody explains to the readers.
  // Whose name does not fall once is not the issuer, where those of both sides do.
  for (const code of usual) if (!named().has(code) && named().size > 1) usual.delete(code);
  const toured = tourOf(draft, reports, offices);
  const issuer = homeCountryOf(draft, reports.sentences, {
    usual,
    addresses: evidence.addresses,
    postedTo: evidence.postedTo,
    unexplained: unexplainedCountry(draft, reports, offices, toured, named),
  });
  draft.home = issuer;
  // Whose officials speak for a letterhead is told; else a role may tell it.
  if (issuer === undefined) calledElsewhere(draft, reports.sentences);
  const seat = seatOf(tokens, reports.sentences);
  const other = (than: CountryCode, floor = 0) => clearest(named(), than, floor);
  // First those across from somebody known, then those merely spoken of, then the issuer’s own: each surer than the next.
  const explained = persons.map(({ country }) => country !== undefined);
  opposeSides(draft, reports, offices, { home: issuer, seat, toured, other });
  if (persons.every(({ country }) => country !== undefined)) return;
  followSpeakers(draft, reports, offices, { home: issuer, seat, toured, other });
  // Without a letterhead, whoever the first report needs not explain is at home.
  const host = issuer ?? hostOf(draft, reports, offices, explained);
  // In Spanish, an American’s journey is told by those whom he visits.
  const { homes } = tokens.lexicon.traits;
  const foreign = homes !== undefined && host !== undefined && !homes.has(host);
  const near = foreign && issuer === undefined ? other(host) : host;
  const home = foreign && near !== undefined && !homes.has(near) ? host : near;
  serveHome(draft, reports, offices, { home, seat, toured, other });
}

/** What stands between a title and its name belongs to the office, wherever the title itself was thought to end. */
function upToName(mentions: readonly DraftMention[], title: DraftTitle): TokenSpan {
  // `Presidents Ana Ruiz of Romania and Karl Dudek`: beyond another name stand words about that one.
  const next = mentions[lastBefore(mentions, title.to) + 1];
  const near = next !== undefined && next.from === title.at && title.at - title.to <= BETWEEN;
  return near ? { from: title.from, to: title.at } : title;
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

/** The strongest of them, unless another is nearly as strong: among many countries nobody can tell. */
function clearest(
  votes: ReadonlyMap<CountryCode, number>,
  but: CountryCode,
  floor: number,
): CountryCode | undefined {
  const first = strongest(votes, but, floor);
  if (first === undefined) return undefined;
  let near = 0;
  for (const [code, weight] of votes)
    if (code !== but && code !== first && code.length === 2 && weight * 2 >= votes.get(first)!) near++;
  return near < MANY ? first : undefined;
}
const MANY = 3;

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

/** The country of whoever the first report begins with: best of one whom nothing explains. */
function hostOf(
  { persons, tokens }: Draft,
  { parties }: Reports,
  offices: Offices,
  explained: readonly boolean[],
): CountryCode | undefined {
  let first: CountryCode | undefined;
  for (const { encounter, place } of parties)
    for (const { person } of encounter.subject) {
      const { country } = persons[person]!;
      if (country !== undefined && !explained[person]) return country;
      // Nor is whoever is explained further down, where the first is not known.
      if (country === undefined && first === undefined && offices.isOfficial(person)) return undefined;
      // `The French President arrived in Colombo`: who must be explained came to those who tell it.
      const came = place !== undefined && isAnyOf(tokens, encounter.verb, ARRIVED);
      first ??= came ? codedIn(tokens, place.from, place.to) : country;
    }
  return first;
}
