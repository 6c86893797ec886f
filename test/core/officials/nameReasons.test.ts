import assert from 'node:assert/strict';
import { namePartsOf } from '../../../server/src/core/officials/nameParts.ts';
import { nameReasons } from '../../../server/src/core/officials/nameReasons.ts';

const reasons = (one: string, other: string) => nameReasons(namePartsOf(one), namePartsOf(other));

describe('the reasons for two names', () => {
  it('tell word by word what agrees, and what only one has', () => {
    assert.deepEqual(reasons('I. Quiroga', 'Inés Quiroga Salcedo'), [
      'i. may be ines',
      'quiroga in both',
      'salcedo only in one',
    ]);
    assert.deepEqual(reasons('Quirogs', 'Inés Quiroga'), [
      'quirogs is nearly quiroga',
      'ines only in one',
      'only part of a name',
    ]);
  });

  it('tell of names that are the same but for something', () => {
    assert.deepEqual(reasons('INES QUIROGA', 'Inés Quiroga'), ['the same name']);
    assert.deepEqual(reasons('Quiroga Inés', 'Inés Quiroga'), ['the same names in another order']);
    assert.deepEqual(reasons('Tomás Peralta Jr.', 'Tomás Peralta'), ['the same name but for the suffix']);
  });

  it('are none for different names', () => {
    assert.deepEqual(reasons('Inés Quiroga Peralta', 'Inés Quiroga Salcedo'), []);
  });
});
