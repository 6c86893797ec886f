// Looking a place up in sorted spans.
import assert from 'node:assert/strict';
import { firstFrom } from '../../../server/src/core/text/firstFrom.ts';

describe('the first span from an offset', () => {
  const spans = [2, 2, 5, 9].map((start) => ({ start, end: start + 1 }));
  const cases = [
    [0, 0],
    [2, 0],
    [3, 2],
    [5, 2],
    [9, 3],
    [10, 4],
  ] as const;
  for (const [offset, index] of cases) {
    it(`from ${offset} is number ${index}`, () => assert.equal(firstFrom(spans, offset), index));
  }
  it('of none is none', () => assert.equal(firstFrom([], 3), 0));
});
