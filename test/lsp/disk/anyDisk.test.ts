// A workspace on a real disk, as disks are: what cannot be read is said once, what comes and goes is followed, and nothing is read that is none of its files.
import assert from 'node:assert/strict';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidRenameFilesNotification,
  FileChangeType,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import type { Refusal } from '../../../server/src/files/files.ts';
import { workspaceFiles } from '../../../server/src/files/workspaceFiles.ts';
import { lookAgainRequest, stepRequest } from '../../../server/src/lsp/protocol.ts';
import { asNobody, hasRights } from '../../support/asNobody.ts';
import { isLong } from '../../support/runs.ts';
import { ableClient, TestClient, TestFiles } from '../client.ts';

/** The disk, with a count of what was read of it. */
class WatchedDisk extends TestFiles {
  readonly readSoFar: string[] = [];
  beforeReading = (_uri: string) => {};

  constructor() {
    super({});
  }

  override list(uri: string): AsyncGenerator<string | Refusal> {
    return workspaceFiles.list(uri) as AsyncGenerator<string | Refusal>;
  }

  override read(uri: string): Promise<string | Refusal> {
    this.readSoFar.push(uri);
    this.beforeReading(uri);
    return workspaceFiles.read(uri);
  }

  leadsAway(uri: string, folder: string): Promise<string | undefined> {
    return workspaceFiles.leadsAway!(uri, folder);
  }
}

const spoke = (name: string) => `The Minister of Trade, ${name}, spoke to the press.\n`;

