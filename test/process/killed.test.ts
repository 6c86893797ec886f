// Killed at any moment nothing is lost: no file is other than an editor or a person wrote it, and the next start is right.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runs } from '../support/runs.ts';
import { Editing } from './editing.ts';

const cli = resolve('dist/cli.js');
/** So many that they are read on a thread of their own, and kept. */
const count = 260;
const register = `persons:
  - { id: karin-lindqvist, name: Karin Lindqvist, country: SE }
  - { id: rosa-quiroga-salcedo, name: Rosa Quiroga Salcedo, country: MX }
`;
const readout = (number: number) =>
  `STOCKHOLM, May 3, 2024. Foreign Minister Karin Lindqvist of Sweden met with Rosa Quirroga Salcedo of Mexico for the ${number}th time. Ambassador Tomás Ibarrola attended.\n`;

describe('programs that are killed', function () {
  this.timeout(0);
  let folder = '';
  let work = '';
  let cache = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readouts-'));
    [work, cache] = [join(folder, 'work'), join(folder, 'cache')];
    for (const path of [join(work, 'readouts'), join(cache, 'readouts', 'readings')])
      mkdirSync(path, { recursive: true });
    writeFileSync(join(work, 'officials.yaml'), register);
    for (let number = 0; number < count; number++)
      writeFileSync(join(work, 'readouts', `${number}.txt`), readout(number));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Every file with its text. */
  const contents = () =>
    new Map(
      readdirSync(work, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .sort()
        .map((path) => [path, readFileSync(path, 'utf8')]),
    );

  /** As long as it is let: it reads the workspace, corrects a name and decides something. */
  async function session(editing: Editing, number: number): Promise<void> {
    await editing.start();
    assert.equal(await editing.mentionsOf('Tomás Ibarrola'), count);
    const uri = await editing.open(join('readouts', `${number % count}.txt`));
    await editing.correct(uri);
    await editing.decide(uri);
    assert.equal(await editing.mentionsOf('Tomás Ibarrola'), count);
  }

  it('leave all as it was written down when the server is, and start again', async () => {
    const wrote = contents();
    const sorted = () => new Map([...wrote].sort(([a], [b]) => (a < b ? -1 : 1)));
    const whole = async (number: number) => {
      const editing = new Editing(work, cache, wrote);
      const start = performance.now();
      await session(editing, number);
      await editing.end();
      return performance.now() - start;
    };
    const long = await whole(0);
    assert.notDeepEqual(contents().get(join(work, 'readouts', '0.txt')), readout(0));
    const kept = join(cache, 'readouts', 'readings');
    const { numRuns } = runs(6, 200);
    for (let run = 0; run < numRuns; run++) {
      // By turns with what was kept and without, so that there is something to be kept anew.
      const isFresh = run % 2 === 0;
      if (isFresh) for (const name of readdirSync(kept)) rmSync(join(kept, name));
      const editing = new Editing(work, cache, wrote);
      let isKilled = false;
      const kill = () => {
        isKilled = true;
        void editing.kill();
      };
      // A little later each time: starting, listing, reading, answering; or just when it begins to keep what it read.
      const timer = setTimeout(kill, ((run + 1) / numRuns) * long);
      const writing = watch(kept, (_, name) => isFresh && run % 4 === 0 && name?.endsWith('.new') && kill());
      const worked = session(editing, run + 1).catch((error) => {
        if (!isKilled) throw error;
      });
      await Promise.race([worked, editing.ended]);
      clearTimeout(timer);
      writing.close();
      isKilled = true;
      await editing.kill();
      assert.deepEqual(contents(), sorted(), `run ${run}`);
    }
    await whole(numRuns + 1);
    assert.deepEqual(contents(), sorted());
  });

  it('keep a register whole, the old or the new one', async () => {
    const path = join(work, 'officials.yaml');
    const args = ['register', 'init', '--force', '--output', path, join(work, 'readouts')];
    execFileSync(process.execPath, [cli, ...args], { stdio: 'ignore' });
    const whole = readFileSync(path, 'utf8');
    assert.notEqual(whole, register);
    await killedAgainAndAgain(args, () => {
      const now = readFileSync(path, 'utf8');
      assert.ok(now === register || now === whole);
      writeFileSync(path, register);
    });
  });

  it('leave of what is exported whole files or none', async () => {
    const out = join(folder, 'out');
    const args = ['export', '--format', 'tei', '--out', out, join(work, 'readouts')];
    execFileSync(process.execPath, [cli, ...args], { stdio: 'ignore' });
    const whole = new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));
    assert.equal(whole.size, count);
    await killedAgainAndAgain(args, () => {
      mkdirSync(out, { recursive: true });
      for (const name of readdirSync(out))
        if (!name.endsWith('.new'))
          assert.equal(readFileSync(join(out, name), 'utf8'), whole.get(name), name);
      rmSync(out, { recursive: true });
    });
  });

  async function killedAgainAndAgain(args: readonly string[], look: () => void): Promise<void> {
    look();
    const start = performance.now();
    execFileSync(process.execPath, [cli, ...args], { stdio: 'ignore' });
    const long = performance.now() - start;
    look();
    const { numRuns } = runs(4, 200);
    for (let run = 0; run < numRuns; run++) {
      const child = spawn(process.execPath, [cli, ...args], { stdio: 'ignore' });
      // Mostly near the end, where it writes.
      const timer = setTimeout(() => child.kill('SIGKILL'), Math.sqrt((run + 1) / numRuns) * long);
      await once(child, 'exit');
      clearTimeout(timer);
      look();
    }
  }
});
