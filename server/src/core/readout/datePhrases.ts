// Dates in words and figures, in English and Spanish: `Tuesday, August 10, 2021`, `el 10 de agosto`, `2021-08-10`, `today`.
import {
  FIRST_RELATIVE_DAY,
  longWeekdayNumbers,
  monthNumbers,
  partsOfDay,
  relativeDays,
  thisWords,
  weekdayNumbers,
} from '../lexicon/calendar.ts';
import { meaningIn, type WordSet, wordSetInAnyCase } from '../lexicon/wordSet.ts';
import type { TokenSpan } from './draft.ts';
import type { DateInText } from './readout.ts';
import { Gap, Shape, type Tokens } from './tokens.ts';
import { isAnyOf, isMark } from './words.ts';

/** A date as far as its words give it, with the first day of several (`August 10-12`). */
export interface DatePhrase extends TokenSpan {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  readonly severalDays: boolean;
}

/** What these words say of this one; 0 if nothing. */
const valueAt = ({ word, count }: Tokens, index: number, values: WordSet): number =>
  index < 0 || index >= count ? 0 : meaningIn(values, word[index]!);

/** The month that this word names, from 1; 0 where it names none. */
export const monthAt = (tokens: Tokens, index: number): number => valueAt(tokens, index, monthNumbers);

const ORDINAL = wordSetInAnyCase('st nd rd th');
const JOINS = wordSetInAnyCase('and to y al a');
const OF_YEAR = wordSetInAnyCase('de del of');
const OF_MONTH = wordSetInAnyCase('de of');
const OF_THE_YEAR = wordSetInAnyCase('de del año');
const OF_MORNING = wordSetInAnyCase('esta la una de');

/** The figure at this token, or -1. */
function numberAt(tokens: Tokens, index: number, digits: number): number {
  if (index < 0 || index >= tokens.count || tokens.shape[index] !== Shape.number) return -1;
  const length = tokens.end[index]! - tokens.start[index]!;
  return length > digits || (digits === 4 && length !== 4)
    ? -1
    : Number(tokens.text.slice(tokens.start[index], tokens.end[index]));
}

/** A year of four figures. */
const yearAt = (tokens: Tokens, index: number): number | undefined => {
  const year = numberAt(tokens, index, 4);
  return year >= 1900 && year < 2100 ? year : undefined;
};

const daysInMonth = (month: number): number =>
  month === 2 ? 29 : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

const phrase = (
  from: number,
  to: number,
  year: number | undefined,
  month: number,
  day: number,
  severalDays = false,
): DatePhrase | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month)
    ? { from, to, year, month, day, severalDays }
    : undefined;

/** The date whose first figure is this token. */
export function datePhraseAt(tokens: Tokens, index: number): DatePhrase | undefined {
  if (tokens.shape[index] !== Shape.number) return undefined;
  return inFigures(tokens, index) ?? monthFirst(tokens, index) ?? dayFirst(tokens, index);
}

/** `2021-08-10`, `10.08.2021`, `10/08/2021`: the last only where it can be read in one way, or in Spanish, which has the day first. */
function inFigures(tokens: Tokens, index: number): DatePhrase | undefined {
  if (!isMark(tokens, index + 1, '-/.') || tokens.code[index + 1] !== tokens.code[index + 3])
    return undefined;
  for (let next = index + 1; next < index + 5; next++) if (tokens.gap[next] !== Gap.none) return undefined;
  const to = index + 5;
  const year = yearAt(tokens, index);
  if (year !== undefined)
    return phrase(index, to, year, numberAt(tokens, index + 2, 2), numberAt(tokens, index + 4, 2));
  const last = yearAt(tokens, index + 4);
  const first = numberAt(tokens, index, 2);
  const second = numberAt(tokens, index + 2, 2);
  if (last === undefined) return undefined;
  const hasDayFirst = tokens.lexicon.traits.dayFirst || isMark(tokens, index + 1, '.');
  if (hasDayFirst || first > 12 || first === second) return phrase(index, to, last, second, first);
  return second > 12 ? phrase(index, to, last, first, second) : undefined;
}

/** The last day of `10-12`, `10 and 11`, `10th`: the index of its token, at which the phrase goes on. */
function lastDay(tokens: Tokens, index: number): number {
  let last = index;
  for (let days = 1; days <= 3; days++) {
    if (isAnyOf(tokens, last + 1, ORDINAL) || isMark(tokens, last + 1, 'ºª°')) last++;
    const joined = isMark(tokens, last + 1, '-–') || isAnyOf(tokens, last + 1, JOINS);
    if (!joined || numberAt(tokens, last + 2, 2) < 0) break;
    last += 2;
  }
  return last;
}

/** `August 10, 2021`, `Aug. 10th`, `agosto 10 de 2021`, `ago. 10/21`. */
function monthFirst(tokens: Tokens, index: number): DatePhrase | undefined {
  const day = numberAt(tokens, index, 2);
  const before = isMark(tokens, index - 1, '.') ? index - 2 : index - 1;
  const month = monthAt(tokens, before);
  if (day < 0 || month === 0) return undefined;
  const last = lastDay(tokens, index);
  const gap = isMark(tokens, last + 1, ',/') || isAnyOf(tokens, last + 1, OF_YEAR) ? last + 2 : last + 1;
  const year = yearAt(tokens, gap) ?? shortYearAt(tokens, gap);
  return phrase(before, year === undefined ? last + 1 : gap + 1, year, month, day, last > index + 1);
}

