// What others' packages take over a sample of the readouts, beside the floor in the same process; installed outside the project.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuTime } from './cpuTime.ts';
import { type Readable, tasks } from './tasks.ts';

export const peers = {
  'wink-nlp': { title: 'wink-nlp 2.4.0 (pos + ner)', sample: 600, load: loadWink },
  compromise: {
    title: 'compromise 14.17.0 (people + organisations + places)',
    sample: 60,
    load: loadCompromise,
  },
} as const;

export type PeerName = keyof typeof peers;

export const peerNames = Object.keys(peers) as PeerName[];

export interface PeerSpeed {
  /** Milliseconds of computing over the sample. */
  readonly time: number;
  readonly floor: number;
  readonly bytes: number;
  readonly documents: number;
  readonly peak: number;
}

/** Another for each choice of versions. */
export const peersHome = join(tmpdir(), 'readouts-bench', `peers-${lockHash()}`);

function lockHash(): string {
  const lock = readFileSync(join('test', 'bench', 'peers', 'package-lock.json'));
  return createHash('sha256').update(lock).digest('hex').slice(0, 12);
}

/** Says why where they cannot be had. */
export function installPeers(): string | undefined {
  const home = peersHome;
  if (existsSync(join(home, 'node_modules', '.package-lock.json'))) return undefined;
  mkdirSync(home, { recursive: true });
  for (const name of ['package.json', 'package-lock.json'])
    cpSync(join('test', 'bench', 'peers', name), join(home, name));
  const { status, stderr, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: home,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return status === 0 ? undefined : (error?.message ?? stderr.trim());
}

export function peerSpeed(name: PeerName, paths: readonly string[]): PeerSpeed {
  const { sample, load } = peers[name];
  const step = Math.max(1, Math.floor(paths.length / sample));
  const readouts = paths
    .filter((_, index) => index % step === 0)
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  const run = load(createRequire(join(peersHome, 'package.json')));
  // Warm first: a compiler that is still at work is nobody's speed.
  for (const { text } of readouts.slice(0, 10)) run(text);

  const timeOf = (work: (readout: Readable) => unknown): number => {
    const start = cpuTime();
    for (const readout of readouts) work(readout);
    return cpuTime() - start;
  };
  const floor = Math.min(timeOf(tasks.floor), timeOf(tasks.floor), timeOf(tasks.floor));
  const time = timeOf(({ text }) => run(text));
  const bytes = readouts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return { time, floor, bytes, documents: readouts.length, peak: process.resourceUsage().maxRSS / 1024 };
}

type Require = ReturnType<typeof createRequire>;

function loadWink(require: Require): (text: string) => unknown {
  const model = require('wink-eng-lite-web-model');
  const nlp = require('wink-nlp')(model, ['sbd', 'pos', 'ner']);
  const { its } = nlp;
  return (text) => {
    const doc = nlp.readDoc(text);
    return [doc.tokens().out(its.pos), doc.entities().out(its.detail)];
  };
}

function loadCompromise(require: Require): (text: string) => unknown {
  const nlp = require('compromise');
  return (text) => {
    const doc = nlp(text);
    return [doc.people().out('array'), doc.organizations().out('array'), doc.places().out('array')];
  };
}
