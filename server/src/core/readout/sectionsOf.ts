// Cuts a document into front matter, headline, paragraphs, list items, captions, debris and marks of the end.

import { WordClass } from '../lexicon/wordClass.ts';
import { int32s } from '../text/numbers.ts';
import { datedAt } from './datePhrases.ts';
import { isCaption, isDebris, isDebrisHeading, isEndMark, isPath } from './debris.ts';
import { type Line, linesOf } from './linesOf.ts';
import type { Section, SectionKind } from './readout.ts';
import { Shape, type Tokens } from './tokens.ts';
import { goesOn, isProse, wraps, wrapWidth } from './wrapping.ts';

/** A section while it grows: lines `[from, to)`. */
interface Part {
  kind: SectionKind;
  readonly from: number;
  to: number;
}

export function sectionsOf(tokens: Tokens): { sections: Section[]; sectionOf: Int32Array } {
  const lines = linesOf(tokens);
  const parts = partsOf(tokens, lines);
  markHeadlines(tokens, lines, parts);
  const sectionOf = int32s(tokens.count);
  const sections = parts.map(({ kind, from, to }, index) => {
    const first = lines[from]!.from;
    const end = lines[to - 1]!.to;
    sectionOf.fill(index, first, end);
    return { kind, start: tokens.start[first]!, end: tokens.end[end - 1]! };
  });
  return { sections, sectionOf };
}

function partsOf(tokens: Tokens, lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  const width = wrapWidth(tokens, lines);
  const front = endOfFrontMatter(tokens, lines);
  if (front > 0) parts.push({ kind: 'front-matter', from: 0, to: front });
  let aside = false;
  let begun = false;
  for (let first = front; first < lines.length; ) {
    let end = first + 1;
    while (end < lines.length && !lines[end]!.first) end++;
    const block = parts.length;
    const prose = isProse(tokens, lines, first, end, width);
    for (let index = first; index < end; index++) {
      const line = lines[index]!;
      const last = parts.at(-1);
      const path = isPath(tokens, line);
      const before = lines[index - 1];
      const debris = last?.kind === 'debris' || last?.kind === 'end-mark';
      if (
        last !== undefined &&
        before !== undefined &&
        index > first &&
        !path &&
        !isNextItem(tokens, lines[last.from]!, line) &&
        (debris ? wraps(tokens, before, line, width) : goesOn(tokens, before, line, width, prose))
      ) {
        last.to = index + 1;
        if (last.kind === 'list-item' && isNumberedParagraph(tokens, lines, last)) last.kind = 'paragraph';
        continue;
      }
      const underPicture = index > first && isPath(tokens, lines[index - 1]!);
      if (isDebrisHeading(tokens, line)) aside = true;
      else if (line.words === 0 || (line.first && line.ending === 'sentence' && line.words > 12))
        aside = false;
      const kind: SectionKind = isEndMark(tokens, line)
        ? 'end-mark'
        : path || aside || isDebris(tokens, line)
          ? 'debris'
          : underPicture || isCaption(tokens, line)
            ? 'caption'
            : line.item > line.from
              ? 'list-item'
              : 'paragraph';
      parts.push({ kind, from: index, to: index + 1 });
      if (kind === 'list-item' && isNumberedParagraph(tokens, lines, parts.at(-1)!))
        parts.at(-1)!.kind = 'paragraph';
    }
    if (begun) markBareList(lines, parts, block);
    for (let index = block; index < parts.length && !begun; index++) begun = isSentence(lines, parts[index]!);
    first = end;
  }
  return parts;
}

/** Numbered one more than the item that goes before: no number that a wide line has cut off. */
function isNextItem({ text, start, end, shape }: Tokens, before: Line, line: Line): boolean {
  const isNumbered = ({ from, item }: Line) => item > from && shape[from] === Shape.number;
  const numberOf = ({ from }: Line) => Number(text.slice(start[from]!, end[from]!));
  return isNumbered(before) && isNumbered(line) && numberOf(line) === numberOf(before) + 1;
}

