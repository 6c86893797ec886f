// What a document says of a person beside the name, weighed against what is known of an official.
import type { CountryCode } from '../readout/readout.ts';
import { contradict } from './countries.ts';
import { someSameOffice, someTitlesAgree } from './titles.ts';

export interface Bearings {
  readonly countries: readonly CountryCode[];
  readonly titles: readonly string[];
}

export interface Evidence {
  /** 3: country and title agree. 2: one agrees, and nothing speaks against it. 1: the country agrees, the titles differ. 0: nothing is known. */
  readonly rank: 0 | 1 | 2 | 3;
  readonly reasons: readonly string[];
}

/** Undefined where the countries tell them apart, and not even the office is the same. */
export function evidenceOf(found: Bearings, known: Bearings): Evidence | undefined {
  const country = found.countries.find((code) => known.countries.includes(code));
  if (country === undefined && isContradicted(found.countries, known.countries)) {
    return someSameOffice(found.titles, known.titles) ? { rank: 2, reasons: ['the same office'] } : undefined;
  }
  const titles = someTitlesAgree(found.titles, known.titles);
  const reasons = [
    ...(country === undefined ? [] : [`country ${country} agrees`]),
    ...(titles === true ? [`title “${found.titles[0]}” agrees`] : []),
  ];
  if (titles === true) return { rank: country === undefined ? 2 : 3, reasons };
  if (country === undefined) return { rank: 0, reasons };
  return { rank: titles === undefined ? 2 : 1, reasons };
}

/** Whether there is no country of the one that may be one of the other. */
export const isContradicted = (some: readonly CountryCode[], others: readonly CountryCode[]): boolean =>
  some.length > 0 && others.length > 0 && some.every((a) => others.every((b) => contradict(a, b)));

/** Those with the best rank, if it is at least `least`. */
export function best<T extends { readonly evidence: Evidence }>(
  found: readonly T[],
  least: number,
): readonly T[] {
  const top = Math.max(0, ...found.map(({ evidence }) => evidence.rank));
  return top < least ? [] : found.filter(({ evidence }) => evidence.rank === top);
}
