// What the arguments after `readouts export` ask for.
import { parseArgs } from 'node:util';
import { type FormatName, formatNames } from '../../core/features/export/formats.ts';
import type { Selection } from '../request.ts';

export interface ExportRequest extends Selection {
  readonly command: 'export';
  readonly format: FormatName;
  /** The folder for a file a readout; undefined to print. */
  readonly out: string | undefined;
  /** Whether files that are there already, and are no sources, are overwritten. */
  readonly force: boolean;
  readonly frus: boolean;
  readonly bom: boolean;
}

/** A string says why the arguments make no sense. Throws what `parseArgs` does. */
export function exportRequestOf(
  args: readonly string[],
): ExportRequest | { readonly command: 'help' } | string {
  const { values, positionals: paths } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean' },
      frus: { type: 'boolean' },
      bom: { type: 'boolean' },
      register: { type: 'string', multiple: true },
      'no-register': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return { command: 'help' };
  const { format, out, force = false, frus = false, bom = false, register } = values;
  const known = `${formatNames.slice(0, -1).join(', ')} or ${formatNames.at(-1)}`;
  if (format === undefined) return `export needs --format: ${known}`;
  if (!isFormat(format)) return `export has the formats ${known}, not ${format}`;
  if (paths.length === 0) return 'export needs at least one file or folder';
  if (register && values['no-register']) return '--register and --no-register exclude each other';
  if (frus && format !== 'tei') return '--frus belongs to --format tei';
  if (bom && format !== 'csv') return '--bom belongs to --format csv';
  if (force && out === undefined) return '--force belongs to --out';
  const registers = values['no-register'] ? [] : register;
  return { command: 'export', paths, registers, format, out, force, frus, bom };
}

const isFormat = (name: string): name is FormatName => (formatNames as readonly string[]).includes(name);
