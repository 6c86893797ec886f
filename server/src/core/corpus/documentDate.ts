// The day a readout is of: what its text says, or else its file's name.
import type { Readout } from '../readout/readout.ts';
import { isDay } from '../text/calendar.ts';
import type { Span } from '../text/span.ts';

export interface DocumentDate {
  /** `YYYY-MM-DD`. */
  readonly iso: string;
  /** The words that give it; undefined where the file's name does. */
  readonly span: Span | undefined;
}

export function documentDateOf(uri: string, readout: Pick<Readout, 'date'>): DocumentDate | undefined {
  if (readout.date !== undefined) return { iso: readout.date.iso, span: readout.date };
  const iso = dateInFileName(uri);
  return iso === undefined ? undefined : { iso, span: undefined };
}

const DATE_IN_NAME = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/;

/** `2021-08-11`, `2021_08_11`, `2021.08.11` or `20210811`, anywhere in the last part of the address. */
function dateInFileName(uri: string): string | undefined {
  const found = DATE_IN_NAME.exec(uri.slice(uri.lastIndexOf('/') + 1));
  if (found === null) return undefined;
  const [, year, , month, day] = found;
  return isDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : undefined;
}
