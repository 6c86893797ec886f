// The seeds are there and are text.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

describe('seeds', () => {
  it('are five readouts in UTF-8', () => {
    const readouts = readdirSync('seeds').filter((name) => name.endsWith('.txt'));
    assert.equal(readouts.length, 5);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (const name of readouts) decoder.decode(readFileSync(`seeds/${name}`));
  });
});
