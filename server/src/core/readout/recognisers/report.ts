// One encounter as a document reports it, with everybody who is said to have been there.
import type { TokenSpan } from '../draft.ts';
import type { Meeting } from '../readout.ts';
import type { Encounter } from './encounter.ts';
import type { Sentence } from './sentences.ts';

export interface Report {
  readonly encounter: Encounter;
  readonly sentence: Sentence;
  /** Indexes of persons, in order of appearance. */
  readonly participants: number[];
  place: TokenSpan | undefined;
  /** The headline may say what the text does not: that it was a call. */
  kind: Meeting['kind'];
}

/** Those whom the report itself names, not a list of company. */
export const principals = ({ encounter }: Report): number[] =>
  [...encounter.subject, ...encounter.object].map(({ person }) => person);

/** Once each; those whom no meeting has yet wait for the next. */
export function join(report: Report | undefined, person: number, pending: number[]): void {
  const list = report?.participants ?? pending;
  if (!list.includes(person)) list.push(person);
}
