// The figures of a run as a page of Markdown.
import { cpus } from 'node:os';
import type { Memory } from './memory.ts';
import { type PeerName, type PeerSpeed, peers } from './peers.ts';
import type { Speeds } from './speed.ts';
import { type TaskName, taskNames } from './tasks.ts';

interface Run {
  readonly documents: number;
  readonly speeds: Speeds;
  readonly memories: ReadonlyMap<TaskName, Memory>;
  readonly peers: ReadonlyMap<PeerName, PeerSpeed>;
  /** Why the peers were not measured. */
  readonly missing: string | undefined;
}

const titles: Readonly<Record<TaskName, string>> = {
  read: 'read, `readFileSync`',
  floor: '**floor: one pass of a capitalised-run regex**',
  tokens: 'tokens, each word looked up in the lexicon',
  parse: '**`parseReadout`**',
};

/** Whatever is kept of a document, 10,000 of them show; what a compiler has yet to learn about the code is less. */
const allowedGrowth = 4;

export function reportOf({ documents, speeds, memories, peers: measured, missing }: Run): string {
  const { times, bytes, units } = speeds;
  const rows = taskNames.map((name) => {
    const peak = memories.get(name)?.peak.toFixed(0) ?? '';
    return [titles[name], ...rates(times[name], times.floor, bytes, documents), peak];
  });
  const others = [...measured].map(([name, { time, floor, bytes, documents, peak }]) => {
    const title = `${peers[name].title}, on ${documents}`;
    return [title, ...rates(time, floor, bytes, documents), peak.toFixed(0)];
  });
  const perDocument = (count: number) => (count / documents).toFixed(1);
  const runs = ((1000 * speeds.capitalisedRuns) / units).toFixed(1);
  const count = documents.toLocaleString('en');
  return `# What reading costs

\`npm run bench\` over ${count} readouts (${mega(bytes)} MB, ${perDocument(bytes / 1000)} KB each; ${runs} capitalised runs
in 1,000 characters, ${perDocument(speeds.mentions)} mentions found in a document). ${machine()}
Times are of computing alone. Ratios hold; absolute figures are this machine's, on that day.

${tableOf(['what', 'MB/s', 'ms per document', '× floor', 'peak RSS, MiB'], [...rows, ...others])}

${memorySentence(memories.get('parse')!, documents)}
${missing === undefined ? '' : `\nThe peers were not measured: ${missing}.\n`}`;
}

const rates = (time: number, floor: number, bytes: number, documents: number): string[] => [
  rounded(bytes / 1e3 / time),
  rounded(time / documents),
  rounded(time / floor),
];

/** Three digits that say something. */
const rounded = (figure: number): string => (figure >= 100 ? figure.toFixed(0) : figure.toPrecision(3));

const mega = (bytes: number): string => (bytes / 1e6).toFixed(1);

export function machine(): string {
  const [cpu, ...others] = cpus();
  return `${cpu?.model.trim() || process.arch}, ${others.length + 1} cores, Node ${process.versions.node}.`;
}

function memorySentence({ keptAfterTenth, keptAfterAll }: Memory, documents: number): string {
  const grows = keptAfterAll - keptAfterTenth > allowedGrowth;
  const tenth = Math.floor(documents / 10).toLocaleString('en');
  return `Memory ${grows ? '**grows**' : 'does not grow'} with the corpus: \`parseReadout\` leaves ${keptAfterTenth.toFixed(1)} MiB in use after ${tenth}
documents, ${keptAfterAll.toFixed(1)} MiB after ${documents.toLocaleString('en')}.`;
}

export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}
