// What another editor once said to the server, said again: every request has its answer, and the answers say what they should.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import { root, TestClient, TestFiles } from './client.ts';

interface Recorded {
  readonly id?: number;
  readonly method?: string;
  readonly params?: object;
}

const officials = 'persons:\n  - { id: tomas-ibarrola, name: Tomás Ibarrola, country: MX }\n';

describe('an exchange recorded of Neovim 0.7', () => {
  it('is answered in full', async () => {
    const client = new TestClient(new TestFiles({ 'officials.yaml': officials }));
    const lines = readFileSync('test/lsp/recorded/neovim-0.7.jsonl', 'utf8').trim().split('\n');
    const answers = new Map<string, unknown>();
    for (const line of lines) {
      const { id, method, params } = JSON.parse(line) as Recorded;
      // Its own answers are given by the client here; and `exit` would end the tests.
      if (method === undefined || method === 'exit') continue;
      if (id === undefined) await client.connection.sendNotification(method, params);
      else answers.set(method, await client.connection.sendRequest(method, params));
      if (method === 'initialized') await client.read;
    }
    client.connection.dispose();
    assert.match(JSON.stringify(answers.get('textDocument/hover')), /\*\*Karina Lindqvist\*\*/);
    assert.match(JSON.stringify(answers.get('textDocument/definition')), /"targetUri"/);
    assert.ok((answers.get('textDocument/documentSymbol') as object[]).length > 0);
    // It does not say that it knows versions, so it gets none.
    const { changes } = answers.get('textDocument/rename') as WorkspaceEdit;
    const texts = changes?.[`${root}/readouts/visit.txt`]?.map(({ newText }) => newText);
    assert.deepEqual(texts, ['Karina Olsson']);
    assert.equal(answers.get('shutdown'), null);
  });
});
