// The mentions as a table for spreadsheets.
import { type CsvOptions, csvTable } from '../../text/csvTable.ts';
import type { ExportedReadout } from './exported.ts';
import { columns, rowsOf } from './rowsOf.ts';

export const csvOf = (readouts: readonly ExportedReadout[], options: CsvOptions): string =>
  csvTable(
    columns,
    readouts.flatMap(rowsOf).map((row) => columns.map((column) => row[column])),
    options,
  );
