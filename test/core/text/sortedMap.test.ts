// A map that is a value behaves as Map does, and keeps what it was.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SortedMap } from '../../../server/src/core/text/sortedMap.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const key = fc.constantFrom(...letters);
const step = fc.oneof(fc.tuple(key, fc.nat(9)), key);

describe('SortedMap', () => {
  it('answers as a Map to whatever is done to it, sorted, and every earlier version still does', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.nat(60), (steps, asked) => {
        const all = new Map([...letters].map((letter) => [letter, 0]));
        let map: SortedMap<number> = asked % 2 === 0 ? SortedMap.empty : SortedMap.empty.withAll(all);
        const model = new Map(map.entries());
        const versions: [SortedMap<number>, [string, number][]][] = [];
        for (const made of steps) {
          if (typeof made === 'string') {
            map = map.without(made);
            model.delete(made);
          } else {
            map = map.with(...made);
            model.set(...made);
          }
          versions.push([map, [...model].sort()]);
          // What was asked a lot is remembered, and those that come of it go on with that.
          if (versions.length > asked) for (const letter of letters) map.get(letter);
        }
        for (const [version, entries] of versions) {
          assert.deepEqual([...version.entries()], entries);
          const visited: [string, number][] = [];
          version.visit((value, letter) => visited.push([letter, value]));
          assert.deepEqual(visited, entries);
          assert.equal(version.size, entries.length);
          for (const letter of letters) assert.equal(version.get(letter), new Map(entries).get(letter));
        }
      }),
    );
  });

  it('is the same with many at once as with one after the other', () => {
    const entries = fc.array(
      fc.tuple(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 4 }), fc.nat(9)),
    );
    fc.assert(
      fc.property(entries, entries, (some, others) => {
        const oneByOne = (map: SortedMap<number>, added: [string, number][]) =>
          added.reduce<SortedMap<number>>((map, entry) => map.with(...entry), map);
        const before = oneByOne(SortedMap.empty, some);
        assert.deepEqual(before.withAll(new Map(others)), oneByOne(before, others));
      }),
    );
  });

  it('finds what begins so', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 4 }));
    fc.assert(
      fc.property(words, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 2 }), (keys, prefix) => {
        let map: SortedMap<true> = SortedMap.empty;
        for (const each of keys) map = map.with(each, true as const);
        const expected = [...new Set(keys)].filter((each) => each.startsWith(prefix)).sort();
        assert.deepEqual(
          [...map.beginning(prefix)].map(([each]) => each),
          expected,
        );
      }),
    );
  });

  it('has parts that together are all of it, of which an edit leaves the others as they are', () => {
    const keys = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 }), {
      minLength: 20,
      maxLength: 90,
    });
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 9 }), ([edited, ...others], most) => {
        const map = others.reduce<SortedMap<number>>((all, each) => all.with(each, 1), SortedMap.empty);
        const parts = map.parts(most);
        assert.deepEqual(
          parts.flatMap((part) => [...part.entries()]),
          [...map.entries()],
        );
        assert.ok(parts.every(({ size }) => size <= most));
        assert.deepEqual(map.parts(most), parts);
        const after = new Set(map.with(edited!, 2).parts(most));
        const changed = parts.filter((part) => !after.has(part));
        // Those along the way to it, and what was cut there.
        for (const part of changed) assert.ok(part.size < map.size || map.size <= most);
        assert.ok(parts.length < 40 || changed.length < parts.length);
      }),
    );
  });

  it('is the same map when nothing is taken away', () => {
    const map = SortedMap.empty.with('a', 1);
    assert.equal(map.without('b'), map);
  });
});
