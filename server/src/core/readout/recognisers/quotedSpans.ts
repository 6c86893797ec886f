// Where quotation marks and Spanish dialogue dashes enclose something, whoever says it and whether it is a quotation or not.
import { WordClass } from '../../lexicon/wordClass.ts';
import { Gap, Shape, type Tokens } from '../tokens.ts';

export interface QuotedSpan {
  /** Token indexes `[from, to)`, with the marks. */
  readonly from: number;
  readonly to: number;
  readonly closed: boolean;
  /** Between dashes, as dialogue is set in Spanish. */
  readonly dialogue: boolean;
  /** Goes on with the span before it, which a remark of the reporter interrupts. */
  readonly resumed: boolean;
}

/** Token indexes `[from, to)` of a section that may hold quotations. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

const code = (mark: string): number => mark.charCodeAt(0);
const DOUBLE = code('"');
const SINGLE = code("'");
const OPEN = code('“');
const CLOSE = code('”');
const LOW = code('„');
const GUILLEMET = code('«');
const GUILLEMET_CLOSE = code('»');
const SINGLE_OPEN = code('‘');
const SINGLE_CLOSE = code('’');
const DASH = code('—');
const EN_DASH = code('–');

/** A mark at which a word hangs on its right, and none on its left. */
const opens = (tokens: Tokens, index: number, end: number): boolean =>
  index + 1 < end &&
  tokens.gap[index + 1] === Gap.none &&
  (tokens.gap[index] !== Gap.none || isOpening(tokens.code[index - 1]));

/** Brackets, dashes, and signs that adorn a line: `🟢"We agreed"`. */
const isOpening = (mark: number | undefined): boolean =>
  mark !== undefined && mark !== 0 && (mark >= FIRST_SIGN || '([¿¡—–-:'.includes(String.fromCharCode(mark)));
const FIRST_SIGN = 0x2190;

const isOpener = (tokens: Tokens, index: number, end: number): boolean => {
  const mark = tokens.code[index]!;
  if (mark === OPEN || mark === LOW || mark === GUILLEMET) return true;
  return (
    (mark === DOUBLE || mark === SINGLE || mark === SINGLE_OPEN || mark === CLOSE) &&
    opens(tokens, index, end)
  );
};

/** `Tengku ‘Abdul Aziz`: a letter that Arabic has, between two words of a name. */
const isInName = (tokens: Tokens, index: number): boolean =>
  tokens.shape[index - 1] === Shape.capitalised &&
  tokens.shape[index + 1] === Shape.capitalised &&
  ((tokens.classes[index - 1]! & IN_NAMES) !== 0 || tokens.classes[index - 1] === 0) &&
  (tokens.classes[index + 1]! & (WordClass.function | WordClass.common)) === 0;
const IN_NAMES = WordClass.given | WordClass.surname | WordClass.honorific | WordClass.rank;

const isSingle = (mark: number): boolean => mark === SINGLE || mark === SINGLE_OPEN;

/** Whether the mark at this token closes what that mark opened. Writers mix straight marks and curly ones. */
function closes(tokens: Tokens, index: number, opener: number, end: number): boolean {
  const mark = tokens.code[index]!;
  if (opener === GUILLEMET) return mark === GUILLEMET_CLOSE;
  const free =
    index + 1 >= end || tokens.gap[index + 1] !== Gap.none || tokens.shape[index + 1] === Shape.mark;
  if (isSingle(opener)) return (mark === SINGLE_CLOSE || mark === SINGLE) && free;
  if (mark === CLOSE) return true;
  if (mark === DOUBLE) return free || !opens(tokens, index, end);
  return mark === OPEN && (opener === LOW || (free && tokens.gap[index] === Gap.none));
}

/** What only somebody who reads the words can say. */
export interface Reading {
  /** Where what is evidently quoted ends, in tokens without a closing mark; undefined where it goes on to their end, and perhaps beyond. */
  endOfUnclosed(from: number, to: number): number | undefined;
  /** Whether the reporter speaks in these tokens: `said the Minister`. */
  isRemark(from: number, to: number): boolean;
}

