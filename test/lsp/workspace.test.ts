// The server in step with its workspace: settings, files that change under it, folders that come and go, files that cannot be read.
import assert from 'node:assert/strict';
import {
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesRegistrationOptions,
  DidChangeWorkspaceFoldersNotification,
  DidRenameFilesNotification,
  FileChangeType,
} from 'vscode-languageserver/node';
import { globMatcher, namesOf } from '../../server/src/files/glob.ts';
import { ableClient, root, TestClient, TestFiles } from './client.ts';

const spoke = (name: string) =>
  `---\ndate: 2024-05-03\n---\nThe Minister of Trade, ${name}, spoke to the press.\n`;

let client: TestClient;

async function start(texts: Readonly<Record<string, string>>, settings: unknown = {}): Promise<void> {
  client = new TestClient(new TestFiles(texts));
  client.settings = settings;
  await client.initialize();
  await client.initialized();
  await client.read;
}

const changed = (changes: Readonly<Record<string, FileChangeType>>) =>
  client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: Object.entries(changes).map(([path, type]) => ({ uri: `${root}/${path}`, type })),
  });

/** Of files, or of folders with all that is in them. */
function deleted(...paths: readonly string[]) {
  const { texts } = client.files;
  for (const uri of [...texts.keys()])
    if (paths.some((path) => `${uri}/`.startsWith(`${root}/${path}/`))) texts.delete(uri);
  return changed(Object.fromEntries(paths.map((path) => [path, FileChangeType.Deleted])));
}

/** Asks until the answer is the expected one: what the server does next has no end that it tells. */
async function finds(query: string, expected: readonly string[]): Promise<void> {
  let found: readonly string[];
  do found = await client.search(query);
  while (JSON.stringify(found) !== JSON.stringify(expected));
}

