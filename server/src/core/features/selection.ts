// What a selection grows to, step by step: word, name, titled name, list item or sentence, paragraph, meeting, readout.
import type { CorpusDocument } from '../corpus/corpus.ts';
import { withTitles } from '../corpus/introductionOf.ts';
import { meetingReaches } from '../corpus/meetingReaches.ts';
import type { Readout } from '../readout/readout.ts';
import { contains, type Span, touches } from '../text/span.ts';

/** The smallest first, each within the next; the last is the whole text. */
export function selectionsAt(
  { readout, lines }: CorpusDocument,
  offset: number,
  text: string,
): readonly Span[] {
  const end = lines.offsetAt({ line: lines.lineCount, column: 0 });
  const isHere = (span: Span) => touches(span, offset);
  const section = readout.sections.find(isHere);
  const names = readout.mentions.filter(isHere);
  const candidates = [
    wordAt(text, offset),
    ...names,
    ...readout.titles.filter(isHere),
    ...readout.mentions.map((mention) => withTitles(readout, mention)).filter(isHere),
    ...readout.quotations.filter(isHere),
    ...(section ? [sentenceAt(readout, section, text, offset)] : []),
    ...(section ? [section] : []),
    ...meetingReaches(readout, end)
      .map(({ reach }) => reach)
      .filter(isHere),
    { start: 0, end },
  ].map(({ start, end: to }) => ({ start, end: to }));
  const bySize = candidates
    .filter((span) => span.end > span.start)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const steps: Span[] = [];
  // What crosses the step before it would lose some of what is selected.
  for (const span of bySize) {
    const last = steps.at(-1);
    if (!last || (contains(span, last) && span.end - span.start > last.end - last.start)) steps.push(span);
  }
  return steps.length > 0 ? steps : [{ start: 0, end }];
}

const WORD = /[\p{L}\p{M}\p{N}'’]/u;

function wordAt(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && WORD.test(text[start - 1]!)) start--;
  while (end < text.length && WORD.test(text[end]!)) end++;
  return { start, end };
}

const SENTENCE_END = /[.!?…][”"»’')\]]*(?=\s+[\p{Lu}“"«‘¿¡(])/gu;

/** How far to either side its ends are looked for: a paragraph may be a megabyte, a sentence is not. */
const reach = 4000;

/** A full stop within a title or a name, or behind a word as short as `Mr`, ends none. */
function sentenceAt({ mentions, titles }: Readout, section: Span, text: string, offset: number): Span {
  const from = Math.max(section.start, offset - reach);
  const to = Math.min(section.end, offset + reach);
  const near = (span: Span) => span.end >= from && span.start <= to;
  const names = mentions.filter(near);
  const inside = [...names, ...titles.filter(near)];
  let { start } = section;
  for (const { 0: mark, index } of text.slice(from, to).matchAll(SENTENCE_END)) {
    const end = from + index + mark.length;
    const word = /(?<!\S)\S*$/.exec(text.slice(Math.max(0, end - 20), end))?.[0] ?? '';
    const isCovered = inside.some((span) => span.start < end && end <= span.end);
    const isName = names.some((mention) => mention.end === from + index);
    const isAbbreviation = !isName && /^\p{Lu}\p{L}{0,2}\.$|^(?:\p{L}\.)+$/u.test(word);
    if (isCovered || isAbbreviation) continue;
    if (end >= offset) return { start, end };
    start = end + (/^\s+/.exec(text.slice(end, end + 10))?.[0].length ?? 0);
  }
  return { start, end: section.end };
}
