// What the titles of each person of a draft say of the country they may serve: offices of which a country has one, or none.
import { type Draft, type DraftMention, type DraftTitle, lastBefore } from '../draft.ts';
import type { CountryCode } from '../readout.ts';
import { Shape, type Tokens } from '../tokens.ts';
import { isWord } from '../words.ts';

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

const SUPREME =
  /^(?:president|prime minister|primer[oa]? ministr|king|queen|foreign minister|foreign secretary|canciller|chancellor|vice president|vicepresident)[aeo]?s?$/;
/** Offices that one country alone has under this name, or mostly one; of another, a text says whose they are. */
type Peculiar = readonly (readonly [RegExp, CountryCode])[];
const AMERICAN: Peculiar[number] = [
  /^(?:(?:acting|former|deputy|under|assistant|principal|senior) )*(?:secretary of (?:state|the treasury|homeland security)|treasury secretary|homeland security (?:secretary|advis[oe]r))$|^(?:(?:acting|principal) )?(?:deputy )?assistant secretary of state for .*$|^principal deputy national security advis[oe]r$/,
  'US',
];
const SOLE: Peculiar = [
  AMERICAN,
  [/^(?:pope|his holiness|papa|su santidad)(?: (?:the )?(?:pope|papa))?$/, 'VA'],
  [/^(?:rep|reps|sen|sens)\.$|^congress(?:man|woman|men)$/, 'US'],
  // Others of that name are written without a hyphen, and say of which body.
  [/^secretary-general$/, 'UN'],
  [
    /^(?:sub)?secretari[oa] de estado(?: adjunt[oa])?$|^secretari[oa] adjunt[oa] de estado\b.*$|^subsecretari[oa] de estado\b.*$/,
    'US',
  ],
];
const USUAL: Peculiar = [
  AMERICAN,
  [/^(?:foreign secretary|home secretary|minister for europe|chancellor of the exchequer)$/, 'GB'],
  [/^(?:external )?affairs minister$/, 'IN'],
  [/^president[ea] del gobierno$/, 'ES'],
  [
    /^(?:sub)?secretari[oa] de (?:relaciones exteriores|gobernación|la defensa nacional|hacienda y crédito público|seguridad y protección ciudadana)$/,
    'MX',
  ],
];

const FOREIGN_MINISTER =
  /\b(?:foreign (?:minister|secretary)|secretary of state|canciller|(?:ministr|secretari)[oa] de (?:relaciones|asuntos) exteriores)$/;

/** Codes of two letters that are of no state with ministers. */
const NO_STATES = new Set(['UN', 'EU', 'VA']);
/** The American cabinet has secretaries; ministers are somebody else’s. */
const FOREIGN_TO_AMERICA = /\b(?:minister|chancellor|king|queen|emir|ministr[oa]|canciller)\b/;
/** An international organisation has none of these. */
const NATIONAL =
  /\b(?:president|minister|foreign secretary|king|queen|ambassador|governor|mayor|senator|congressm[ae]n|president[ea]|ministr[oa]|canciller|embajador|embajadora|gobernador|gobernadora|alcalde|alcaldesa|senador|senadora|diputad[oa])\b/;

/** Those of a member state; the European Union has vice-presidents and ambassadors of its own. */
const NO_MEMBER =
  /(?<!vice[- ])\bpresident\b|\b(?:minister|king|queen|governor|mayor|ministr[oa]|gobernador|gobernadora|alcalde|alcaldesa)\b/;

/** `Ann Harlan, President, National League`, `…, President and CEO`: of no state. */
function isOfBody(tokens: Tokens, { from, to, at }: DraftTitle, mentions: readonly DraftMention[]): boolean {
  if (from <= at) return false;
  const joins = tokens.code[to] === 0x2c || isWord(tokens, to, 'and') || isWord(tokens, to, 'y');
  const next = tokens.shape[to + 1] ?? Shape.mark;
  const capital = next >= Shape.capitalised && next <= Shape.dotted;
  return joins && capital && mentions[lastBefore(mentions, to + 2)]?.from !== to + 1;
}

/** What the words of a title alone say of the country. */
export interface Traits {
  /** The one office of its kind in a country: one form for all genders and numbers. */
  readonly supreme: string | undefined;
  readonly foreignMinister: boolean;
  readonly sole: CountryCode | undefined;
  readonly usual: CountryCode | undefined;
  readonly foreignToAmerica: boolean;
  readonly national: boolean;
  readonly ofNoMember: boolean;
}

/** The titles that were asked for last: every document has the same few. */
const recent = new Map<string, Traits>();
const MOST = 4096;

export const traitsIn = ({ titles, tokens, mentions }: Draft): Traits[] =>
  titles.map((title) => traitsOf(isOfBody(tokens, title, mentions) ? `${title.text} of a body` : title.text));

function traitsOf(text: string): Traits {
  let traits = recent.get(text);
  if (traits === undefined) {
    if (recent.size === MOST) recent.clear();
    const title = text.toLowerCase();
    const codeIn = (table: Peculiar) => table.find(([office]) => office.test(title))?.[1];
    traits = {
      // `presidentas` is `president`.
      supreme: SUPREME.test(title) ? title.replace(/(?:es|as|os|[aeos])$/, '') : undefined,
      foreignMinister: FOREIGN_MINISTER.test(title),
      sole: codeIn(SOLE),
      usual: codeIn(USUAL),
      foreignToAmerica: FOREIGN_TO_AMERICA.test(title),
      national: NATIONAL.test(title),
      ofNoMember: NO_MEMBER.test(title),
    };
    recent.set(text, traits);
  }
  return traits;
}

/** No more holders of one office are told apart: what is asked of each stays linear in any text. */
const MOST_HOLDERS = 100;

/** By title: what it says, and where somebody is sent by it. */
export function officesOf(
  { titles, persons }: Draft,
  traits: readonly Traits[],
  postedTo: readonly (CountryCode | undefined)[],
): Offices {
  const held = persons.map((): Traits[] => []);
  const posted = new Map<number, CountryCode[]>();
  const holders = new Map<string, number[]>();
  titles.forEach(({ person }, index) => {
    const { supreme } = traits[index]!;
    held[person]!.push(traits[index]!);
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
  else if (list.length < MOST_HOLDERS && !list.includes(value)) list.push(value);
}
