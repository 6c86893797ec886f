// The id of a new annotation: not random, and yet another one for whatever somebody else decides elsewhere at the same time.
import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Annotation } from './annotation.ts';

/** Begins with a letter, as digits alone would be a number. */
export function annotationId(annotation: Omit<Annotation, 'id'>, taken: ReadonlySet<string>): string {
  const digest = bytesToHex(sha1(utf8ToBytes(JSON.stringify(annotation))));
  for (let length = 7; length < digest.length; length++) {
    const id = `d${digest.slice(0, length)}`;
    if (!taken.has(id)) return id;
  }
  return `d${digest}`;
}
