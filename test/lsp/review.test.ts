// What is left to decide, as an editor that goes through it asks for it.
import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import {
  type Decided,
  lookAgainRequest,
  nextOpenRequest,
  notesRequest,
  type OpenItem,
  type ReviewOverview,
  reviewChanged,
  reviewItemsRequest,
  reviewRequest,
  rewordNoteRequest,
  stepBackRequest,
  stepRequest,
  type WireNote,
} from '../../server/src/lsp/protocol.ts';
import { root, TestClient, TestFiles } from './client.ts';

const visit = 'Foreign Minister Karin Lindqvist of Sweden met with Ambassador Tomás Ibarrola of Mexico.\n';
const call = 'Foreign Minister Karin Lindqvist of Sweden spoke with Foreign Minister Iris Vale of Peru.\n';
const officials = 'persons:\n  - { id: karin, name: Karin Lindqvist, country: SE }\n';

let client: TestClient;

const ask = <Answer>(method: string, params: object): Promise<Answer> =>
  client.connection.sendRequest(method, params);

const openNames = async (key: string) =>
  (await ask<OpenItem[]>(reviewItemsRequest, { by: 'document', key })).map(({ name }) => name);

describe('what is left to decide', () => {
  const uri = `${root}/readouts/a.txt`;

  beforeEach(async () => {
    client = new TestClient(
      new TestFiles({ 'officials.yaml': officials, 'readouts/a.txt': visit, 'readouts/b.txt': call }),
    );
    await client.initialize();
    await client.initialized();
    await client.read;
  });
  afterEach(() => client.end());

  it('is told by readout and by person', async () => {
    const byDocument = await ask<ReviewOverview>(reviewRequest, { by: 'document' });
    assert.deepEqual([byDocument.open, byDocument.decided], [4, 0]);
    assert.deepEqual(
      byDocument.groups.map(({ label, uri: of }) => [label, of]),
      [
        ['a.txt', uri],
        ['b.txt', `${root}/readouts/b.txt`],
      ],
    );
    const [karin] = (await ask<ReviewOverview>(reviewRequest, { by: 'person' })).groups;
    const items = await ask<OpenItem[]>(reviewItemsRequest, { by: 'person', key: karin!.key });
    assert.deepEqual(
      items.map(({ name, proposed, person }) => [name, proposed, person]),
      [
        ['Karin Lindqvist', 'Karin Lindqvist', 'karin'],
        ['Karin Lindqvist', 'Karin Lindqvist', 'karin'],
      ],
    );
  });

  it('is found step by step, with the words and who is proposed', async () => {
    await client.open('readouts/a.txt', visit);
    const position = client.positionOf(uri, 'Karin');
    const next = await ask<OpenItem>(nextOpenRequest, { uri, position, direction: 'next' });
    assert.deepEqual(
      [next.name, next.proposed, next.detail, next.isNew, next.person],
      ['Tomás Ibarrola', 'not in the register', 'Ambassador · Mexico', true, undefined],
    );
    assert.deepEqual(next.range.start, client.positionOf(uri, 'Tomás'));
  });

  it('is decided in one edit, of closed readouts as well, and taken back', async () => {
    await client.open('readouts/a.txt', visit);
    const [karin] = (await ask<ReviewOverview>(reviewRequest, { by: 'person' })).groups;
    const places = await ask<OpenItem[]>(reviewItemsRequest, { by: 'person', key: karin!.key });
    const decided = await ask<Decided>(stepRequest, { places, verdict: 'is' });
    const edit = decided.edit as WorkspaceEdit;
    assert.equal(edit.changeAnnotations, undefined);
    const files = client.applied(edit);
    const [sideA, sideB] = ['a', 'b'].map((name) => `${root}/readouts/${name}.txt.annotations.yaml`);
    assert.deepEqual(Object.keys(files), [sideA, sideB]);
    for (const [side, text] of Object.entries(files)) {
      client.files.texts.set(side, text);
      await client.open(side.slice(root.length + 1), text, 'yaml');
    }
    assert.deepEqual(await openNames(uri), ['Tomás Ibarrola']);
    const back = await ask<Decided>(stepBackRequest, { made: decided.made });
    assert.equal((back.edit as WorkspaceEdit).changeAnnotations, undefined);
    assert.doesNotMatch(client.applied(back.edit as WorkspaceEdit)[sideA!] ?? '', /person:/);
    assert.equal(await ask(stepBackRequest, { made: [{ uri, id: 'nowhere' }] }), null);
  });

  it('is known of a file that nobody has told of, once it is asked to be looked at', async () => {
    const side = `${uri}.annotations.yaml`;
    const { edit, files } = await ask<Decided>(stepRequest, {
      places: await ask<OpenItem[]>(reviewItemsRequest, { by: 'document', key: uri }),
      verdict: 'unsure',
    });
    assert.deepEqual(files, [side]);
    client.files.texts.set(side, client.applied(edit as WorkspaceEdit)[side]!);
    await ask(lookAgainRequest, { files });
    assert.deepEqual(await openNames(uri), []);
    client.files.texts.delete(side);
    await ask(lookAgainRequest, { files });
    assert.deepEqual(await openNames(uri), ['Karin Lindqvist', 'Tomás Ibarrola']);
  });

  it('can be noted upon', async () => {
    await client.open('readouts/a.txt', visit);
    const range = { start: client.positionOf(uri, 'Sweden'), end: client.positionOf(uri, ' met') };
    const { edit } = await ask<Decided>(stepRequest, {
      ...{ places: [{ uri, range }], verdict: 'note', note: 'as in May' },
    });
    const [side, text] = Object.entries(client.applied(edit as WorkspaceEdit))[0]!;
    await client.open(side.slice(root.length + 1), text, 'yaml');
    const notes = await ask<WireNote[]>(notesRequest, { uri });
    assert.deepEqual(
      notes.map(({ note, range: at }) => [note, at]),
      [['as in May', range]],
    );
    const { id } = notes[0]!;
    const reworded = await ask<Decided>(rewordNoteRequest, { uri, id, note: 'as in June' });
    const after = client.applied(reworded.edit as WorkspaceEdit)[side]!;
    assert.equal(after, text.replace('as in May', 'as in June'));
    assert.equal(await ask(rewordNoteRequest, { uri, id: 'nowhere', note: 'x' }), null);
    assert.equal(await ask(rewordNoteRequest, { uri, id, note: ' ' }), null);
  });

  it('is told to be another as soon as it is', async () => {
    await client.open('readouts/a.txt', visit);
    await ask<ReviewOverview>(reviewRequest, { by: 'document' });
    const told = new Promise<void>((resolve) => client.connection.onNotification(reviewChanged, resolve));
    await client.replace(uri, ' met with Ambassador Tomás Ibarrola of Mexico', ' spoke');
    await told;
    assert.equal((await ask<ReviewOverview>(reviewRequest, { by: 'document' })).open, 3);
  });

  it('is told to be another to who asked for notes alone', async () => {
    await client.open('readouts/a.txt', visit);
    await ask<WireNote[]>(notesRequest, { uri });
    const told = new Promise<void>((resolve) => client.connection.onNotification(reviewChanged, resolve));
    await client.replace(uri, ' met with', ' spoke with');
    await told;
  });
});
