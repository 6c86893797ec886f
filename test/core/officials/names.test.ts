// Pairs of names and what they are to each other: the table that holds the rules of comparing names, and every threshold.
import assert from 'node:assert/strict';
import { compareNames, type NameRelation } from '../../../server/src/core/officials/names.ts';

/** `bare`: only part of a name, which needs a title or a country beside it. `initial`: the given name is known by its first letter. */
type Expected = NameRelation | 'bare' | 'initial';

const pairs: readonly (readonly [Expected, string, string])[] = [
  // The same but for how it is written.
  ['same', 'Inés Quiroga', 'Ines Quiroga'],
  ['same', 'INÉS QUIROGA', 'Inés Quiroga'],
  ['same', 'Inés  Quiroga', 'Inés Quiroga'],
  ['same', 'Inés\u00a0Quiroga', 'Inés Quiroga'],
  ['same', 'Ine\u0301s Quiroga', 'Inés Quiroga'],
  ['same', 'Halvor Østergård', 'Halvor Ostergard'],
  ['same', 'Wojciech Łabędzki', 'Wojciech Labedzki'],
  ['same', 'Fiona O’Hallan', "Fiona O'Hallan"],
  ['same', 'Fiona O’Hallan', 'Fiona OHallan'],
  ['same', 'Ruth Belmonte-Karr', 'Ruth Belmonte Karr'],
  ['same', 'Ruth Belmonte‑Karr', 'Ruth Belmonte-Karr'],
  ['same', 'Bak Sung-min', 'Bak Sung Min'],
  ['same', 'Bak Sung-min', 'Bak Sungmin'],
  ['same', 'Harald von der Ahe', 'Harald Von der Ahe'],
  ['same', 'Teresa de la Vega', 'Teresa Vega'],
  ['same', 'Omar al-Rashidi', 'Omar Al Rashidi'],
  ['same', 'Omar El-Rashidi', 'Omar al-Rashidi'],
  ['same', 'Ma. Inés Quiroga', 'María Inés Quiroga'],
  ['same', 'Inés “Neni” Quiroga', 'Inés Quiroga'],

  // One leaves out what the other has.
  ['omission', 'Inés Quiroga', 'Inés Quiroga Salcedo'],
  ['omission', 'Inés Quiroga', 'Inés María Quiroga'],
  ['omission', 'Inés Quiroga', 'Inés María Quiroga Salcedo'],
  ['omission', 'Inés María Quiroga', 'Inés Quiroga Salcedo'],
  ['omission', 'Inés M. Quiroga', 'Inés Quiroga'],
  ['omission', 'Inés M. Quiroga', 'Inés María Quiroga'],
  ['omission', 'Walter Thornbury, Jr.', 'Walter Thornbury'],
  ['omission', 'Hilda Brandt', 'Hilda Thornbury Brandt'],
  ['omission', 'María de Ahumada', 'María de Ahumada Peralta'],
  ['omission', 'Ruth Belmonte', 'Ruth Belmonte-Karr'],
  ['omission', 'Ruth Karr', 'Ruth Belmonte-Karr'],

  // The given name is not there, or nothing but one name is.
  ['bare', 'Quiroga', 'Inés Quiroga'],
  ['bare', 'Quiroga', 'Inés Quiroga Salcedo'],
  ['bare', 'Quiroga Salcedo', 'Inés Quiroga Salcedo'],
  ['bare', 'de Ahumada', 'María de Ahumada'],
  ['bare', 'Belmonte-Karr', 'Ruth Belmonte-Karr'],
  ['bare', 'Bak', 'Bak Sung-min'],
  ['bare', 'Inés', 'Inés Quiroga'],
  ['bare', 'Salcedo', 'Inés Quiroga Salcedo'],
  ['initial', 'I. Quiroga', 'Inés Quiroga'],
  ['initial', 'I. M. Quiroga', 'Inés María Quiroga'],

  // A familiar form, or another order: to be asked, not to be taken.
  ['variant', 'Pepe Quiroga', 'José Quiroga'],
  ['variant', 'Paco Quiroga Salcedo', 'Francisco Quiroga'],
  ['variant', 'Liz Thornbury', 'Elizabeth Thornbury'],
  ['variant', 'Bill Thornbury', 'William J. Thornbury, Jr.'],
  ['variant', 'Rich Thornbury', 'Richard R. Thornbury'],
  ['variant', 'Mohamed Rashidi', 'Muhammad Rashidi'],
  ['variant', 'Quiroga Inés', 'Inés Quiroga'],
  ['variant', 'Bak Sung-min', 'Sung-min Bak'],

  // A letter or two.
  ['possible-misspelling', 'Ruth Thornbry', 'Ruth Thornbury'],
  ['possible-misspelling', 'Ruth Belmonte-Karlin', 'Ruth Belmonte-Karling'],
  ['possible-misspelling', 'Inés Quirogas', 'Inés Quiroga Salcedo'],
  ['possible-misspelling', 'Ruht Thornbury', 'Ruth Thornbury'],
  ['possible-misspelling', 'Ruth Thonrbury', 'Ruth Thornbury'],
  ['possible-misspelling', 'Oleh Zaporenskyi', 'Oleh Zaporenky'],
  ['possible-misspelling', 'Thornbry', 'Ruth Thornbury'],
  ['possible-misspelling', 'Karin Qiroga', 'Karin Quiroga'],

  // Too short, too far, or another first letter.
  ['different', 'Ana Roe', 'Ana Rue'],
  ['different', 'Ruth Vance', 'Ruth Nance'],
  ['different', 'Ruth Lindt', 'Ruth Lund'],
  ['different', 'Ruth Mendora', 'Ruth Mendalo'],
  ['different', 'Ruth Thornbry Belmnte', 'Ruth Thornbury Belmonte'],

  // Near in letters, and each a name of its own.
  ['different', 'Elsa Quiroga', 'Elisa Quiroga'],
  ['different', 'Inés Vega', 'Inés Vera'],

  // Two people, however much they have in common.
  ['different', 'José Pérez García', 'José Pérez Gómez'],
  ['different', 'Inés Quiroga Salcedo', 'Inés Quiroga Peralta'],
  ['different', 'José García', 'José Pérez García'],
  ['different', 'Inés Quiroga', 'Rosa Quiroga'],
  ['different', 'Inés Quiroga Salcedo', 'Rosa Quiroga Salcedo'],
  ['different', 'Mario Quiroga', 'María Quiroga'],
  ['different', 'Marcelo Quiroga', 'Marcela Quiroga'],
  ['different', 'Daniel Quiroga', 'Daniela Quiroga'],
  ['different', 'Inés María Quiroga', 'Inés Rosa Quiroga'],
  ['different', 'Inés Quiroga', 'Inés Belmonte'],
  ['different', 'Inés María', 'Inés Quiroga'],
  ['different', 'Walter Thornbury, Jr.', 'Walter Thornbury, Sr.'],
  ['different', 'Osric II', 'Osric III'],
  ['different', 'I. Quiroga', 'Rosa Quiroga'],
  ['different', 'Jason Thornbury', 'Martin J. Thornbury'],
  ['different', 'Salim bin Rashidi', 'Rashidi bin Salim'],
  ['different', '', 'Inés Quiroga'],
];

describe('compareNames', () => {
  for (const [expected, a, b] of pairs) {
    it(`${a || 'nothing'} · ${b}: ${expected}`, () => {
      // It does not matter which comes first.
      assert.equal(kindOf(a, b), expected);
      assert.equal(kindOf(b, a), expected);
    });
  }

  it('says why', () => {
    assert.deepEqual(compareNames('I. Quiroga', 'Inés Quiroga Salcedo').reasons, [
      'i. may be ines',
      'quiroga in both',
      'salcedo only in one',
    ]);
    assert.deepEqual(compareNames('Inés Quiroga Peralta', 'Inés Quiroga Salcedo').reasons, [
      'another second surname: peralta, salcedo',
    ]);
  });
});

function kindOf(a: string, b: string): Expected {
  const { relation, bare, initialOnly } = compareNames(a, b);
  if (relation !== 'omission') return relation;
  return bare ? 'bare' : initialOnly ? 'initial' : 'omission';
}