describe('a workspace on any disk', function () {
  // To make a hundred thousand files, and to take them away again.
  if (isLong) this.timeout(0);
  let top = '';
  let folder = '';
  let disk: WatchedDisk;
  let client: TestClient;

  beforeEach(() => {
    top = mkdtempSync(join(tmpdir(), 'readouts-'));
    chmodSync(top, 0o755);
    folder = join(top, 'work');
    mkdirSync(join(folder, 'readouts'), { recursive: true });
    disk = new WatchedDisk();
    client = new TestClient(disk);
  });
  afterEach(async () => {
    await client.end();
    rmSync(top, { recursive: true });
  });

  const path = (name: string) => join(folder, name);
  const uri = (name: string) => pathToFileURL(path(name)).href;
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
  };
  const start = async () => {
    await client.initialize(ableClient, { workspaceFolders: [{ uri: uri('.'), name: 'work' }] });
    await client.initialized();
    await client.read;
  };
  const changed = async (name: string, type: FileChangeType = FileChangeType.Changed) => {
    const changes = [{ uri: uri(name), type }];
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  };
  /** And at all that was told before. */
  const lookedAgain = (name: string) =>
    client.connection.sendRequest(lookAgainRequest, { files: [uri(name)] });
  /** Asks until it is so: what the server does next has no end that it tells. */
  const until = async (isSo: () => Promise<boolean>) => {
    while (!(await isSo()));
  };
  const finds = (query: string, count: number) =>
    until(async () => (await client.search(query)).length === count);

  it('that may not be read in parts is said to be so, once, and the rest is known', async function () {
    if (!hasRights) this.skip();
    write('readouts/a.txt', spoke('Ana Sol'));
    write('readouts/secret.txt', spoke('Zoe Umbral'));
    write('closed/readouts/b.txt', spoke('Zoe Umbral'));
    for (const name of ['readouts/secret.txt', 'closed']) chmodSync(path(name), 0);
    await asNobody(async () => {
      await start();
      assert.deepEqual(await client.search('sol'), ['Ana Sol']);
      client.settings = { problems: { 'undated-readout': 'off' } };
      await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
      await changed('readouts/secret.txt');
      await lookedAgain('readouts/secret.txt');
    });
    assert.deepEqual(client.told, ['Left out: closed may not be read; secret.txt may not be read.']);
    chmodSync(path('readouts/secret.txt'), 0o644);
    await changed('readouts/secret.txt');
    await finds('umbral', 1);
    chmodSync(path('closed'), 0o755);
  });

  it('from which files vanish while it is read has nothing to tell of them', async () => {
    for (const name of ['a', 'b', 'c']) write(`readouts/${name}.txt`, spoke('Ana Sol'));
    disk.beforeReading = (read) => {
      if (read === uri('readouts/b.txt')) unlinkSync(path('readouts/b.txt'));
    };
    await start();
    assert.deepEqual(await client.search('sol'), ['Ana Sol']);
    assert.deepEqual(client.told, []);
  });

  it('on which files are half written is right when they are whole', async () => {
    const register = 'persons:\n  - { id: ana, name: Ana Sol, other_names: [A. Sol] }\n';
    const readout = Buffer.from(spoke('Ana Sol').replace('press', 'Ministério'));
    write('officials.yaml', register.slice(0, 40));
    write('readouts/a.txt', readout.subarray(0, readout.indexOf(0xc3) + 1));
    write('readouts/a.txt.annotations.yaml', 'version: 1\nannotations:\n  - id: a\n    quo');
    await start();
    assert.deepEqual(client.told, []);
    write('officials.yaml', register);
    write('readouts/a.txt', readout);
    unlinkSync(path('readouts/a.txt.annotations.yaml'));
    for (const name of ['officials.yaml', 'readouts/a.txt']) await changed(name);
    await changed('readouts/a.txt.annotations.yaml', FileChangeType.Deleted);
    await lookedAgain('officials.yaml');
    const symbols = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'sol' });
    assert.deepEqual(
      symbols?.map(({ name, location }) => [name, location.uri]),
      [['Ana Sol', uri('officials.yaml')]],
    );
  });

  it('with files as large as a disk reads none of them', async () => {
    write('readouts/a.txt', spoke('Ana Sol'));
    for (const name of ['readouts/huge.txt', 'officials.yaml', '.gitignore']) {
      const file = openSync(path(name), 'w');
      ftruncateSync(file, 5e9);
      closeSync(file);
    }
    await start();
    assert.deepEqual(await client.search('sol'), ['Ana Sol']);
    assert.deepEqual(client.told, [
      'Left out: officials.yaml is larger than 16 MB; huge.txt is larger than 2 MB.',
    ]);
  });

  it('with links in circles, and to what never ends, comes to an end', async function () {
    if (!hasRights) this.skip();
    write('readouts/a.txt', spoke('Ana Sol'));
    for (const [to, from] of [
      ['.', 'readouts/again'],
      ['..', 'readouts/up'],
      ['two.txt', 'readouts/one.txt'],
      ['one.txt', 'readouts/two.txt'],
      ['nowhere', 'readouts/three.txt'],
      ['/dev/zero', 'readouts/zero.txt'],
      ['a.txt', 'readouts/b.txt'],
    ] as const)
      symlinkSync(to, path(from));
    await start();
    assert.equal((await client.search('sol')).length, 1);
    // Though somebody says that there is something new in it.
    for (const name of ['one', 'three', 'zero', 'up/work/readouts/a', 'again/a'])
      await changed(`readouts/${name}.txt`);
    await changed('readouts/again/readouts/a.txt');
    await lookedAgain('readouts/a.txt');
    const linked = 'Left out: a.txt is in a linked folder, which is not followed.';
    assert.deepEqual(client.told, [
      'Left out: one.txt cannot be read (ELOOP).',
      'Left out: zero.txt is a link that leads out of the folder.',
      ...[linked, linked, linked],
    ]);
    const read = new Set(disk.readSoFar.filter((each) => each.endsWith('.txt')));
    assert.deepEqual(
      [...read],
      ['a', 'b', 'one', 'three'].map((name) => uri(`readouts/${name}.txt`)),
    );
  });

  it('is read as far as it goes, wherever links and addresses lead', async function () {
    if (!hasRights) this.skip();
    for (const name of ['outside/readouts/x.txt', 'outside/officials.yaml'])
      write(`../${name}`, spoke('Zoe Umbral'));
    write('readouts/a.txt', spoke('Ana Sol'));
    symlinkSync('../../outside/readouts/x.txt', path('readouts/x.txt'));
    symlinkSync(join(top, 'outside/officials.yaml'), path('officials.yaml'));
    symlinkSync('../../outside/readouts', path('readouts/linked'));
    write(
      'readouts/b.txt.annotations.yaml',
      'version: 1\nsource: ../../outside/readouts/x.txt\nannotations: []\n',
    );
    const everywhere = ['../**/*', '/**/*', '../outside/*', `${top}/outside/**`, 'file:///**'];
    client.settings = { files: everywhere, register: everywhere };
    await start();
    await client.search('');
    assert.deepEqual(client.told, [
      'Left out: officials.yaml is a link that leads out of the folder; x.txt is a link that leads out of the folder.',
    ]);
    const out = pathToFileURL(join(top, 'outside/readouts/x.txt')).href;
    for (const address of [
      out,
      `${uri('readouts')}/../../outside/readouts/x.txt`,
      `${uri('readouts')}/%2e%2e/%2E%2E/outside/readouts/x.txt`,
      `${uri('readouts')}/..%2f..%2foutside/readouts/x.txt`,
      `${uri('readouts')}/linked/x.txt`,
      uri('readouts/x.txt'),
    ]) {
      const changes = [{ uri: address, type: FileChangeType.Created as FileChangeType }];
      await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
      const files = [{ oldUri: uri('readouts/nothing.txt'), newUri: address }];
      await client.connection.sendNotification(DidRenameFilesNotification.type, { files });
      await client.connection.sendRequest(lookAgainRequest, { files: [address] });
      await client.connection.sendRequest(stepRequest, {
        ...{
          places: [
            { uri: address, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } } },
          ],
        },
        verdict: 'nobody',
      });
    }
    assert.deepEqual(await client.search('umbral'), []);
    const outside = disk.readSoFar.filter((each) => {
      const { href } = new URL(each);
      return !href.startsWith(uri('readouts/')) && !/\/work\/(\.gitignore|officials\.yaml)$/.test(href);
    });
    assert.deepEqual(outside, []);
    assert.ok(!disk.readSoFar.includes(uri('readouts/x.txt')));
  });

  it('has names with every character that a name may have', async () => {
    const names: string[] = [];
    const isLegal = (point: number) =>
      !(point >= 0xd800 && point < 0xe000) &&
      (process.platform !== 'win32'
        ? point !== 0x2f
        : point > 31 && !'<>:"/\\|?*'.includes(String.fromCodePoint(point)));
    let name = '';
    for (let point = 1; point < (isLong ? 0x11_0000 : 0x600); point++) {
      if (isLegal(point)) name += String.fromCodePoint(point);
      if (Buffer.byteLength(name) > 200) {
        names.push(name);
        name = '';
      }
    }
    names.push(
      name,
      '%41',
      '%',
      '%2F',
      '%2e%2e',
      'a b',
      'a#b?c',
      '\u{1f1f2}\u{1f1fd}',
      '\ufffd',
      'e\u0301',
      'é',
    );
    for (const each of names) write(`readouts/${each}.txt`, spoke('Ana Sol'));
    await start();
    const [found] = await client.search('sol');
    assert.equal(found, 'Ana Sol');
    assert.deepEqual(client.told, []);
    const isReadout = (each: string) => each.endsWith('.txt');
    const atStart = disk.readSoFar.filter(isReadout);
    assert.equal(new Set(atStart).size, names.length);
    for (const each of names) await changed(`readouts/${each}.txt`);
    await lookedAgain('officials.yaml');
    assert.deepEqual(disk.readSoFar.filter(isReadout).slice(atStart.length).sort(), atStart.sort());
    assert.deepEqual(client.told, []);
  });

  it('has files whose names are no text, which are left out and said to be', async function () {
    if (process.platform !== 'linux') this.skip();
    const name = Buffer.concat([
      Buffer.from(`${path('readouts')}/`),
      Buffer.from([0xff]),
      Buffer.from('.txt'),
    ]);
    writeFileSync(name, spoke('Zoe Umbral'));
    write('readouts/a.txt', spoke('Ana Sol'));
    await start();
    assert.deepEqual(await client.search('sol'), ['Ana Sol']);
    assert.deepEqual(client.told, ['Left out: \ufffd.txt has a name that is not in UTF-8.']);
  });

  it('has more files in one folder than anybody looks through', async () => {
    const count = isLong ? 100_000 : 1000;
    for (let number = 0; number < count; number++) write(`readouts/${number}.txt`, 'Nothing.\n');
    write('readouts/z.txt', spoke('Ana Sol'));
    await start();
    assert.deepEqual(await client.search('sol'), ['Ana Sol']);
    assert.equal(disk.readSoFar.filter((each) => each.endsWith('.txt')).length, count + 1);
  });
});

