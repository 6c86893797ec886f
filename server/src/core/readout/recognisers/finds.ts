// What the recognisers of names have found so far, in units: names, their titles, and capitals that may yet turn out to be names.

import { WordClass } from '../../lexicon/wordClass.ts';
import { uint8s } from '../../text/numbers.ts';
import { hasClass, type Units } from '../units.ts';
import type { NameRun } from './nameGrammar.ts';
import type { TitleRun } from './titleGrammar.ts';

export interface FoundName {
  /** Units `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly evidence: string;
  titled: boolean;
  /** Index of the person whom it names, once that is known. */
  person: number;
}

export interface FoundTitle {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly name: FoundName;
}

export interface Finds {
  readonly units: Units;
  /** In order, once all of a sweep are found. */
  names: FoundName[];
  readonly titles: FoundTitle[];
  /** Titles without a name: they may be roles. */
  readonly lone: TitleRun[];
  /** Capitals that look like a name and have no title: judged once all titles are known. */
  readonly candidates: NameRun[];
  /** By unit: 1 in a name, 2 in a title. */
  readonly taken: Uint8Array;
}

export const findsIn = (units: Units): Finds => ({
  units,
  names: [],
  titles: [],
  lone: [],
  candidates: [],
  taken: uint8s(units.count + 1),
});

export function addName(finds: Finds, run: { from: number; to: number }, evidence: string): FoundName {
  const name = { from: run.from, to: run.to, evidence, titled: false, person: -1 };
  finds.names.push(name);
  for (let unit = run.from; unit < run.to; unit++) finds.taken[unit] = 1;
  return name;
}

export function addTitle(
  finds: Finds,
  run: { from: number; to: number; head: number },
  name: FoundName,
): void {
  // A rank alone leaves room for an office: `General Ana Ruiz, commander of the guard`.
  const { rank, head } = WordClass;
  name.titled ||=
    run.to - run.from > 1 || !hasClass(finds.units, run.head, rank) || hasClass(finds.units, run.head, head);
  finds.titles.push({ from: run.from, to: run.to, head: run.head, name });
  for (let unit = run.from; unit < run.to; unit++) if (finds.taken[unit] === 0) finds.taken[unit] = 2;
}

/** The last candidate turns out to be a name. */
export function acceptCandidate(finds: Finds, run: NameRun, evidence: string): FoundName {
  finds.candidates.pop();
  return addName(finds, run, evidence);
}
