// What a web page left behind in the text: navigation, image paths, share buttons.
import type { CorpusDocument } from '../../corpus/corpus.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import type { Fix } from './problem.ts';
import type { Rule } from './rules.ts';

export const webDebris: Rule = (_corpus, document) => {
  const { uri, readout } = document;
  const debris = readout.sections.filter(({ kind }) => kind === 'debris');
  const removals = debris.map((section) => removalOf(document, section));
  const all: Fix = {
    title: `Remove all ${debris.length} pieces of web debris`,
    preferred: false,
    edits: [{ uri, edits: withoutOverlaps(removals) }],
  };
  return debris.map(({ start, end }, index) => {
    const one: Fix = {
      title: 'Remove this web debris',
      preferred: true,
      edits: [{ uri, edits: [removals[index]!] }],
    };
    return {
      ...{ code: 'web-debris', severity: 'hint', start, end },
      message: 'Left over from a web page: no part of the readout.',
      evidence: [],
      fixes: debris.length > 1 ? [one, all] : [one],
      unnecessary: true,
    };
  });
};

/** With its line, and the empty line after it, where it has the line to itself. */
function removalOf({ lines }: CorpusDocument, { start, end }: Span): TextEdit {
  const first = lines.lineColumnAt(start).line;
  const last = lines.lineColumnAt(end).line;
  const endOf = (line: number) => lines.offsetAt({ line, column: Number.MAX_SAFE_INTEGER });
  const startOf = (line: number) => lines.offsetAt({ line, column: 0 });
  if (startOf(first) !== start || endOf(last) !== end) return { start, end, newText: '' };
  if (last + 1 >= lines.lineCount) return { start, end, newText: '' };
  const next = last + 1;
  const isEmpty = startOf(next) === endOf(next) && next + 1 < lines.lineCount;
  return { start, end: startOf(isEmpty ? next + 1 : next), newText: '' };
}

function withoutOverlaps(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.filter((edit, index) => index === 0 || edits[index - 1]!.end <= edit.start);
}
