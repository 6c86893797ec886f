// One object out of a pack of git's, as https://git-scm.com/docs/gitformat-pack describes it.
import type { FileHandle } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';

/** No readout is larger. */
export const mostBytes = 4 * 1024 * 1024;

export interface GitObject {
  readonly type: 'blob' | 'other';
  readonly bytes: Buffer;
}

const HEADER = 8;
const FANOUT = 256 * 4;
const HASH = 20;
const BLOB = 3;
const FROM_OFFSET = 6;
const FROM_HASH = 7;
/** Git makes chains of differences no longer than that. */
const longestChain = 250;

/** `index` in its second version, which all are since 2008. Undefined where the pack has no such object; throws where it is broken. */
export async function packedObject(
  index: FileHandle,
  pack: FileHandle,
  hash: Buffer,
): Promise<GitObject | undefined> {
  const at = await offsetOf(index, hash);
  return at === undefined ? undefined : objectAt(index, pack, at, 0);
}

async function offsetOf(index: FileHandle, hash: Buffer): Promise<number | undefined> {
  const head = await read(index, 0, HEADER + FANOUT);
  if (head.readUInt32BE(0) !== 0xff744f63 || head.readUInt32BE(4) !== 2) return undefined;
  const upTo = (first: number) => (first < 0 ? 0 : head.readUInt32BE(HEADER + 4 * first));
  const count = upTo(255);
  const [from, to] = [upTo(hash[0]! - 1), upTo(hash[0]!)];
  const hashes = await read(index, HEADER + FANOUT + HASH * from, HASH * (to - from));
  for (let at = 0; at < to - from; at++) {
    if (!hashes.subarray(HASH * at, HASH * (at + 1)).equals(hash)) continue;
    const offsets = HEADER + FANOUT + (HASH + 4) * count;
    const offset = (await read(index, offsets + 4 * (from + at), 4)).readUInt32BE(0);
    if (offset < 0x80000000) return offset;
    return Number((await read(index, offsets + 4 * count + 8 * (offset - 0x80000000), 8)).readBigUInt64BE(0));
  }
  return undefined;
}

async function objectAt(
  index: FileHandle,
  pack: FileHandle,
  offset: number,
  depth: number,
): Promise<GitObject | undefined> {
  if (depth > longestChain) return undefined;
  const head = await read(pack, offset, 64);
  let at = 0;
  let byte = head[at++]!;
  const kind = (byte >> 4) & 7;
  let size = byte & 15;
  for (let shift = 4; byte & 0x80; shift += 7) {
    byte = head[at++]!;
    size += (byte & 0x7f) * 2 ** shift;
  }
  if (size > mostBytes) return undefined;
  let base: number | undefined;
  if (kind === FROM_OFFSET) {
    byte = head[at++]!;
    let back = byte & 0x7f;
    while (byte & 0x80) {
      byte = head[at++]!;
      back = (back + 1) * 128 + (byte & 0x7f);
    }
    base = offset - back;
  } else if (kind === FROM_HASH) {
    base = await offsetOf(index, head.subarray(at, at + HASH));
    if (base === undefined) return undefined;
    at += HASH;
  }
  // What cannot be made smaller grows by a little; what comes after it is not looked at.
  const packed = await read(pack, offset + at, size + (size >> 10) + 64);
  const bytes = inflateSync(packed, { maxOutputLength: Math.max(1, size) });
  if (base === undefined) return { type: kind === BLOB ? 'blob' : 'other', bytes };
  const before = await objectAt(index, pack, base, depth + 1);
  return before && { type: before.type, bytes: changed(before.bytes, bytes) };
}

/** What a text becomes by a difference of git's: stretches of it, and new ones. */
function changed(before: Buffer, difference: Buffer): Buffer {
  let at = 0;
  const next = () => {
    const byte = difference[at++];
    if (byte === undefined) throw new Error('a difference ends too early');
    return byte;
  };
  const number = () => {
    let value = 0;
    for (let shift = 0, byte = 0x80; byte & 0x80; shift += 7) {
      byte = next();
      value += (byte & 0x7f) * 2 ** shift;
    }
    return value;
  };
  number();
  const size = number();
  const parts: Buffer[] = [];
  while (at < difference.length) {
    const order = next();
    if (order & 0x80) {
      const bytes = (first: number, most: number) => {
        let value = 0;
        for (let byte = 0; byte < most; byte++)
          if (order & (1 << (first + byte))) value += next() * 256 ** byte;
        return value;
      };
      const start = bytes(0, 4);
      const length = bytes(4, 3) || 0x10000;
      parts.push(before.subarray(start, start + length));
    } else {
      parts.push(difference.subarray(at, at + order));
      at += order;
    }
  }
  const result = Buffer.concat(parts);
  if (result.length !== size) throw new Error('a difference does not fit');
  return result;
}

async function read(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, at);
  return buffer.subarray(0, bytesRead);
}
