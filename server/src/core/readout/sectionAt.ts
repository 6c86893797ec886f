// The section of a readout that some words stand in, found without going through all of them.
import { firstFrom } from '../text/firstFrom.ts';
import { contains, type Span } from '../text/span.ts';
import type { Readout, Section } from './readout.ts';

/** Undefined for words that are in none, or in two. */
export function sectionAt({ sections }: Readout, words: Span): Section | undefined {
  const next = firstFrom(sections, words.start + 1);
  const section = sections[next - 1];
  return section && contains(section, words) ? section : undefined;
}
