// Spans as ranges and back, in the units that the client counts in.
import type { Position, Range } from 'vscode-languageserver';
import type { LineIndex } from '../core/text/lineIndex.ts';
import type { Span } from '../core/text/span.ts';
import type { ColumnUnit } from '../core/text/wideCharacters.ts';

/** The lines of a text, and what the client counts a line in. */
export interface Lines {
  readonly index: LineIndex;
  readonly unit: ColumnUnit;
}

export function toRange(lines: Lines, { start, end }: Span): Range {
  return { start: toPosition(lines, start), end: toPosition(lines, end) };
}

export function toPosition({ index, unit }: Lines, offset: number): Position {
  const { line, column } = index.lineColumnAt(offset, unit);
  return { line, character: column };
}

export const toOffset = ({ index, unit }: Lines, { line, character }: Position): number =>
  index.offsetAt({ line, column: character }, unit);

/** However the client turns it, the start is not behind the end. */
export function toSpan(lines: Lines, range: Range): Span {
  const [a, b] = [toOffset(lines, range.start), toOffset(lines, range.end)];
  return { start: Math.min(a, b), end: Math.max(a, b) };
}
