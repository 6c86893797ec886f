// The country that each person of a draft acts for: what their titles say, then the words beside them, their delegation, the issuer.
import { EncounterWord } from '../../lexicon/encounterWord.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import type { Draft, TokenSpan } from '../draft.ts';
import { codedAt, jurisdictionOf, postedTo, stepAfter } from '../jurisdiction.ts';
import type { CountryCode } from '../readout.ts';
import type { Appearance } from '../recognisers/appearances.ts';
import type { Reports } from '../recognisers/reports.ts';
import type { Sentence } from '../recognisers/sentences.ts';
import { Gap, Shape, type Tokens } from '../tokens.ts';
import { homeCountryOf } from './homeCountry.ts';

/** How much each kind of evidence weighs against the others. */
const TITLE = 8;
const BESIDE = 7;
const LISTED = 5;
const PLACE = WordClass.country | WordClass.demonym | WordClass.organisation;
const STATE = WordClass.country | WordClass.demonym;

export function assignCountries(draft: Draft, reports: Reports): void {
  const { persons, titles, tokens } = draft;
  const votes = persons.map(() => new Map<CountryCode, number>());
  const vote = (person: number, code: CountryCode | undefined, weight: number) => {
    const own = votes[person];
    if (code !== undefined && own !== undefined) own.set(code, (own.get(code) ?? 0) + weight);
  };
  for (const title of titles) vote(title.person, jurisdictionOf(tokens, title), TITLE);
  for (const appearance of reports.appearances) {
    const beside = countryBeside(draft, appearance);
    if (beside !== undefined) vote(appearance.person, beside, BESIDE);
  }
  for (const { person, side } of reports.companies) vote(person, side, LISTED);
  persons.forEach((person, index) => {
    person.country = strongest(votes[index]!);
  });
  followLeaders(draft, reports);
  const issuer = homeCountryOf(draft, reports.sentences);
  const titled = new Set(titles.map(({ person }) => person));
  const counts = countriesNamed(tokens);
  const other = (than: CountryCode) => strongest(counts, than);
  const explained = new Set([...persons.keys()].filter((person) => persons[person]!.country !== undefined));
  opposeSides(draft, reports, { home: issuer, titled, other });
  // Without a letterhead, whoever the first report needs not explain is at home.
  const home = issuer ?? hostOf(draft, reports, explained);
  followSpeakers(draft, reports);
  serveHome(draft, reports, { home, titled, other });
}

function strongest(votes: ReadonlyMap<CountryCode, number>, but?: CountryCode): CountryCode | undefined {
  let found: CountryCode | undefined;
  let most = 0;
  for (const [code, weight] of votes) {
    if (weight > most && code !== but) {
      found = code;
      most = weight;
    }
  }
  return found;
}

/** `Mexico’s Ambassador`, `his Israeli counterpart, …`, `… of the Republic of Korea`, `… (Costa Rica)`. */
function countryBeside({ tokens, sectionOf }: Draft, appearance: Appearance): CountryCode | undefined {
  const { from, to, mention } = appearance;
  const section = sectionOf[mention.from]!;
  if (appearance.nested) return undefined;
  const after = appearance.to;
  if (after < tokens.count && sectionOf[after] === section) {
    let token = after;
    if (isWord(tokens, token, 'of') || isWord(tokens, token, 'de') || isWord(tokens, token, 'del')) {
      token++;
      while (token < tokens.count && (tokens.classes[token]! & WordClass.article) !== 0) token++;
      const coded = codedAt(tokens, token, PLACE | WordClass.region);
      if (coded !== undefined && tokens.shape[coded.to] !== Shape.possessive) return coded.code;
    }
  }
  // Backwards: an adjective or a possessive right before, or `counterpart` a few words before.
  let code: CountryCode | undefined;
  for (let token = from - 1; token >= 0 && token >= from - 9 && sectionOf[token] === section; token--) {
    const near = from - token;
    if (tokens.gap[token + 1] === Gap.blankLine) break;
    const coded = codedEndingAt(tokens, token);
    if (coded !== undefined) {
      const possessive = tokens.shape[token + 1] === Shape.possessive;
      if ((near <= 1 || (possessive && near <= 2)) && from < mention.from) return coded;
      if (near <= 2 && possessive) return coded;
      code ??= coded;
    }
    if ((tokens.classes[token]! & WordClass.relation) !== 0) return code ?? demonymAfter(tokens, token);
    if (tokens.code[token] === 0x2e || tokens.code[token] === 0x3b) break;
    if (
      (wordAt(tokens, token) & (EncounterWord.meet | EncounterWord.receive | EncounterWord.with)) !== 0 &&
      !isWord(tokens, token, 'a')
    )
      break;
  }
  return to > mention.to || from < mention.from ? bracketAfter(tokens, mention.to) : undefined;
}

