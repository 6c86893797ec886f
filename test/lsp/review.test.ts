// What is left to decide, as an editor that goes through it asks for it.
import assert from 'node:assert/strict';
import {
  nextOpenRequest,
  type OpenItem,
  type ReviewOverview,
  reviewChanged,
  reviewItemsRequest,
  reviewRequest,
} from '../../server/src/lsp/protocol.ts';
import { root, TestClient, TestFiles } from './client.ts';

const visit = 'Foreign Minister Karin Lindqvist of Sweden met with Ambassador Tomás Ibarrola of Mexico.\n';
const call = 'Foreign Minister Karin Lindqvist of Sweden spoke with Foreign Minister Iris Vale of Peru.\n';
const officials = 'persons:\n  - { id: karin, name: Karin Lindqvist, country: SE }\n';

let client: TestClient;

const ask = <Answer>(method: string, params: object): Promise<Answer> =>
  client.connection.sendRequest(method, params);

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

  it('is told to be another as soon as it is', async () => {
    await client.open('readouts/a.txt', visit);
    await ask<ReviewOverview>(reviewRequest, { by: 'document' });
    const told = new Promise<void>((resolve) => client.connection.onNotification(reviewChanged, resolve));
    await client.replace(uri, ' met with Ambassador Tomás Ibarrola of Mexico', ' spoke');
    await told;
    assert.equal((await ask<ReviewOverview>(reviewRequest, { by: 'document' })).open, 3);
  });
});
