// When two countries tell two persons apart.
import type { CountryCode } from '../readout/readout.ts';
import { countryOf, type RegisteredPerson } from '../register/register.ts';

const ORGANISATIONS = new Set(['UN', 'EU']);

/** A minister may come to speak for an organisation, and remains the same person. */
const isState = (code: CountryCode): boolean => code.length === 2 && !ORGANISATIONS.has(code);

export const contradict = (a: CountryCode | undefined, b: CountryCode | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b && isState(a) && isState(b);

/** Whether somebody in the register can act for another country than is said of them. The country of the entry is theirs on any day. */
export function mayActForAnother(
  { country, memberships }: RegisteredPerson,
  said: CountryCode | undefined,
): boolean {
  const own = [country, ...memberships.map(countryOf)].filter((each) => each !== undefined);
  if (said === undefined) return own.length > 0;
  return (country === undefined || contradict(country, said)) && own.some((each) => contradict(each, said));
}
