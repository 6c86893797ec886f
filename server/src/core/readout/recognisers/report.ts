// One encounter as a document reports it, with everybody who is said to have been there.
import type { TokenSpan } from '../draft.ts';
import type { CountryCode, Meeting } from '../readout.ts';
import type { Encounter } from './encounter.ts';
import type { Sentence } from './sentences.ts';

export interface Report {
  readonly encounter: Encounter;
  readonly sentence: Sentence;
  /** Indexes of the persons whom the report itself names as its parties, not a list of company. */
  readonly principals: readonly number[];
  /** Indexes of persons, in order of appearance. */
  readonly participants: Set<number>;
  /** Of a delegation that is spoken of without its country: the one that sent it, as was told before. */
  readonly sender: CountryCode | undefined;
  place: TokenSpan | undefined;
  /** The headline may say what the text does not: that it was a call. */
  kind: Meeting['kind'];
}

/** Those whom no meeting has yet wait for the next. */
export const join = (report: Report | undefined, person: number, pending: Set<number>) =>
  (report?.participants ?? pending).add(person);

export function areAmong(some: Iterable<number>, all: ReadonlySet<number>): boolean {
  for (const one of some) if (!all.has(one)) return false;
  return true;
}
