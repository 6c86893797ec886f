// A text as words and marks with their places, for comparing two texts: white space does not count, so lines may be broken anew.

export interface Words {
  readonly text: string;
  readonly count: number;
  /** Offsets; each has one more at the end, where the text ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Equal words have equal numbers, in all texts that share a numbering. */
  readonly ids: Int32Array;
  /** 1 where a sentence or a line begins; one more at the end, where everything does. */
  readonly begins: Uint8Array;
}

export type Numbering = Map<string, number>;

const word = /[\p{L}\p{M}\p{N}]+|[^\s]/gu;

export function wordsOf(text: string, numbering: Numbering): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  const begins: number[] = [];
  let before = '.';
  for (const { 0: found, index } of text.matchAll(word)) {
    const between = text.slice(ends.at(-1) ?? 0, index);
    begins.push(between.includes('\n') || (sentenceEnd.test(before) && between !== '') ? 1 : 0);
    starts.push(index);
    ends.push(index + found.length);
    let id = numbering.get(found);
    if (id === undefined) {
      id = numbering.size;
      numbering.set(found, id);
    }
    ids.push(id);
    if (!closing.test(found)) before = found === '.' && abbreviated.test(before) ? '' : found;
  }
  if (begins.length > 0) begins[0] = 1;
  return {
    text,
    count: ids.length,
    starts: Int32Array.from([...starts, text.length]),
    ends: Int32Array.from([...ends, text.length]),
    ids: Int32Array.from(ids),
    begins: Uint8Array.from([...begins, 1]),
  };
}

const sentenceEnd = /^[.!?…]$/;
/** `Mr.` and `F.` end no sentence. */
const abbreviated = /^\p{Lu}\p{L}{0,2}$/u;
/** Closes what is before it, and a sentence with it. */
const closing = /^["”’»)\]]$/;

export const wordAt = ({ text, starts, ends }: Words, at: number): string => text.slice(starts[at], ends[at]);

export const textOf = ({ text, starts, ends }: Words, first: number, after: number): string =>
  text.slice(starts[first], ends[after - 1]);

export const isWord = (words: Words, at: number): boolean => /[\p{L}\p{N}]/u.test(wordAt(words, at));

/** The words that a stretch of the text touches: the first, and the one after the last. */
export function wordsWithin(
  { starts, ends, count }: Words,
  start: number,
  end: number,
): readonly [number, number] {
  const first = firstWhere(count, (at) => ends[at]! > start);
  return [
    first,
    Math.max(
      first,
      firstWhere(count, (at) => starts[at]! >= end),
    ),
  ];
}

/** `isSo` is false up to somewhere and true from there on. */
function firstWhere(count: number, isSo: (at: number) => boolean): number {
  let from = 0;
  let to = count;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isSo(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
