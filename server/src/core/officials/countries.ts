// When two countries tell two persons apart.
import type { CountryCode } from '../readout/readout.ts';

const ORGANISATIONS = new Set(['UN', 'EU']);

/** A minister may come to speak for an organisation, and remains the same person. */
const isState = (code: CountryCode): boolean => code.length === 2 && !ORGANISATIONS.has(code);

export const contradict = (a: CountryCode | undefined, b: CountryCode | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b && isState(a) && isState(b);
