import assert from 'node:assert/strict';
import { parseReadout } from '../../../server/src/core/readout/parseReadout.ts';

const bygoneIn = (text: string): string[] =>
  parseReadout(text)
    .titles.filter(({ bygone }) => bygone)
    .map(({ text: title }) => title);

describe('a title of another time', () => {
  it('is told by the word before it', () => {
    assert.deepEqual(
      bygoneIn(
        'Then Foreign Minister Ana Ruiz spoke with the late Senator Thomas Okafor and Mayor Luis Arce.',
      ),
      ['Foreign Minister', 'Senator'],
    );
    assert.deepEqual(
      bygoneIn(
        'El entonces canciller Luis Arce habló con la ministra saliente, y la ministra Ana Ruiz también.',
      ),
      ['canciller'],
    );
  });
});
