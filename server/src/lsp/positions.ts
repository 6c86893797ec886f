// Spans as ranges and back.
import type { Position, Range } from 'vscode-languageserver';
import type { LineIndex } from '../core/text/lineIndex.ts';
import type { Span } from '../core/text/span.ts';

export function toRange(lines: LineIndex, { start, end }: Span): Range {
  return { start: toPosition(lines, start), end: toPosition(lines, end) };
}

export function toPosition(lines: LineIndex, offset: number): Position {
  const { line, column } = lines.lineColumnAt(offset);
  return { line, character: column };
}

export const toOffset = (lines: LineIndex, { line, character }: Position): number =>
  lines.offsetAt({ line, column: character });

/** However the client turns it, the start is not behind the end. */
export function toSpan(lines: LineIndex, range: Range): Span {
  const [a, b] = [toOffset(lines, range.start), toOffset(lines, range.end)];
  return { start: Math.min(a, b), end: Math.max(a, b) };
}
