// Which line goes on with the line before it: texts are wrapped at some width, or break where something new begins.
import { WordClass } from '../lexicon/wordClass.ts';
import type { Line } from './linesOf.ts';
import { Gap, Shape, type Tokens } from './tokens.ts';

const narrowest = 40;
const widest = 100;

/** The width that lines were wrapped at: that of the longest one which surely goes on, in a small letter; Infinity where none does. */
export function wrapWidth(tokens: Tokens, lines: readonly Line[]): number {
  let width = 0;
  for (let index = 1; index < lines.length; index++) {
    const { indent, length } = lines[index - 1]!;
    if (!lines[index]!.first && tokens.shape[lines[index]!.from] === Shape.lower && indent + length <= widest)
      width = Math.max(width, indent + length);
  }
  return width < narrowest ? Number.POSITIVE_INFINITY : width;
}

/** A block whose lines often begin in small letters, or are mostly full, was broken without regard to what it says. */
export function isProse(
  tokens: Tokens,
  lines: readonly Line[],
  first: number,
  end: number,
  width: number,
): boolean {
  let small = 0;
  let filled = 0;
  for (let index = first + 1; index < end; index++) {
    if (tokens.shape[lines[index]!.from] === Shape.lower) small++;
    filled += Math.min(1, (lines[index - 1]!.indent + lines[index - 1]!.length) / width);
  }
  const breaks = end - first - 1;
  if (small === 0) return breaks >= 3 && filled >= 0.88 * breaks;
  return small * 2 >= breaks || filled >= 0.75 * breaks;
}

/** Whether the line goes on with what the line before it says. */
export function goesOn(tokens: Tokens, before: Line, line: Line, width: number, prose: boolean): boolean {
  // `… in Lima in September⏎2022.`
  if (line.words === 0 && before.words > 0 && before.ending !== 'sentence')
    return tokens.shape[line.from] === Shape.number && wraps(tokens, before, line, width);
  if (line.words === 0 || before.words === 0) return false;
  if (line.item > line.from && !isCutOff(tokens, before, line, width, prose)) return false;
  if (before.ending === 'colon') return wraps(tokens, before, line, width) && line.indent <= before.indent;
  if (tokens.shape[line.from] === Shape.lower || before.ending === 'open') return true;
  if (before.item > before.from && line.indent > before.indent) return true;
  if (wraps(tokens, before, line, width)) return true;
  // `…, Mr.⏎Harlan`
  if ((tokens.classes[before.to - 1]! & WordClass.honorific) !== 0 && before.words > 1) return true;
  if (before.ending === 'sentence') return false;
  if (goesOnWithName(tokens, before, line)) return true;
  return (
    prose ||
    before.length > widest ||
    (before.length > 60 && (isUnfinished(tokens, before) || cutsName(tokens, before, line)))
  );
}

/** A dash or a number that only happens to begin the line: `on April⏎13. This …`. */
function isCutOff(tokens: Tokens, before: Line, line: Line, width: number, prose: boolean): boolean {
  if (isDash(tokens, line)) return wraps(tokens, before, line, width);
  return (
    prose && tokens.shape[line.from] !== Shape.mark && (before.ending === 'none' || before.ending === 'open')
  );
}

const beginsAnew =
  WordClass.function |
  WordClass.article |
  WordClass.country |
  WordClass.region |
  WordClass.organisationHead |
  WordClass.month |
  WordClass.weekday;

/** A line of prose that ends in a capital, before one that begins in a capital as no sentence or letterhead does. */
function cutsName(tokens: Tokens, before: Line, line: Line): boolean {
  const isCapital = (index: number) =>
    tokens.shape[index] === Shape.capitalised || tokens.shape[index] === Shape.initial;
  if (!isCapital(before.to - 1) || !isCapital(line.from)) return false;
  if ((tokens.classes[line.from]! & beginsAnew) !== 0) return false;
  let small = 0;
  for (let index = before.from; index < before.to; index++) if (tokens.shape[index] === Shape.lower) small++;
  return before.words >= 8 && small * 2 >= before.words;
}

/** `… held by Mr. TRAN Quoc⏎Bao, Minister of …`, `… Brig. Gen. Calvin⏎R. Mabry said`: the rest of a name begins the line. */
function goesOnWithName(tokens: Tokens, before: Line, line: Line): boolean {
  const last = before.to - 1;
  const { shape, classes } = tokens;
  if (shape[last]! < Shape.capitalised || shape[last]! > Shape.initial) return false;
  if (shape[line.from] === Shape.initial) return (classes[last]! & WordClass.given) !== 0;
  if (shape[line.from] !== Shape.capitalised || (classes[line.from]! & beginsAnew) !== 0) return false;
  const isApart = tokens.code[line.from + 1] === 0x2c;
  // `HARLAN⏎Ann, Minister of …`
  if (isApart && before.words === 1 && shape[last] === Shape.upper) return true;
  const isCutOff = isApart || shape[last] === Shape.upper;
  let small = 0;
  for (let index = before.from; index < before.to; index++) if (shape[index] === Shape.lower) small++;
  const isName = shape[last] === Shape.upper && (classes[line.from]! & WordClass.given) !== 0;
  return isCutOff && (small >= 2 || isName);
}

/** A line in which somebody says something, or which leaves a quotation or a bracket open, is no item of a list. */
function isUnfinished(tokens: Tokens, line: Line): boolean {
  let open = 0;
  for (let index = line.from; index < line.to; index++) {
    if ((tokens.classes[index]! & WordClass.saying) !== 0) return true;
    const code = tokens.code[index]!;
    if (code === 0x201c || code === 0xab || code === 0x28) open++;
    else if (code === 0x201d || code === 0xbb || code === 0x29) open--;
  }
  return open > 0;
}

const isDash = (tokens: Tokens, line: Line): boolean =>
  tokens.code[line.from] === 0x2013 || tokens.code[line.from] === 0x2014;

/** Whether the line's first word would not have fitted on the line before it. */
export function wraps(tokens: Tokens, before: Line, line: Line, width: number): boolean {
  let last = line.from;
  while (last + 1 < line.to && tokens.gap[last + 1] === Gap.none) last++;
  const word = tokens.end[last]! - tokens.start[line.from]!;
  return before.length <= width && before.indent + before.length + 1 + word > width;
}
