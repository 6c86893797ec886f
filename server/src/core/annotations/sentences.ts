// The sentences and lines of a text, in numbers of its words, and how much two of them have in common.
import type { Span } from '../text/span.ts';
import type { Words } from './wordsOf.ts';

export function sentencesOf(words: Words): Span[] {
  const sentences: Span[] = [];
  for (let start = 0; start < words.count; start = sentences.at(-1)!.end)
    sentences.push(sentenceAt(words, start));
  return sentences;
}

/** 0 for sentences that share no word, 1 for those that have the same ones. */
export function likeness(words: Words, sentence: Span, others: Words, other: Span): number {
  const counts = new Map<number, number>();
  for (let at = sentence.start; at < sentence.end; at++)
    counts.set(words.ids[at]!, (counts.get(words.ids[at]!) ?? 0) + 1);
  let shared = 0;
  for (let at = other.start; at < other.end; at++) {
    const left = counts.get(others.ids[at]!) ?? 0;
    if (left > 0) shared++;
    counts.set(others.ids[at]!, left - 1);
  }
  return (2 * shared) / (sentence.end - sentence.start + other.end - other.start);
}

export function sentenceAt({ begins, count }: Words, at: number): Span {
  let start = at;
  while (start > 0 && begins[start] === 0) start--;
  let end = at + 1;
  while (end < count && begins[end] === 0) end++;
  return { start, end };
}
