// One word of a text as it is looked up: the same few come again and again, and each is folded once, without cutting it out.
import { fold } from './fold.ts';

/** Above all letters that have an accent or none. */
const LATIN = 0x250;

/** By UTF-16 unit: the letter or figure that is left of it, whatever stands beside it; 0 where there is none, or several. */
const letterOf = Uint8Array.from({ length: LATIN }, (_, unit) => {
  const inside = fold(`x${String.fromCharCode(unit)}x`);
  return inside.length === 3 && inside.charAt(1) !== ' ' ? inside.charCodeAt(1) : 0;
});

const SLOTS = 1 << 13;
/** The words that were asked for last: a later one takes the place of an earlier one. */
const known: string[] = new Array(SLOTS).fill('');

/** `fold` of the word in `[start, end)`. */
export function foldedWord(text: string, start: number, end: number): string {
  let hash = 0;
  for (let offset = start; offset < end; offset++) {
    const unit = text.charCodeAt(offset);
    const letter = unit < LATIN ? letterOf[unit]! : 0;
    if (letter === 0) return fold(text.slice(start, end));
    hash = Math.imul(hash ^ letter, 0x01000193);
  }
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  if (!isFolded(known[slot]!, text, start, end)) known[slot] = spelt(text, start, end);
  return known[slot]!;
}

function isFolded(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== letterOf[text.charCodeAt(start + at)]) return false;
  return true;
}

/** A string of its own: one that is a part of the text would keep all of it. */
function spelt(text: string, start: number, end: number): string {
  const letters: number[] = [];
  for (let offset = start; offset < end; offset++) letters.push(letterOf[text.charCodeAt(offset)]!);
  return String.fromCharCode(...letters);
}
