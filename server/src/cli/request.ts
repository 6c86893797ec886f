// What the arguments ask for.
import { parseArgs } from 'node:util';
import { type CorpusRequest, corpusRequestOf } from './corpus/corpusRequest.ts';
import { type ExportRequest, exportRequestOf } from './export/exportRequest.ts';
import { type ImportRequest, importRequestOf } from './import/importRequest.ts';
import { type RegisterRequest, registerRequestOf } from './register/registerRequest.ts';

export type Request =
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | CheckRequest
  | AnnotateRequest
  | CorpusRequest
  | ExportRequest
  | ImportRequest
  | RegisterRequest;

export interface CheckRequest extends Selection {
  readonly command: 'check';
  readonly format: 'text' | 'json';
  /** Whether hints are told as well. */
  readonly hints: boolean;
}

export interface AnnotateRequest extends Selection {
  readonly command: 'annotate';
  readonly explain: boolean;
}

export interface Selection {
  /** At least one. */
  readonly paths: readonly string[];
  /** Files named as the register; empty for none at all; undefined for what the workspace has. */
  readonly registers: readonly string[] | undefined;
}

/** A string says why the arguments make no sense. */
export function requestOf(argv: readonly string[]): Request | string {
  try {
    const [command, ...rest] = argv;
    if (command === 'register') return registerRequestOf(rest);
    if (command === 'corpus') return corpusRequestOf(rest);
    if (command === 'export') return exportRequestOf(rest);
    if (command === 'import') return importRequestOf(rest);
    return understand(argv);
  } catch (error) {
    // parseArgs words its errors for the person at the terminal.
    return error instanceof Error ? error.message : String(error);
  }
}

function understand(argv: readonly string[]): Request | string {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      register: { type: 'string', multiple: true },
      'no-register': { type: 'boolean' },
      explain: { type: 'boolean' },
      hints: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };

  const [command, ...paths] = positionals;
  if (command === undefined)
    return 'a command is missing: check, annotate, corpus, export, import or register';
  if (command !== 'check' && command !== 'annotate') return `there is no command ${command}`;
  if (paths.length === 0) return `${command} needs at least one file or folder`;
  if (paths.includes('-') && (command !== 'annotate' || paths.length > 1))
    return '- stands alone, behind annotate: then the documents come from the standard input';
  if (values.register && values['no-register']) return '--register and --no-register exclude each other';
  if (values.explain && command !== 'annotate') return '--explain belongs to annotate';
  if (values.hints && command !== 'check') return '--hints belongs to check';

  const selection = { paths, registers: values['no-register'] ? [] : values.register };
  if (command === 'annotate') {
    if ((values.format ?? 'ndjson') !== 'ndjson') return 'annotate has one format, ndjson';
    return { command, ...selection, explain: values.explain ?? false };
  }
  const format = values.format ?? 'text';
  if (format !== 'text' && format !== 'json') return `check has the formats text and json, not ${format}`;
  return { command, ...selection, format, hints: values.hints ?? false };
}
