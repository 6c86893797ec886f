// The command line as a process: its status reaches the shell, and a reader that leaves early is no fault.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

function readouts(...argv: string[]) {
  const child = spawn(process.execPath, ['dist/cli.js', ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = once(child, 'close').then(([status]) => ({ status, err }));
  return { child, ended };
}

describe('the command line as a process', () => {
  it('reads the seeds and ends with 0', async () => {
    const { child, ended } = readouts('annotate', '--no-register', 'seeds');
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    assert.deepEqual(await ended, { status: 0, err: '' });
    assert.equal(out.trimEnd().split('\n').length, 5);
  });

  it('ends with 2 where something is not there', async () => {
    assert.deepEqual(await readouts('check', 'no/such.txt').ended, {
      status: 2,
      err: 'readouts: no/such.txt does not exist\n',
    });
  });

  it('is silent when its reader has seen enough', async () => {
    const { child, ended } = readouts('annotate', '--no-register', 'seeds');
    child.stdout.destroy();
    assert.deepEqual(await ended, { status: 0, err: '' });
  });
});
