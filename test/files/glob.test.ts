// Globs match as editors match them.
import assert from 'node:assert/strict';
import { globMatcher, namesOf } from '../../server/src/files/glob.ts';

const matchesGlob = (path: string, glob: string): boolean => globMatcher(glob)(namesOf(path));

describe('a glob', () => {
  const cases: readonly (readonly [glob: string, path: string, matches: boolean])[] = [
    ['**/officials.yaml', '/a/b/officials.yaml', true],
    ['**/officials.yaml', 'officials.yaml', true],
    ['**/officials.yaml', '/a/other-officials.yaml', false],
    ['**/officials/*.yaml', '/a/officials/mx.yaml', true],
    ['**/officials/*.yaml', '/a/officials/mx/one.yaml', false],
    ['**/{seeds,readouts}/**/*.txt', '/a/readouts/2024/05/call.txt', true],
    ['**/{seeds,readouts}/**/*.txt', '/a/seeds/call.txt', true],
    ['**/{seeds,readouts}/**/*.txt', '/a/notes/call.txt', false],
    ['press/**/*.txt', '/home/us/press/a.txt', true],
    ['/press/*.txt', '/home/press/a.txt', false],
    ['*.readout', '/a/b.readout', true],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['a{b,c{d,e}}', 'ace', true],
    ['a{b', 'a{b', true],
    ['a.c', 'abc', false],
  ];
  for (const [glob, path, matches] of cases) {
    it(`${glob} ${matches ? 'takes' : 'leaves'} ${path}`, () => {
      assert.equal(matchesGlob(path, glob), matches);
    });
  }

  it('with many stars does not go mad', () => {
    assert.equal(matchesGlob('a'.repeat(5000), `${'*a'.repeat(50)}b`), false);
    assert.equal(matchesGlob('a/'.repeat(2000), `${'**/a/'.repeat(50)}b`), false);
  });
});
