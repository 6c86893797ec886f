// The disk as the rest sees it: a steady order, nothing that concerns nobody, and a reason for what cannot be read.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskFiles } from '../../server/src/files/diskFiles.ts';

describe('files on the disk', () => {
  let folder = '';
  const uri = (name: string) => pathToFileURL(join(folder, name)).href;
  const write = (name: string, content: string | Uint8Array = '') => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const listed = async (name: string) => {
    const found: unknown[] = [];
    for await (const entry of diskFiles.list(uri(name))) found.push(entry);
    return found;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readouts-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('are listed in the order of their names, without what nobody wrote by hand', async () => {
    for (const name of ['b.txt', 'a/ü x.txt', 'node_modules/c.txt', '.git/d.txt']) write(name);
    symlinkSync(join(folder, 'b.txt'), join(folder, 'z.txt'));
    symlinkSync(folder, join(folder, 'loop'));
    assert.deepEqual(await listed('.'), [uri('a/ü x.txt'), uri('b.txt'), uri('z.txt')]);
  });

  it('are not listed where a .gitignore leaves them out, unless a deeper one takes them back', async () => {
    write('.gitignore', '*.tmp.txt\n/drafts/\n');
    write('b/.gitignore', '!keep.tmp.txt\n/c.txt\n');
    const names = [
      'a.txt',
      'a.tmp.txt',
      'drafts/d.txt',
      'b/drafts/e.txt',
      'b/keep.tmp.txt',
      'b/c.txt',
      'b/b/c.txt',
    ];
    for (const name of names) write(name);
    assert.deepEqual(await listed('.'), [
      uri('.gitignore'),
      uri('a.txt'),
      uri('b/.gitignore'),
      uri('b/b/c.txt'),
      uri('b/drafts/e.txt'),
      uri('b/keep.tmp.txt'),
    ]);
    assert.deepEqual(await listed('drafts'), [uri('drafts/d.txt')]);
  });

  it('are listed as themselves where one is asked for', async () => {
    write('.hidden/a.txt');
    assert.deepEqual(await listed('.hidden/a.txt'), [uri('.hidden/a.txt')]);
  });

  it('that are not there are said to be gone', async () => {
    const refusal = { uri: uri('a.txt'), reason: 'does not exist', gone: true };
    assert.deepEqual(await listed('a.txt'), [refusal]);
    assert.deepEqual(await diskFiles.read(uri('a.txt')), refusal);
  });

  it('are refused with the reason where they are no text, or too much of it', async () => {
    write('image.txt', Uint8Array.of(0x89, 0, 0xff));
    write('long.txt', 'x'.repeat(2 * 1024 * 1024 + 1));
    assert.deepEqual(await diskFiles.read(uri('image.txt')), {
      uri: uri('image.txt'),
      reason: 'is not text that can be read: if it is text, save it in UTF-8',
    });
    assert.deepEqual(await diskFiles.read(uri('long.txt')), {
      uri: uri('long.txt'),
      reason: 'is larger than 2 MB',
    });
    write('officials.yaml', 'x'.repeat(16 * 1024 * 1024 + 1));
    assert.deepEqual(await diskFiles.read(uri('officials.yaml')), {
      uri: uri('officials.yaml'),
      reason: 'is larger than 16 MB',
    });
    assert.deepEqual(await diskFiles.read(uri('.')), { uri: uri('.'), reason: 'is a folder' });
  });

  it('elsewhere than on a disk are none', async () => {
    assert.deepEqual(await diskFiles.read('untitled:Untitled-1'), {
      uri: 'untitled:Untitled-1',
      reason: 'is not on this disk',
    });
  });
});
