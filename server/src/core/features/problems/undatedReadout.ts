// A readout without a date in its front matter, its text or its file's name.
import type { CorpusDocument } from '../../corpus/corpus.ts';
import type { Span } from '../../text/span.ts';
import type { Rule } from './rules.ts';

export const undatedReadout: Rule = (_corpus, document) => {
  const { uri, readout, date } = document;
  if (date !== undefined || readout.language === undefined) return [];
  const { start, end } = readout.headline ?? readout.sections.find(isText) ?? { start: 0, end: 0 };
  return [
    {
      ...{
        code: 'undated-readout',
        severity: 'information',
        start,
        end: endOfLine(document, { start, end }),
      },
      message:
        'Nothing says of which day this readout is: no dateline, no front matter, no date in the file’s name.',
      evidence: [],
      fixes: [
        {
          title: 'Add a date as front matter',
          preferred: false,
          edits: [{ uri, edits: [dateLine(document)] }],
        },
      ],
    },
  ];
};

const isText = ({ kind }: { readonly kind: string }): boolean => kind !== 'debris' && kind !== 'front-matter';

/** A first paragraph is pointed at by its first line. */
function endOfLine({ lines }: CorpusDocument, { start, end }: Span): number {
  const { line } = lines.lineColumnAt(start);
  return Math.min(end, lines.offsetAt({ line, column: Number.MAX_SAFE_INTEGER }));
}

/** The day of the only dated meeting, if there is one; else to be filled in. */
function dateLine({ readout, lines }: CorpusDocument) {
  const days = new Set(
    readout.meetings.flatMap(({ status, date }) => (status === 'held' && date ? [date.iso] : [])),
  );
  const line = days.size === 1 ? `date: ${[...days][0]}\n` : 'date: \n';
  const hasFrontMatter = readout.sections[0]?.kind === 'front-matter';
  const start = hasFrontMatter ? lines.offsetAt({ line: 1, column: 0 }) : 0;
  return { start, end: start, newText: hasFrontMatter ? line : `---\n${line}---\n\n` };
}
