// Columns in the units that a client asks for: what it is told, and what it tells.
import assert from 'node:assert/strict';
import {
  DidChangeTextDocumentNotification,
  type DocumentHighlight,
  DocumentHighlightRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver/node';
import { ableClient, TestClient, TestFiles } from './client.ts';

const text =
  'The visit was a success 🇲🇽. Señor Álvarez, Minister José Núñez and Núñez’s wife met in Bogotá.\n';

let client: TestClient;

const count = {
  'utf-8': (part: string) => Buffer.byteLength(part),
  'utf-16': (part: string) => part.length,
  'utf-32': (part: string) => [...part].length,
};
type Unit = keyof typeof count;

describe('columns', () => {
  afterEach(() => client.end());

  it('are UTF-16 code units where nothing else is asked for, or nothing that we know', async () => {
    client = new TestClient(new TestFiles({}));
    const general = { positionEncodings: ['ebcdic'] };
    const { capabilities } = await client.initialize({ ...ableClient, general });
    assert.equal(capabilities.positionEncoding, 'utf-16');
  });

  for (const unit of ['utf-8', 'utf-16', 'utf-32'] as const) {
    describe(`in ${unit}`, () => {
      const column = (words: string, into = 0) => count[unit](text.slice(0, text.indexOf(words) + into));
      let uri: string;

      beforeEach(async () => {
        client = new TestClient(new TestFiles({}));
        const general = { positionEncodings: [unit, 'utf-16'] satisfies Unit[] };
        const { capabilities } = await client.initialize({ ...ableClient, general });
        assert.equal(capabilities.positionEncoding, unit);
        await client.initialized();
        uri = await client.open('readouts/a.txt', text);
      });

      it('are told', async () => {
        const found: DocumentHighlight[] | null = await client.connection.sendRequest(
          DocumentHighlightRequest.type,
          { textDocument: { uri }, position: { line: 0, character: column('José') } },
        );
        assert.deepEqual(
          found?.map(({ range }) => [range.start.character, range.end.character]),
          [
            [column('José'), column('José', 'José Núñez'.length)],
            [column('Núñez’s'), column('Núñez’s', 'Núñez'.length)],
          ],
        );
      });

      it('are understood in edits', async () => {
        await client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
          textDocument: { uri, version: 2 },
          contentChanges: [
            {
              range: {
                start: { line: 0, character: column('José') },
                end: { line: 0, character: column('José', 'José Núñez'.length) },
              },
              text: 'Íñigo Vega',
            },
          ],
        });
        assert.deepEqual(await client.search('vega'), ['Íñigo Vega']);
      });

      it('count the length of what is coloured', async () => {
        const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, {
          textDocument: { uri },
        });
        const lengths = tokens?.data.filter((_, index) => index % 5 === 2);
        assert.ok(lengths?.includes(count[unit]('José Núñez')), String(lengths));
      });
    });
  }
});
