// A table for spreadsheets, as RFC 4180 has it.

export interface CsvOptions {
  /** Whether a byte order mark stands in front: without it Excel takes the letters for others. */
  readonly bom: boolean;
}

export type Cell = string | number | boolean | undefined;

export const csvTable = (
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  { bom }: CsvOptions,
): string =>
  (bom ? '\uFEFF' : '') + [columns, ...rows].map((cells) => `${cells.map(textOf).join(',')}\r\n`).join('');

function textOf(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = typeof value === 'string' ? harmless(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet would run begins with an apostrophe, by which it takes it for text. */
const harmless = (text: string): string => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text);
