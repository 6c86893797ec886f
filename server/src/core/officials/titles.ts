// Titles compared as words: what two ways of naming an office have in common.
import { fold } from '../text/fold.ts';

const EMPTY = new Set(
  (
    'a an the of for to in on at and or from with by de del la las el los lo le les y e en para por ante con su ' +
    'his her their our al d l'
  ).split(' '),
);

/** The words that count, without articles, prepositions and endings of gender and number. */
export const titleWords = (title: string): readonly string[] =>
  fold(title)
    .split(' ')
    .filter((word) => word !== '' && !EMPTY.has(word))
    .map(stem);

/** `presidenta`, `presidentes` → `president`; `ministers` → `minister`. Crude, and the same for both sides. */
function stem(word: string): string {
  let end = word.length;
  if (end > 4 && word[end - 1] === 's') end--;
  if (end > 4 && 'aeo'.includes(word[end - 1]!)) end--;
  return word.slice(0, end);
}

/** Whether two titles may be of one office: they have a word in common that says more than that it is deputy or acting. */
export function titlesAgree(a: string, b: string): boolean {
  const words = new Set(titleWords(a));
  return titleWords(b).some((word) => words.has(word));
}

/** Whether any of these may be the office of any of those. Not known where one side has none. */
export const someTitlesAgree = (some: readonly string[], others: readonly string[]): boolean | undefined =>
  some.length === 0 || others.length === 0
    ? undefined
    : some.some((title) => others.some((other) => titlesAgree(title, other)));
