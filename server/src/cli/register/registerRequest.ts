// What the arguments after `readouts register` ask for.
import { parseArgs } from 'node:util';

export type RegisterRequest =
  | InitRequest
  | CheckRegisterRequest
  | MergeRequest
  | { readonly command: 'help' };

export interface InitRequest {
  readonly command: 'register init';
  readonly paths: readonly string[];
  /** Who is in these is left out. */
  readonly registers: readonly string[];
  readonly everybody: boolean;
  /** Undefined to print it. */
  readonly output: string | undefined;
  readonly force: boolean;
}

export interface CheckRegisterRequest {
  readonly command: 'register check';
  readonly registers: readonly string[];
  /** Readouts that should speak of everybody; empty for none. */
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
}

export interface MergeRequest {
  readonly command: 'register merge';
  readonly registers: readonly string[];
  readonly id: string;
  readonly into: string;
  readonly write: boolean;
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

const help = { help: { type: 'boolean', short: 'h' } } as const satisfies Options;

/** A string says why the arguments make no sense. Throws what `parseArgs` does. */
export function registerRequestOf([command, ...argv]: readonly string[]): RegisterRequest | string {
  if (command === '--help' || command === '-h') return { command: 'help' };
  if (command === undefined) return 'register needs a command: init, check or merge';
  if (command === 'init') return initRequestOf(argv);
  if (command === 'check') return checkRequestOf(argv);
  if (command === 'merge') return mergeRequestOf(argv);
  return `there is no command register ${command}`;
}

function initRequestOf(args: string[]): RegisterRequest | string {
  const { values, positionals: paths } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...help,
      all: { type: 'boolean' },
      output: { type: 'string' },
      force: { type: 'boolean' },
      register: { type: 'string', multiple: true },
    },
  });
  if (values.help) return { command: 'help' };
  if (paths.length === 0) return 'register init needs at least one file or folder';
  const { all: everybody = false, output, force = false, register: registers = [] } = values;
  if (force && output === undefined) return '--force belongs to --output';
  return { command: 'register init', paths, registers, everybody, output, force };
}

function checkRequestOf(args: string[]): RegisterRequest | string {
  const { values, positionals: registers } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...help, with: { type: 'string', multiple: true }, format: { type: 'string' } },
  });
  if (values.help) return { command: 'help' };
  if (registers.length === 0) return 'register check needs at least one file or folder';
  const { with: paths = [], format = 'text' } = values;
  if (format !== 'text' && format !== 'json') {
    return `register check has the formats text and json, not ${format}`;
  }
  return { command: 'register check', registers, paths, format };
}

function mergeRequestOf(args: string[]): RegisterRequest | string {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...help, write: { type: 'boolean' } },
  });
  if (values.help) return { command: 'help' };
  const registers = positionals.slice(0, -2);
  const [id, into] = positionals.slice(-2);
  if (registers.length === 0 || id === undefined || into === undefined) {
    return 'register merge needs a file, the id of one entry and the id of the one to merge it into';
  }
  return { command: 'register merge', registers, id, into, write: values.write ?? false };
}
