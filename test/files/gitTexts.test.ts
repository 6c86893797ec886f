// What git has kept of a text, read without git: loose, packed, as a difference, and of a second working tree.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { baseOf } from '../../server/src/core/annotations/baseOf.ts';
import { gitText } from '../../server/src/files/gitTexts.ts';

const hasGit = (() => {
  try {
    execFileSync('git', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe('a text that git has kept', () => {
  let folder = '';
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
      cwd: folder,
      stdio: 'ignore',
    });
  const uri = (path = 'readouts/a.txt') => pathToFileURL(join(folder, path)).href;
  const texts = Array.from(
    { length: 12 },
    (_, n) =>
      `Bárcena met Ana Ruiz for the ${n}th time.\n${'They spoke of trade, of tides and of the weather.\n'.repeat(60)}`,
  );

  before(function () {
    if (!hasGit) this.skip();
    folder = mkdtempSync(join(tmpdir(), 'readouts-'));
    mkdirSync(join(folder, 'readouts'));
    git('init', '-q', '.');
    for (const text of texts) {
      writeFileSync(join(folder, 'readouts', 'a.txt'), text);
      git('add', '-A');
      git('commit', '-q', '-m', 'A text');
    }
  });
  after(() => {
    if (folder) rmSync(folder, { recursive: true });
  });

  const all = (at = uri()) => Promise.all(texts.map((text) => gitText(baseOf(text), at)));

  it('is found as it was added', async () => assert.deepEqual(await all(), texts));

  it('is found in a pack, where most are differences from each other', async () => {
    git('gc', '-q', '--aggressive', '--prune=now');
    assert.deepEqual(await all(), texts);
  });

  it('is found from a second working tree and from a clone that borrows', async () => {
    git('worktree', 'add', '-q', 'second');
    assert.deepEqual(await all(uri('second/readouts/a.txt')), texts);
    git('clone', '-q', '--shared', '.', 'third');
    assert.deepEqual(await all(uri('third/readouts/a.txt')), texts);
  });

  it('is none where there is none: another hash, another place, no file', async () => {
    assert.equal(await gitText(baseOf('another'), uri()), undefined);
    assert.equal(await gitText('git-blob:../../secret', uri()), undefined);
    assert.equal(await gitText(baseOf(texts[0]!), pathToFileURL(join(tmpdir(), 'a.txt')).href), undefined);
    assert.equal(await gitText(baseOf(texts[0]!), 'untitled:a.txt'), undefined);
  });

  it('is none where what git keeps is broken', async () => {
    const hash = baseOf('broken').slice('git-blob:'.length);
    mkdirSync(join(folder, '.git', 'objects', hash.slice(0, 2)), { recursive: true });
    writeFileSync(join(folder, '.git', 'objects', hash.slice(0, 2), hash.slice(2)), 'broken');
    assert.equal(await gitText(baseOf('broken'), uri()), undefined);
  });
});
