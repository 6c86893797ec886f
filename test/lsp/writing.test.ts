// What the server does for whoever writes: it offers what may come next.
import assert from 'node:assert/strict';
import {
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  type MarkupContent,
  type TextEdit,
} from 'vscode-languageserver/node';
import { root, TestClient, TestFiles } from './client.ts';

const officials = `persons:
  - id: tomas-ibarrola
    name: Tomás Ibarrola Quintana
    other_names: [Tomás Ibarrola]
    country: MX
    memberships:
      - { role: Ambassador to Sweden, start_date: 2022-01-01 }
`;
const visit = `---
date: 2024-05-03
---
Foreign Minister Karin Lindqvist of Sweden met with Ambassador Tomás Ibarrola of Mexico in Stockholm.
`;

let client: TestClient;

async function start(texts: Readonly<Record<string, string>>): Promise<void> {
  client = new TestClient(new TestFiles(texts));
  await client.initialize();
  await client.initialized();
  await client.read;
}

const at = (uri: string, words: string) => ({
  textDocument: { uri },
  position: client.positionOf(uri, words, words.length),
});

describe('whoever writes', () => {
  beforeEach(() => start({ 'officials.yaml': officials, 'readouts/visit.txt': visit }));
  afterEach(() => client.end());

  it('is offered names, with the card of whoever is chosen', async () => {
    const uri = await client.open('readouts/new.txt', 'The meeting was opened by iba');
    await client.replace(uri, 'iba', '@iba');
    const list = (await client.connection.sendRequest(
      CompletionRequest.type,
      at(uri, '@iba'),
    )) as CompletionList;
    const [item] = list.items;
    assert.deepEqual([list.isIncomplete, list.items.length], [true, 1]);
    assert.equal(item?.label, 'Tomás Ibarrola Quintana');
    assert.equal(item.detail, 'Ambassador to Sweden, Mexico');
    // The name has the room that a list gives.
    assert.equal(item.labelDetails?.description, 'Ambassador to Sweden…');
    assert.equal(item.filterText, '@iba Tomás Ibarrola Quintana');
    const edit = { changes: { [uri]: [item.textEdit as TextEdit] } };
    assert.equal(client.applied(edit)[uri], 'The meeting was opened by Tomás Ibarrola Quintana');
    const resolved = await client.connection.sendRequest(CompletionResolveRequest.type, item);
    assert.match((resolved.documentation as MarkupContent).value, /\*\*Tomás Ibarrola Quintana\*\* · Mexico/);
  });

  it('is offered keys in the register', async () => {
    const uri = await client.open('officials.yaml', `${officials}    not`, 'yaml');
    const list = (await client.connection.sendRequest(
      CompletionRequest.type,
      at(uri, '    not'),
    )) as CompletionList;
    assert.deepEqual(
      list.items.map(({ label }) => label),
      ['notes'],
    );
  });

  it('gets back an item of which nothing more is known', async () => {
    const item: CompletionItem = { label: 'x', data: { uri: `${root}/no.txt`, official: 'nobody' } };
    assert.deepEqual(await client.connection.sendRequest(CompletionResolveRequest.type, item), item);
  });
});
