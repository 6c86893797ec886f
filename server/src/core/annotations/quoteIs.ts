// Whether words are those that were quoted: line ends and other white space between them do not count.
import type { Quote } from './annotation.ts';

export const quoteIs = (words: string, { exact }: Quote): boolean => spaced(words) === spaced(exact);

const spaced = (words: string) => words.trim().replace(/\s+/g, ' ');
