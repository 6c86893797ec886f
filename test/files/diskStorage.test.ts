// What the program keeps for itself on the disk: back as it was, and never a reason to fail.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskStorage } from '../../server/src/files/diskStorage.ts';
import { forgetUnused } from '../../server/src/files/forgetUnused.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = async (read: Promise<Uint8Array | undefined>) => {
  const found = await read;
  return found && new TextDecoder('utf-8', { ignoreBOM: true }).decode(found);
};

describe('storage on the disk', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readouts-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('gives back what was kept last, also to the next run', async () => {
    await diskStorage(join(folder, 'kept')).write('a', bytes('first'));
    await diskStorage(join(folder, 'kept')).write('a', bytes('Bárcena 🇲🇽\r\n'));
    assert.equal(await text(diskStorage(join(folder, 'kept')).read('a')), 'Bárcena 🇲🇽\r\n');
    assert.equal(await diskStorage(join(folder, 'kept')).read('b'), undefined);
  });

  it('leaves nothing beside the texts, whoever writes the same at once', async () => {
    const [one, other] = [diskStorage(folder), diskStorage(folder)];
    await Promise.all(
      ['1', '2', '3'].flatMap((each) => [one, other].map((storage) => storage.write('a', bytes(each)))),
    );
    assert.deepEqual(readdirSync(folder), ['a']);
    assert.match((await text(one.read('a'))) ?? '', /^[123]$/);
  });

  it('forgets what was of no use for long, and only that', async () => {
    const storage = diskStorage(folder);
    for (const key of ['idle', 'read', 'new']) await storage.write(key, bytes(key));
    const before = new Date('2020-01-01T00:00:00Z');
    for (const key of ['idle', 'read']) utimesSync(join(folder, key), before, before);
    await storage.read('read');
    await forgetUnused(folder, Date.parse('2021-01-01T00:00:00Z'));
    assert.deepEqual(readdirSync(folder).sort(), ['new', 'read']);
    await forgetUnused(join(folder, 'nowhere'), 0);
  });

  it('has nothing where the folder cannot be', async () => {
    writeFileSync(join(folder, 'file'), '');
    const storage = diskStorage(join(folder, 'file'));
    await storage.write('a', bytes('text'));
    assert.equal(await storage.read('a'), undefined);
  });

  it('keeps to its folder', async () => {
    writeFileSync(join(folder, 'secret'), 'secret');
    const storage = diskStorage(join(folder, 'kept'));
    await storage.write('../secret', bytes('overwritten'));
    assert.equal(await storage.read('../secret'), undefined);
    assert.deepEqual(readdirSync(folder), ['secret']);
  });
});
