// The words that were looked up last, so that the commonest are found again without a walk through the whole table.
import { Case } from './wordTable.ts';

const SLOTS = 1 << 13;
const LONGEST = 12;

/**
 * A word of up to twelve plain letters is two numbers of thirty bits, five for a letter, and how its capitals stand: two such words are
 * the same if their numbers are, and nothing else needs to be compared. A later word takes the slot of an earlier one.
 */
export function recentWords(find: (text: string, start: number, end: number) => number) {
  const firsts = new Int32Array(SLOTS);
  const seconds = new Int32Array(SLOTS);
  const entries = new Int32Array(SLOTS);

  return (text: string, start: number, end: number): number => {
    const length = end - start;
    if (length > LONGEST) return find(text, start, end);
    let first = 0;
    let second = 0;
    let small = 0;
    for (let offset = start; offset < end; offset++) {
      const unit = text.charCodeAt(offset);
      const letter = (unit | 0x20) - 0x60;
      if (letter < 1 || letter > 26 || unit > 0x7a) return find(text, start, end);
      if (offset < start + 6) first = (first << 5) | letter;
      else second = (second << 5) | letter;
      small += (unit >> 5) & 1;
    }
    const isSmall = (text.charCodeAt(start) & 0x20) !== 0;
    const standing = isSmall ? Case.lower : small > 0 ? Case.capitalised : Case.upper;
    second |= standing << 30;
    const slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 19;
    if (firsts[slot] === first && seconds[slot] === second) return entries[slot]!;
    const entry = find(text, start, end);
    firsts[slot] = first;
    seconds[slot] = second;
    entries[slot] = entry;
    return entry;
  };
}
