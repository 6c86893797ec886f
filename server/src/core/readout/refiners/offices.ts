// What the titles of each person of a draft say of the country they may serve: offices of which a country has one, or none.
import type { Draft } from '../draft.ts';
import { postedTo } from '../jurisdiction.ts';
import type { CountryCode } from '../readout.ts';

export interface Offices {
  /** Acts for somebody: has a title. */
  isOfficial(person: number): boolean;
  /** President, prime minister, foreign minister: a country has one. */
  isSupreme(person: number): boolean;
  /** That of an office which one country alone calls so: `Assistant Secretary of State`. */
  soleCountryOf(person: number): CountryCode | undefined;
  /** That of an office which mostly one country has: of another, a text says whose it is. */
  usualCountryOf(person: number): CountryCode | undefined;
  /** Whether both hold one of those offices: then not of one country. */
  areRivals(person: number, other: number): boolean;
  /** Whether the person may act for this country: it has such an office, nobody else is known to hold it, and nobody is sent to it. */
  mayServe(person: number, country: CountryCode): boolean;
}

const SUPREME =
  /^(?:president|prime minister|primer[oa]? ministr|king|queen|foreign minister|foreign secretary|canciller|chancellor|vice president|vicepresident)[aeo]?s?$/;
/** Offices that one country alone has under this name, or mostly one; of another, a text says whose they are. */
type Peculiar = readonly (readonly [RegExp, CountryCode])[];
const AMERICAN: Peculiar[number] = [
  /^(?:(?:acting|former|deputy|under|assistant|principal|senior) )*(?:secretary of (?:state|the treasury|homeland security)|treasury secretary|homeland security (?:secretary|advis[oe]r))$|^principal deputy national security advis[oe]r$/,
  'US',
];
const SOLE: Peculiar = [
  AMERICAN,
  [/^(?:sub)?secretari[oa] de estado(?: adjunt[oa])?$|^secretari[oa] adjunt[oa] de estado$/, 'US'],
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

const UNIONS = new Set(['UN', 'EU', 'AU']);
/** The American cabinet has secretaries; ministers are somebody else’s. */
const FOREIGN_TO_AMERICA = /\b(?:minister|chancellor|king|queen|emir|ministr[oa]|canciller)\b/;
/** An international organisation has none of these. */
const NATIONAL =
  /\b(?:president|minister|king|queen|ambassador|governor|mayor|senator|congressm[ae]n|president[ea]|ministr[oa]|canciller|embajador|embajadora|gobernador|gobernadora|alcalde|alcaldesa|senador|senadora|diputad[oa])\b/;

/** Those of a member state; the European Union has vice-presidents and ambassadors of its own. */
const NO_MEMBER =
  /(?<!vice[- ])\bpresident\b|\b(?:minister|king|queen|governor|mayor|ministr[oa]|gobernador|gobernadora|alcalde|alcaldesa)\b/;

export function officesOf({ titles, tokens, persons }: Draft): Offices {
  const words = persons.map((): string[] => []);
  const posted = persons.map(() => new Set<CountryCode>());
  for (const title of titles) {
    words[title.person]!.push(
      tokens.text.slice(tokens.start[title.from], tokens.end[title.to - 1]).toLowerCase(),
    );
    const post = postedTo(tokens, title);
    if (post !== undefined) posted[title.person]!.add(post);
  }
  // `presidentas` is `president`: one form for all genders and numbers.
  const supreme = words.map(
    (own) =>
      new Set(
        own.filter((title) => SUPREME.test(title)).map((title) => title.replace(/(?:es|as|os|[aeos])$/, '')),
      ),
  );
  const holders = new Map<string, number[]>();
  supreme.forEach((own, person) => {
    for (const office of own) {
      const others = holders.get(office);
      if (others === undefined) holders.set(office, [person]);
      else others.push(person);
    }
  });
  const areRivals = (person: number, other: number): boolean =>
    person !== other && [...supreme[person]!].some((office) => supreme[other]!.has(office));
  const countryOf = (table: Peculiar, person: number): CountryCode | undefined => {
    for (const title of words[person]!)
      for (const [office, code] of table) if (office.test(title)) return code;
    return undefined;
  };
  return {
    soleCountryOf: (person) => countryOf(SOLE, person),
    usualCountryOf: (person) => countryOf(USUAL, person),
    areRivals,
    isOfficial: (person) => words[person]!.length > 0,
    isSupreme: (person) => supreme[person]!.size > 0,
    mayServe(person, country) {
      if (posted[person]!.has(country)) return false;
      const union = country === 'EU' ? NO_MEMBER : NATIONAL;
      const none =
        country === 'US'
          ? FOREIGN_TO_AMERICA
          : country.length !== 2 || UNIONS.has(country)
            ? union
            : undefined;
      if (none !== undefined && words[person]!.some((title) => none.test(title))) return false;
      return ![...supreme[person]!].some((office) =>
        holders.get(office)!.some((rival) => rival !== person && persons[rival]!.country === country),
      );
    },
  };
}
