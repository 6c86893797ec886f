// Where a text has characters beyond ASCII: enough to count in other units than its own, without keeping it.

/** What a column counts: bytes, UTF-16 code units, or characters. */
export type ColumnUnit = 'utf-8' | 'utf-16' | 'utf-32';

/** How many bytes more than code units a character has, or that it is two code units. */
const ONE_BYTE_MORE = 0;
const TWO_BYTES_MORE = 1;
const PAIR = 2;

export class WideCharacters {
  /** For each character where it ends, times four, and one of the above. */
  readonly packed: Int32Array;
  #sums: Sums | undefined;

  /** Of a text, or of what another had as `packed`. */
  constructor(source: string | Int32Array) {
    this.packed = typeof source === 'string' ? wideIn(source) : source;
  }

  /** How many more units than UTF-16 code units the text before the offset has; fewer, if negative. */
  excessBefore(offset: number, unit: ColumnUnit): number {
    if (unit === 'utf-16') return 0;
    let from = 0;
    let to = this.packed.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.packed[middle]! >> 2 <= offset) from = middle + 1;
      else to = middle;
    }
    if (from === 0) return 0;
    this.#sums ??= sumsOf(this.packed);
    return unit === 'utf-8' ? this.#sums.bytes[from - 1]! : -this.#sums.characters[from - 1]!;
  }
}

function wideIn(text: string): Int32Array {
  const found: number[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit < 0x80) continue;
    let kind = unit < 0x800 ? ONE_BYTE_MORE : TWO_BYTES_MORE;
    if (unit >= 0xd800 && unit < 0xdc00 && isLow(text.charCodeAt(offset + 1))) {
      kind = PAIR;
      offset++;
    }
    found.push((offset + 1) * 4 + kind);
  }
  return Int32Array.from(found);
}

/** How many bytes more, and how many characters fewer, than code units there are up to the end of each. */
interface Sums {
  readonly bytes: Int32Array;
  readonly characters: Int32Array;
}

/** Most clients count as we do, and never need them. */
function sumsOf(packed: Int32Array): Sums {
  const bytes = new Int32Array(packed.length);
  const characters = new Int32Array(packed.length);
  let moreBytes = 0;
  let fewerCharacters = 0;
  for (let index = 0; index < packed.length; index++) {
    const kind = packed[index]! & 3;
    moreBytes += kind === ONE_BYTE_MORE ? 1 : 2;
    fewerCharacters += kind === PAIR ? 1 : 0;
    bytes[index] = moreBytes;
    characters[index] = fewerCharacters;
  }
  return { bytes, characters };
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
