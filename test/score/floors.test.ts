// What is read well stays read well: the figures of the project's own sets against `floors.json`.
import assert from 'node:assert/strict';
import { fallen, raised, readFloors } from './floors.ts';
import { scoreOfSet } from './sets.ts';

describe('the figures reached', () => {
  for (const set of ['seeds', 'en', 'es'] as const) {
    it(`hold in ${set}`, () => assert.deepEqual(fallen(readFloors(), set, scoreOfSet(set).figures), []));
  }

  it('are raised and never lowered', () => {
    const { figures } = scoreOfSet('seeds');
    const floors = { seeds: { name: 1, title: 0 } };
    const higher = raised(floors, 'seeds', { ...figures, name: 0.9, title: 0.9 });
    assert.equal(higher.seeds?.name, 1);
    assert.equal(higher.seeds?.title, 0.895);
  });
});
