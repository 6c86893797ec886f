// How a readout is built, as an editor is told: what can be folded, what a selection grows to.
import assert from 'node:assert/strict';
import {
  FoldingRangeRequest,
  type Range,
  type SelectionRange,
  SelectionRangeRequest,
} from 'vscode-languageserver/node';
import { root, TestClient, TestFiles } from './client.ts';

const visit = `---
date: 2024-05-03
---
Foreign Minister Karin Lindqvist of Sweden met with Ambassador Tomás Ibarrola of Mexico in Stockholm.

Lindqvist thanked the Ambassador. “We will meet again,” said Minister Lindqvist.
`;

let client: TestClient;
let uri: string;

async function start(capabilities?: Parameters<TestClient['initialize']>[0]): Promise<void> {
  client = new TestClient(new TestFiles({ 'readouts/visit.txt': visit }));
  await client.initialize(capabilities);
  await client.initialized();
  uri = await client.open('readouts/visit.txt', visit);
}

const words = ({ start: { line, character }, end }: Range) =>
  visit.split('\n')[line]?.slice(character, end.line === line ? end.character : undefined);

describe('the text of a readout', () => {
  afterEach(() => client.end());

  it('can be folded', async () => {
    await start();
    const ranges = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } });
    assert.deepEqual(ranges, [
      { startLine: 0, endLine: 2 },
      { startLine: 3, endLine: 5, kind: 'region' },
    ]);
  });

  it('is folded no more often than the client can', async () => {
    await start({ textDocument: { foldingRange: { rangeLimit: 1 } } });
    const ranges = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } });
    assert.equal(ranges?.length, 1);
  });

  it('is selected step by step, at each of several cursors', async () => {
    await start();
    const positions = ['Karin', 'again'].map((word) => client.positionOf(uri, word, 1));
    const found = await client.connection.sendRequest(SelectionRangeRequest.type, {
      textDocument: { uri },
      positions,
    });
    const steps = (range: SelectionRange | undefined): (string | undefined)[] =>
      range ? [words(range.range), ...steps(range.parent)] : [];
    assert.deepEqual(steps(found?.[0]).slice(0, 3), [
      'Karin',
      'Karin Lindqvist',
      'Foreign Minister Karin Lindqvist',
    ]);
    assert.deepEqual(steps(found?.[1]).slice(0, 2), ['again', '“We will meet again,”']);
  });

  it('has no answers for what is no readout', async () => {
    await start();
    const textDocument = { uri: `${root}/nowhere.txt` };
    assert.equal(await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument }), null);
  });
});
