// What somebody typed to find something by its name, and how well a name fits it.
import { fold } from './fold.ts';

/** 1: the name has the letters in their order. 2: every word begins one of its words. 3: the name begins so. 4: it is the name. */
export type Worth = 1 | 2 | 3 | 4;

export class Wanted {
  /** Folded. */
  readonly text: string;
  /** As they stand within a name: behind a space. */
  readonly words: readonly string[];
  /** A bit for each letter, and for each that begins a word. */
  readonly letters: number;
  readonly initials: number;

  constructor(query: string) {
    this.text = fold(query);
    this.words = this.text.split(' ').map((word) => ` ${word}`);
    this.letters = lettersOf(this.text);
    this.initials = initialsOf(this.text);
  }

  /** Of a name, folded. Where nothing was typed every name begins so. */
  worthByWords(name: string): 2 | 3 | 4 | undefined {
    if (name.startsWith(this.text)) return name.length === this.text.length ? 4 : 3;
    const hasWord = (word: string) => name.startsWith(word.slice(1)) || name.includes(word);
    return this.words.every(hasWord) ? 2 : undefined;
  }

  /** Whether the letters stand there in their order, whatever else does. */
  isInOrder(text: string, start: number, end: number): boolean {
    let at = start;
    for (let letter = 0; letter < this.text.length; letter++) {
      const unit = this.text.charCodeAt(letter);
      if (unit === space) continue;
      while (at < end && text.charCodeAt(at) !== unit) at++;
      if (at++ === end) return false;
    }
    return true;
  }
}

const space = 0x20;

export function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= bitOf(text.charCodeAt(at));
  return letters;
}

export function initialsOf(text: string): number {
  let initials = 0;
  for (let at = 0; at < text.length; at++)
    if (at === 0 || text.charCodeAt(at - 1) === space) initials |= bitOf(text.charCodeAt(at));
  return initials;
}

/** The Latin letters have a bit each; digits and all others share some. */
function bitOf(unit: number): number {
  if (unit === space) return 0;
  return 1 << (unit >= 0x61 && unit <= 0x7a ? unit - 0x61 : 26 + (unit % 6));
}
