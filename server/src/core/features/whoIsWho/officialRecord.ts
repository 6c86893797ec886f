// What many readouts say of one official, as a record and as a row of a table.
import type { CountryCode } from '../../readout/readout.ts';
import { csvTable } from '../../text/csvTable.ts';

export interface OfficialRecord {
  /** The register's id, or one made from the fullest name. */
  readonly official: string;
  readonly name: string;
  readonly registered: boolean;
  readonly country: CountryCode | null;
  /** The other names that readouts write, the most used first. */
  readonly other_names: readonly Counted[];
  /** As written, the most used first. */
  readonly titles: readonly Counted[];
  /** In how many they are spoken of. */
  readonly readouts: number;
  /** By name or by role. */
  readonly mentions: number;
  /** Those held in which they took part. */
  readonly meetings: number;
  /** The days of the first and the last readout; null where none has a day. */
  readonly first: string | null;
  readonly last: string | null;
}

export interface Counted {
  readonly text: string;
  readonly count: number;
}

const columns = [
  ...['official', 'name', 'registered', 'country', 'other_names', 'titles'],
  ...['readouts', 'mentions', 'meetings', 'first', 'last'],
] as readonly (keyof OfficialRecord)[];

export const officialsAsNdjson = (records: Iterable<OfficialRecord>): string =>
  Array.from(records, (record) => `${JSON.stringify(record)}\n`).join('');

export const officialsAsCsv = (records: readonly OfficialRecord[], options: { readonly bom: boolean }) =>
  csvTable(
    columns,
    records.map((record) => columns.map((column) => cellOf(record[column]))),
    options,
  );

function cellOf(value: OfficialRecord[keyof OfficialRecord]) {
  if (value === null) return undefined;
  return typeof value === 'object' ? value.map(({ text, count }) => `${text} (${count})`).join('; ') : value;
}
