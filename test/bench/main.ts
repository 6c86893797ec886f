// `npm run bench`: what reading 10,000 readouts costs, as ratios to one pass of a regular expression for capitalised runs;
// what the server takes over as many, beside what editors have for Markdown; and how often a decision finds its place again.
//   -- --documents 1000    over fewer
//   -- --only reading      one of them: `reading`, `scale` or `anchoring`; or `stream`, which is in no other run: the command
//                          line as a step among others
//   -- --large             the server, or the stream, over 1,000, 10,000 and 100,000
//   -- --no-peers          without others' packages
//   -- --texts FOLDER      the reading alone, over the texts there instead of generated ones
// A run over 10,000 is kept in `last-run.md`, `last-scale.md`, `last-anchoring.md` and `last-stream.md`; the server over more in `last-scale-large.md`.
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { anchoringReport } from './anchoring/report.ts';
import { corpusOf, folderOf } from './corpus/corpusOf.ts';
import { type Memory, memoryOf } from './memory.ts';
import { installPeers, type PeerName, type PeerSpeed, peerNames, peerSpeed, peersHome } from './peers.ts';
import { reportOf } from './report.ts';
import { inProcess } from './scale/inProcess.ts';
import { type MarkdownFigures, markdownFigures, markdownFolder } from './scale/markdownService.ts';
import { scaleReport } from './scale/scaleReport.ts';
import { type Size, sizeOf } from './scale/sizeOf.ts';
import { type Speeds, speedsOver } from './speed.ts';
import { type StreamFigures, streamFigures } from './stream/streamFigures.ts';
import { streamReport } from './stream/streamReport.ts';
import { type TaskName, taskNames } from './tasks.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '10000' },
    only: { type: 'string' },
    large: { type: 'boolean' },
    'no-peers': { type: 'boolean' },
    texts: { type: 'string' },
    /** What a process that this one started is to measure. */
    measure: { type: 'string' },
  },
});
const documents = Number(values.documents);
const paths = values.texts === undefined ? corpusOf(documents) : textsIn(values.texts);
const sizes = values.large ? [1000, documents, 100_000] : [documents];

if (values.measure !== undefined)
  Promise.resolve(measured(values.measure)).then((figures) => console.log(JSON.stringify(figures)));
else {
  const isWanted = (part: string) => values.only === undefined || values.only === part;
  if (isWanted('anchoring') && values.texts === undefined) keep('last-anchoring.md', anchoringReport(3000));
  if (values.only === 'stream')
    keep(
      'last-stream.md',
      streamReport(sizes.map((size) => elsewhere<StreamFigures>(`stream ${size}`, size))),
    );
  const missing =
    values['no-peers'] || ['anchoring', 'stream'].includes(values.only ?? '') ? 'left out' : installPeers();
  if (isWanted('reading')) keep('last-run.md', readingReport(missing));
  if (isWanted('scale') && values.texts === undefined)
    keep(values.large ? 'last-scale-large.md' : 'last-scale.md', scaleOf(missing));
}

function keep(name: string, report: string): void {
  console.log(report);
  if (documents === 10_000 && values.texts === undefined && !values['no-peers'])
    writeFileSync(`test/bench/${name}`, report);
}

function readingReport(missing: string | undefined): string {
  const speeds = elsewhere<Speeds>('speed');
  const memories = new Map(
    taskNames.filter((name) => name !== 'tokens').map((name) => [name, elsewhere<Memory>(`memory ${name}`)]),
  );
  const measuredPeers = new Map<PeerName, PeerSpeed>();
  if (missing === undefined)
    for (const name of peerNames) measuredPeers.set(name, elsewhere<PeerSpeed>(`peer ${name}`));
  return reportOf({ documents: paths.length, speeds, memories, peers: measuredPeers, missing });
}

function scaleOf(missing: string | undefined): string {
  const measuredSizes = sizes.map((size) => elsewhere<Size>(`scale ${size}`, size));
  const main = measuredSizes.find((size) => size.documents === documents)!;
  const markdown = missing === undefined ? elsewhere<MarkdownFigures>('markdown') : undefined;
  return scaleReport(measuredSizes, main, markdown, missing);
}

function textsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.map((name) => join(folder, name));
}

/** Measures in a process of its own, so that nobody's garbage is cleared away at another's cost. */
function elsewhere<Result>(what: string, count = documents): Result {
  console.error(`measuring: ${what}`);
  const args = ['--expose-gc', process.argv[1]!, ...process.argv.slice(2)];
  args.push('--documents', String(count), '--measure', what);
  const output = execFileSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output) as Result;
}

function measured(what: string): unknown {
  const [kind, name] = what.split(' ');
  if (kind === 'scale') return sizeOf(folderOf(documents), paths);
  if (kind === 'in-process') return inProcess(folderOf(documents), paths);
  if (kind === 'stream') return streamFigures(documents);
  if (kind === 'markdown') return markdownFigures(peersHome, markdownFolder(paths));
  if (kind === 'memory') return memoryOf(name as TaskName, paths);
  if (kind === 'peer') return peerSpeed(name as PeerName, paths);
  return speedsOver(paths);
}
