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

  it('annotates documents that are given line by line, and goes on after one that is none', async () => {
    const child = spawn(process.execPath, ['dist/cli.js', 'annotate', '--format', 'ndjson', '-']);
    const given = (file: string, text: string) => `${JSON.stringify({ file, text })}\n`;
    child.stdin.write(given('a/a.txt', 'Foreign Minister Karin Lindqvist\u2028spoke.'));
    child.stdin.write('{"file": "b.txt"}\n{nonsense\n\n');
    child.stdin.end(given('c.txt', '').trimEnd());
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    assert.deepEqual(await once(child, 'close'), [2, null]);
    const [first, noText, noJson, last, ...more] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      [first.file, first.officials[0].name, last.file, last.officials, more],
      ['a/a.txt', 'Karin Lindqvist', 'c.txt', [], []],
    );
    assert.deepEqual(noText, { line: 2, error: 'is no document: {"file": "…", "text": "…"} is wanted' });
    assert.equal(noJson.line, 3);
    assert.match(noJson.error, /^is no JSON: /);
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
