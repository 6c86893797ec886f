// The formats in which readouts leave, each with what its files are called and whether several readouts fit into one.
import { bratConfiguration, bratOf } from './brat.ts';
import { csvOf } from './csv.ts';
import type { ExportedReadout } from './exported.ts';
import { ndjsonOf } from './ndjson.ts';
import { lostIn } from './tei/header.ts';
import { teiOf } from './tei/teiOf.ts';
import { webAnnotationOf } from './webAnnotation.ts';

export const formatNames = ['tei', 'webannotation', 'brat', 'csv', 'ndjson'] as const;
export type FormatName = (typeof formatNames)[number];

export interface ExportOptions {
  /** Of the program. */
  readonly version: string;
  /** TEI: as the Office of the Historian encodes the Foreign Relations of the United States. */
  readonly frus: boolean;
  /** CSV: with a byte order mark. */
  readonly bom: boolean;
}

export interface Format {
  /** How the name of its files ends. */
  readonly ending: string;
  /** The identifier that editors have for it. */
  readonly language: string;
  /** Whether several readouts go into one text; where not, it is made of the first alone. */
  readonly joins: boolean;
  write(readouts: readonly [ExportedReadout, ...ExportedReadout[]], options: ExportOptions): string;
  /** Whether the text itself must lie beside it, and what else its folder needs, by name. */
  readonly beside?: { readonly textEnding: string; readonly files: Readonly<Record<string, string>> };
  /** What of a readout it cannot hold, in plain words. */
  leavesOut(readout: ExportedReadout): readonly string[];
}

const orphansIn = ({ decisions }: ExportedReadout): readonly string[] => {
  const count = decisions.filter(({ span }) => span === undefined).length;
  if (count === 0) return [];
  return [
    `${count === 1 ? 'one decision is' : `${count} decisions are`} left out, as the words are not found in the text`,
  ];
};

export const formats: Readonly<Record<FormatName, Format>> = {
  tei: {
    ...{ ending: '.xml', language: 'xml', joins: false },
    write: ([readout], options) => teiOf(readout, options),
    leavesOut: ({ text }) => lostIn(text),
  },
  webannotation: {
    ...{ ending: '.jsonld', language: 'json', joins: true },
    write: webAnnotationOf,
    leavesOut: () => [],
  },
  brat: {
    ...{ ending: '.ann', language: 'plaintext', joins: false },
    write: ([readout]) => bratOf(readout),
    beside: { textEnding: '.txt', files: { 'annotation.conf': bratConfiguration } },
    leavesOut: orphansIn,
  },
  csv: { ...{ ending: '.csv', language: 'csv', joins: true }, write: csvOf, leavesOut: orphansIn },
  ndjson: {
    ...{ ending: '.ndjson', language: 'jsonl', joins: true },
    write: ndjsonOf,
    leavesOut: orphansIn,
  },
};
