import assert from 'node:assert/strict';
import { lexiconOf } from '../../../server/src/core/lexicon/lexicons.ts';
import {
  meaningIn,
  type WordSet,
  wordSet,
  wordSetInAnyCase,
  wordValues,
} from '../../../server/src/core/lexicon/wordSet.ts';
import { tokenise } from '../../../server/src/core/readout/tokenise.ts';
import { isAnyOf } from '../../../server/src/core/readout/words.ts';

// Made before any text is read, as those of grammars are.
const OF = wordSet('of Zwischen');
const SIGNS = wordSetInAnyCase('isn’t über-all zz.');
const SIZES = wordValues([
  ['zwerg', 3],
  ['riese', 7],
]);

describe('a set of words', () => {
  const tokensOf = (text: string) => tokenise(text, lexiconOf('en'));
  const has = (text: string, set: WordSet) => isAnyOf(tokensOf(text), 0, set);

  it('has them as they are written', () => {
    for (const word of ['of', 'Zwischen']) assert.ok(has(word, OF), word);
    for (const word of ['Of', 'OF', 'zwischen', 'off', 'o', '-', '7']) assert.ok(!has(word, OF), word);
  });

  it('has them in any case, with hyphens and either apostrophe', () => {
    for (const word of ['isn’t', "isn't", 'Isn’t', 'ISN’T', 'über-all', 'ÜBER-ALL'])
      assert.ok(has(word, SIGNS), word);
    for (const word of ['isnt', 'uber-all', 'zz']) assert.ok(!has(word, SIGNS), word);
  });

  it('says what each means', () => {
    const { word } = tokensOf('zwerg Riese Mensch');
    assert.deepEqual(
      [...word].map((number) => meaningIn(SIZES, number)),
      [3, 7, 0],
    );
  });

  it('has nothing beyond the text', () => {
    const tokens = tokensOf('of');
    assert.ok(!isAnyOf(tokens, -1, OF) && !isAnyOf(tokens, 1, OF));
  });
});
