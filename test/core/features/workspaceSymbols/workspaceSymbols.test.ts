// What a search of the workspace finds, the best first.
import assert from 'node:assert/strict';
import type { Corpus } from '../../../../server/src/core/corpus/corpus.ts';
import { workspaceSymbols } from '../../../../server/src/core/features/workspaceSymbols/workspaceSymbols.ts';
import type { Meeting } from '../../../../server/src/core/readout/readout.ts';
import { LineIndex } from '../../../../server/src/core/text/lineIndex.ts';
import { fixture } from '../../../support/fixture.ts';
import { readoutOf } from '../../../support/people.ts';

const source = `
-- officials.yaml --
posts:
  - { id: minister, label: Foreign Minister, other_labels: [utrikesminister], country: SE, organization: Foreign Office }
persons:
  - { id: ana-sol, name: Ana Sol Rivas, country: AR }
-- readouts/a.txt --
---
date: 2024-05-03
---
Foreign Minister Karin Lindqvist of Sweden met with Ambassador Tomás Ibarrola of Mexico in Stockholm.
-- readouts/b.txt --
Minister Solana Vega of Chile spoke.
`;
const found = (query: string, most?: number) => {
  const { symbols, more } = workspaceSymbols(fixture(source).corpus, query, most);
  return [
    ...symbols.map(({ kind, name, container }) => `${kind} ${name} (${container})`),
    ...(more ? ['more'] : []),
  ];
};

describe('a search of the workspace', () => {
  it('finds officials, without regard to accents, the register’s first', () => {
    assert.deepEqual(found('ibarrola'), ['official Tomás Ibarrola (Mexico)']);
    assert.deepEqual(found('sol').slice(0, 2), [
      'official Solana Vega (Chile)',
      'official Ana Sol Rivas (Argentina)',
    ]);
    assert.deepEqual(found('ana sol'), ['official Ana Sol Rivas (Argentina)']);
  });

  it('finds posts by any label', () =>
    assert.deepEqual(found('utrikes'), ['post Foreign Minister (Sweden, Foreign Office)']));

  it('finds meetings by country and by date', () => {
    assert.deepEqual(found('meeting mexico'), ['meeting Meeting · Stockholm, Sweden, Mexico (2024-05-03)']);
    assert.deepEqual(found('2024-05'), ['meeting Meeting · Stockholm, Sweden, Mexico (2024-05-03)']);
  });

  it('finds a meeting by the countries that the register knows of, not by a guess', () => {
    const { corpus } = fixture(`
-- officials.yaml --
persons:
  - { id: elena-duarte, name: Elena Duarte, country: MX, memberships: [{ role: Foreign Secretary }] }
-- a.txt --
Foreign Secretary Elena Duarte met with U.S. Secretary of State Martin Hale in Lima.
`);
    const names = (query: string) => workspaceSymbols(corpus, query).symbols.map(({ name }) => name);
    assert.deepEqual(names('meeting mexico'), ['Meeting · Lima, Mexico, United States']);
    assert.deepEqual(names('meeting peru'), []);
  });

  it('finds a meeting by whoever is meant now by part of a name', () => {
    const { corpus } = fixture(`
-- officials.yaml --
persons:
  - { id: ines, name: Inés Quiroga Salcedo, country: MX, memberships: [{ role: Minister for Trade }] }
-- b.txt --
Nobody.
`);
    const meeting: Meeting = {
      ...{ status: 'held', kind: 'meeting', place: undefined, date: undefined, anchor: { start: 0, end: 4 } },
      delegations: [{ country: 'CL', members: [0] }],
    };
    const read = readoutOf(['Quiroga | Minister for Trade | MX'], { meetings: [meeting] });
    const before = corpus.withReadout('a.txt', read, new LineIndex(''));
    const other = readoutOf(['Inés Quiroga Peralta | Minister for Trade | MX']);
    const after = before.withReadout('b.txt', other, new LineIndex(''));
    const names = (asked: Corpus) => workspaceSymbols(asked, 'meeting').symbols.map(({ name }) => name);
    assert.deepEqual([before, after, before].map(names), [
      ['Meeting, Mexico'],
      ['Meeting, Chile'],
      ['Meeting, Mexico'],
    ]);
  });

  it('has whole words before letters here and there', () =>
    assert.deepEqual(found('lind')[0], 'official Karin Lindqvist (Sweden)'));

  it('says that there are more', () => {
    assert.equal(found('').length, 6);
    assert.deepEqual(found('', 2).slice(2), ['more']);
  });
});
