// Offsets to lines and columns and back: the only such code in the repository, and it keeps no text.

import { type ColumnUnit, WideCharacters } from './wideCharacters.ts';

/** Both from 0; the column in UTF-16 code units, as the Language Server Protocol counts where nothing else is agreed. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

const LF = 0x0a;
const CR = 0x0d;

/** A line ends with LF, CRLF or CR. What lies outside the text, or within a line end, is drawn to the nearest place that a cursor can have. */
export class LineIndex {
  readonly lineCount: number;
  readonly #starts: Int32Array;
  /** Where a line's last character ends, before its line end. */
  readonly #ends: Int32Array;
  readonly #wide: WideCharacters;

  /** Of a text, or of what another gave as `packed()`. */
  constructor(source: string | Int32Array) {
    const packed = typeof source === 'string' ? packedLines(source) : source;
    this.lineCount = packed[0]!;
    this.#starts = packed.subarray(1, 1 + this.lineCount);
    this.#ends = packed.subarray(1 + this.lineCount, 1 + 2 * this.lineCount);
    this.#wide = new WideCharacters(
      typeof source === 'string' ? source : packed.subarray(1 + 2 * this.lineCount),
    );
  }

  /** All of it as numbers, to be kept or sent. */
  packed(): Int32Array {
    return Int32Array.from([this.lineCount, ...this.#starts, ...this.#ends, ...this.#wide.packed]);
  }

  lineColumnAt(offset: number, unit: ColumnUnit = 'utf-16'): LineColumn {
    let line = 0;
    let after = this.lineCount;
    while (line + 1 < after) {
      const middle = (line + after) >>> 1;
      if (this.#starts[middle]! <= offset) line = middle;
      else after = middle;
    }
    return {
      line,
      column: this.#columnOf(line, Math.max(this.#starts[line]!, Math.min(offset, this.#ends[line]!)), unit),
    };
  }

  /** Where the line ends, before its line end. */
  endOf(line: number): number {
    return this.#ends[line]!;
  }

  offsetAt({ line, column }: LineColumn, unit: ColumnUnit = 'utf-16'): number {
    if (line < 0) return 0;
    if (line >= this.lineCount) return this.#ends[this.lineCount - 1]!;
    if (unit === 'utf-16') return Math.min(this.#starts[line]! + Math.max(0, column), this.#ends[line]!);
    let from = this.#starts[line]!;
    let to = this.#ends[line]!;
    while (from < to) {
      const middle = (from + to + 1) >>> 1;
      if (this.#columnOf(line, middle, unit) <= column) from = middle;
      else to = middle - 1;
    }
    return from;
  }

  /** `offset` is in the line. */
  #columnOf(line: number, offset: number, unit: ColumnUnit): number {
    const start = this.#starts[line]!;
    return offset - start + this.#wide.excessBefore(offset, unit) - this.#wide.excessBefore(start, unit);
  }
}

/** How many lines, where each starts, and where each ends. */
function packedLines(text: string): Int32Array {
  const starts = [0];
  const ends: number[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit !== LF && unit !== CR) continue;
    ends.push(offset);
    if (unit === CR && text.charCodeAt(offset + 1) === LF) offset++;
    starts.push(offset + 1);
  }
  ends.push(text.length);
  return Int32Array.from([starts.length, ...starts, ...ends]);
}
