// Edits as people review them: the lines around each before and after, as `diff -u` and git write them.
import { applyEdits, type TextEdit } from './edit.ts';

/** Lines shown around what changes. */
const CONTEXT = 3;

/** Of the lines of the text before, from 0, `end` exclusive, and what they become. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** Empty where nothing changes. */
export function unifiedDiff(path: string, text: string, edits: readonly TextEdit[]): string {
  const before = linesOf(text);
  const changes = changesOf(text, before, edits);
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1);
    if (last && change.start - last.at(-1)!.end <= 2 * CONTEXT) last.push(change);
    else hunks.push([change]);
  }
  if (hunks.length === 0) return '';
  let shift = 0;
  const shown = hunks.map((hunk) => {
    const start = Math.max(0, hunk[0]!.start - CONTEXT);
    const end = Math.min(before.length, hunk.at(-1)!.end + CONTEXT);
    const grown = hunk.reduce((sum, change) => sum + change.lines.length - (change.end - change.start), 0);
    const head = `@@ -${range(start, end - start)} +${range(start + shift, end - start + grown)} @@\n`;
    shift += grown;
    return head + bodyOf(before, hunk, start, end);
  });
  return `--- ${path}\n+++ ${path}\n${shown.join('')}`;
}

const range = (start: number, count: number) => `${count === 0 ? start : start + 1},${count}`;

function bodyOf(before: readonly string[], hunk: readonly Change[], start: number, end: number): string {
  const lines: string[] = [];
  let at = start;
  for (const change of hunk) {
    lines.push(...before.slice(at, change.start).map((line) => ` ${line}`));
    lines.push(...before.slice(change.start, change.end).map((line) => `-${line}`));
    lines.push(...change.lines.map((line) => `+${line}`));
    at = change.end;
  }
  lines.push(...before.slice(at, end).map((line) => ` ${line}`));
  return lines
    .map((line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`))
    .join('');
}

/** With their line ends. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? [];

/** Whole lines that an edit touches; edits that share a line are one change. */
function changesOf(text: string, before: readonly string[], edits: readonly TextEdit[]): Change[] {
  const starts: number[] = [];
  let offset = 0;
  for (const line of before) {
    starts.push(offset);
    offset += line.length;
  }
  starts.push(offset);
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const groups: { start: number; end: number; edits: TextEdit[] }[] = [];
  let line = 0;
  for (const edit of sorted) {
    while (line + 1 < before.length && starts[line + 1]! <= edit.start) line++;
    let end = line;
    while (end < before.length && starts[end]! < Math.max(edit.end, edit.start + 1)) end++;
    // Without its line end a line runs on into the next.
    if (edit.end > edit.start && starts[end] === edit.end && end < before.length) end++;
    const last = groups.at(-1);
    if (last && line < last.end) {
      last.end = Math.max(last.end, end);
      last.edits.push(edit);
    } else groups.push({ start: line, end, edits: [edit] });
  }
  return groups.flatMap(({ start, end, edits: ofGroup }) => {
    const from = starts[start] ?? offset;
    const moved = ofGroup.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
    const after = linesOf(applyEdits(text.slice(from, starts[end] ?? offset), moved));
    return trimmed(before, start, end, after);
  });
}

/** Without the lines that stay at the beginning and the end. */
function trimmed(before: readonly string[], start: number, end: number, after: readonly string[]): Change[] {
  let first = start;
  let head = 0;
  while (first < end && head < after.length && before[first] === after[head]) {
    first++;
    head++;
  }
  let last = end;
  let tail = after.length;
  while (last > first && tail > head && before[last - 1] === after[tail - 1]) {
    last--;
    tail--;
  }
  return first === last && head === tail ? [] : [{ start: first, end: last, lines: after.slice(head, tail) }];
}
