// `npm run bench`: what reading 10,000 readouts costs, as ratios to one pass of a regular expression for capitalised runs.
//   -- --documents 1000    over fewer
//   -- --no-peers          without others' packages
//   -- --texts FOLDER      over the texts there instead of generated ones
// A run without options is kept in `last-run.md`.
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusOf } from './corpus/corpusOf.ts';
import { type Memory, memoryOf } from './memory.ts';
import { installPeers, type PeerName, type PeerSpeed, peerNames, peerSpeed } from './peers.ts';
import { reportOf } from './report.ts';
import { type Speeds, speedsOver } from './speed.ts';
import { type TaskName, taskNames } from './tasks.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '10000' },
    'no-peers': { type: 'boolean' },
    texts: { type: 'string' },
    /** What a process that this one started is to measure. */
    measure: { type: 'string' },
  },
});
const paths = values.texts === undefined ? corpusOf(Number(values.documents)) : textsIn(values.texts);

if (values.measure !== undefined) console.log(JSON.stringify(measured(values.measure)));
else {
  const speeds = elsewhere<Speeds>('speed');
  const memories = new Map(
    taskNames.filter((name) => name !== 'tokens').map((name) => [name, elsewhere<Memory>(`memory ${name}`)]),
  );
  const missing = values['no-peers'] ? 'left out' : installPeers();
  const measuredPeers = new Map<PeerName, PeerSpeed>();
  if (missing === undefined)
    for (const name of peerNames) measuredPeers.set(name, elsewhere<PeerSpeed>(`peer ${name}`));

  const report = reportOf({ documents: paths.length, speeds, memories, peers: measuredPeers, missing });
  console.log(report);
  if (process.argv.length === 2) writeFileSync('test/bench/last-run.md', report);
}

function textsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.map((name) => join(folder, name));
}

/** Measures in a process of its own, so that nobody's garbage is cleared away at another's cost. */
function elsewhere<Result>(what: string): Result {
  console.error(`measuring: ${what}`);
  const args = ['--expose-gc', process.argv[1]!, ...process.argv.slice(2), '--measure', what];
  const output = execFileSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output) as Result;
}

function measured(what: string): Speeds | Memory | PeerSpeed {
  const [kind, name] = what.split(' ');
  if (kind === 'memory') return memoryOf(name as TaskName, paths);
  if (kind === 'peer') return peerSpeed(name as PeerName, paths);
  return speedsOver(paths);
}
