// The words of a name that count, folded: without particles and suffixes, and with nicknames told apart.
import { fold } from '../../text/fold.ts';
import { foldedWord } from '../../text/foldedWord.ts';
import { Gap, Shape, type Tokens, wordsOf } from '../tokens.ts';

export interface NameWords {
  readonly words: readonly string[];
  readonly nicknames: readonly string[];
}

const NONE: readonly string[] = [];
const PARTICLES = new Set(
  'de del la las los y e da das do dos di du des van von der den ter ten zu zum bin ibn al el'.split(' '),
);
const SUFFIXES = new Set('jr sr ii iii iv v kc mp cmg phd'.split(' '));
/** Of particles and suffixes. */
const LONGEST_SMALL = 3;

/** Of the name in these tokens. */
export function wordsOfName(tokens: Tokens, from: number, to: number): NameWords {
  const { text, start, end, shape, gap } = tokens;
  const folded: string[] = [];
  for (let token = from; token < to; token++) {
    // What is stuck together may be one word, and marks may stand around a nickname.
    if (shape[token]! >= Shape.number || (token > from && gap[token] === Gap.none))
      return wordsWithin(wordsOf(tokens, from, to));
    const word = foldedWord(text, start[token]!, end[token]!);
    if (word.includes(' ')) folded.push(...word.split(' '));
    else if (word !== '') folded.push(word);
  }
  if (folded.length === 0) return wordsWithin(wordsOf(tokens, from, to));
  return { words: withoutSmall(folded), nicknames: NONE };
}

/** Of any name; a nickname stands in quotation marks or brackets. */
function wordsWithin(name: string): NameWords {
  const nicknames: string[] = [];
  const plain = name.replace(/[“"(«‘]([^“"(«‘”)»’]{1,30})[”")»’]/g, (_all, inside: string) => {
    nicknames.push(...fold(inside).split(' '));
    return ' ';
  });
  return { words: withoutSmall(fold(plain).split(' ')), nicknames };
}

function withoutSmall(folded: readonly string[]): readonly string[] {
  if (!folded.some(isSmall)) return folded;
  const words = folded.filter((word, place) => !isSmall(word, place));
  return words.length > 0 ? words : folded;
}

const isSmall = (word: string, place: number): boolean =>
  word.length <= LONGEST_SMALL && (PARTICLES.has(word) || (place > 0 && SUFFIXES.has(word)));
