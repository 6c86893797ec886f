// What the reading thread does: each file as it was kept, if it is still the same, else read and parsed; and at the end all of it kept.
import { type BigIntStats, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pack } from '../core/readout/packed/pack.ts';
import { batchOf, type PackedBatch } from '../core/readout/packed/packed.ts';
import { parseReadout } from '../core/readout/parseReadout.ts';
import { LineIndex } from '../core/text/lineIndex.ts';
import { markOf } from '../core/text/markOf.ts';
import { decodeText } from '../files/decodeText.ts';
import { noFile, refusalOf } from '../files/diskFiles.ts';
import type { Refusal } from '../files/files.ts';
import { tooLarge } from '../files/limits.ts';
import { type Kept, readKept, writeKept } from './kept.ts';
import type { Reading } from './readings.ts';

export interface ReadMessage {
  readonly uris: readonly string[];
  /** Of each text. */
  readonly marks: readonly number[];
  readonly batch: PackedBatch;
  readonly refusals: readonly Refusal[];
}

/** How many are sent together: soon some, then more. */
const first = 20;
const most = 200;

/** `keptIn`: the file that keeps them from one run to the next, if any. `parser` says which version of the program it is. */
export function readFiles(
  uris: readonly string[],
  keptIn: string | undefined,
  parser: string,
  send: (message: ReadMessage) => void,
): void {
  const before = keptIn === undefined ? new Map<string, Kept>() : readKept(keptIn, parser);
  const after = new Map<string, Kept>();
  let size = first;
  let sent: [uri: string, reading: Reading][] = [];
  let refusals: Refusal[] = [];
  const sendAll = () => {
    send({
      uris: sent.map(([uri]) => uri),
      marks: sent.map(([, { mark }]) => mark),
      batch: batchOf(sent.map(([, { packed }]) => packed)),
      refusals,
    });
    sent = [];
    refusals = [];
    size = Math.min(most, size * 2);
  };
  let isNew = before.size !== uris.length;
  for (const uri of uris) {
    const known = before.get(uri);
    const found = readFile(uri, known);
    if ('reason' in found) refusals.push(found);
    else {
      after.set(uri, found);
      isNew ||= found !== known;
      sent.push([uri, found.reading]);
    }
    if (sent.length + refusals.length >= size) sendAll();
  }
  sendAll();
  if (keptIn !== undefined && isNew) writeKept(keptIn, parser, after);
}

function readFile(uri: string, known: Kept | undefined): Kept | Refusal {
  try {
    const path = fileURLToPath(uri);
    const found = statSync(path, { bigint: true });
    if (!found.isFile()) return { uri, reason: noFile(found) };
    const state = stateOf(found);
    if (state !== '' && known?.state === state) return known;
    const reason = tooLarge(uri, Number(found.size));
    if (reason !== undefined) return { uri, reason };
    const text = decodeText(readFileSync(path));
    if (text === undefined)
      return { uri, reason: 'is not text that can be read: if it is text, save it in UTF-8' };
    const mark = markOf(text);
    if (known?.reading.mark === mark) return { ...known, state };
    return { state, reading: { mark, packed: pack(parseReadout(text), new LineIndex(text)) } };
  } catch (error) {
    return refusalOf(uri, error);
  }
}

/** While it is the same nobody wrote to the file; empty where that cannot be told, as two writes may fall into one tick of its clock. */
function stateOf({ mtimeNs, ctimeNs, size, ino }: BigIntStats): string {
  const isYoung = BigInt(Date.now()) * 1_000_000n - mtimeNs < 2_000_000_000n;
  return isYoung ? '' : `${mtimeNs} ${ctimeNs} ${size} ${ino}`;
}
