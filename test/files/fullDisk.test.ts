// Disks that are full, or may not be written to: what was there stays, nothing half written is left, and what cannot be kept is no fault.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskStorage } from '../../server/src/files/diskStorage.ts';
import { saveFile } from '../../server/src/files/saveFile.ts';
import { readFiles } from '../../server/src/reading/readFiles.ts';
import { asNobody, hasRights } from '../support/asNobody.ts';

describe('a disk', () => {
  let folder = '';
  let disk = '';
  let isMounted = false;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readouts-'));
    chmodSync(folder, 0o755);
    disk = join(folder, 'disk');
    mkdirSync(disk);
  });
  afterEach(() => {
    if (isMounted) execFileSync('umount', [disk]);
    isMounted = false;
    rmSync(folder, { recursive: true });
  });

  /** False where nobody may make one. */
  function mountSmall(): boolean {
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' });
      isMounted = true;
    } catch {
      return false;
    }
    return true;
  }

  async function keepsWhatItHas(): Promise<void> {
    const before = readdirSync(disk).sort();
    const path = join(disk, 'officials.yaml');
    const uri = pathToFileURL(path).href;
    const text = 'x'.repeat(100_000);
    assert.match(
      (await saveFile(uri, text, 'persons: []\n'))?.reason ?? '',
      /^cannot be written \(E[A-Z]+\)$/,
    );
    const other = pathToFileURL(join(disk, 'new.yaml')).href;
    assert.match((await saveFile(other, text, undefined))?.reason ?? '', /^cannot be written \(E[A-Z]+\)$/);
    assert.equal(readFileSync(path, 'utf8'), 'persons: []\n');

    await diskStorage(join(disk, 'texts')).write('a', new TextEncoder().encode(text));
    assert.equal(await diskStorage(join(disk, 'texts')).read('a'), undefined);

    const readouts = Array.from({ length: 400 }, (_, number) => {
      const readout = join(folder, `${number}.txt`);
      writeFileSync(readout, `Minister Ana Ruiz met Ambassador Ben Ode ${number}.`);
      return pathToFileURL(readout).href;
    });
    let count = 0;
    readFiles(readouts, join(disk, 'readings', 'a.readings'), '1', ({ uris }) => {
      count += uris.length;
    });
    assert.equal(count, readouts.length);
    const files = readdirSync(disk, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    assert.deepEqual(files.map(({ name }) => name).sort(), before);
  }

  it('that is full keeps what it has', async function () {
    if (!mountSmall()) this.skip();
    writeFileSync(join(disk, 'officials.yaml'), 'persons: []\n');
    writeFileSync(join(disk, 'more'), 'x'.repeat(30_000));
    await keepsWhatItHas();
  });

  it('that may only be read keeps what it has', async function () {
    if (!hasRights) this.skip();
    writeFileSync(join(disk, 'officials.yaml'), 'persons: []\n');
    chmodSync(folder, 0o777);
    chmodSync(disk, 0o555);
    await asNobody(keepsWhatItHas);
  });
});
