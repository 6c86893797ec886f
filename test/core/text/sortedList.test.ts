// A list that is a value has what a Map of its items by key has, in order.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withItem, withItems, withoutItem } from '../../../server/src/core/text/sortedList.ts';

interface Item {
  readonly key: number;
  readonly word: string;
}
const compare = (a: Item, b: Item) => a.key - b.key;
const item = fc.record({ key: fc.nat(12), word: fc.constantFrom('a', 'b', 'c') });
const step = fc.oneof(
  fc.record({ with: item }),
  fc.record({ all: fc.array(item, { maxLength: 6 }) }),
  fc.record({ without: item }),
);

describe('a sorted list', () => {
  it('answers as a Map to whatever is done to it, and every earlier version still does', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let list: readonly Item[] = [];
        const model = new Map<number, Item>();
        const versions: [readonly Item[], Item[]][] = [];
        for (const made of steps) {
          if ('with' in made) {
            list = withItem(list, made.with, compare);
            model.set(made.with.key, made.with);
          } else if ('all' in made) {
            list = withItems(list, made.all, compare);
            for (const each of made.all) model.set(each.key, each);
          } else {
            list = withoutItem(list, made.without, compare);
            model.delete(made.without.key);
          }
          versions.push([list, [...model.values()].sort(compare)]);
        }
        for (const [version, items] of versions) assert.deepEqual(version, items);
      }),
    );
  });

  it('is the same object where nothing was to be taken out', () => {
    const list = withItem([], { key: 1, word: 'a' }, compare);
    assert.equal(withoutItem(list, { key: 2, word: 'a' }, compare), list);
  });
});