const wordAt = (tokens: Tokens, token: number): number =>
  tokens.lexicon.encounters[tokens.entry[token]!] ?? 0;

const demonymAfter = (tokens: Tokens, token: number): CountryCode | undefined =>
  codedAt(tokens, Math.min(token + 1, tokens.count - 1), STATE)?.code;

/** A country whose last word is this one. */
function codedEndingAt(tokens: Tokens, token: number): CountryCode | undefined {
  for (let start = token; start >= 0 && start > token - 6; start--) {
    const coded = codedAt(tokens, start, STATE | WordClass.organisation);
    if (coded !== undefined && coded.to === token + 1) return coded.code;
  }
  return undefined;
}

function bracketAfter(tokens: Tokens, token: number): CountryCode | undefined {
  if (token >= tokens.count || tokens.code[token] !== 0x28 || token + 1 >= tokens.count) return undefined;
  const coded = codedAt(tokens, token + 1, WordClass.country);
  return coded !== undefined && tokens.code[coded.to] === 0x29 ? coded.code : undefined;
}

const isWord = (tokens: Tokens, token: number, word: string): boolean =>
  tokens.end[token]! - tokens.start[token]! === word.length &&
  tokens.text.startsWith(word, tokens.start[token]!);

/** Who accompanied somebody acts for the same country; so does an advisor to somebody, and the other way round. */
function followLeaders(draft: Draft, { companies, appearances }: Reports): void {
  const { persons, titles } = draft;
  for (const { person, leader, side } of companies) {
    if (leader === undefined) continue;
    persons[leader]!.country ??= side;
    persons[person]!.country ??= persons[leader]!.country;
  }
  for (const inner of appearances) {
    if (!inner.nested) continue;
    const outer = titles.find(
      (title) =>
        title.from <= inner.mention.from && title.to >= inner.mention.to && title.person !== inner.person,
    );
    if (outer === undefined) continue;
    const [advisor, advised] = [persons[outer.person]!, persons[inner.person]!];
    advisor.country ??= advised.country;
    advised.country ??= advisor.country;
  }
}

/** What a document tells of its two sides beyond the persons’ own words. */
interface Bearings {
  readonly home: CountryCode | undefined;
  /** By person: has a title, so acts for somebody. */
  readonly titled: ReadonlySet<number>;
  /** The country that the document speaks of most beside this one. */
  other(than: CountryCode): CountryCode | undefined;
}

/** Party by party: those who are met together act for one country, and not for that of the party across. */
function opposeSides(draft: Draft, { parties }: Reports, bearings: Bearings): void {
  const { persons, tokens } = draft;
  const { home, titled } = bearings;
  const give = (party: readonly number[], code: CountryCode | undefined) => {
    if (code === undefined) return;
    for (const person of party)
      if (titled.has(person) && mayServe(draft, person, code) && !sameOffice(draft, person, code))
        persons[person]!.country ??= code;
  };
  let abroad: CountryCode | undefined;
  for (const { encounter, sentence, place } of parties) {
    const at = place === undefined ? undefined : codedIn(tokens, place.from, place.to);
    if (encounter.journey && at !== undefined) abroad = at;
    const here = at ?? abroad;
    const subject = encounter.subject.map(({ person }) => person);
    const object = encounter.object.map(({ person }) => person);
    const first = subject[0] === undefined ? encounter.from : encounter.subject[0]!.from;
    let subjectSide = sideOf(draft, subject) ?? groupIn(tokens, sentence, first, encounter.to);
    let objectSide = sideOf(draft, object) ?? groupIn(tokens, sentence, encounter.to, encounter.after + 10);
    const plainSubject = subject.some(
      (person) => persons[person]!.country === undefined && titled.has(person),
    );
    if (subjectSide === undefined && plainSubject) {
      const against = objectSide ?? (encounter.journey ? at : undefined);
      if (against === undefined) subjectSide = home !== here || encounter.journey ? home : undefined;
      else subjectSide = home !== undefined && home !== against ? home : bearings.other(against);
    }
    give(subject, subjectSide);
    if (subject.length > 0 && subjectSide !== undefined && objectSide === undefined) {
      objectSide = here !== undefined && here !== subjectSide && !encounter.journey ? here : undefined;
    }
    if (objectSide !== undefined && objectSide !== subjectSide) give(object, objectSide);
  }
}

