// The command line as a step among others: documents line by line through one process, through several, and all of them put together.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readoutsBy } from '../corpus/corpusOf.ts';

/** Milliseconds and MiB. */
export interface Cost {
  readonly onTheClock: number;
  /** By all processes. */
  readonly computed: number;
  /** The most that any one process held. */
  readonly peak: number;
  readonly processes: number;
}

export interface StreamFigures {
  readonly documents: number;
  readonly annotate: Cost;
  /** Undefined where GNU parallel is not installed. */
  readonly parallel: (Cost & { readonly isSame: boolean }) | undefined;
  readonly corpus: Cost;
  readonly officials: number;
}

/** What runs is one program for all steps, as in a shell: `readouts annotate - <documents >annotations`. */
const readouts = `'${process.execPath}' --require ./test/bench/stream/tellCost.cjs dist/cli.js`;

export async function streamFigures(documents: number): Promise<StreamFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'readouts-bench-stream-'));
  try {
    await pipeline(Readable.from(documentLines(documents)), createWriteStream(join(folder, 'documents')));
    const annotate = costOf(folder, `${readouts} annotate - <$IN/documents >$IN/annotations`);
    const parallel = hasParallel()
      ? {
          ...costOf(
            folder,
            `parallel --will-cite --keep-order --pipe --block 20M "${readouts} annotate -" <$IN/documents >$IN/parallel`,
          ),
          isSame: (await hashOf(join(folder, 'annotations'))) === (await hashOf(join(folder, 'parallel'))),
        }
      : undefined;
    const corpus = costOf(folder, `${readouts} corpus - <$IN/annotations >$IN/officials`);
    const officials = readFileSync(join(folder, 'officials'), 'utf8').split('\n').length - 1;
    return { documents, annotate, parallel, corpus, officials };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function* documentLines(documents: number): Generator<string> {
  let number = 0;
  for (const text of readoutsBy(documents)) yield `${JSON.stringify({ file: `${++number}.txt`, text })}\n`;
}

function costOf(folder: string, command: string): Cost {
  const costs = mkdtempSync(join(folder, 'costs-'));
  const start = performance.now();
  execFileSync('sh', ['-c', command], {
    env: { ...process.env, IN: folder, READOUTS_BENCH_COSTS: costs },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const onTheClock = performance.now() - start;
  const told = readdirSync(costs).map(
    (name) => JSON.parse(readFileSync(join(costs, name), 'utf8')) as Pick<Cost, 'computed' | 'peak'>,
  );
  return {
    onTheClock,
    computed: told.reduce((sum, { computed }) => sum + computed, 0),
    peak: Math.max(...told.map(({ peak }) => peak)),
    processes: told.length,
  };
}

const hasParallel = (): boolean => spawnSync('parallel', ['--version']).status === 0;

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}
