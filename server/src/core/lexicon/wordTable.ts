// A table of words that is asked with offsets into a text, so that looking a word up makes no string.

export interface WordTable {
  /** The number of the word that stands at `[start, end)` of the text, 0 where the table has none. */
  find(text: string, start: number, end: number): number;
}

/** Open addressing over the words' own UTF-16 units, which lie one after another in one array; at most half of the slots are used. */
export function wordTable(numbers: ReadonlyMap<string, number>): WordTable {
  let size = 64;
  let length = 0;
  while (size < numbers.size * 2) size *= 2;
  for (const word of numbers.keys()) length += word.length;
  const mask = size - 1;
  const slots = new Int32Array(size);
  const found = new Int32Array(numbers.size + 1);
  const starts = new Int32Array(numbers.size + 2);
  const units = new Uint16Array(length);

  let count = 0;
  let filled = 0;
  for (const [word, number] of numbers) {
    let slot = hashOf(word, 0, word.length) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = ++count;
    found[count] = number;
    starts[count] = filled;
    for (let offset = 0; offset < word.length; offset++) units[filled++] = word.charCodeAt(offset);
    starts[count + 1] = filled;
  }

  const isAt = (index: number, text: string, start: number, end: number): boolean => {
    let unit = starts[index]!;
    if (starts[index + 1]! - unit !== end - start) return false;
    for (let offset = start; offset < end; offset++) if (units[unit++] !== text.charCodeAt(offset)) return false;
    return true;
  };

  return {
    find(text, start, end) {
      let slot = hashOf(text, start, end) & mask;
      for (let index = slots[slot]!; index !== 0; index = slots[slot]!) {
        if (isAt(index, text, start, end)) return found[index]!;
        slot = (slot + 1) & mask;
      }
      return 0;
    },
  };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let offset = start; offset < end; offset++) hash = Math.imul(hash ^ text.charCodeAt(offset), 0x01000193);
  return hash ^ (hash >>> 15);
}
