// Where a text has characters beyond ASCII: enough to count in other units than its own, without keeping it.

/** What a column counts: bytes, UTF-16 code units, or characters. */
export type ColumnUnit = 'utf-8' | 'utf-16' | 'utf-32';

export class WideCharacters {
  /** Where each ends. */
  readonly #ends: Int32Array;
  /** How many bytes more, and how many characters fewer, than code units there are up to its end. */
  readonly #bytes: Int32Array;
  readonly #characters: Int32Array;

  constructor(text: string) {
    const ends: number[] = [];
    const bytes: number[] = [];
    const characters: number[] = [];
    let moreBytes = 0;
    let fewerCharacters = 0;
    for (let offset = 0; offset < text.length; offset++) {
      const unit = text.charCodeAt(offset);
      if (unit < 0x80) continue;
      moreBytes += unit < 0x800 ? 1 : 2;
      if (unit >= 0xd800 && unit < 0xdc00 && isLow(text.charCodeAt(offset + 1))) {
        fewerCharacters++;
        offset++;
      }
      ends.push(offset + 1);
      bytes.push(moreBytes);
      characters.push(fewerCharacters);
    }
    this.#ends = Int32Array.from(ends);
    this.#bytes = Int32Array.from(bytes);
    this.#characters = Int32Array.from(characters);
  }

  /** How many more units than UTF-16 code units the text before the offset has; fewer, if negative. */
  excessBefore(offset: number, unit: ColumnUnit): number {
    if (unit === 'utf-16') return 0;
    let from = 0;
    let to = this.#ends.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.#ends[middle]! <= offset) from = middle + 1;
      else to = middle;
    }
    if (from === 0) return 0;
    return unit === 'utf-8' ? this.#bytes[from - 1]! : -this.#characters[from - 1]!;
  }
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
