// The name of a text: what git calls the file that has it, so that a text which was ever committed can be found again.
import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { lfText } from './lfText.ts';

/** `git-blob:` and the SHA-1 that `git hash-object` gives for the text with LF line ends. */
export function baseOf(text: string): string {
  const bytes = utf8ToBytes(lfText(text));
  return `git-blob:${bytesToHex(sha1(concatBytes(utf8ToBytes(`blob ${bytes.length}\0`), bytes)))}`;
}
