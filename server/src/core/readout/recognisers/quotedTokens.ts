// Which words of a text stand in quotation marks.

import { uint8s } from '../../text/numbers.ts';
import { codesOf } from '../characters.ts';
import type { Draft } from '../draft.ts';
import { Gap } from '../tokens.ts';

const OPENS = codesOf('“«„');
const CLOSES = codesOf('”»');
const STRAIGHT = 0x22;
const DASHES = codesOf('—–');

/** By token: 1 in quotation marks, and after the dash that opens a spoken line; nothing stays open beyond its section. */
export function quotedTokens({ tokens, sections, sectionOf }: Draft): Uint8Array {
  const quoted = uint8s(tokens.count);
  const { code, gap, marks } = tokens;
  let open = false;
  let spoken = false;
  for (let mark = 0; mark < marks.length; mark++) {
    const token = marks[mark]!;
    const fresh = token === 0 || sectionOf[token] !== sectionOf[token - 1];
    const sign = code[token]!;
    if (fresh || (mark > 0 && sectionOf[token] !== sectionOf[marks[mark - 1]!])) open = spoken = false;
    if (fresh) spoken = DASHES.has(sign) && gap[token + 1] === Gap.none;
    if (OPENS.has(sign)) open = true;
    else if (CLOSES.has(sign)) open = false;
    // `title: "Readout of …"`: the marks of a value in front matter quote nobody.
    else if (sign === STRAIGHT) open = !open && sections[sectionOf[token]!]!.kind !== 'front-matter';
    else if (spoken && !fresh && DASHES.has(sign)) spoken = false;
    if (!open && !spoken) continue;
    // Up to the next mark, or the end of the section.
    const next = mark + 1 < marks.length ? marks[mark + 1]! : tokens.count;
    for (let inside = token; inside < next && sectionOf[inside] === sectionOf[token]; inside++)
      quoted[inside] = 1;
  }
  return quoted;
}
