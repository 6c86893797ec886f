// What the server says that it can do: no more than the client can take, and each of it is answered.
import assert from 'node:assert/strict';
import type { ServerCapabilities } from 'vscode-languageserver/node';
import { askingClient, root, TestClient, TestFiles } from './client.ts';

const text = 'Foreign Minister Karin Lindqvist of Sweden met with Ambassador Tomás Ibarrola of Mexico.\n';

let client: TestClient;

/** The request that each capability is for, and what it needs beside a place. */
const requests: Readonly<
  Partial<Record<keyof ServerCapabilities, readonly [method: string, more?: object]>>
> = {
  hoverProvider: ['textDocument/hover'],
  definitionProvider: ['textDocument/definition'],
  declarationProvider: ['textDocument/declaration'],
  typeDefinitionProvider: ['textDocument/typeDefinition'],
  implementationProvider: ['textDocument/implementation'],
  referencesProvider: ['textDocument/references', { context: { includeDeclaration: true } }],
  documentHighlightProvider: ['textDocument/documentHighlight'],
  documentSymbolProvider: ['textDocument/documentSymbol'],
  workspaceSymbolProvider: ['workspace/symbol', { query: 'lind' }],
  completionProvider: ['textDocument/completion'],
  callHierarchyProvider: ['textDocument/prepareCallHierarchy'],
  renameProvider: ['textDocument/rename', { newName: 'Karin Olsson' }],
  codeActionProvider: ['textDocument/codeAction', { context: { diagnostics: [] } }],
  codeLensProvider: ['textDocument/codeLens'],
  documentLinkProvider: ['textDocument/documentLink'],
  foldingRangeProvider: ['textDocument/foldingRange'],
  selectionRangeProvider: ['textDocument/selectionRange', { positions: [{ line: 0, character: 20 }] }],
  inlayHintProvider: ['textDocument/inlayHint'],
  semanticTokensProvider: ['textDocument/semanticTokens/full'],
  diagnosticProvider: ['textDocument/diagnostic'],
  executeCommandProvider: ['workspace/executeCommand', { command: 'readouts.none' }],
};
/** What is not for requests. */
const apart = ['positionEncoding', 'textDocumentSync', 'workspace'];

describe('the capabilities', () => {
  afterEach(() => client.end());

  it('are each answered', async () => {
    client = new TestClient(new TestFiles({ 'readouts/a.txt': text }));
    const { capabilities } = await client.initialize(askingClient);
    await client.initialized();
    await client.read;
    await client.open('readouts/a.txt', text);
    const told = Object.keys(capabilities).filter((key) => !apart.includes(key));
    assert.deepEqual(told.sort(), Object.keys(requests).sort());
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    for (const [method, more] of Object.values(requests)) {
      const params = {
        textDocument: { uri: `${root}/readouts/a.txt` },
        position: { line: 0, character: 20 },
        range,
        ...more,
      };
      const answer = await client.connection.sendRequest(method, params);
      if (method !== 'workspace/executeCommand') assert.ok(answer !== undefined, method);
    }
  });

  it('are no more than a client can take that can do nothing optional', async () => {
    client = new TestClient(new TestFiles({}));
    const { capabilities } = await client.initialize({});
    assert.equal(capabilities.diagnosticProvider, undefined);
    assert.equal(capabilities.executeCommandProvider, undefined);
    assert.equal(capabilities.renameProvider, true);
    assert.ok(!capabilities.codeActionProvider);
  });
});

describe('an edit while the workspace is read', () => {
  afterEach(() => client.end());

  it('is not lost to what the disk says', async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    client = new TestClient(new TestFiles({ 'readouts/a.txt': text, 'readouts/b.txt': text }));
    client.files.gate = gate;
    await client.initialize();
    await client.initialized();
    const uri = await client.open('readouts/a.txt', text);
    await client.replace(uri, 'Tomás Ibarrola', 'Rosa Quiroga');
    open();
    await client.read;
    assert.deepEqual(await client.search('quiroga'), ['Rosa Quiroga']);
    assert.deepEqual(await client.search('ibarrola'), ['Tomás Ibarrola']);
  });
});
