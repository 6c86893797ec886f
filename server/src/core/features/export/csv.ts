// The mentions as a table for spreadsheets, as RFC 4180 has it.
import type { ExportedReadout } from './exported.ts';
import { columns, rowsOf } from './rowsOf.ts';

export interface CsvOptions {
  /** Whether a byte order mark stands in front: without it Excel takes the letters for others. */
  readonly bom: boolean;
}

export function csvOf(readouts: readonly ExportedReadout[], { bom }: CsvOptions): string {
  const lines = readouts.flatMap(rowsOf).map((row) => columns.map((column) => cellOf(row[column])));
  return (bom ? '\uFEFF' : '') + [[...columns], ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function cellOf(value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = typeof value === 'string' ? harmless(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet would run begins with an apostrophe, by which it takes it for text. */
const harmless = (text: string): string => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text);
