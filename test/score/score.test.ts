// What the figures of a reading mean, on readings of a line or two.
import assert from 'node:assert/strict';
import type { Gold, GoldReadout } from './gold.ts';
import { bCubed } from './linking.ts';
import type { Annotation } from './readSet.ts';
import { type FigureName, scoreOf } from './score.ts';

describe('the score of a reading', () => {
  it('takes a name for found where its span is exact', () => {
    const found = { mentions: [name(0, 8, 'ana'), name(20, 24, 'bo')] };
    const wanted = { mentions: [name(0, 8, 'a'), name(20, 27, 'b')] };
    assert.equal(figure('name', wanted, found), 0.5);
    assert.equal(figure('name overlap', wanted, found), 1);
  });

  it('wants a title at the right person, and most of it', () => {
    const people = { mentions: [name(20, 24, 'ana'), name(40, 44, 'bo')] };
    const wanted = { ...people, titles: [{ ...words(0, 10), official: 'ana' }] };
    const reading = (start: number, official: string) => ({
      ...people,
      titles: [{ ...words(start, 10), official }],
    });
    assert.equal(figure('title', wanted, reading(2, 'ana')), 1);
    assert.equal(figure('title exact', wanted, reading(2, 'ana')), 0);
    assert.equal(figure('title', wanted, reading(4, 'ana')), 0);
    assert.equal(figure('title', wanted, reading(0, 'bo')), 0);
  });

  it('knows persons by the mentions that they share with the gold', () => {
    const wanted = {
      mentions: [name(0, 8, 'a')],
      officials: { a: { country: 'CL' } },
      meetings: [{ status: 'held' as const, anchor: words(9, 12), place: null, delegations: { CL: ['a'] } }],
    };
    const found = {
      mentions: [name(0, 8, 'ana-ruiz')],
      officials: [{ id: 'ana-ruiz', name: 'Ana Ruiz', country: 'CL', title: null }],
      meetings: [meeting(11, 30, [{ country: 'CL', members: ['ana-ruiz', 'bo'] }])],
    };
    assert.equal(figure('country', wanted, found), 1);
    assert.equal(figure('meeting', wanted, found), 1);
    assert.equal(figure('participant', wanted, found), 2 / 3);
  });

  it('has no figure where there is nothing to find', () => {
    assert.equal(figure('quotation', {}, {}), undefined);
  });

  it('lists what was missed and what is wrong', () => {
    const { differences } = scored({ mentions: [name(0, 8, 'a')] }, { mentions: [name(9, 12, 'b')] });
    assert.deepEqual(differences, ['a.txt: missed name: 0 ----', 'a.txt: wrong name: 9 ----']);
  });

  it('measures links by how much of each person is together, and nobody else', () => {
    const links = (...pairs: string[]) => pairs.map((pair) => ({ wanted: pair[0]!, found: pair[1]! }));
    assert.equal(bCubed(links('a1', 'a1', 'b2')), 1);
    // Precision 5/9, recall 1.
    assert.equal(bCubed(links('a1', 'a1', 'b1')), (2 * 5) / (5 + 9));
    // Precision 1, recall 1/2.
    assert.equal(bCubed(links('a1', 'a2')), 2 / 3);
  });
});

const words = (start: number, end: number) => ({ start, end, text: '----' });
const name = (start: number, end: number, official: string) => ({
  ...words(start, end),
  kind: 'name' as const,
  official,
});
const meeting = (start: number, end: number, delegations: Annotation['meetings'][number]['delegations']) => ({
  ...{ status: 'held' as const, kind: 'meeting' as const, place: null, date: null },
  anchor: words(start, end),
  delegations,
});

function scored(wanted: Partial<GoldReadout>, found: Partial<Annotation>) {
  const none = { date: null, mentions: [], titles: [], meetings: [], quotations: [] };
  const gold: Gold = { 'a.txt': { ...none, officials: {}, ...wanted } };
  return scoreOf(gold, [{ ...none, file: 'a.txt', language: 'en', officials: [], ...found }]);
}

const figure = (of: FigureName, wanted: Partial<GoldReadout>, found: Partial<Annotation>) =>
  scored(wanted, found).figures[of];
