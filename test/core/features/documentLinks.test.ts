// What leads to a page.
import assert from 'node:assert/strict';
import { documentLinksOf } from '../../../server/src/core/features/documentLinks.ts';
import { fixture } from '../../support/fixture.ts';

function links(source: string, imageBase?: string): readonly string[] {
  const { corpus, texts, cursor } = fixture(source);
  const text = texts.get(cursor.uri)!;
  return documentLinksOf(corpus, cursor.uri, text, imageBase).map(
    ({ start, end, url }) => `${text.slice(start, end)} → ${url}`,
  );
}

describe('document links', () => {
  it('are the sources in the front matter', () =>
    assert.deepEqual(
      links('---\ndate: 2024-05-03\nsource: https://example.org/press/7.\n---\nMinister Ana Sol spoke.\n'),
      ['https://example.org/press/7 → https://example.org/press/7'],
    ));

  it('are the images of the page that the readout is from', () =>
    assert.deepEqual(
      links(
        '---\nsource: https://example.org/press/7\n---\n/sites/default/files/sol.jpg\n\nMinister Ana Sol spoke to the press.\n',
      ).slice(1),
      ['/sites/default/files/sol.jpg → https://example.org/sites/default/files/sol.jpg'],
    ));

  it('are images below the address that is set, of a readout that does not say where it is from', () => {
    const readout = '/files/sol.jpg\n\nMinister Ana Sol spoke to the press.\n';
    assert.deepEqual(links(readout), []);
    assert.deepEqual(links(readout, 'https://example.org/'), [
      '/files/sol.jpg → https://example.org/files/sol.jpg',
    ]);
    const sourced = `---\nsource: https://example.net/7\n---\n${readout}`;
    assert.deepEqual(links(sourced, 'https://example.org').slice(1), [
      '/files/sol.jpg → https://example.net/files/sol.jpg',
    ]);
  });

  it('are pages and Wikidata in the register', () =>
    assert.deepEqual(
      links(`-- o.yaml --
persons:
  - name: <|>Ana Sol
    identifiers: [{ scheme: wikidata, identifier: Q42 }]
    links: [{ url: "https://example.org/sol", note: Biography }]
`),
      ['Q42 → https://www.wikidata.org/wiki/Q42', 'https://example.org/sol → https://example.org/sol'],
    ));
});
