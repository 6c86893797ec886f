// Which meeting a list of who was there belongs to, and whose company it is.
import type { Appearance } from './appearances.ts';
import type { Attendance } from './attendance.ts';
import type { Report } from './report.ts';

/** Whose company a list is that names nobody: of those who led the journey, who came, or who received them. */
export function leaderOf(
  { guests, group }: Attendance,
  target: Report | undefined,
  journeys: readonly Report[],
): Appearance | undefined {
  if (guests !== undefined)
    return guests === 'guest' ? target?.encounter.object[0] : target?.encounter.subject[0];
  if (!group) return undefined;
  return target === undefined
    ? journeys.at(-1)?.encounter.subject[0]
    : target.encounter.led
      ? target.encounter.subject[0]
      : undefined;
}

/** The meeting that a list belongs to; undefined: the one that is still to be told. */
export function targetOf(
  attendance: Attendance,
  last: Report | undefined,
  current: Report | undefined,
  body: readonly Report[],
  journeys: readonly Report[],
): Report | undefined {
  if (last !== undefined && !last.sentence.heading) return journeys.includes(last) ? undefined : last;
  const led = attendance.group ? body.findLast(({ encounter }) => encounter.led) : undefined;
  if (led !== undefined) return led;
  const journey = journeys.at(-1);
  return journey !== undefined && journey.encounter.from > (current?.encounter.from ?? 0)
    ? undefined
    : current;
}
