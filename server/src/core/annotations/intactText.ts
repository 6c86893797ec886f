// What of a side file can be read though a merge was left half done, or one block is broken: the rest of it, each part where it stands.
import { parseDocument } from 'yaml';
import type { RegisterFault } from '../register/register.ts';
import { compareSpans, type Span } from '../text/span.ts';

export interface IntactText {
  /** As long as the text, with spaces in place of what cannot be read. */
  readonly text: string;
  readonly faults: readonly RegisterFault[];
}

/** As git writes them; between the third and the fourth stands what both sides began with, which nobody wants back. */
const MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/;

interface Line extends Span {
  readonly words: string;
}

export function intactText(text: string): IntactText {
  const faults: RegisterFault[] = [];
  const gaps: Span[] = [];
  const lines = linesOf(text);
  const marks = lines.filter(({ words }) => MARK.test(words));
  if (marks.length > 0) {
    gaps.push(...marks, ...beginnings(marks));
    for (const { start, end, words } of marks)
      if (words.startsWith('<')) faults.push(fault({ start, end }, CONFLICT));
  }
  const merged = without(text, gaps);
  const isBroken = !isWhole(merged);
  if (marks.length > 0 || isBroken) {
    let mark = 0;
    for (const block of blocksOf(merged, lines)) {
      while (mark < marks.length && marks[mark]!.start < block.start) mark++;
      const isSplit = mark < marks.length && marks[mark]!.start < block.end;
      if (isSplit) gaps.push(block);
      else if (isBroken && !isWhole(merged.slice(block.start, block.end))) {
        gaps.push(block);
        faults.push(fault(firstLine(merged, block), BROKEN));
      }
    }
  }
  return gaps.length === 0 ? { text, faults } : { text: without(text, gaps), faults };
}

const CONFLICT =
  'A merge was left half done here. Keep the blocks that you want, and take out the lines with <<<<<<<, ======= and >>>>>>>.';
const BROKEN =
  'This decision cannot be read: a quotation mark or a bracket is not closed, or a line is not indented as the others. It does not count.';

const fault = (span: Span, message: string): RegisterFault => ({
  ...{ code: 'annotation-syntax', severity: 'error', message, evidence: [] },
  start: span.start,
  end: span.end,
});

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    lines.push({ start, end, words: text.slice(start, end).replace(/\r$/, '') });
    start = end + 1;
  }
  return lines;
}

/** What both sides of each conflict began with. */
const beginnings = (marks: readonly Line[]): readonly Span[] =>
  marks.flatMap(({ words, start }, index) => {
    const next = marks[index + 1];
    return words.startsWith('|') && next ? [{ start, end: next.start }] : [];
  });

/** The items of the list `annotations`: each from its hyphen up to the last of its own lines. */
function blocksOf(text: string, lines: readonly Line[]): readonly Span[] {
  const from = lines.findIndex(({ words }) => /^annotations:\s*(?:#.*)?$/.test(words));
  if (from < 0) return [];
  const blocks: Span[] = [];
  let indent: number | undefined;
  for (const { start, end } of lines.slice(from + 1)) {
    const words = text.slice(start, end);
    const column = words.search(/\S/);
    if (column < 0 || words.startsWith('#', column)) continue;
    const isItem = /^-(?:\s|$)/.test(words.slice(column));
    if (isItem && (indent === undefined || column === indent)) {
      indent = column;
      blocks.push({ start, end });
    } else if (column === 0 && /^\w+:/.test(words)) break;
    else if (blocks.length > 0) blocks.push({ start: blocks.pop()!.start, end });
  }
  return blocks;
}

const isWhole = (text: string): boolean =>
  parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false }).errors.length === 0;

function firstLine(text: string, { start, end }: Span): Span {
  const from = start + text.slice(start, end).search(/\S/);
  const lineEnd = text.slice(from, end).search(/\r?\n/);
  return { start: from, end: lineEnd < 0 ? end : from + lineEnd };
}

/** With spaces in their place, line ends kept. */
function without(text: string, gaps: readonly Span[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of [...gaps].sort(compareSpans)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    result += text.slice(done, from) + text.slice(from, end).replace(/[^\r\n]/g, ' ');
    done = end;
  }
  return result + text.slice(done);
}
