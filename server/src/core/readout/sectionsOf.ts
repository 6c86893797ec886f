// Cuts a document into front matter, headline, paragraphs, list items, captions and debris.
import type { Section } from './readout.ts';
import { Gap, type Tokens } from './tokens.ts';

export function sectionsOf(tokens: Tokens): { sections: Section[]; sectionOf: Int32Array } {
  const sections: Section[] = [];
  const sectionOf = new Int32Array(tokens.count);
  for (let index = 0; index < tokens.count; index++) {
    const last = sections.at(-1);
    if (last === undefined || tokens.gap[index] === Gap.blankLine) {
      sections.push({ kind: 'paragraph', start: tokens.start[index]!, end: tokens.end[index]! });
    } else sections[sections.length - 1] = { ...last, end: tokens.end[index]! };
    sectionOf[index] = sections.length - 1;
  }
  return { sections, sectionOf };
}
