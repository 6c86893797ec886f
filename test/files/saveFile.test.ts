// Writing over somebody's file: only as it was when they looked, and nothing about it changes but the text.
import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { saveFile } from '../../server/src/files/saveFile.ts';

describe('saveFile', () => {
  let folder = '';
  let path = '';
  let uri = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readouts-'));
    path = join(folder, 'o.yaml');
    uri = pathToFileURL(path).href;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const reasonOf = async (text: string, before: string | undefined) =>
    (await saveFile(uri, text, before))?.reason;

  it('makes a file, and none where there is one', async () => {
    assert.equal(await reasonOf('a', undefined), undefined);
    assert.equal(await reasonOf('b', undefined), 'is there already');
    assert.equal(readFileSync(path, 'utf8'), 'a');
  });

  it('leaves alone what lies beside it, whatever it is called', async () => {
    const beside = [`${path}.new`, join(folder, 'o.yaml~')];
    for (const each of beside) writeFileSync(each, 'mine');
    assert.equal(await reasonOf('a', undefined), undefined);
    assert.equal(await reasonOf('b', 'a'), undefined);
    assert.deepEqual(readdirSync(folder).sort(), ['o.yaml', 'o.yaml.new', 'o.yaml~']);
    for (const each of beside) assert.equal(readFileSync(each, 'utf8'), 'mine');
  });

  it('writes over what was seen, and over nothing else', async () => {
    writeFileSync(path, 'a');
    assert.equal(await reasonOf('c', 'b'), 'has changed meanwhile');
    assert.equal(await reasonOf('b', 'a'), undefined);
    assert.equal(readFileSync(path, 'utf8'), 'b');
    assert.deepEqual(readdirSync(folder), ['o.yaml']);
  });

  it('keeps a byte-order mark, the file’s rights, and a link', async () => {
    writeFileSync(path, '\uFEFFa');
    chmodSync(path, 0o640);
    symlinkSync(path, join(folder, 'link.yaml'));
    assert.equal(await saveFile(pathToFileURL(join(folder, 'link.yaml')).href, 'b', 'a'), undefined);
    assert.equal(readFileSync(path, 'utf8'), '\uFEFFb');
    if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o777, 0o640);
  });

  it('leaves a file alone that is in another encoding', async () => {
    writeFileSync(path, Buffer.from('\uFEFFa', 'utf16le'));
    assert.equal(await reasonOf('b', 'a'), 'is not in UTF-8: save it so first');
  });

  it('says what it cannot do', async () => {
    assert.equal(await reasonOf('b', 'a'), 'cannot be written (ENOENT)');
  });
});
