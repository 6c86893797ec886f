// Offsets to lines and columns and back: the only such code in the repository, and it keeps no text.

/** Both from 0; the column in UTF-16 code units, as the Language Server Protocol counts. */
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

  constructor(text: string) {
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
    this.#starts = Int32Array.from(starts);
    this.#ends = Int32Array.from(ends);
    this.lineCount = starts.length;
  }

  lineColumnAt(offset: number): LineColumn {
    let line = 0;
    let after = this.lineCount;
    while (line + 1 < after) {
      const middle = (line + after) >>> 1;
      if (this.#starts[middle]! <= offset) line = middle;
      else after = middle;
    }
    const start = this.#starts[line]!;
    return { line, column: Math.max(0, Math.min(offset, this.#ends[line]!) - start) };
  }

  /** Without its line end. */
  lengthOf(line: number): number {
    return this.#ends[line]! - this.#starts[line]!;
  }

  offsetAt({ line, column }: LineColumn): number {
    if (line < 0) return 0;
    if (line >= this.lineCount) return this.#ends[this.lineCount - 1]!;
    return Math.min(this.#starts[line]! + Math.max(0, column), this.#ends[line]!);
  }
}