/** What may stand behind a forgotten mark at the end of a paragraph, in tokens: `, said Foreign Minister Ana Ruiz`. */
export const LONGEST_REMARK = 12;

/** All of them, in order. */
export function quotedSpans(tokens: Tokens, blocks: readonly Block[], reading: Reading): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  for (let number = 0; number < blocks.length; number++) {
    let block = blocks[number]!;
    if (isDialogue(tokens, block)) {
      betweenDashes(tokens, { ...block, closed: true, dialogue: true }, reading, spans);
      continue;
    }
    let singlesClose = true;
    for (let index = block.from; index < block.to; index++) {
      if (tokens.code[index] === 0 || !isOpener(tokens, index, block.to)) continue;
      const opener = tokens.code[index]!;
      if (isSingle(opener) && (!singlesClose || isInName(tokens, index))) continue;
      let end = closing(tokens, index, opener, block.to);
      if (!end.closed && isSingle(opener)) {
        singlesClose = false;
        continue;
      }
      let from = index;
      let to = end.to;
      while (!end.closed) {
        const next = end.to === block.to ? blocks[number + 1] : undefined;
        const more = next !== undefined && goesOn(tokens, opener, next);
        const ends = reading.endOfUnclosed(from, end.to);
        // Over several paragraphs: each begins with an opening mark, only the last one has a closing mark.
        if (!more || (ends !== undefined && end.to - ends <= LONGEST_REMARK)) {
          to = ends ?? end.to;
          break;
        }
        block = blocks[++number]!;
        from = block.from;
        end = closing(tokens, from, opener, block.to);
        to = end.to;
      }
      betweenDashes(tokens, { from: index, to, closed: end.closed, dialogue: false }, reading, spans);
      index = to - 1;
    }
  }
  return spans;
}

/** Where the closing mark ends; without one, where another quotation begins, or the block ends. */
function closing(tokens: Tokens, from: number, opener: number, to: number): { to: number; closed: boolean } {
  for (let index = from + 1; index < to; index++) {
    const mark = tokens.code[index]!;
    if (mark === 0) continue;
    if (closes(tokens, index, opener, to)) return { to: index + 1, closed: true };
    if (mark === opener && (mark === OPEN || mark === GUILLEMET)) return { to: index, closed: false };
  }
  return { to, closed: false };
}

const goesOn = (tokens: Tokens, opener: number, next: Block): boolean => {
  const mark = tokens.code[next.from];
  return (
    mark === opener ||
    (opener === OPEN && mark === DOUBLE) ||
    (opener === GUILLEMET && mark === GUILLEMET_CLOSE)
  );
};

const isDash = (tokens: Tokens, index: number): boolean =>
  tokens.code[index] === DASH || tokens.code[index] === EN_DASH;

/** A dash at which the first word hangs. */
const isDialogue = (tokens: Tokens, { from, to }: Block): boolean =>
  to - from > 2 && isDash(tokens, from) && tokens.gap[from + 1] === Gap.none;

/** The span, or its parts where the reporter's remarks stand in it: `—Not yet —said X—. Perhaps soon.` */
function betweenDashes(
  tokens: Tokens,
  { from, to, closed, dialogue }: Omit<QuotedSpan, 'resumed'>,
  reading: Reading,
  spans: QuotedSpan[],
): void {
  let start = from;
  let resumed = false;
  for (let index = from + 1; index + 1 < to; index++) {
    if (!isDash(tokens, index) || tokens.gap[index] === Gap.none || tokens.gap[index + 1] !== Gap.none)
      continue;
    let back = index + 1;
    while (back < to && !(isDash(tokens, back) && tokens.gap[back] === Gap.none)) back++;
    if ((back === to && !dialogue) || !reading.isRemark(index + 1, back)) break;
    spans.push({ from: start, to: index, closed: true, dialogue, resumed });
    start = back + 1;
    while (start < to && tokens.gap[start] === Gap.none && tokens.shape[start] === Shape.mark) start++;
    if (start >= to) return;
    resumed = true;
    index = start;
  }
  spans.push({ from: start, to, closed, dialogue, resumed });
}
