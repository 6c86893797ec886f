// What is quoted, and who says it.
import { clitics, finiteWords } from '../../lexicon/speech.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { codesOf } from '../characters.ts';
import type { Draft } from '../draft.ts';
import type { Quotation, SectionKind } from '../readout.ts';
import { Gap, Shape, type Tokens } from '../tokens.ts';
import { isAnyOf } from '../words.ts';
import { Floor } from './floor.ts';
import { Prose } from './prose.ts';
import { type Block, type QuotedSpan, quotedSpans } from './quotedSpans.ts';
import { Speakers } from './speakers.ts';

export function quotationsOf(draft: Draft): Quotation[] {
  const { tokens } = draft;
  if (!hasMarks(tokens)) return [];
  const blocks = blocksOf(draft);
  const prose = new Prose(draft);
  const floor = new Floor(prose, blocks);
  const speakers = new Speakers(prose, floor);
  const quotations: Quotation[] = [];
  const spans = quotedSpans(tokens, blocks, speakers);
  for (const span of spans) prose.quote(span);
  spans.forEach((span, index) => {
    const { said, speaker } = speakers.of(span, spans[index - 1], spans[index + 1]);
    const interrupted = span.resumed || spans[index + 1]?.resumed === true;
    if (!said || !(interrupted || isSentence(tokens, span, speakers, floor))) return;
    floor.note(span, speaker);
    const closing = span.closed ? undefined : closers.get(tokens.code[span.from]!);
    quotations.push({
      start: tokens.start[span.from]!,
      end: tokens.end[span.to - 1]!,
      speaker,
      closed: span.closed,
      ...(closing !== undefined && { closing }),
    });
  });
  return quotations;
}

/** By the mark that opens: the one that is missing. */
const closers: ReadonlyMap<number, string> = new Map(
  ['“”', '""', '«»', '„“'].map((pair) => [pair.charCodeAt(0), pair.charAt(1)]),
);

const marks = codesOf('“”"«„‘\'');

function hasMarks({ code, gap, marks: all }: Tokens): boolean {
  return all.some(
    (index) =>
      marks.has(code[index]!) ||
      (code[index] === DASH && gap[index]! >= Gap.newline && gap[index + 1] === Gap.none),
  );
}

const DASH = 0x2014;

const silent: ReadonlySet<SectionKind> = new Set(['front-matter', 'headline', 'debris']);

/** The sections in which somebody may be quoted. */
function blocksOf({ tokens, sections, sectionOf }: Draft): Block[] {
  const blocks: Block[] = [];
  for (let from = 0; from < tokens.count; ) {
    const section = sectionOf[from]!;
    let to = from + 1;
    while (to < tokens.count && sectionOf[to] === section) to++;
    if (!silent.has(sections[section]!.kind)) blocks.push({ from, to });
    from = to;
  }
  return blocks;
}

/** Two words in their marks. */
const PHRASE = 4;

/** Quoted words that the reporter weaves into a sentence are a quotation only if they hold a finite verb. */
function isSentence(tokens: Tokens, span: QuotedSpan, speakers: Speakers, floor: Floor): boolean {
  if (span.dialogue || floor.resumes(span)) return true;
  // `lo invitó «hace tiempo»`
  if (span.to - span.from <= PHRASE && tokens.shape[span.from + 1] === Shape.lower)
    return speakers.standsAlone(span);
  const { finiteEndings } = tokens.lexicon.traits;
  for (let index = span.from + 1; index < span.to; index++) {
    const shape = tokens.shape[index]!;
    if (shape >= Shape.number) continue;
    if (isAnyOf(tokens, index, finiteWords) || (tokens.classes[index]! & WordClass.saying) !== 0) return true;
    if (finiteEndings !== undefined && shape === Shape.lower) {
      if (finiteEndings.test(tokens.text.slice(tokens.start[index], tokens.end[index]))) return true;
      if (isAnyOf(tokens, index, clitics) && tokens.shape[index + 1] === Shape.lower) return true;
    }
  }
  return speakers.standsAlone(span);
}