/** The one country of those of a party whose country is known. */
function sideOf({ persons }: Draft, party: readonly number[]): CountryCode | undefined {
  let side: CountryCode | undefined;
  for (const person of party) {
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
    if (sentence.appearances.some((one) => one.from <= token && token < one.to)) continue;
    const coded = codedAt(tokens, token, PLACE);
    if (coded === undefined) continue;
    for (let near = Math.max(from, token - 3); near < Math.min(end, coded.to + 3); near++) {
      const several = (tokens.classes[near]! & WordClass.pluralHead) !== 0;
      if (several || (wordAt(tokens, near) & EncounterWord.group) !== 0) return coded.code;
    }
  }
  return undefined;
}

function codedIn(tokens: Tokens, from: number, to: number): CountryCode | undefined {
  for (let token = from; token < to; token++) {
    const coded = codedAt(tokens, token, WordClass.country | WordClass.region | WordClass.organisation);
    if (coded !== undefined) return coded.code;
  }
  return undefined;
}

/** Whom the issuer’s readers know without a country is their own, unless somebody else of that country holds the one office. */
function serveHome(draft: Draft, { parties }: Reports, bearings: Bearings): void {
  const { persons, titles, tokens } = draft;
  const { home, titled } = bearings;
  if (home === undefined) return;
  const across = new Set<number>();
  for (const { encounter } of parties) {
    if (
      sideOf(
        draft,
        encounter.subject.map(({ person }) => person),
      ) !== home
    )
      continue;
    for (const { person } of encounter.object) across.add(person);
  }
  persons.forEach((person, index) => {
    if (person.country !== undefined || !titled.has(index)) return;
    const posted = titles.some((title) => title.person === index && postedTo(tokens, title) === home);
    const own =
      mayServe(draft, index, home) && !across.has(index) && !posted && !sameOffice(draft, index, home);
    person.country = own ? home : bearings.other(home);
  });
}

const UNIONS = new Set(['UN', 'EU', 'AU']);
const FOREIGN_TO_AMERICA = /\b(?:minister|chancellor|king|queen|emir|ministr[oa]|canciller)\b/i;
const NATIONAL =
  /\b(?:president-elect|foreign minister|prime minister|king|queen|presidente electo|presidenta electa|canciller)\b/i;

/** The American cabinet has secretaries; ministers are somebody else’s. */
function mayServe({ titles, tokens }: Draft, person: number, country: CountryCode): boolean {
  if (country !== 'US' && country.length === 2 && !UNIONS.has(country)) return true;
  const foreign = country === 'US' ? FOREIGN_TO_AMERICA : NATIONAL;
  for (const title of titles) {
    if (title.person !== person) continue;
    const end = tokens.text.slice(tokens.start[title.from], tokens.end[title.to - 1]);
    if (foreign.test(end)) return false;
  }
  return true;
}

/** Offices of which a country has one, folded to one form: `Presidentas` is `president`. */
const SUPREME =
  /^(?:president|prime minister|primer[oa]? ministr|king|queen|foreign minister|foreign secretary|canciller|chancellor|vice president|vicepresident)[aeo]?s?$/i;

const officeWords = (tokens: Tokens, title: TokenSpan): string =>
  tokens.text.slice(tokens.start[title.from], tokens.end[title.to - 1]);
