// How a readout is built, as an editor is told: what can be folded, what a selection grows to.
import assert from 'node:assert/strict';
import {
  FoldingRangeRequest,
  type Range,
  type SelectionRange,
  SelectionRangeRequest,
  type SemanticTokens,
  type SemanticTokensDelta,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver/node';
import { tokenTypes } from '../../server/src/lsp/protocol.ts';
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

  describe('has colours', () => {
    const whole = () => client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } });

    /** The words with what they are. */
    function drawn(data: readonly number[]): readonly string[] {
      const tokens: string[] = [];
      let [line, character] = [0, 0];
      for (let at = 0; at < data.length; at += 5) {
        const [down, on, length, type, bits] = data.slice(at, at + 5) as [
          number,
          number,
          number,
          number,
          number,
        ];
        character = down > 0 ? on : character + on;
        line += down;
        const text = client
          .textOf(uri)
          .split('\n')
          [line]?.slice(character, character + length);
        tokens.push(`${tokenTypes[type]}${bits ? ` ${bits}` : ''}: ${text}`);
      }
      return tokens;
    }

    it('of the whole', async () => {
      await start();
      assert.deepEqual(drawn((await whole())?.data ?? []).slice(0, 5), [
        'date: 2024-05-03',
        'title: Foreign Minister',
        'name: Karin Lindqvist',
        'country: Sweden',
        'title: Ambassador',
      ]);
    });

    it('of a part', async () => {
      await start();
      const range = {
        start: client.positionOf(uri, 'Lindqvist thanked'),
        end: client.positionOf(uri, ' thanked'),
      };
      const part = await client.connection.sendRequest(SemanticTokensRangeRequest.type, {
        textDocument: { uri },
        range,
      });
      assert.deepEqual(drawn(part?.data ?? []), ['name: Lindqvist']);
    });

    it('of what has changed', async () => {
      await start();
      const before = await whole();
      await client.replace(uri, 'Tomás Ibarrola', 'Rosa Quiroga Vega');
      const { edits, resultId } = (await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
        textDocument: { uri },
        previousResultId: before?.resultId ?? '',
      })) as SemanticTokensDelta;
      assert.notEqual(resultId, before?.resultId);
      const data = [...(before?.data ?? [])];
      for (const edit of edits) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
      assert.deepEqual(data, (await whole())?.data);
      assert.ok(drawn(data).includes('name: Rosa Quiroga Vega'));
      assert.ok(edits.length === 1 && (edits[0]?.data?.length ?? 0) < data.length);
    });

    it('all anew for a client that speaks of others than the last', async () => {
      await start();
      const delta = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
        textDocument: { uri },
        previousResultId: 'lost',
      });
      assert.ok((delta as SemanticTokens).data.length > 0);
    });
  });

  it('has no answers for what is no readout', async () => {
    await start();
    const textDocument = { uri: `${root}/nowhere.txt` };
    assert.equal(await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument }), null);
  });
});
