// When an office was held: as the register dates it, with a day's grace at handovers, which are told of a day early or late.
import { type Membership, mayCover, type RegisteredPerson } from '../register/register.ts';
import { remembered } from './remembered.ts';

/** Whether the membership may cover the day, or the one before or after it. */
export const isHeldAbout = (membership: Membership, day: string): boolean =>
  mayCover(membership, day) || neighbours(day).some((each) => mayCover(membership, each));

const neighbours = remembered((day: string): readonly string[] => [neighbour(day, -1), neighbour(day, 1)]);

/** What the person held about that day, as far as is known; all that they ever held without a day. */
export const heldAbout = (
  { memberships }: RegisteredPerson,
  day: string | undefined,
): readonly Membership[] =>
  day === undefined ? memberships : memberships.filter((membership) => isHeldAbout(membership, day));

/** Whether the term was over, or had not begun, on a day that it does not cover. */
export const isOver = ({ endDate }: Membership, day: string): boolean =>
  endDate !== undefined && endDate < day.slice(0, endDate.length);

/** Whether a term is not over when a later one begins, however its partial dates are read; a handover may take a day or two. */
export function surelyOverlap({ endDate }: Membership, { startDate }: Membership): boolean {
  if (startDate === undefined) return false;
  if (endDate === undefined) return true;
  const length = Math.min(endDate.length, startDate.length);
  if (length < 10) return startDate.slice(0, length) < endDate.slice(0, length);
  return neighbour(startDate, 1) < endDate;
}

const DAY = 86_400_000;

/** `by` a day; a day that the calendar does not have has no neighbours. */
function neighbour(day: string, by: 1 | -1): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : new Date(time + by * DAY).toISOString().slice(0, 10);
}
