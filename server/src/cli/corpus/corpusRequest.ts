// What the arguments after `readouts corpus` ask for.
import { parseArgs } from 'node:util';

export interface CorpusRequest {
  readonly command: 'corpus';
  /** At least one; `-` is the standard input. */
  readonly paths: readonly string[];
  readonly registers: readonly string[];
  readonly format: 'ndjson' | 'csv';
  readonly bom: boolean;
}

/** A string says why the arguments make no sense. Throws what `parseArgs` does. */
export function corpusRequestOf(
  args: readonly string[],
): CorpusRequest | { readonly command: 'help' } | string {
  const { values, positionals: paths } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'ndjson' },
      bom: { type: 'boolean', default: false },
      register: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { format, bom, register: registers } = values;
  if (values.help) return { command: 'help' };
  if (format !== 'ndjson' && format !== 'csv') return `corpus has the formats ndjson and csv, not ${format}`;
  if (paths.length === 0)
    return 'corpus needs at least one file of lines that annotate printed, or - for the standard input';
  if (paths.filter((path) => path === '-').length > 1) return '- can be read only once';
  if (bom && format !== 'csv') return '--bom belongs to --format csv';
  return { command: 'corpus', paths, registers, format, bom };
}
