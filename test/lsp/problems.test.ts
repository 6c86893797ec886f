// Problems for clients that ask for them: of a document, of the workspace, and nothing twice.
import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  PublishDiagnosticsNotification,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { askingClient, root, TestClient, TestFiles } from './client.ts';

const spoke = (name: string) =>
  `---\ndate: 2024-05-03\n---\nThe Minister of Trade, ${name}, spoke to the press.\n`;
const texts = {
  'officials.yaml': 'persons:\n  - { id: ana-sol, name: Ana Sol }\n',
  'readouts/a.txt': spoke('Rosa Vega'),
  'readouts/b.txt': spoke('Ana Sol'),
};
const a = `${root}/readouts/a.txt`;

let client: TestClient;

async function start(): Promise<void> {
  client = new TestClient(new TestFiles(texts));
  client.connection.onNotification(PublishDiagnosticsNotification.type, () =>
    assert.fail('who asks is told nothing unasked'),
  );
  await client.initialize(askingClient);
  await client.initialized();
}

const codes = (report: DocumentDiagnosticReport) =>
  report.kind === 'full' ? report.items.map(({ code }) => code) : report.kind;

const ask = (uri: string, previousResultId?: string) =>
  client.connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri },
    ...(previousResultId !== undefined && { previousResultId }),
  });

const askAll = (previous: WorkspaceDiagnosticReport['items'], token?: CancellationTokenSource['token']) =>
  client.connection.sendRequest(
    WorkspaceDiagnosticRequest.type,
    { previousResultIds: previous.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' })) },
    token,
  );

const kinds = ({ items }: WorkspaceDiagnosticReport) =>
  items.map((report) => [report.uri.slice(root.length + 1), report.version, codes(report)]);

describe('problems that are asked for', () => {
  beforeEach(async () => {
    await start();
    await client.read;
  });
  afterEach(() => client.end());

  it('are those of a document, once', async () => {
    await client.open('readouts/a.txt', texts['readouts/a.txt']);
    const report = await ask(a);
    assert.deepEqual(codes(report), ['unrecognised-name']);
    assert.deepEqual(await ask(a, report.resultId), { kind: 'unchanged', resultId: report.resultId });
    await client.replace(a, 'Rosa Vega', 'Ana Sol');
    assert.deepEqual(codes(await ask(a, report.resultId)), []);
  });

  it('are those of every file, open or closed', async () => {
    await client.open('readouts/b.txt', texts['readouts/b.txt']);
    const report = await askAll([]);
    assert.deepEqual(kinds(report), [
      ['readouts/a.txt', null, ['unrecognised-name']],
      ['readouts/b.txt', 1, []],
      ['officials.yaml', null, []],
    ]);
    const gone = {
      kind: 'full' as const,
      uri: `${root}/readouts/gone.txt`,
      version: null,
      resultId: '1',
      items: [],
    };
    assert.deepEqual(kinds(await askAll([...report.items, gone])), [
      ['readouts/gone.txt', null, []],
      ['readouts/a.txt', null, 'unchanged'],
      ['readouts/b.txt', 1, 'unchanged'],
      ['officials.yaml', null, 'unchanged'],
    ]);
  });

  it('are told in pieces to who takes them so, the first before the last are looked for', async () => {
    for (let number = 0; number < 50; number++)
      await client.open(`readouts/${number}.txt`, spoke('Rosa Vega'));
    const pieces: string[][] = [];
    const telling = client.connection.onProgress(
      WorkspaceDiagnosticRequest.partialResult,
      'pieces',
      ({ items }) => void pieces.push(items.map(({ uri }) => uri)),
    );
    const answer = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
      previousResultIds: [],
      partialResultToken: 'pieces',
    });
    telling.dispose();
    assert.deepEqual(answer, { items: [] });
    assert.ok(pieces.length > 2, String(pieces.length));
    const told = pieces.flat();
    assert.equal(told.length, 51);
    assert.equal(new Set(told).size, 51);
  });

  it('are told to who waits for news as soon as there are some', async () => {
    const { items } = await askAll([]);
    const partialResultToken = 'news';
    const told = new Promise<WorkspaceDiagnosticReport>((resolve) => {
      client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, resolve);
    });
    const previousResultIds = items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
    const answer = client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
      previousResultIds,
      partialResultToken,
    });
    const register = await client.open('officials.yaml', texts['officials.yaml'], 'yaml');
    await client.replace(register, 'Ana Sol }', 'Ana Sol }\n  - { id: rosa-vega, name: Rosa Vega }');
    assert.deepEqual(kinds(await told), [['readouts/a.txt', null, []]]);
    assert.deepEqual(await answer, { items: [] });
  });

  it('are not waited for when nobody wants them any more', async () => {
    const { items } = await askAll([]);
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(
      WorkspaceDiagnosticRequest.type,
      {
        previousResultIds: items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' })),
        partialResultToken: 'news',
      },
      source.token,
    );
    await ask(a);
    source.cancel();
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
  });
});

describe('who asks for problems', () => {
  afterEach(() => client.end());

  it('is told to ask again once the register is known', async () => {
    client = new TestClient(new TestFiles(texts));
    const refreshed = new Promise<void>((resolve) => {
      client.connection.onRequest(DiagnosticRefreshRequest.type, () => resolve());
    });
    await client.initialize(askingClient);
    await client.open('readouts/a.txt', texts['readouts/a.txt']);
    assert.deepEqual(codes(await ask(a)), []);
    await client.initialized();
    await refreshed;
    assert.deepEqual(codes(await ask(a)), ['unrecognised-name']);
  });

  it('is told that it can', async () => {
    client = new TestClient(new TestFiles(texts));
    const { capabilities } = await client.initialize(askingClient);
    assert.deepEqual(capabilities.diagnosticProvider, {
      identifier: 'readouts',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
  });
});
