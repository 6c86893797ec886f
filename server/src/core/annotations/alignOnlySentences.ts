// A sentence that stands once in either text, word for word, is the same one, though words of it had seemed to be of others.
import type { Span } from '../text/span.ts';
import type { Alignment } from './bestAlignment.ts';
import { sentencesOf } from './sentences.ts';
import type { Words } from './wordsOf.ts';

/** Words and marks; of fewer another may have been written the same. */
const leastWords = 4;

/** What was aligned with such a sentence otherwise has no place then. */
export function alignOnlySentences(old: Words, fresh: Words, alignment: Alignment): void {
  const gone = onlySentences(old);
  const come = onlySentences(fresh);
  const shifts = new Map<number, number>();
  const isOf = new Uint8Array(fresh.count);
  for (const [key, sentence] of gone) {
    const found = come.get(key);
    if (!sentence || !found) continue;
    for (let at = sentence.start; at < sentence.end; at++) {
      shifts.set(at, found.start + at - sentence.start);
      isOf[found.start + at - sentence.start] = 1;
    }
  }
  for (let at = 0; at < old.count; at++) {
    const own = shifts.get(at);
    if (own !== undefined) alignment[at] = own;
    else if (alignment[at]! >= 0 && isOf[alignment[at]!] === 1) alignment[at] = -1;
  }
}

/** By their words; null where there are several alike. */
function onlySentences(words: Words): ReadonlyMap<string, Span | null> {
  const found = new Map<string, Span | null>();
  for (const sentence of sentencesOf(words)) {
    if (sentence.end - sentence.start < leastWords) continue;
    const key = words.ids.subarray(sentence.start, sentence.end).join(' ');
    found.set(key, found.has(key) ? null : sentence);
  }
  return found;
}