/** `jun. 26/14` */
const shortYearAt = (tokens: Tokens, index: number): number | undefined => {
  const year =
    isMark(tokens, index - 1, '/') && tokens.gap[index] === Gap.none ? numberAt(tokens, index, 2) : -1;
  return year < 0 ? undefined : 2000 + year;
};

/** `10 August 2021`, `10th of August`, `10 de agosto del año 2021`, `10-Aug-2021`. */
function dayFirst(tokens: Tokens, index: number): DatePhrase | undefined {
  const day = numberAt(tokens, index, 2);
  if (day < 0) return undefined;
  const last = lastDay(tokens, index);
  let next = last + 1;
  if (isAnyOf(tokens, next, OF_MONTH) || isMark(tokens, next, '-')) next++;
  const month = monthAt(tokens, next);
  if (month === 0) return undefined;
  let to = next + 1;
  if (isMark(tokens, to, '.,-')) to++;
  while (to < next + 4 && isAnyOf(tokens, to, OF_THE_YEAR)) to++;
  const year = yearAt(tokens, to);
  return phrase(index, year === undefined ? next + 1 : to + 1, year, month, day, last > index + 1);
}

/** The first date between these tokens that has a year. */
export function datedAt(tokens: Tokens, from: number, to: number): DatePhrase | undefined {
  for (let index = from; index < to; index++) {
    const found = tokens.shape[index] === Shape.number ? datePhraseAt(tokens, index) : undefined;
    if (found?.year !== undefined) return found;
  }
  return undefined;
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

/** `YYYY-MM-DD`; undefined where there is no such day. */
export function isoOf(year: number, month: number, day: number): string | undefined {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day > (month === 2 && !isLeap ? 28 : daysInMonth(month))) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

const DAY = 86_400_000;

/**
 * All dates between these tokens, resolved against the document's own: what the text leaves open (`Tuesday`, `August 10`) is
 * the nearest day before it, or after it for what is still to come. Without a date of the document only full dates count.
 */
export function datesIn(
  tokens: Tokens,
  from: number,
  to: number,
  documentDate: DateInText | undefined,
  tense: 'past' | 'future',
): DateInText[] {
  const found: DateInText[] = [];
  const add = (first: number, end: number, iso: string | undefined) => {
    if (iso !== undefined && first >= from && end <= to)
      found.push({ start: tokens.start[first]!, end: tokens.end[end - 1]!, iso });
  };
  for (let index = from; index < to; index++) {
    const shape = tokens.shape[index]!;
    if (shape === Shape.number) {
      const date = datePhraseAt(tokens, index);
      if (date === undefined) continue;
      const start = isWeekday(tokens, date.from - 1)
        ? date.from - 1
        : isWeekday(tokens, date.from - 2)
          ? date.from - 2
          : date.from;
      // A weekday just before says the same day again.
      if (found.at(-1)?.start === tokens.start[start]) found.pop();
      add(Math.max(from, start), date.to, resolve(date, documentDate, tense));
      index = date.to - 1;
    } else if (shape < Shape.initial) {
      add(index, index + 1, dayNamedAt(tokens, index, documentDate, tense));
    }
  }
  return found;
}

const isWeekday = (tokens: Tokens, index: number): boolean => isAnyOf(tokens, index, weekdayNumbers);

/** A date without a year is in the year that brings it nearest on the side of the tense. */
function resolve(
  { year, month, day }: DatePhrase,
  documentDate: DateInText | undefined,
  tense: 'past' | 'future',
): string | undefined {
  if (year !== undefined) return isoOf(year, month, day);
  if (documentDate === undefined) return undefined;
  const today = Date.parse(documentDate.iso);
  const thisYear = new Date(today).getUTCFullYear();
  const iso = isoOf(thisYear, month, day);
  if (iso === undefined) return undefined;
  const distance = (Date.parse(iso) - today) / DAY;
  // A readout comes out on the day or soon after: half a year the other way is last year's or next year's day.
  if (tense === 'past' && distance > 180) return isoOf(thisYear - 1, month, day);
  return tense === 'future' && distance < -180 ? isoOf(thisYear + 1, month, day) : iso;
}

/** The day that a word names by itself: `today`, `Tuesday`. */
function dayNamedAt(
  tokens: Tokens,
  index: number,
  documentDate: DateInText | undefined,
  tense: 'past' | 'future',
): string | undefined {
  const weekday = valueAt(tokens, index, longWeekdayNumbers);
  const relative = weekday === 0 ? daysFromToday(tokens, index) : 0;
  if (relative === undefined || documentDate === undefined) return undefined;
  const today = Date.parse(documentDate.iso);
  const days = weekday === 0 ? relative : daysToWeekday(weekday, today, tense);
  return new Date(today + days * DAY).toISOString().slice(0, 10);
}

/** `today`, `tomorrow`, `this morning`. */
function daysFromToday(tokens: Tokens, index: number): number | undefined {
  if (isAnyOf(tokens, index, thisWords)) return isAnyOf(tokens, index + 1, partsOfDay) ? 0 : undefined;
  const relative = valueAt(tokens, index, relativeDays);
  if (relative === 0) return undefined;
  const isMorning = isAnyOf(tokens, index, partsOfDay) && isAnyOf(tokens, index - 1, OF_MORNING);
  return isMorning ? undefined : relative + FIRST_RELATIVE_DAY;
}

function daysToWeekday(weekday: number, today: number, tense: 'past' | 'future'): number {
  const after = (weekday - 1 - new Date(today).getUTCDay() + 7) % 7;
  return tense === 'future' || after === 0 ? after : after - 7;
}
