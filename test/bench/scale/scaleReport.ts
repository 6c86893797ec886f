// The figures of large corpora as a page of Markdown: what was aimed at, what was reached, and what was not.
import { loadavg } from 'node:os';
import { machine, tableOf } from '../report.ts';
import type { Keystrokes } from './keystrokes.ts';
import type { MarkdownFigures } from './markdownService.ts';
import type { Size } from './sizeOf.ts';
import { places } from './timing.ts';

export interface Aim {
  readonly what: string;
  readonly ours: number;
  readonly unit: 'ms' | 'MiB';
  readonly other: number;
  readonly otherIs: string;
  /** Ours as a multiple of the other. */
  readonly reach: number;
  readonly beyond?: number;
}

/** What is aimed at, at this size; without what needs the Markdown service where that could not be had. */
export function aimsOf(size: Size, markdown: MarkdownFigures | undefined): readonly Aim[] {
  const { reading, cold, warm, keystrokesInTenth } = size;
  const { keystrokes, answers } = size.inProcess;
  const own: Aim[] = [
    aim('cold start to every problem, all threads', cold.computed, reading, 'reading the files', 20, 8),
    aim(
      'warm start, nothing changed, all threads',
      warm.computed,
      cold.computed,
      'the cold start',
      1 / 5,
      1 / 12,
    ),
    ...(['prose', 'name'] as const).map((kind) =>
      aim(
        `keystroke in ${kind === 'prose' ? kind : 'a name'}, of ten times the corpus`,
        keystrokes[kind].median,
        keystrokesInTenth[kind].median,
        'the same in a tenth of it',
        1.2,
      ),
    ),
  ];
  if (markdown === undefined) return own;
  const service = (
    what: string,
    ours: number,
    other: number,
    otherIs: string,
    reach: number,
    beyond?: number,
  ) => aim(what, ours, other, `the Markdown service’s ${otherIs}`, reach, beyond);
  const { references, definition, hover, completion, symbols } = answers;
  return [
    ...own,
    service(
      `references, ${answers.referencesFound} found`,
      references,
      markdown.references,
      'references',
      1 / 20,
      1 / 60,
    ),
    service(
      'keystroke in prose → all problems it touches',
      keystrokes.prose.median,
      markdown.editAndReferences,
      'edit + references',
      1 / 10,
    ),
    service(
      'keystroke in a name → all problems it touches',
      keystrokes.name.median,
      markdown.editAndReferences,
      'edit + references',
      1 / 10,
    ),
    service('definition', definition, markdown.definition, 'definition', 1 / 5),
    service('hover', hover, markdown.hover, 'hover', 1 / 5),
    service('completion', completion, markdown.completion, 'completion', 1 / 5),
    service('workspace symbols', symbols, markdown.symbols, 'workspace symbols', 1 / 5),
    {
      ...service('memory, all read and at rest', cold.memory, markdown.memory, 'memory', 1 / 3, 1 / 5),
      unit: 'MiB',
    },
  ];
}

const aim = (
  what: string,
  ours: number,
  other: number,
  otherIs: string,
  reach: number,
  beyond?: number,
): Aim => ({
  ...{ what, ours, unit: 'ms', other, otherIs, reach },
  ...(beyond !== undefined && { beyond }),
});

export function scaleReport(
  sizes: readonly Size[],
  main: Size,
  markdown: MarkdownFigures | undefined,
  missing: string | undefined,
): string {
  const rows = aimsOf(main, markdown).map(({ what, ours, unit, other, otherIs, reach, beyond }) => {
    const ratio = ours / other;
    const verdict =
      beyond !== undefined && ratio <= beyond ? 'beyond' : ratio <= reach ? 'reached' : '**missed**';
    return [
      what,
      `${figure(ours)} ${unit}`,
      `${share(ratio)} × ${otherIs} (${figure(other)} ${unit})`,
      `${share(reach)} ×${beyond === undefined ? '' : `, ${share(beyond)} ×`}`,
      verdict,
    ];
  });
  const curve = sizes.map(({ documents, reading, cold, warm, inProcess: { keystrokes, answers } }) => [
    documents.toLocaleString('en'),
    figure(reading),
    figure(cold.everything),
    figure(warm.everything),
    figure(cold.firstAnswer),
    `${figure(cold.usualPause)}, ${figure(cold.longestPause)}`,
    spread(keystrokes.prose),
    spread(keystrokes.name),
    figure(answers.hover),
    figure(answers.references),
    figure(answers.symbols),
    `${figure(cold.warm.firstLens)}, ${figure(cold.warm.lens)}`,
    `${figure(cold.memoryWhenTold)}, ${figure(cold.memory)}`,
  ]);
  const wire = (['references', 'definition', 'hover', 'completion', 'symbols'] as const).map((what) => [
    what,
    ...sizes.flatMap(({ inProcess, cold }) => [figure(inProcess.answers[what]), figure(cold.warm[what])]),
  ]);
  return `# What a large corpus costs

\`npm run bench\` with ${main.documents.toLocaleString('en')} readouts and a register of 5,000 officials, beside
vscode-markdown-languageservice 0.5.0 on as many files with ten links each. ${machine()}
Times are of computing, the median of many; only those of the second table’s starts, first answer and pauses are
by the clock, on a machine whose load average was ${loadavg()[0]!.toFixed(1)}.

Answers are compared alike: both services are asked in the process that has the corpus, ours by the handlers that the
server answers with, from the protocol’s request to the protocol’s answer; definition and hover at ${places} places, each in
a document that nothing was asked of before, references and symbols in rounds with a keystroke before each. The Markdown
service reads a document when it is asked of it, and ours when its text comes: that is part of the keystrokes here. Starts,
pauses and memory are those of the server in a process of its own, asked over the wire; what the wire adds is in the last
table.

${tableOf(['what', 'ours', 'is', 'aim: reach, beyond', ''], rows)}
${missing === undefined ? '' : `\nThe Markdown service was not measured: ${missing}.\n`}
All in milliseconds, memory in MiB. A pause is how long a hover takes that is asked for while the workspace is
read, the usual and the longest; of keystrokes the median and what one in twenty takes at least. Memory is what is held
when all problems are told, and half a minute later, when the server has given back what it needed to read.

${tableOf(['readouts', 'reading', 'cold start', 'warm start', 'first answer', 'pauses', 'key in prose', 'key in a name', 'hover', 'references', 'symbols', 'lens, first and next', 'memory'], curve)}

Milliseconds of computing in the process, and then in the server when it is asked over the wire, first questions and
all; a request that asks for nothing takes ${sizes.map(({ cold }) => figure(cold.warm.wire)).join(', ')} there.

${tableOf(['', ...sizes.flatMap(({ documents }) => [`${documents.toLocaleString('en')}, in process`, 'over the wire'])], wire)}
`;
}

const figure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(2);

const share = (value: number): string =>
  value >= 1 || value <= 0
    ? String(Number(value.toPrecision(3)))
    : `1/${figure(1 / value).replace(/\.0$/, '')}`;

const spread = ({ median, p95 }: Keystrokes['prose']): string => `${figure(median)}, ${figure(p95)}`;
