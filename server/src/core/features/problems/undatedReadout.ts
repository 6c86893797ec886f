// A readout without a date in its front matter, its text or its file's name.
import type { CorpusDocument } from '../../corpus/corpus.ts';
import type { Rule } from './rules.ts';

/** What has been begun may yet be dated. */
const leastWords = 20;

export const undatedReadout: Rule = (_corpus, document) => {
  const { uri, readout, date } = document;
  const { language, wordCount, firstWord } = readout;
  if (date !== undefined || language === undefined || wordCount < leastWords || !firstWord) return [];
  return [
    {
      ...{ code: 'undated-readout', severity: 'information', start: firstWord.start, end: firstWord.end },
      message:
        'No date: give one in a dateline, in the file’s name, or in front matter (`date: YYYY-MM-DD`).',
      evidence: [],
      fixes: () => {
        const day = dayOfMeeting(document);
        const title = `Date the readout ${day}, the day of its meeting, in front matter`;
        return day === undefined
          ? []
          : [{ title, preferred: false, edits: [{ uri, edits: [dateLine(document, day)] }] }];
      },
    },
  ];
};

/** Of the only one that is dated. */
function dayOfMeeting({ readout }: CorpusDocument): string | undefined {
  const days = new Set(
    readout.meetings.flatMap(({ status, date }) => (status === 'held' && date ? [date.iso] : [])),
  );
  return days.size === 1 ? [...days][0] : undefined;
}

function dateLine({ readout, lines }: CorpusDocument, day: string) {
  const hasFrontMatter = readout.sections[0]?.kind === 'front-matter';
  const start = hasFrontMatter ? lines.offsetAt({ line: 1, column: 0 }) : 0;
  const line = `date: ${day}\n`;
  return { start, end: start, newText: hasFrontMatter ? line : `---\n${line}---\n\n` };
}
