import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../../server/src/core/text/fold.ts';
import { foldedWord } from '../../../server/src/core/text/foldedWord.ts';
import { runs } from '../../support/runs.ts';

describe('a folded word', () => {
  it('is what the word is folded to, wherever it stands', () => {
    const text = 'Señora Núñez-Brandt, O’Neill y Strauß';
    const folded = (word: string) => {
      const start = text.indexOf(word);
      return foldedWord(text, start, start + word.length);
    };
    assert.deepEqual(['Señora', 'Núñez-Brandt', 'O’Neill', 'Strauß', 'y'].map(folded), [
      'senora',
      'nunez brandt',
      'oneill',
      'strauss',
      'y',
    ]);
  });

  it('is the same for any letters, also where it takes the place of another', () => {
    const word = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'abcdefgXYZáÁñÑ'), minLength: 3, maxLength: 4 }),
      fc.string({ unit: fc.constantFrom(...'abcXYZ09áÁñÑßŁł’-. ªḿ語'), maxLength: 8 }),
    );
    fc.assert(
      fc.property(word, word, (before, one) => {
        assert.equal(foldedWord(before + one, before.length, before.length + one.length), fold(one));
      }),
      runs(2000, 200_000),
    );
  });
});
