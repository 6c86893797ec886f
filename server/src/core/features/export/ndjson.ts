// The mentions for programs: a JSON object a line for each.
import type { ExportedReadout } from './exported.ts';
import { rowsOf } from './rowsOf.ts';

/** What is not known is null. */
export const ndjsonOf = (readouts: readonly ExportedReadout[]): string =>
  readouts
    .flatMap(rowsOf)
    .map((row) => `${JSON.stringify(row, (_, value) => (value === undefined ? null : value))}\n`)
    .join('');
