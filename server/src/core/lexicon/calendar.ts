// Months, weekdays and days told from today, in English and Spanish.

import { wordSetInAnyCase, wordValues } from './wordSet.ts';

const months = [
  'january jan enero ene',
  'february feb febrero',
  'march mar marzo',
  'april apr abril abr',
  'may mayo',
  'june jun junio',
  'july jul julio',
  'august aug agosto ago',
  'september sep sept septiembre setiembre set',
  'october oct octubre',
  'november nov noviembre',
  'december dec diciembre dic',
];

const weekdays = [
  'sunday sun domingo',
  'monday mon lunes',
  'tuesday tue tues martes',
  'wednesday wed miércoles miercoles',
  'thursday thu thur thurs jueves',
  'friday fri viernes',
  'saturday sat sábado sabado',
];

const numbered = (lists: readonly string[]): [word: string, number: number][] =>
  lists.flatMap((words, index) => words.split(' ').map((word): [string, number] => [word, index + 1]));

/** From 1 for January; also shortened, with its full stop. */
export const monthNumbers = wordValues(
  numbered(months).flatMap(([word, number]) => [
    [word, number],
    [`${word}.`, number],
  ]),
);

/** From 1 for Sunday. */
export const weekdayNumbers = wordValues(numbered(weekdays));

/** Without the short ones, which may be other words. */
export const longWeekdayNumbers = wordValues(numbered(weekdays).filter(([word]) => word.length > 3));

/** What is counted from so many days before the day of the document: 1 for the day before yesterday. */
export const FIRST_RELATIVE_DAY = -3;

/** `mañana` is tomorrow only where it is no morning. */
export const relativeDays = wordValues(
  Object.entries({
    today: 0,
    tonight: 0,
    yesterday: -1,
    tomorrow: 1,
    hoy: 0,
    ayer: -1,
    anoche: -1,
    anteayer: -2,
    antier: -2,
    víspera: -1,
    mañana: 1,
  }).map(([word, days]): [string, number] => [word, days - FIRST_RELATIVE_DAY]),
);

/** `this morning`, `esta tarde`: after these words a part of the day is today's. */
export const thisWords = wordSetInAnyCase('this esta este');
export const partsOfDay = wordSetInAnyCase('morning afternoon evening mañana tarde noche mediodía');

/** Words in small letters that may stand before a document's date: in the name of a place, beside a weekday, as a label. */
export const particlesAndLabels = wordSetInAnyCase(
  'de del la las los el a y of the and on lunes martes miércoles jueves viernes sábado domingo published posted issued release date dated publicado publicada fecha released for immediate comunicado no num núm press news prensa',
);

/** The date after these is not the one on which the document came out. */
export const staleLabels = wordSetInAnyCase(
  'updated modified actualizado actualizada actualización modificado copyright embargo deadline vigencia',
);
