// Names are found as well as they fit, each in one manner.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Catalogue, nothingYet } from '../../../server/src/core/text/catalogue.ts';
import { fold } from '../../../server/src/core/text/fold.ts';
import { Wanted } from '../../../server/src/core/text/wanted.ts';

/** What is found for each query among these names, the best first. */
function found(names: readonly string[], query: string): readonly (readonly [number, string])[] {
  const catalogue = new Catalogue(names.map((item) => ({ item, name: fold(item) })));
  const wanted = new Wanted(query);
  const all = nothingYet<string>();
  catalogue.findByWords(wanted, all);
  catalogue.findByLetters(wanted, all);
  return ([4, 3, 2, 1] as const).flatMap((worth) => all[worth].map(({ item }) => [worth, item] as const));
}

describe('a catalogue of names', () => {
  it('has the name itself first, then what begins so, then what has words that do, then what has the letters', () => {
    const names = ['Nils Ana Berg', 'Inés Ana', 'Ana Berg', 'Ana', 'Adrian Bravo', 'Otto'];
    assert.deepEqual(found(names, 'ana'), [
      [4, 'Ana'],
      [3, 'Ana Berg'],
      [2, 'Nils Ana Berg'],
      [2, 'Inés Ana'],
      [1, 'Adrian Bravo'],
    ]);
  });

  it('finds words in any order, and letters in theirs', () => {
    assert.deepEqual(found(['Ruth Thornbury'], 'tho ru'), [[2, 'Ruth Thornbury']]);
    assert.deepEqual(found(['Ruth Thornbury'], 'rtby'), [[1, 'Ruth Thornbury']]);
    assert.deepEqual(found(['Ruth Thornbury'], 'ybtr'), []);
  });

  it('finds in other letters and numbers too', () => {
    assert.deepEqual(
      found(['Встреча 2024-05-03', 'Meeting 2024-06-03'], '2024-05'),
      [
        [2, 'Встреча 2024-05-03'],
        [1, 'Meeting 2024-06-03'],
      ].slice(0, 1),
    );
    assert.deepEqual(found(['Встреча 2024-05-03'], 'вст'), [[3, 'Встреча 2024-05-03']]);
  });

  it('finds each name once, as well as a look at it alone would', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', 'я', ' '), maxLength: 8 });
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), name, (names, query) => {
        const all = found(names, query);
        assert.deepEqual([...all].sort(), names.flatMap((each) => found([each], query)).sort());
        const letters = fold(query).replaceAll(' ', '');
        const pattern = new RegExp([...letters].join('.*'));
        for (const each of names)
          if (pattern.test(fold(each))) assert.ok(all.some(([, item]) => item === each));
      }),
    );
  });
});
