// One address has one spelling here, however a client writes it.
import assert from 'node:assert/strict';
import { canonicalUri } from '../../server/src/lsp/canonicalUri.ts';

describe('the canonical address', () => {
  const same: readonly (readonly string[])[] = [
    ['file:///c%3A/Users/ana/a%20b.txt', 'file:///C:/Users/ana/a b.txt', 'FILE:///c:/Users/ana/a%20b.txt'],
    ["file:///work/d'Elena (1).txt", 'file:///work/d%27Elena%20%281%29.txt'],
    ['file:///work/M%C3%A9xico.txt', 'file:///work/M%c3%a9xico.txt', 'file:///work/México.txt'],
    ['file://server/share/a.txt', 'file://Server/share/a.txt'],
  ];
  for (const spellings of same) {
    it(spellings.join(' = '), () => assert.equal(new Set(spellings.map(canonicalUri)).size, 1));
  }

  it('keeps what is not a file, and what nobody can decode', () => {
    for (const uri of ['untitled:Untitled-1', 'vscode-vfs://github/a/b%20c.txt'])
      assert.equal(canonicalUri(uri), uri);
    assert.equal(canonicalUri(canonicalUri('file:///100%.txt')), canonicalUri('file:///100%.txt'));
  });
});
