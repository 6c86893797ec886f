// What was read of a workspace is kept from one run to the next, and never trusted where it should not be.
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pack } from '../../server/src/core/readout/packed/pack.ts';
import { fromBatch, type Packed } from '../../server/src/core/readout/packed/packed.ts';
import { unpack } from '../../server/src/core/readout/packed/unpack.ts';
import { parseReadout } from '../../server/src/core/readout/parseReadout.ts';
import { LineIndex } from '../../server/src/core/text/lineIndex.ts';
import { readKept, writeKept } from '../../server/src/reading/kept.ts';
import { readFiles } from '../../server/src/reading/readFiles.ts';

describe('reading many files', () => {
  let folder = '';
  let kept = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readouts-'));
    kept = join(folder, 'cache', 'a.readings');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const written = (name: string, text: string, seconds = 1_700_000_000): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    utimesSync(path, seconds, seconds);
    return pathToFileURL(path).href;
  };
  /** Whom each file names, or why it could not be read. */
  const read = (uris: readonly string[], parser = '1', keptIn: string | null = kept) => {
    const found: Record<string, unknown> = {};
    readFiles(uris, keptIn ?? undefined, parser, (message) => {
      const all = fromBatch(message.batch);
      message.uris.forEach((uri, index) => {
        found[uri] = unpack(all[index]!).persons.map(({ name }) => name);
      });
      for (const { uri, reason } of message.refusals) found[uri] = reason;
    });
    return found;
  };
  /** Puts somebody into what is kept whom no file names: whoever is found so was not read. */
  const tamper = (parser = '1') => {
    const text = 'Minister Kept Quiroga spoke.';
    const packed: Packed = pack(parseReadout(text), new LineIndex(text));
    const entries = [...readKept(kept, parser)].map(
      ([uri, entry]) => [uri, { ...entry, reading: { ...entry.reading, packed } }] as const,
    );
    writeKept(kept, parser, new Map(entries));
  };
  const text = 'Minister Inés Quiroga spoke.';

  it('gives what each says, and why one cannot be read', () => {
    const uris = [written('a.txt', text), written('b.txt', ''), pathToFileURL(join(folder, 'c.txt')).href];
    assert.deepEqual(Object.values(read(uris)), [['Inés Quiroga'], [], 'does not exist']);
  });

  it('reads no file again that is as it was', () => {
    const uris = [written('a.txt', text)];
    read(uris);
    tamper();
    assert.deepEqual(Object.values(read(uris)), [['Kept Quiroga']]);
  });

  it('reads again what changed, by its time or without a trace of it', () => {
    const uris = [written('a.txt', text), written('b.txt', text)];
    read(uris);
    tamper();
    written('a.txt', 'Minister Ruth Thornbury spoke.', 1_700_000_001);
    // As long as before, at the same time: only that the file itself was touched tells.
    written('b.txt', 'Minister Rosa Quiroga spoke.');
    assert.deepEqual(Object.values(read(uris)), [['Ruth Thornbury'], ['Rosa Quiroga']]);
  });

  it('trusts no time of just now, but reads what a file says', () => {
    const now = Date.now() / 1000;
    const uris = [written('a.txt', text, now)];
    read(uris);
    tamper();
    assert.deepEqual(Object.values(read(uris)), [['Kept Quiroga']]);
    written('a.txt', 'Minister Rosa Quiroga spoke.', now);
    assert.deepEqual(Object.values(read(uris)), [['Rosa Quiroga']]);
  });

  it('trusts nothing of another version of the program', () => {
    const uris = [written('a.txt', text)];
    read(uris);
    tamper();
    assert.deepEqual(Object.values(read(uris, '2')), [['Inés Quiroga']]);
  });

  it('trusts nothing that is damaged anywhere', () => {
    const uris = [written('a.txt', text)];
    read(uris);
    tamper();
    const whole = readFileSync(kept);
    for (let at = 0; at < whole.length; at += 7) {
      const damaged = Buffer.from(whole);
      damaged[at]! ^= 1;
      writeFileSync(kept, damaged);
      assert.equal(readKept(kept, '1').size, 0);
      writeFileSync(kept, whole.subarray(0, at));
      assert.equal(readKept(kept, '1').size, 0);
    }
    assert.deepEqual(Object.values(read(uris)), [['Inés Quiroga']]);
  });

  it('reads all the same where nothing can be kept, and leaves nothing half done', () => {
    const uris = [written('a.txt', text)];
    writeFileSync(join(folder, 'file'), '');
    assert.deepEqual(Object.values(read(uris, '1', join(folder, 'file', 'a.readings'))), [['Inés Quiroga']]);
    assert.deepEqual(Object.values(read(uris, '1', null)), [['Inés Quiroga']]);
    mkdirSync(kept, { recursive: true });
    assert.deepEqual(Object.values(read(uris)), [['Inés Quiroga']]);
    assert.deepEqual(readdirSync(join(folder, 'cache')), ['a.readings']);
  });

  it('clears away what a program that was killed had begun, and not what another is writing', () => {
    const uris = [written('a.txt', text)];
    mkdirSync(join(folder, 'cache'));
    const [left, young] = ['a.readings.1.new', 'a.readings.2.new'].map((name) => join(folder, 'cache', name));
    for (const path of [left!, young!]) writeFileSync(path, 'half');
    utimesSync(left!, 1_700_000_000, 1_700_000_000);
    read(uris);
    assert.deepEqual(readdirSync(join(folder, 'cache')).sort(), ['a.readings', 'a.readings.2.new']);
  });

  it('forgets the files that are gone', () => {
    const uris = [written('a.txt', text), written('b.txt', text)];
    read(uris);
    read(uris.slice(0, 1));
    assert.deepEqual([...readKept(kept, '1').keys()], uris.slice(0, 1));
    assert.ok(existsSync(kept));
  });
});
