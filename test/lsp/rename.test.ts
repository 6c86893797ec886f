// An official renamed over the wire: in open and closed files, with the versions of the open ones, and not before all is read.
import assert from 'node:assert/strict';
import {
  LSPErrorCodes,
  PrepareRenameRequest,
  RenameRequest,
  type TextDocumentEdit,
} from 'vscode-languageserver/node';
import { ableClient, root, TestClient, TestFiles } from './client.ts';

const officials = 'persons:\n  - { id: karin-lindqvist, name: Karin Lindqvist }\n';
const visit =
  'Foreign Minister Karin Lindqvist of Sweden met with Ambassador Tomás Ibarrola of Mexico. “Minister Lindqvist is right,” said Ambassador Ibarrola.\n';
const call = 'Swedish Foreign Minister Karin Lindqvist called. Lindqvist was content.\n';

let client: TestClient;
let uri: string;

async function start(capabilities = ableClient): Promise<void> {
  const texts = { 'officials.yaml': officials, 'readouts/visit.txt': visit, 'readouts/call.txt': call };
  client = new TestClient(new TestFiles(texts));
  await client.initialize(capabilities);
  await client.initialized();
  uri = await client.open('readouts/visit.txt', visit);
}

const at = (words: string) => ({ textDocument: { uri }, position: client.positionOf(uri, words, 1) });

describe('renaming', () => {
  afterEach(() => client.end());

  it('begins with what would be renamed, and the whole name', async () => {
    await start();
    const found = await client.connection.sendRequest(PrepareRenameRequest.type, at('Lindqvist is'));
    assert.deepEqual(found, {
      range: { start: client.positionOf(uri, 'Lindqvist is'), end: client.positionOf(uri, ' is right') },
      placeholder: 'Karin Lindqvist',
    });
    await assert.rejects(client.connection.sendRequest(PrepareRenameRequest.type, at('met with')), {
      code: LSPErrorCodes.RequestFailed,
      message: /no name/,
    });
  });

  it('reaches every file, with versions, and leaves it to the person to change quotations', async () => {
    await start();
    await client.read;
    await client.replace(uri, 'Tomás', 'Tomas');
    const edit = await client.connection.sendRequest(RenameRequest.type, {
      ...at('Lindqvist of'),
      newName: 'Karin Olsson',
    });
    assert.ok(edit);
    const texts = client.applied(edit);
    assert.equal(texts[`${root}/readouts/call.txt`], call.replaceAll('Lindqvist', 'Olsson'));
    assert.match(texts[`${root}/officials.yaml`] ?? '', /name: Karin Olsson/);
    const annotated = (edit.documentChanges as TextDocumentEdit[]).flatMap(({ edits }) =>
      edits.filter((each) => 'annotationId' in each),
    );
    assert.equal(annotated.length, 1);
    assert.equal(edit.changeAnnotations?.quotations?.needsConfirmation, true);
  });

  it('leaves quotations out where the person cannot choose, and says so', async () => {
    await start({ window: ableClient.window! });
    await client.read;
    const edit = await client.connection.sendRequest(RenameRequest.type, {
      ...at('Lindqvist of'),
      newName: 'Karin Olsson',
    });
    assert.equal(client.applied(edit ?? {})[uri], visit.replace('Karin Lindqvist', 'Karin Olsson'));
    assert.deepEqual(client.told, ['Left as they are: 1 name in quotations.']);
  });

  it('waits for nothing, but is refused until all files are read', async () => {
    client = new TestClient(new TestFiles({ 'readouts/call.txt': call }));
    client.files.gate = new Promise(() => {});
    await client.initialize();
    await client.initialized();
    uri = await client.open('readouts/visit.txt', visit);
    await assert.rejects(
      client.connection.sendRequest(RenameRequest.type, { ...at('Lindqvist of'), newName: 'Karin Olsson' }),
      { code: LSPErrorCodes.RequestFailed, message: /still being read/ },
    );
  });
});
