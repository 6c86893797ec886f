// Whatever a client says, in whatever order: the server answers or refuses, goes on, and knows no other text than the editor's.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  HoverRequest,
} from 'vscode-languageserver/node';
import { runs } from '../support/runs.ts';
import { ableClient, askingClient, root, TestClient, TestFiles } from './client.ts';

const text = 'The Foreign Minister, Ana Ruiz, met Ambassador Thomas Okafor.\r\n“Yes 🇲🇽,” said Ruiz.\n';
const uri = `${root}/readouts/a.txt`;

const inDocument = [
  ...[
    'hover',
    'definition',
    'declaration',
    'typeDefinition',
    'implementation',
    'references',
    'documentHighlight',
  ],
  ...[
    'completion',
    'prepareRename',
    'rename',
    'documentSymbol',
    'foldingRange',
    'selectionRange',
    'codeLens',
  ],
  ...['documentLink', 'codeAction', 'inlayHint', 'semanticTokens/full', 'semanticTokens/range', 'diagnostic'],
  ...[
    'semanticTokens/full/delta',
    'prepareCallHierarchy',
    'linkedEditingRange',
    'formatting',
    'signatureHelp',
  ],
].map((name) => `textDocument/${name}`);
const others = [
  ...['workspace/symbol', 'workspace/executeCommand', 'completionItem/resolve', 'codeAction/resolve'],
  ...[
    'inlayHint/resolve',
    'codeLens/resolve',
    'callHierarchy/incomingCalls',
    'callHierarchy/outgoingCalls',
    'no/such',
  ],
];
const told = [
  ...['textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose', 'textDocument/didSave'],
  ...['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles', 'workspace/didRenameFiles'],
  ...[
    'workspace/didChangeWorkspaceFolders',
    '$/cancelRequest',
    '$/setTrace',
    '$/no',
    'no/such',
    'initialized',
  ],
];

const number = fc.constantFrom(0, 1, 5, 1e9, -1, -1e9, 0.5, 2 ** 31, Number.MAX_SAFE_INTEGER);
const position = fc.record({ line: number, character: number });
const range = fc.record({ start: position, end: position });
const address = fc.constantFrom(
  uri,
  `${root}/b.txt`,
  '',
  'file:///',
  'untitled:Untitled-1',
  'file:///%',
  'http://a.b/?c#d',
  '\0',
);
/** As the protocol wants it, but for what the values are. */
const sensible = fc.record({
  textDocument: fc.record({
    uri: address,
    version: number,
    languageId: fc.constant('readout'),
    text: fc.string(),
  }),
  position,
  range,
  positions: fc.array(position, { maxLength: 3 }),
  context: fc.record({ diagnostics: fc.constant([]), includeDeclaration: fc.boolean(), triggerKind: number }),
  newName: fc.constantFrom('', ' ', 'Zoe Umbral', '\n', 'x'.repeat(5000)),
  previousResultId: fc.string(),
  contentChanges: fc.array(fc.record({ range, text: fc.string() }, { requiredKeys: ['text'] }), {
    maxLength: 2,
  }),
  query: fc.string(),
  command: fc.constantFrom('readouts.show', 'no.such'),
  arguments: fc.array(fc.jsonValue(), { maxLength: 2 }),
  item: fc.jsonValue(),
  data: fc.jsonValue(),
  settings: fc.jsonValue(),
  changes: fc.array(fc.record({ uri: address, type: number }), { maxLength: 3 }),
  files: fc.array(fc.record({ oldUri: address, newUri: address }), { maxLength: 2 }),
  event: fc.record({ added: fc.constant([]), removed: fc.constant([]) }),
});
const params = fc.oneof(
  { weight: 5, arbitrary: sensible },
  fc.dictionary(
    fc.constantFrom('textDocument', 'position', 'range', 'item', 'label', 'data', 'id'),
    fc.jsonValue(),
  ),
  fc.constant({}),
);

describe('a client that says anything', function () {
  this.timeout(0);

  it('is answered or refused, and the server goes on', async () => {
    const message = fc.oneof(
      { weight: 3, arbitrary: fc.record({ ask: fc.constantFrom(...inDocument, ...others), params }) },
      fc.record({ tell: fc.constantFrom(...told), params }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(message, { maxLength: 25, size: 'max' }),
        fc.boolean(),
        async (messages, asks) => {
          const client = new TestClient(new TestFiles({ 'readouts/a.txt': text }));
          const { connection } = client;
          await client.initialize(asks ? askingClient : ableClient);
          await client.initialized();
          await client.read;
          const answers = messages.map((said) =>
            'ask' in said
              ? connection
                  .sendRequest(said.ask, said.params)
                  .catch((error) => assert.ok(error.code, String(error)))
              : connection.sendNotification(said.tell, said.params),
          );
          await Promise.all(answers);
          await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
          const opened = { uri, languageId: 'readout', version: 1, text };
          await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: opened });
          const hover = await connection.sendRequest(HoverRequest.type, {
            textDocument: { uri },
            position: { line: 0, character: 24 },
          });
          assert.match(JSON.stringify(hover), /Ana Ruiz/);
          await client.end();
        },
      ),
      runs(60, 3_000),
    );
  });

  it('has versions counted as it likes: the text is what the changes make of it', async () => {
    const client = new TestClient(new TestFiles({}));
    await client.initialize();
    await client.initialized();
    await client.open('readouts/a.txt', 'Ana Ruiz met.');
    const whole = (version: number, newText: string) =>
      client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ text: newText }],
      });
    await whole(9, 'Minister Ana Ruiz spoke.');
    await whole(3, 'Minister Zoe Umbral spoke.');
    assert.deepEqual(await client.search('zoe'), ['Zoe Umbral']);
    assert.deepEqual(await client.search('ruiz'), []);
    await client.end();
  });

  it('and asks before `initialize` or after `shutdown` is told so', async () => {
    const client = new TestClient(new TestFiles({}));
    const ask = () =>
      client.connection.sendRequest('textDocument/hover', {
        textDocument: { uri },
        position: { line: 0, character: 0 },
      });
    await assert.rejects(ask, { code: -32002 });
    await client.initialize();
    await client.connection.sendRequest('shutdown');
    await assert.rejects(ask, { code: -32600 });
    client.connection.dispose();
  });
});
