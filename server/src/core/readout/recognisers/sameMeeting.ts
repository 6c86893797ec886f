// Whether two reports tell of one encounter: a second verb of a sentence, a teaser before the full account, the same told again.
import type { Report } from './report.ts';
import { areAmong } from './report.ts';

/** A second verb of the same sentence that tells the same encounter on: `led the delegation that spoke with`. */
export function continues(last: Report, report: Report): boolean {
  if (last.encounter.status !== report.encounter.status && !last.encounter.journey) return false;
  if (last.encounter.status !== report.encounter.status) return false;
  if (report.encounter.aside && !last.encounter.aside && report.encounter.subject.length > 0) return false;
  const { subject } = report.encounter;
  if (subject.some(({ person }) => !last.participants.has(person))) return false;
  return (
    !report.encounter.sequel ||
    (last.kind === report.kind && areAmong(report.participants, last.participants))
  );
}

/** Told without names, or of one party only, and now in full. */
export const isTeaser = (known: Report | undefined, report: Report): boolean =>
  known !== undefined &&
  known.encounter.status === report.encounter.status &&
  !known.encounter.led &&
  (known.participants.size === 0 ||
    (known.principals.length < 2 &&
      areAmong(known.principals, report.participants) &&
      report.participants.size > known.participants.size &&
      known.encounter.kind === report.encounter.kind));

const areAlike = (some: ReadonlySet<number>, others: ReadonlySet<number>): boolean =>
  some.size > 1 && some.size === others.size && areAmong(some, others);

/** The same encounter told again: nobody new, somebody of those who matter, and not said to be another. */
export function isSame(known: Report, report: Report): boolean {
  if (known.encounter.status !== report.encounter.status) return false;
  // `A and B also spoke about trade`: the two whom the account is about already.
  const { subject, object, verb, after } = report.encounter;
  const both = subject.length > 1 && object.length === 0 && after === verb + 1;
  // `the meeting that was held by A and B`: of those two it was told already.
  const again =
    report.encounter.aside &&
    report.encounter.status === 'held' &&
    areAlike(report.participants, known.participants);
  if (again) return true;
  // `led a ceremony, and then met`
  if (report.encounter.sequel && (!both || (known.kind === 'event' && report.kind === 'meeting')))
    return false;
  if (report.participants.size === 0) return known.encounter.status === 'held';
  if (report.encounter.aside !== known.encounter.aside && report.participants.size > 1) return false;
  const main = known.principals;
  return (
    areAmong(report.participants, known.participants) &&
    (main.length === 0 || main.some((person) => report.participants.has(person)))
  );
}
