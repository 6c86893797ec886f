// What an editor shows beside the text: hints, lenses, links.
import assert from 'node:assert/strict';
import {
  type CodeLens,
  CodeLensRequest,
  CodeLensResolveRequest,
  DidChangeConfigurationNotification,
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  type InlayHint,
  InlayHintRequest,
  InlayHintResolveRequest,
  type MarkupContent,
  ShowDocumentRequest,
} from 'vscode-languageserver/node';
import { ableClient, root, TestClient, TestFiles } from './client.ts';

const visit = `---
date: 2024-05-03
source: https://example.org/7
---
Foreign Minister Karin Lindqvist of Sweden met with Ambassador Tomás Ibarrola of Mexico in Stockholm.

The Foreign Minister thanked him.
`;
const call = `---
date: 2024-06-07
---
Foreign Minister Karin Lindqvist of Sweden spoke by telephone with Ambassador Tomás Ibarrola of Mexico.
`;

let client: TestClient;
let uri: string;

async function start(capabilities = ableClient): Promise<void> {
  client = new TestClient(new TestFiles({ 'readouts/visit.txt': visit, 'readouts/call.txt': call }));
  await client.initialize(capabilities);
  await client.initialized();
  uri = await client.open('readouts/visit.txt', visit);
  await client.read;
}

const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const hints = () =>
  client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range: whole });
const lenses = () => client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
const titles = (found: CodeLens[] | null) => found?.map(({ command }) => command?.title);

describe('beside the text', () => {
  afterEach(() => client.end());

  it('stands who is meant, with the card', async () => {
    await start();
    const [hint, ...others] = (await hints()) ?? [];
    assert.deepEqual(others, []);
    assert.equal(hint?.label, '‹Karin Lindqvist›');
    assert.deepEqual(hint.position, client.positionOf(uri, ' thanked'));
    const resolved: InlayHint = await client.connection.sendRequest(InlayHintResolveRequest.type, hint);
    assert.match((resolved.tooltip as MarkupContent).value, /In 2 readouts, 2 meetings/);
  });

  it('stands nothing that the settings do not want', async () => {
    await start();
    client.settings = { inlayHints: { roles: false } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    while ((await hints())?.length !== 0);
  });

  it('stands who took part, and the next meeting of the same two, which is shown', async () => {
    await start();
    const found = await lenses();
    assert.deepEqual(titles(found), [
      titles(found)?.[0],
      'Sweden: Karin Lindqvist · Mexico: Tomás Ibarrola',
      'Call 2024-06-07 →',
    ]);
    const shown = new Promise<string>((resolve) => {
      client.connection.onRequest(ShowDocumentRequest.type, (params) => {
        resolve(params.uri);
        return { success: true };
      });
    });
    const { command, arguments: args = [] } = found?.[2]?.command ?? { command: '' };
    await client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: args });
    assert.equal(await shown, `${root}/readouts/call.txt`);
  });

  it('stands nothing to click where the client cannot show it', async () => {
    await start({ window: { workDoneProgress: true } });
    assert.ok((await lenses())?.every(({ command }) => command?.command === ''));
  });

  it('stands where addresses lead', async () => {
    await start();
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } });
    assert.deepEqual(links, [
      {
        range: { start: client.positionOf(uri, 'https'), end: client.positionOf(uri, '/7', 2) },
        target: 'https://example.org/7',
      },
    ]);
  });

  it('stands above an entry of the register how often readouts speak of the person', async () => {
    await start();
    const register = await client.open('officials.yaml', 'persons: [{ name: Karin Lindqvist }]\n', 'yaml');
    const [lens, ...others] = (await client.connection.sendRequest(CodeLensRequest.type, {
      textDocument: { uri: register },
    })) as CodeLens[];
    assert.deepEqual(others, []);
    assert.equal(lens?.command, undefined);
    const { command } = await client.connection.sendRequest(CodeLensResolveRequest.type, lens!);
    assert.equal(command?.title, '3 mentions in 2 readouts');
    const [outline] = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri: register },
    })) as DocumentSymbol[];
    assert.equal(outline?.children?.[0]?.children?.[0]?.name, 'Karin Lindqvist');
  });
});
