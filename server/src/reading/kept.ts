// What was read of a workspace, kept in one file from one run to the next: never trusted when damaged or of another version.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { batchOf, fromBatch } from '../core/readout/packed/packed.ts';
import type { Reading } from './readings.ts';

export interface Kept {
  /** Of the file on the disk when it was read; empty where it may have changed since without a trace. */
  readonly state: string;
  readonly reading: Reading;
}

interface Head {
  readonly files: readonly (readonly [uri: string, state: string, mark: number])[];
  readonly words: readonly string[];
}

/** All workspaces together; the oldest go first. */
const mostBytes = 1024 ** 3;

/** What is still being written after that was left behind by a program that was killed. */
const mostMilliseconds = 3_600_000;

/** A line that says what the rest is, the head in a line of its own, and from the next multiple of four the numbers. */
export function readKept(path: string, parser: string): ReadonlyMap<string, Kept> {
  try {
    const bytes = readFileSync(path);
    const line = bytes.indexOf('\n') + 1;
    const rest = bytes.subarray(line);
    if (bytes.subarray(0, line).toString() !== firstLine(parser, rest)) return new Map();
    const end = rest.indexOf('\n');
    const { files, words } = JSON.parse(rest.subarray(0, end).toString()) as Head;
    // The numbers must begin where a number can.
    const numbers = Buffer.from(rest.subarray(end + 1));
    const data = new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length / 4);
    const all = fromBatch({ words, data });
    return new Map(
      files.map(([uri, state, mark], index) => [uri, { state, reading: { mark, packed: all[index]! } }]),
    );
  } catch {
    return new Map();
  }
}

/** Wholly or not at all. A disk that is full or cannot be written is no fault: the next start takes longer. */
export function writeKept(path: string, parser: string, kept: ReadonlyMap<string, Kept>): void {
  const fresh = `${path}.${process.pid}.new`;
  try {
    const { words, data } = batchOf([...kept.values()].map(({ reading }) => reading.packed));
    const files = [...kept].map(([uri, { state, reading }]) => [uri, state, reading.mark] as const);
    const head: Head = { files, words };
    const rest = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytesOf(data)]);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(fresh, Buffer.concat([Buffer.from(firstLine(parser, rest)), rest]), { mode: 0o600 });
    renameSync(fresh, path);
    forgetOldest(dirname(path));
  } catch {
    forget(fresh);
  }
}

function forget(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where it cannot be removed it could not be written.
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

const firstLine = (parser: string, rest: Uint8Array): string =>
  `readouts ${parser} ${createHash('sha1').update(rest).digest('hex')}\n`;

function forgetOldest(folder: string): void {
  const files = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, ...sizeAndAge(path) }))
    .sort((a, b) => b.written - a.written);
  let total = 0;
  for (const { path, size, written } of files) {
    total += size;
    const isLeft = path.endsWith('.new') && Date.now() - written > mostMilliseconds;
    if (total > mostBytes || isLeft) forget(path);
  }
}

function sizeAndAge(path: string): { readonly size: number; readonly written: number } {
  const { size, mtimeMs } = statSync(path);
  return { size, written: mtimeMs };
}