/** `3. The Minister also called on …`: a number in front makes no list of a page of prose. */
function isNumberedParagraph(tokens: Tokens, lines: readonly Line[], part: Part): boolean {
  if (tokens.shape[lines[part.from]!.from] === Shape.mark) return false;
  return isSentence(lines, part);
}

const isSentence = (lines: readonly Line[], part: Part): boolean =>
  lines[part.to - 1]!.ending === 'sentence' && wordsIn(lines, part) > 12;

function wordsIn(lines: readonly Line[], part: Part): number {
  let words = 0;
  for (let index = part.from; index < part.to; index++) words += lines[index]!.words;
  return words;
}

/** Three lines or more that each stand for themselves are a list without bullets. */
function markBareList(lines: readonly Line[], parts: readonly Part[], from: number): void {
  const bare = parts.slice(from).filter((part) => part.kind === 'paragraph');
  const items = bare.filter((part) => part.to === part.from + 1 && lines[part.from]!.ending !== 'sentence');
  const first = bare[0] === items[0] ? 0 : 1;
  if (items.length < 3 || items.length + first < bare.length) return;
  for (const part of items) if (lines[part.from]!.ending !== 'colon') part.kind = 'list-item';
}

/** Between `---` and `---` at the very top. */
function endOfFrontMatter(tokens: Tokens, lines: readonly Line[]): number {
  const isFence = (line: Line): boolean =>
    line.to - line.from === 3 &&
    line.length === 3 &&
    tokens.code[line.from] === 0x2d &&
    tokens.code[line.to - 1] === 0x2d;
  if (lines[0] === undefined || tokens.start[0] !== 0 || !isFence(lines[0])) return 0;
  for (let index = 1; index < lines.length; index++) if (isFence(lines[index]!)) return index + 1;
  return 0;
}

const mostInHeadline = 25;

/** Above the prose the first line that says something and is no letterhead; below it the lines in capitals. */
function markHeadlines(tokens: Tokens, lines: readonly Line[], parts: readonly Part[]): void {
  let headline: Part | undefined;
  let most = 2;
  let above = true;
  for (const part of parts) {
    if (part.kind !== 'paragraph') continue;
    const first = lines[part.from]!;
    const last = lines[part.to - 1]!;
    const words = wordsIn(lines, part);
    const loud = isLoud(tokens, first);
    if (words > 12 && last.ending === 'sentence' && !loud) above = false;
    if (
      words > mostInHeadline ||
      !(last.ending === 'none' || loud) ||
      isLabel(tokens, first) ||
      isQuoting(tokens, first)
    )
      continue;
    if (!above) {
      if (words >= 3 && loud && first.first) part.kind = 'headline';
    } else if (most < 5 && words > most) {
      headline = part;
      most = words;
    }
  }
  if (headline !== undefined) headline.kind = 'headline';
}

/** A date, a letterhead, a number in a series. */
function isLabel(tokens: Tokens, line: Line): boolean {
  const heads = WordClass.organisationHead | WordClass.month | WordClass.weekday;
  if (tokens.shape[line.from] === Shape.number || (tokens.classes[line.from]! & heads) !== 0) return true;
  return (
    line.words <= 8 &&
    (tokens.shape[line.to - 1] === Shape.number || datedAt(tokens, line.from, line.to) !== undefined)
  );
}

/** Begins with a quotation mark. */
const isQuoting = (tokens: Tokens, line: Line): boolean =>
  '“"«„‘'.includes(String.fromCharCode(tokens.code[line.from]!));

function isLoud(tokens: Tokens, line: Line): boolean {
  let upper = 0;
  for (let index = line.from; index < line.to; index++) {
    if (tokens.shape[index] === Shape.lower) return false;
    if (tokens.shape[index] === Shape.upper) upper++;
  }
  return upper * 2 > line.words;
}
