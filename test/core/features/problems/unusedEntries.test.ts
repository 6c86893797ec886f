// Entries of the register that no readout has a use for, as hints in its file.
import assert from 'node:assert/strict';
import { theProblem, told, workspace } from '../../../support/problems.ts';

const register = `posts:
  - { id: se-minister, label: Foreign Minister, country: SE }
  - { id: se-envoy, label: Envoy, country: SE }
persons:
  - { name: Inés Quiroga, country: SE, memberships: [{ post: se-minister }] }
  - { name: Roberto Lindqvist, country: SE }
  - { name: Rosa Lund, country: NO }
`;
const files = (...persons: string[]) => workspace({ 'officials.yaml': register, 'a.txt': persons });
const unused = (...persons: string[]) =>
  told(files(...persons), 'officials.yaml').map((each) => each.replace('register-unused-entry ', ''));

describe('an entry that no readout has a use for', () => {
  it('is a person of whom none speaks, or a post that nobody held', () => {
    assert.deepEqual(unused('Inés Quiroga', 'Rosa Lund'), ['“Envoy”', '“Roberto Lindqvist”']);
    const { severity, message } = theProblem(
      workspace({ 'officials.yaml': 'persons: [{ name: Rosa Lund }]', 'a.txt': ['Ole Berg'] }),
      'officials.yaml',
      'register-unused-entry',
    );
    assert.deepEqual([severity, message], ['hint', 'No readout speaks of “Rosa Lund”.']);
  });

  it('is nobody who may be meant: by a slip of the pen, or as one of two who fit', () => {
    assert.deepEqual(unused('Inés Quiroga', 'Rosa Lund', 'Roberto Lindqvits'), ['“Envoy”']);
    const twins = 'persons: [{ id: a, name: Rosa Lund }, { id: b, name: Rosa Lund }]';
    assert.deepEqual(
      told(workspace({ 'officials.yaml': twins, 'a.txt': ['Rosa Lund'] }), 'officials.yaml').filter((each) =>
        each.startsWith('register-unused'),
      ),
      [],
    );
  });

  it('is told while there are readouts, and of none that is passed over', () => {
    assert.deepEqual(told(workspace({ 'officials.yaml': register }), 'officials.yaml'), []);
    const twice = 'persons: [{ id: a, name: Rosa Lund }, { id: a, name: Ole Berg }]';
    assert.deepEqual(told(workspace({ 'officials.yaml': twice, 'a.txt': ['Rosa Lund'] }), 'officials.yaml'), [
      'register-duplicate-id “a”',
    ]);
  });
});
