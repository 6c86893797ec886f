// What git leaves in a file where two versions change the same lines.
import type { Span } from '../text/span.ts';
import type { RegisterFault } from './register.ts';

export interface UnmergedText {
  /** As long as the file, with blanks in place of the marks and of what both sides began with. */
  readonly text: string;
  readonly faults: readonly RegisterFault[];
}

const MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/gm;

/** Of both sides every line is read. */
export function unmerged(text: string): UnmergedText {
  const marks = [...text.matchAll(MARK)].map(({ 0: line, index }) => ({
    mark: line[0]!,
    start: index,
    end: index + line.length,
  }));
  let blanked = '';
  let from = 0;
  marks.forEach(({ mark, start, end }, index) => {
    const next = mark === '|' ? marks[index + 1] : undefined;
    const gapEnd = next?.start ?? end;
    blanked += text.slice(from, start) + text.slice(start, gapEnd).replace(/[^\r\n]/g, ' ');
    from = gapEnd;
  });
  return { text: blanked + text.slice(from), faults: marks.filter(({ mark }) => mark === '<').map(fault) };
}

const fault = ({ start, end }: Span): RegisterFault => ({
  ...{ code: 'register-syntax', severity: 'error', start, end, evidence: [] },
  message:
    'A merge was left half done here. Keep the entries that you want, and take out the lines with <<<<<<<, ======= and >>>>>>>.',
});