describe('a folder that is too wide', () => {
  const told = async (path: string) => {
    const found: (string | Refusal)[] = [];
    for await (const entry of workspaceFiles.list(pathToFileURL(path).href)) found.push(entry);
    return found.map((entry) => (typeof entry === 'string' ? entry : entry.reason));
  };
  const home = process.env.HOME;
  afterEach(() => {
    process.env.HOME = home;
  });

  it('is not read through: a home, or a whole disk', async function () {
    if (!hasRights) this.skip();
    const folder = mkdtempSync(join(tmpdir(), 'readouts-'));
    writeFileSync(join(folder, 'a.txt'), '');
    process.env.HOME = folder;
    assert.deepEqual(await told(folder), ['is a home folder: open the folder in it that has the readouts']);
    assert.deepEqual(await told(`${folder}/`), [
      'is a home folder: open the folder in it that has the readouts',
    ]);
    symlinkSync(folder, `${folder}.link`);
    assert.deepEqual(await told(`${folder}.link`), [
      'is a home folder: open the folder in it that has the readouts',
    ]);
    assert.deepEqual(await told('/'), ['is a whole disk: open the folder on it that has the readouts']);
    process.env.HOME = home;
    assert.equal((await told(folder)).length, 1);
    rmSync(`${folder}.link`);
    rmSync(folder, { recursive: true });
  });
});