const folded = (words: string): string => words.toLowerCase().replace(/(?:es|as|os|[aeos])$/, '');

/** Whether somebody else of that country is known to hold the same one-person office. */
function sameOffice({ titles, tokens, persons }: Draft, person: number, country: CountryCode): boolean {
  const own = titles
    .filter((title) => title.person === person)
    .map((title) => officeWords(tokens, title))
    .filter((words) => SUPREME.test(words))
    .map(folded);
  if (own.length === 0) return false;
  return titles.some(
    (title) =>
      title.person !== person &&
      persons[title.person]!.country === country &&
      own.includes(folded(officeWords(tokens, title))),
  );
}

/** A head of state merely spoken of: `the greetings of President Harlan`, `Freedonia’s support, and President Harlan’s decision`. */
function followSpeakers(draft: Draft, { sentences, parties }: Reports): void {
  const { persons, titles, tokens } = draft;
  const present = new Set(
    parties.flatMap(({ encounter }) =>
      [...encounter.subject, ...encounter.object].map(({ person }) => person),
    ),
  );
  const supreme = new Set(
    titles.filter((title) => SUPREME.test(officeWords(tokens, title))).map(({ person }) => person),
  );
  for (const sentence of sentences) {
    let cursor = sentence.from;
    let nearest: CountryCode | undefined;
    const speaker = sentence.appearances[0] && persons[sentence.appearances[0].person]!.country;
    for (const one of sentence.appearances) {
      const person = persons[one.person]!;
      for (let token = cursor; token < one.from; ) {
        const coded = codedAt(tokens, token, WordClass.country);
        if (coded !== undefined && tokens.shape[coded.to] === Shape.possessive) nearest = coded.code;
        token = coded?.to ?? stepAfter(tokens, token);
      }
      cursor = one.to;
      const spokenOf = supreme.has(one.person) && !present.has(one.person);
      if (spokenOf && nearest !== undefined && (one.possessive || isOwned(tokens, one.from)))
        person.country ??= isGreeting(tokens, one.from) ? speaker : nearest;
      nearest = person.country ?? nearest;
    }
  }
}

const GREETINGS = [
  'greetings',
  'greeting',
  'regards',
  'message',
  'saludo',
  'saludos',
  'mensaje',
  'behalf',
  'nombre',
];

/** `conveyed the greetings of`: of whoever speaks, not of whoever listens. */
function isGreeting(tokens: Tokens, from: number): boolean {
  for (let token = from - 1; token >= 0 && token >= from - 5; token--)
    if (GREETINGS.some((word) => isWord(tokens, token, word))) return true;
  return false;
}

/** `of President Harlan`, `declared by`, `de la presidenta`, `that President Harlan will`. */
function isOwned(tokens: Tokens, from: number): boolean {
  let token = from - 1;
  while (token > 0 && (tokens.classes[token]! & WordClass.article) !== 0) token--;
  return (
    token >= 0 &&
    ['of', 'from', 'by', 'that', 'de', 'del', 'por', 'que'].some((word) => isWord(tokens, token, word))
  );
}

/** How often a document names each country, in its own words or by its people, cities and bodies. */
function countriesNamed(tokens: Tokens): Map<CountryCode, number> {
  const counts = new Map<CountryCode, number>();
  for (let token = 0; token < tokens.count; ) {
    const coded = codedAt(tokens, token);
    if (coded !== undefined) {
      const state = (tokens.classes[token]! & STATE) !== 0 || (tokens.phraseClasses[token]! & STATE) !== 0;
      counts.set(coded.code, (counts.get(coded.code) ?? 0) + (state ? 1 : 0.6));
    }
    token = coded?.to ?? stepAfter(tokens, token);
  }
  return counts;
}

function hostOf(
  { persons }: Draft,
  { parties }: Reports,
  explained: ReadonlySet<number>,
): CountryCode | undefined {
  for (const { encounter } of parties)
    for (const { person } of encounter.subject)
      if (!explained.has(person) && persons[person]!.country !== undefined) return persons[person]!.country;
  return undefined;
}
