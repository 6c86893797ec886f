// What it takes to annotate a stream of documents, and to say who is who over all of them, as a page of Markdown.
import { machine, tableOf } from '../report.ts';
import type { Cost, StreamFigures } from './streamFigures.ts';

export function streamReport(sizes: readonly StreamFigures[]): string {
  const rows = sizes.flatMap(({ documents, annotate, parallel, corpus, officials }) => [
    row(documents, '`annotate -`, one process', annotate, annotate, ''),
    ...(parallel === undefined
      ? []
      : [
          row(
            documents,
            `the same below GNU parallel, ${parallel.processes} processes`,
            parallel,
            annotate,
            parallel.isSame ? 'the same bytes' : '**other bytes**',
          ),
        ]),
    row(documents, '`corpus -`', corpus, annotate, `${count(officials)} officials`),
  ]);
  const missing = sizes.some(({ parallel }) => parallel === undefined)
    ? '\nGNU parallel was not measured: it is not installed (`apt-get install parallel`).\n'
    : '';
  return `# What a stream of documents costs

\`npm run bench -- --only stream\`: readouts of 4 KB, a JSON document a line, through the command line. ${machine()}
Times are in milliseconds, of computing by all processes and by the clock; memory in MiB, the most that one process
held; shares are of what one process computes for \`annotate -\`.

${tableOf(['readouts', 'step', 'computing', 'share', 'clock', 'memory', ''], rows)}
${missing}`;
}

const row = (documents: number, step: string, cost: Cost, annotate: Cost, remark: string): string[] => [
  count(documents),
  step,
  count(cost.computed),
  (cost.computed / annotate.computed).toFixed(2),
  count(cost.onTheClock),
  count(cost.peak),
  remark,
];

const count = (figure: number): string => Math.round(figure).toLocaleString('en');
