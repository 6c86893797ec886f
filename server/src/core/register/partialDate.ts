// Dates of which only the year or the month may be known.
import { isDay } from '../text/calendar.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and such a day is in the calendar. */
export function isPartialDate(text: string): boolean {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (found === null) return false;
  const [, year, month = '01', day = '01'] = found;
  return isDay(Number(year), Number(month), Number(day));
}

/** Whether no day of the end can be on or after a day of the start. */
export const isReversed = (start: string, end: string): boolean => {
  const length = Math.min(start.length, end.length);
  return end.slice(0, length) < start.slice(0, length);
};
