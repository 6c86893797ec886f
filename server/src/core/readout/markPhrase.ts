// Finds the phrases of the lexicon in a text: `chief of staff`, `United States`.
import { wordOf } from '../lexicon/lexicon.ts';
import { Gap, Shape, type Tokens } from './tokens.ts';

/** Marks the longest phrase of the lexicon that begins at this token. */
export function markPhrase(
  { lexicon, count, entry, shape, gap, phraseEnd, phraseClasses, land }: Tokens,
  from: number,
): void {
  const { phrases } = lexicon;
  let node = phrases.partOf(wordOf(entry[from]!)) >> 1;
  let capitals = shape[from] === Shape.lower ? 0 : 1;
  for (let index = from + 1; index < count; index++) {
    if (gap[index] === Gap.blankLine) return;
    node = phrases.next(node, wordOf(entry[index]!));
    if (node === 0) return;
    if (shape[index] !== Shape.lower) capitals |= 1 << (index - from);
    const classes = phrases.classesAt(node, capitals);
    if (classes !== 0) {
      phraseEnd[from] = index + 1;
      phraseClasses[from] = classes;
      land[from] = phrases.codeAt(node) || lexicon.codeOf(entry[from]!);
    }
  }
}
