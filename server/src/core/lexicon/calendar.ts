// Months, weekdays and days told from today, in English and Spanish.

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

const numbered = (lists: readonly string[], first: number): ReadonlyMap<string, number> =>
  new Map(
    lists.flatMap((words, index) => words.split(' ').map((word): [string, number] => [word, first + index])),
  );

/** In small letters: from 1 for January. */
export const monthNumbers = numbered(months, 1);

/** In small letters: from 0 for Sunday, as JavaScript counts. */
export const weekdayNumbers = numbered(weekdays, 0);

/** Days from the day of the document. `mañana` is tomorrow only where it is no morning. */
export const relativeDays: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['hoy', 0],
  ['ayer', -1],
  ['anoche', -1],
  ['anteayer', -2],
  ['antier', -2],
  ['víspera', -1],
  ['mañana', 1],
]);

/** `this morning`, `esta tarde`: after these words a part of the day is today's. */
export const thisWords: ReadonlySet<string> = new Set(['this', 'esta', 'este']);
export const partsOfDay: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'mañana',
  'tarde',
  'noche',
  'mediodía',
]);

/** Words in small letters that may stand before a document's date: in the name of a place, beside a weekday, as a label. */
export const particlesAndLabels: ReadonlySet<string> = new Set(
  'de del la las los el a y of the and on lunes martes miércoles jueves viernes sábado domingo published posted issued release date dated publicado publicada fecha released for immediate comunicado no num núm press news prensa'.split(
    ' ',
  ),
);

/** The date after these is not the one on which the document came out. */
export const staleLabels: ReadonlySet<string> = new Set(
  'updated modified actualizado actualizada actualización modificado copyright embargo deadline vigencia'.split(
    ' ',
  ),
);
