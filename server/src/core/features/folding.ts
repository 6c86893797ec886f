// What of a readout can be folded away: front matter, debris, meetings, lists, and paragraphs and quotations of several lines.
import type { CorpusDocument } from '../corpus/corpus.ts';
import { meetingReaches } from '../corpus/meetingReaches.ts';
import type { Readout, Section } from '../readout/readout.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';

export interface Fold {
  readonly kind: 'front-matter' | 'debris' | 'meeting' | 'list' | 'paragraph' | 'quotation';
  /** Both from 0 and inclusive; the last is after the first. */
  readonly firstLine: number;
  readonly lastLine: number;
}

/** In the order of the text. Of two with the same first line the longer counts: an editor shows one. */
export function foldsOf({ readout, lines }: CorpusDocument): readonly Fold[] {
  const end = lines.offsetAt({ line: lines.lineCount, column: 0 });
  const folds = [
    ...readout.quotations.map((quotation) => foldOf('quotation', quotation, lines)),
    ...meetingReaches(readout, end).map(({ reach }) => foldOf('meeting', reported(reach, readout), lines)),
    ...runsOf(readout.sections, lines),
  ];
  const longest = new Map<number, Fold>();
  for (const fold of folds) {
    const known = longest.get(fold.firstLine);
    if (fold.lastLine > fold.firstLine && !(known && known.lastLine >= fold.lastLine))
      longest.set(fold.firstLine, fold);
  }
  return [...longest.values()].sort((a, b) => a.firstLine - b.firstLine);
}

/** Without the empty lines before the next meeting, or the line that is the next one's as well. */
function reported({ start, end }: Span, { sections }: Readout): Span {
  const last = sections.findLast((section) => section.start < end && section.start >= start);
  if (last === undefined) return { start, end };
  return { start, end: last.end <= end ? last.end : last.start };
}

const kinds: Readonly<Record<Section['kind'], Fold['kind']>> = {
  'front-matter': 'front-matter',
  headline: 'paragraph',
  paragraph: 'paragraph',
  'list-item': 'list',
  caption: 'paragraph',
  debris: 'debris',
  'end-mark': 'paragraph',
};

/** Items of a list, and lines of debris, that follow each other are folded together. */
function runsOf(sections: readonly Section[], lines: LineIndex): readonly Fold[] {
  const folds: Fold[] = [];
  let run: Section | undefined;
  for (const section of sections) {
    const goesOn = run?.kind === section.kind && ['list', 'debris'].includes(kinds[section.kind]);
    run = goesOn && run ? { ...run, end: section.end } : section;
    const fold = foldOf(kinds[run.kind], run, lines);
    if (goesOn) folds.pop();
    folds.push(fold);
  }
  return folds;
}

/** Spans end before the character at `end`: one that ends with its line has its last line before it. */
function foldOf(kind: Fold['kind'], { start, end }: Span, lines: LineIndex): Fold {
  const firstLine = lines.lineColumnAt(start).line;
  return {
    kind,
    firstLine,
    lastLine: Math.max(firstLine, lines.lineColumnAt(Math.max(start, end - 1)).line),
  };
}
