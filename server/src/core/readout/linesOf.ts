// The lines of a text by their tokens: how long, how far in, how each begins and ends.
import { WordClass } from '../lexicon/wordClass.ts';
import { codesOf } from './characters.ts';
import { Gap, Shape, type Tokens } from './tokens.ts';

export interface Line {
  /** Token indexes `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** In UTF-16 code units, from the first token to the last. */
  readonly length: number;
  readonly indent: number;
  /** A blank line stands before it, or the text begins. */
  readonly first: boolean;
  /** How many of its tokens are words. */
  readonly words: number;
  /** The index of the first token after a bullet or an item's number; `from` where there is none. */
  readonly item: number;
  readonly ending: Ending;
}

/** A sentence's end, a colon, a word that needs another (`of`, `the`), a semicolon or comma, or none of them. */
export type Ending = 'sentence' | 'colon' | 'open' | 'part' | 'none';

export function linesOf(tokens: Tokens): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let words = 0;
  for (let index = 0; index <= tokens.count; index++) {
    if (index > from && (index === tokens.count || tokens.gap[index]! >= Gap.newline)) {
      lines.push(lineOf(tokens, from, index, words));
      from = index;
      words = 0;
    }
    if (index < tokens.count && tokens.shape[index]! < Shape.number) words++;
  }
  return lines;
}

const lineOf = (tokens: Tokens, from: number, to: number, words: number): Line => ({
  from,
  to,
  length: tokens.end[to - 1]! - tokens.start[from]!,
  indent: indentOf(tokens.text, tokens.start[from]!),
  first: from === 0 || tokens.gap[from] === Gap.blankLine,
  words,
  item: itemOf(tokens, from, to),
  ending: endingOf(tokens, from, to),
});

function indentOf(text: string, start: number): number {
  let offset = start;
  while (
    offset > 0 &&
    (text[offset - 1] === ' ' || text[offset - 1] === '\t' || text[offset - 1] === '\u00a0')
  )
    offset--;
  return start - offset;
}

const bullets = codesOf('•*-–—·▪●◦○‣■□►➢✓');
/** A letter, but Korean ministries begin their items with it. */
const ieung = 'ㅇ';
const afterNumber = codesOf('.)°º');
const closers = codesOf('”"’\'»)]*');
const sentenceEnds = codesOf('.!?…');

const isIeung = ({ text, start, end }: Tokens, token: number): boolean =>
  end[token]! - start[token]! === 1 && text[start[token]!] === ieung;

/** Behind a bullet or a number stands a space: `-1`, `*note` and `1.5` are no items. */
function itemOf(tokens: Tokens, from: number, to: number): number {
  const { shape, code, gap } = tokens;
  if (from + 1 >= to) return from;
  if ((shape[from] === Shape.mark && bullets.has(code[from]!)) || isIeung(tokens, from))
    return gap[from + 1] === Gap.space ? from + 1 : from;
  const numbered =
    (shape[from] === Shape.number && tokens.end[from]! - tokens.start[from]! <= 2) ||
    shape[from] === Shape.initial;
  if (!numbered || from + 2 >= to || !afterNumber.has(code[from + 1]!)) return from;
  return gap[from + 1] === Gap.none && gap[from + 2] === Gap.space ? from + 2 : from;
}

function endingOf(tokens: Tokens, from: number, to: number): Ending {
  let last = to - 1;
  while (last > from && closers.has(tokens.code[last]!)) last--;
  const unit = tokens.text.charCodeAt(tokens.end[last]! - 1);
  // `Mr.`, `Brig. Gen.`, `V.` want a name behind them.
  const wantsName =
    tokens.shape[last] === Shape.initial ||
    (tokens.classes[last]! & (WordClass.honorific | WordClass.rank)) !== 0;
  if (unit === 0x2e && wantsName && last === to - 1 && tokens.shape[last] !== Shape.mark) return 'open';
  if (sentenceEnds.has(unit)) return 'sentence';
  if (unit === 0x3a) return 'colon';
  if (unit === 0x2c || unit === 0x3b) return 'part';
  const open = WordClass.connector | WordClass.article | WordClass.particle | WordClass.function;
  return last === to - 1 && tokens.shape[last]! <= Shape.upper && (tokens.classes[last]! & open) !== 0
    ? 'open'
    : 'none';
}
