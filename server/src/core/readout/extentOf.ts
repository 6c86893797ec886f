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
  for (let from = 0; from < tokens.count; ) {
    const section = sectionOf[from]!;
    const { kind } = sections[section]!;
    const counts = kind !== 'front-matter' && kind !== 'debris';
    let to = from;
    for (; to < tokens.count && sectionOf[to] === section; to++) {
      if (!counts || tokens.shape[to]! >= Shape.number) continue;
      wordCount++;
      if (first >= 0 && (kind !== 'headline' || inHeadline)) continue;
      first = to;
      inHeadline = kind === 'headline';
    }
    from = to;
  }
  return { wordCount, firstWord: first < 0 ? undefined : { from: first, to: first + 1 } };
}
