// How much there is to read in a text, and where it begins.
import type { TokenSpan } from './draft.ts';
import type { Section } from './readout.ts';
import { Shape, type Tokens } from './tokens.ts';

export interface Extent {
  readonly wordCount: number;
  /** Of the headline where there is one. */
  readonly firstWord: TokenSpan | undefined;
}

export function extentOf(tokens: Tokens, sections: readonly Section[], sectionOf: Int32Array): Extent {
  let wordCount = 0;
  let first = -1;
  let inHeadline = false;
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.shape[index]! >= Shape.number) continue;
    const { kind } = sections[sectionOf[index]!]!;
    if (kind === 'front-matter' || kind === 'debris') continue;
    wordCount++;
    const isLouder = kind === 'headline' && !inHeadline;
    if (first >= 0 && !isLouder) continue;
    first = index;
    inHeadline = kind === 'headline';
  }
  return { wordCount, firstWord: first < 0 ? undefined : { from: first, to: first + 1 } };
}
