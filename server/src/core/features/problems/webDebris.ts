// What a web page left behind in the text: navigation, image paths, share buttons.
import type { CorpusDocument } from '../../corpus/corpus.ts';
import type { Fix } from '../../corpus/fix.ts';
import type { Readout } from '../../readout/readout.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import type { Rule } from './rules.ts';

/** Told once of lines that follow each other. */
export const webDebris: Rule = (_corpus, document) => {
  const runs = runsOf(document.readout);
  const removal = (which: readonly Span[], title: string, preferred: boolean): Fix => ({
    ...{ title, preferred },
    edits: [{ uri: document.uri, edits: which.map((run) => removalOf(document, run)) }],
  });
  return runs.map((run) => ({
    ...{ code: 'web-debris', severity: 'hint', start: run.start, end: run.end },
    message: 'Left over from a web page: no part of the readout.',
    evidence: [],
    fixes: () => {
      const one = removal([run], 'Remove this web debris', true);
      const all = () => removal(runs, `Remove all ${runs.length} pieces of web debris`, false);
      return runs.length > 1 ? [one, all()] : [one];
    },
    unnecessary: true,
  }));
};

/** With the empty lines within. */
function runsOf({ sections }: Readout): readonly Span[] {
  const runs: Span[] = [];
  sections.forEach(({ kind, start, end }, index) => {
    if (kind !== 'debris') return;
    const goesOn = sections[index - 1]?.kind === 'debris';
    runs.push({ start: goesOn ? runs.pop()!.start : start, end });
  });
  return runs;
}

/** With its lines, and the empty line after them, where it has them to itself. */
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
