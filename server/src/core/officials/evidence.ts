// What is said of a person beside the name, weighed against what is known of another.
import type { CountryCode } from '../readout/readout.ts';
import { contradict } from './countries.ts';
import { remembered } from './remembered.ts';
import { officeWords, titleWords } from './titles.ts';

/** Whom a person acts for, and in which offices: the words of all titles, and the titles that say enough to be one office. */
export interface Bearings {
  readonly countries: ReadonlySet<CountryCode>;
  readonly titleWords: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
}

export function bearingsOf(
  countries: Iterable<CountryCode | undefined>,
  titles: readonly string[],
): Bearings {
  const known = new Set<CountryCode>();
  for (const country of countries) if (country !== undefined) known.add(country);
  const offices = titles.map((title) => officeWords(title)).filter((words) => words.length > 1);
  return {
    countries: setOf([...known]),
    titleWords: setOf(titles.flatMap((title) => titleWords(title))),
    offices: setOf(offices.map((words) => words.join(' '))),
  };
}

const none: ReadonlySet<string> = new Set();
const setOfOne = remembered((word: string): ReadonlySet<string> => new Set([word]));

/** Of nothing and of one word only one each: of thousands no more is known. */
const setOf = (words: readonly string[]): ReadonlySet<string> =>
  words.length > 1 ? new Set(words) : words[0] === undefined ? none : setOfOne(words[0]);

export interface Evidence {
  /** 3: country and title agree. 2: one agrees, and nothing speaks against it. 1: the country agrees, the titles differ. 0: nothing is known. */
  readonly rank: 0 | 1 | 2 | 3;
  readonly reasons: readonly string[];
}

/** Undefined where the countries tell them apart. */
export function evidenceOf(found: Bearings, known: Bearings): Evidence | undefined {
  const country = firstCommon(found.countries, known.countries);
  if (country === undefined && isContradicted(found, known)) {
    return hasSameOffice(found, known) ? sameOffice : undefined;
  }
  return agreement(country, titlesAgree(found, known));
}

const sameOffice: Evidence = { rank: 2, reasons: ['the same office'] };
const agreements = new Map<string, Evidence>();

/** One object for all of whom the same is known: there are tens of thousands. */
function agreement(country: CountryCode | undefined, titles: boolean | undefined): Evidence {
  const key = `${country} ${titles}`;
  let known = agreements.get(key);
  if (known === undefined) {
    const reasons = country === undefined ? [] : [`country ${country} agrees`];
    if (titles === true)
      known = { rank: country === undefined ? 2 : 3, reasons: [...reasons, 'title agrees'] };
    else if (country === undefined) known = { rank: 0, reasons };
    else known = { rank: titles === undefined ? 2 : 1, reasons };
    agreements.set(key, known);
  }
  return known;
}

/** Whether there is no country of the one that may be one of the other. */
function isContradicted(a: Bearings, b: Bearings): boolean {
  if (a.countries.size === 0 || b.countries.size === 0) return false;
  for (const some of a.countries) for (const other of b.countries) if (!contradict(some, other)) return false;
  return true;
}

/** A country is read from what stands around, and may be wrong; an office that is the same to the word outweighs it. */
const hasSameOffice = (a: Bearings, b: Bearings): boolean => firstCommon(a.offices, b.offices) !== undefined;

/** Whether any title of the one may be one of the other; not known where one side has none. */
const titlesAgree = (a: Bearings, b: Bearings): boolean | undefined =>
  a.titleWords.size === 0 || b.titleWords.size === 0
    ? undefined
    : firstCommon(a.titleWords, b.titleWords) !== undefined;

function firstCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): string | undefined {
  if (a.size > b.size) return firstCommon(b, a);
  for (const each of a) if (b.has(each)) return each;
  return undefined;
}

/** Those with the best rank, if it is at least `least`. */
export function best<T extends { readonly evidence: Evidence }>(
  found: readonly T[],
  least: number,
): readonly T[] {
  const top = Math.max(0, ...found.map(({ evidence }) => evidence.rank));
  return top < least ? [] : found.filter(({ evidence }) => evidence.rank === top);
}
