// Whom a report means that names nobody before its verb: `she`, `the pair`, `the delegation`, `they`.
import type { Encounter } from './encounter.ts';
import type { Report } from './report.ts';

/** Whom an account has told of so far, as indexes of persons. */
export interface ToldBefore {
  /** Whom the sentence before was about. */
  readonly topic: number | undefined;
  /** Two of a sentence before. */
  readonly recent: readonly number[];
  /** Those of the last delegation. */
  readonly team: Iterable<number>;
  /** The meeting that the text goes on about, and the last one that it told. */
  readonly current: Report | undefined;
  readonly latest: Report | undefined;
}

/** Whether a delegation is meant, whoever is in it: `they` as well, where it was the last to meet somebody. */
export const isTeam = ({ back, object }: Encounter, { latest }: ToldBefore): boolean =>
  back === 'team' || (back === 'all' && object.length > 0 && latest?.encounter.back === 'team');

export function meantBefore(encounter: Encounter, told: ToldBefore): Iterable<number> {
  if (isTeam(encounter, told)) return told.team;
  const { topic, recent, current, latest } = told;
  switch (encounter.back) {
    case 'one':
      return topic === undefined ? [] : [topic];
    case 'two':
      return recent;
    case 'all':
      return meetsOthers(encounter, latest) ? sideOf(latest!) : ((current ?? latest)?.participants ?? recent);
    default:
      return [];
  }
}

/** `A and B met with C. They also met with D`: `they` are several already, and C was met as well. */
const meetsOthers = ({ object }: Encounter, latest: Report | undefined): boolean =>
  object.length > 0 &&
  latest !== undefined &&
  latest.encounter.subject.length > 1 &&
  latest.encounter.object.length > 0;

/** Those of a meeting who met the others. */
const sideOf = ({ participants, encounter: { object } }: Report): number[] =>
  [...participants].filter((one) => !object.some(({ person }) => person === one));
