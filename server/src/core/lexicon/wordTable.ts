// A table of words that is asked with offsets into a text, so that looking a word up makes no string; capitals and small letters are one word in it.

/** How a word stands: a number of an entry is three times the number of its word, and this. */
export const Case = { lower: 0, capitalised: 1, upper: 2 } as const;

export interface WordTable {
  /** Number of the entry for the word that stands at `[start, end)` of the text, 0 where the table lacks the word. */
  find(text: string, start: number, end: number): number;
  /** Number of the word, with or without its accents, which is added where the table lacks it. */
  add(text: string, start: number, end: number, accents?: boolean): number;
  /** How many words there are; the first is 1. */
  readonly count: number;
}

/** Small letters for capitals, one apostrophe and one hyphen for all; units past the table stand for themselves. */
const FOLDED = 0x2040;
const folded = new Uint16Array(FOLDED);
/** The same without accents. */
const plain = new Uint16Array(FOLDED);
for (let unit = 0; unit < FOLDED; unit++) folded[unit] = plain[unit] = unit;
for (const [first, last] of [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
] as const) {
  for (let unit = first; unit <= last; unit++) {
    const lower = String.fromCharCode(unit).toLowerCase();
    if (lower.length > 1) continue;
    folded[unit] = lower.charCodeAt(0);
    plain[unit] = lower.normalize('NFD').charCodeAt(0);
  }
}
for (const apostrophe of '’ʼ') folded[apostrophe.charCodeAt(0)] = plain[apostrophe.charCodeAt(0)] = 0x27;
for (const hyphen of '‐‑') folded[hyphen.charCodeAt(0)] = plain[hyphen.charCodeAt(0)] = 0x2d;

const isCapital = (unit: number): boolean => unit < 0x2000 && unit !== folded[unit];
const isSmall = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit < 0x2000 && unit === folded[unit]);

export function hasAccents(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit >= 0xc0 && unit < FOLDED && folded[unit] !== plain[unit]) return true;
  }
  return false;
}

/** Without a small letter after its capital a word is upper, even if it is one letter. */
export function caseOf(text: string, start: number, end: number): number {
  if (!isCapital(text.charCodeAt(start))) return Case.lower;
  for (let offset = start + 1; offset < end; offset++)
    if (isSmall(text.charCodeAt(offset))) return Case.capitalised;
  return Case.upper;
}

/**
 * Open addressing over the words' own UTF-16 units, which lie one after another in one array. A slot is two numbers side by side:
 * the hash of a word, which tells it from nearly all others, and the word; at most half of the slots are used.
 */
/** `room` for so many words, a power of two, before it must grow. */
export function wordTable(room = 1 << 16): WordTable {
  let slots = new Int32Array(room * 4);
  let mask = slots.length - 1;
  let units = new Uint16Array(room * 4);
  let starts = new Int32Array(room * 2);
  let count = 0;

  const hashOf = (text: string, start: number, end: number, table: Uint16Array): number => {
    let hash = 0x811c9dc5;
    for (let offset = start; offset < end; offset++) {
      const unit = text.charCodeAt(offset);
      hash = Math.imul(hash ^ (unit < FOLDED ? table[unit]! : unit), 0x01000193);
    }
    return hash ^ (hash >>> 15);
  };
  const isAt = (word: number, text: string, start: number, end: number, table: Uint16Array): boolean => {
    let at = starts[word]!;
    if (starts[word + 1]! - at !== end - start) return false;
    for (let offset = start; offset < end; offset++, at++) {
      const unit = text.charCodeAt(offset);
      if (units[at] !== (unit < FOLDED ? table[unit]! : unit)) return false;
    }
    return true;
  };
  /** The slot of the word, or the free one where it would be. */
  const slotOf = (hash: number, text: string, start: number, end: number, table: Uint16Array): number => {
    let slot = (hash << 1) & mask;
    for (let word = slots[slot + 1]!; word !== 0; word = slots[slot + 1]!) {
      if (slots[slot] === hash && isAt(word, text, start, end, table)) return slot;
      slot = (slot + 2) & mask;
    }
    return slot;
  };
  const grow = () => {
    const before = slots;
    slots = new Int32Array(before.length * 2);
    mask = slots.length - 1;
    for (let from = 0; from < before.length; from += 2) {
      if (before[from + 1] === 0) continue;
      let slot = (before[from]! << 1) & mask;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      slots[slot] = before[from]!;
      slots[slot + 1] = before[from + 1]!;
    }
    starts = widened(starts, new Int32Array(slots.length >> 1));
  };
  return {
    find(text, start, end) {
      const word = slots[slotOf(hashOf(text, start, end, folded), text, start, end, folded) + 1]!;
      return word === 0 ? 0 : word * 3 + caseOf(text, start, end);
    },
    add(text, start, end, accents = true) {
      const table = accents ? folded : plain;
      const hash = hashOf(text, start, end, table);
      const slot = slotOf(hash, text, start, end, table);
      if (slots[slot + 1] !== 0) return slots[slot + 1]!;
      const word = ++count;
      slots[slot] = hash;
      slots[slot + 1] = word;
      let at = starts[word]!;
      if (at + end - start > units.length)
        units = widened(units, new Uint16Array(units.length * 2 + end - start));
      for (let offset = start; offset < end; offset++) {
        const unit = text.charCodeAt(offset);
        units[at++] = unit < FOLDED ? table[unit]! : unit;
      }
      starts[word + 1] = at;
      if (count * 4 > slots.length - 16) grow();
      return word;
    },
    get count() {
      return count;
    },
  };
}

/** The numbers of one array at the beginning of a longer one. */
export function widened<Numbers extends Int32Array | Uint16Array | Uint8Array>(
  from: Numbers,
  to: Numbers,
): Numbers {
  to.set(from);
  return to;
}
