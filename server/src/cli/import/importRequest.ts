// What the arguments after `readouts import` ask for.
import { parseArgs } from 'node:util';
import type { Selection } from '../request.ts';

export interface ImportRequest extends Selection {
  readonly command: 'import';
  readonly format: 'webannotation' | 'brat';
  /** The files to take over from. */
  readonly from: readonly string[];
  /** Whose decisions they are where they do not say. */
  readonly annotator: string | undefined;
  readonly write: boolean;
}

/** A string says why the arguments make no sense. Throws what `parseArgs` does. */
export function importRequestOf(
  args: readonly string[],
): ImportRequest | { readonly command: 'help' } | string {
  const { values, positionals: from } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      into: { type: 'string', multiple: true },
      annotator: { type: 'string' },
      write: { type: 'boolean' },
      register: { type: 'string', multiple: true },
      'no-register': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return { command: 'help' };
  const { format, into: paths = ['.'], annotator, write = false, register } = values;
  if (format === undefined) return 'import needs --format: webannotation or brat';
  if (format !== 'webannotation' && format !== 'brat')
    return `import has the formats webannotation and brat, not ${format}`;
  if (from.length === 0) return 'import needs at least one file';
  if (register && values['no-register']) return '--register and --no-register exclude each other';
  const registers = values['no-register'] ? [] : register;
  return { command: 'import', format, from, paths, registers, annotator, write };
}