describe('the workspace', () => {
  afterEach(() => client.end());

  it('is what the settings say, as they are and as they become', async () => {
    const texts = {
      'press/a.txt': spoke('Ana Sol'),
      'people.yaml': 'persons:\n  - { id: ana, name: Ana Sol Rivas }\n',
    };
    await start(texts, { files: ['press/*.txt'], register: ['people.yaml'] });
    assert.ok((await client.search('sol')).includes('Ana Sol Rivas'));
    client.settings = { files: [], register: [] };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await finds('sol', []);
  });

  it('hears of settings from a client that cannot be asked', async () => {
    client = new TestClient(new TestFiles({ 'press/a.txt': spoke('Ana Sol') }));
    await client.initialize(
      { window: ableClient.window! },
      { initializationOptions: { files: ['press/*.txt'] } },
    );
    await client.initialized();
    await client.read;
    assert.deepEqual(await client.search('sol'), ['Ana Sol']);
    const settings = { readouts: { files: [] } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    await finds('sol', []);
  });

  it('says once what makes no sense in the settings', async () => {
    await start({}, { files: 'press' });
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await client.search('');
    assert.deepEqual(client.told, ['The setting readouts.files is to be a list of globs.']);
  });

  it('silences problems by the settings', async () => {
    const texts = { 'officials.yaml': 'persons: []\n', 'readouts/a.txt': spoke('Ana Sol') };
    await start(texts);
    const uri = `${root}/readouts/a.txt`;
    const has = (code: string) => (problems: readonly { code?: unknown }[]) =>
      problems.some((found) => found.code === code);
    await client.problems(uri, ({ diagnostics }) => has('unrecognised-name')(diagnostics));
    client.settings = { problems: { 'unrecognised-name': 'off' } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await client.problems(uri, ({ diagnostics }) => !has('unrecognised-name')(diagnostics));
  });

  it('gives problems another severity in one folder than in another', async () => {
    const [a, b] = [`${root}/readouts/a.txt`, 'file:///other/readouts/b.txt'];
    client = new TestClient(
      new TestFiles({ 'officials.yaml': 'persons: []\n', [a]: spoke('Ana Sol'), [b]: spoke('Rosa Vega') }),
    );
    client.settingsIn.set('file:///other', { problems: { 'unrecognised-name': 'error' } });
    const workspaceFolders = [root, 'file:///other'].map((uri) => ({ uri, name: uri }));
    await client.initialize(ableClient, { workspaceFolders });
    await client.initialized();
    await client.problems(a, ({ diagnostics }) => diagnostics[0]?.severity === DiagnosticSeverity.Hint);
    await client.problems(b, ({ diagnostics }) => diagnostics[0]?.severity === DiagnosticSeverity.Error);
  });

  it('is watched for every file that counts', async () => {
    await start({}, { files: ['press/*.txt'] });
    const { watchers } = client.registered.get(
      'workspace/didChangeWatchedFiles',
    ) as DidChangeWatchedFilesRegistrationOptions;
    const watched = (path: string) =>
      watchers.some(({ globPattern }) => globMatcher(globPattern as string)(namesOf(path)));
    for (const path of [
      'a/b.readout',
      'readouts/2024/c.txt',
      'x/press/d.txt',
      'x/officials.yaml',
      'officials/mx.yaml',
    ]) {
      assert.ok(watched(path), path);
    }
    assert.ok(!watched('notes/e.txt'));
  });

  it('follows files that are made, changed and deleted by others', async () => {
    await start({ 'readouts/a.txt': spoke('Ana Sol') });
    client.files.texts.set(`${root}/readouts/b.txt`, spoke('Rosa Vega'));
    await changed({ 'readouts/b.txt': FileChangeType.Created });
    await finds('vega', ['Rosa Vega']);
    client.files.texts.set(`${root}/readouts/b.txt`, spoke('Elena Duarte'));
    await changed({ 'readouts/b.txt': FileChangeType.Changed });
    await finds('duarte', ['Elena Duarte']);
    assert.deepEqual(await client.search('vega'), []);
    await deleted('readouts/b.txt');
    await finds('duarte', []);
    assert.deepEqual(await client.search('sol'), ['Ana Sol']);
  });

  it('does not take in what a .gitignore leaves out, while it does', async () => {
    await start({ '.gitignore': 'ü drafts/\n' });
    client.files.texts.set(`${root}/%C3%BC%20drafts/readouts/a.txt`, spoke('Ana Sol'));
    client.files.texts.set(`${root}/node_modules/readouts/a.txt`, spoke('Ana Sol'));
    client.files.texts.set(`${root}/readouts/b.txt`, spoke('Rosa Sol'));
    const { Created, Changed } = FileChangeType;
    const drafts = '%C3%BC%20drafts/readouts/a.txt';
    await changed({ [drafts]: Created, 'node_modules/readouts/a.txt': Created, 'readouts/b.txt': Created });
    await finds('sol', ['Rosa Sol']);
    client.files.texts.set(`${root}/.gitignore`, '');
    client.files.texts.delete(`${root}/node_modules/readouts/a.txt`);
    await changed({ '.gitignore': Changed });
    await finds('sol', ['Ana Sol', 'Rosa Sol']);
  });

  it('loses a deleted folder with all that was in it', async () => {
    await start({ 'readouts/2023/a.txt': spoke('Ana Sol'), 'readouts/2024/b.txt': spoke('Rosa Vega') });
    await deleted('readouts/2023');
    await finds('sol', []);
    assert.deepEqual(await client.search('vega'), ['Rosa Vega']);
  });

  it('keeps a file that is there, when word of an earlier one that went comes late', async () => {
    await start({ 'readouts/a.txt': spoke('Ana Sol'), 'readouts/b.txt': spoke('Rosa Vega') });
    await changed({ 'readouts/a.txt': FileChangeType.Deleted });
    await deleted('readouts/b.txt');
    await finds('vega', []);
    assert.deepEqual(await client.search('sol'), ['Ana Sol']);
  });

  it('follows files and folders that the editor renames, though nobody watches', async () => {
    await start({ 'readouts/2023/a.txt': spoke('Ana Sol'), 'readouts/b.txt': spoke('Rosa Vega') });
    const move = async (...paths: readonly [string, string][]) => {
      for (const [before, after] of paths) {
        client.files.texts.set(`${root}/${after}`, client.files.texts.get(`${root}/${before}`)!);
        client.files.texts.delete(`${root}/${before}`);
      }
    };
    const tell = (before: string, after: string) =>
      client.connection.sendNotification(DidRenameFilesNotification.type, {
        files: [{ oldUri: `${root}/${before}`, newUri: `${root}/${after}` }],
      });
    await move(['readouts/2023/a.txt', 'notes/a.txt']);
    await tell('readouts/2023', 'notes');
    await finds('sol', []);
    await move(['notes/a.txt', 'readouts/2024/a.txt']);
    await tell('notes', 'readouts/2024');
    await finds('sol', ['Ana Sol']);
    assert.deepEqual(await client.search('vega'), ['Rosa Vega']);
  });

  it('does not believe the disk about what is open', async () => {
    await start({ 'readouts/a.txt': spoke('Ana Sol'), 'readouts/b.txt': spoke('Rosa Vega') });
    await client.open('readouts/a.txt', spoke('Elena Duarte'));
    await deleted('readouts/a.txt', 'readouts/b.txt');
    await finds('vega', []);
    assert.deepEqual(await client.search('duarte'), ['Elena Duarte']);
    assert.deepEqual(await client.search('sol'), []);
  });

  it('takes the problems of a file away with the file', async () => {
    await start({ 'officials.yaml': 'persons: []\n', 'readouts/a.txt': spoke('Ana Sol') });
    const uri = `${root}/readouts/a.txt`;
    await client.problems(uri, ({ diagnostics }) => diagnostics.length > 0);
    await deleted('readouts/a.txt');
    await client.problems(uri, ({ diagnostics }) => diagnostics.length === 0);
  });

  it('tells of an edit in one file what it changes in another', async () => {
    await start({ 'officials.yaml': 'persons: []\n', 'readouts/a.txt': spoke('Ana Sol') });
    const uri = `${root}/readouts/a.txt`;
    await client.problems(uri, ({ diagnostics }) => diagnostics.length > 0);
    const register = await client.open('officials.yaml', 'persons: []\n', 'yaml');
    await client.replace(register, '[]', '[{ id: ana-sol, name: Ana Sol }]');
    await client.problems(uri, ({ diagnostics }) => diagnostics.length === 0);
  });

  it('tells of an edit of a readout what it changes in the register', async () => {
    await start({
      'officials.yaml': 'persons:\n  - { id: ana-sol, name: Ana Sol }\n',
      'readouts/a.txt': spoke('Rosa Vega'),
    });
    const isUnused = (code: unknown) => code === 'register-unused-entry';
    const register = `${root}/officials.yaml`;
    await client.problems(register, ({ diagnostics }) => diagnostics.some(({ code }) => isUnused(code)));
    const uri = await client.open('readouts/a.txt', spoke('Rosa Vega'));
    await client.replace(uri, 'Rosa Vega', 'Ana Sol');
    await client.problems(register, ({ diagnostics }) => diagnostics.length === 0);
    await client.replace(uri, 'Ana Sol', 'Rosa Vega');
    await client.problems(register, ({ diagnostics }) => diagnostics.some(({ code }) => isUnused(code)));
  });

  it('follows folders that come and go', async () => {
    await start({ 'readouts/a.txt': spoke('Ana Sol'), 'file:///other/readouts/b.txt': spoke('Rosa Vega') });
    const other = { uri: 'file:///other', name: 'other' };
    const change = (event: { added: (typeof other)[]; removed: (typeof other)[] }) =>
      client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
    await change({ added: [other], removed: [] });
    await finds('vega', ['Rosa Vega']);
    await change({ added: [], removed: [other] });
    await finds('vega', []);
    assert.deepEqual(await client.search('sol'), ['Ana Sol']);
  });

  it('names once what cannot be read, and goes on', async () => {
    client = new TestClient(new TestFiles({ 'readouts/a.txt': spoke('Ana Sol'), 'readouts/b.txt': '' }));
    const read = client.files.read.bind(client.files);
    client.files.read = async (uri) =>
      uri.endsWith('b.txt') ? { uri, reason: 'is larger than 2 MB' } : read(uri);
    await client.initialize();
    await client.initialized();
    await client.read;
    await changed({ 'readouts/b.txt': FileChangeType.Changed });
    assert.deepEqual(await client.search('sol'), ['Ana Sol']);
    assert.deepEqual(client.told, ['Left out: b.txt is larger than 2 MB.']);
  });
});
