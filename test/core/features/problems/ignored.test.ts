// Names that are none: told once, kept in the register file, and taken back there.
import assert from 'node:assert/strict';
import { fixed, theProblem, told, type Workspace, workspace } from '../../../support/problems.ts';

const register = `persons:
  - id: ines-quiroga
    name: Inés Quiroga
`;
const documents = { 'r/a.txt': ['Rosa Lund'], 'r/b.txt': ['Rosa Lund'], 'r/d.txt': ['Inés Quiroga'] };
const files = workspace({ 'officials.yaml': register, ...documents });
const fixesOf = (from: Workspace) => theProblem(from, 'r/a.txt', 'unrecognised-name').fixes;
const anywhere = '“Rosa Lund” is no person, in any readout';
const withRegister = (text: string) => workspace({ 'officials.yaml': text, ...documents });

describe('a name that is not a person', () => {
  it('is ignored in the readout of which that was said', () => {
    const after = `${register}ignored:\n  - { name: Rosa Lund, document: a.txt }\n`;
    const ignoring = withRegister(after);
    assert.deepEqual(told(ignoring, 'r/a.txt'), []);
    assert.deepEqual(told(ignoring, 'r/b.txt'), ['unrecognised-name “Rosa Lund”']);
    assert.deepEqual(told(ignoring, 'officials.yaml'), []);
  });

  it('is ignored everywhere', () => {
    const after = fixed(files, fixesOf(files), anywhere)['officials.yaml']!;
    assert.equal(after, `${register}ignored:\n  - Rosa Lund\n`);
    const ignoring = withRegister(after);
    assert.deepEqual([...told(ignoring, 'r/a.txt'), ...told(ignoring, 'r/b.txt')], []);
  });

  it('joins a list that is there, in its own layout', () => {
    const added = (text: string) => {
      const before = withRegister(text);
      return fixed(before, fixesOf(before), anywhere)['officials.yaml'];
    };
    assert.equal(added(`ignored: [Ole Berg]\n${register}`), `ignored: [Ole Berg, Rosa Lund]\n${register}`);
    assert.equal(
      added(`ignored:\n- Ole Berg # a ship\n${register}`),
      `ignored:\n- Ole Berg # a ship\n- Rosa Lund\n${register}`,
    );
    assert.equal(added(`ignored:\n${register}`), `ignored:\n  - Rosa Lund\n${register}`);
    assert.equal(added('{ "persons": [] }'), '{ ignored: [Rosa Lund], "persons": [] }');
    assert.equal(added('ignored:\r\n  - Ole Berg\r\n'), 'ignored:\r\n  - Ole Berg\r\n  - Rosa Lund\r\n');
    assert.equal(added('  persons: []\r\n'), '  persons: []\r\n  ignored:\r\n    - Rosa Lund\r\n');
    assert.equal(added('persons:'), 'persons:\nignored:\n  - Rosa Lund\n');
  });

  it('is no more ignored where it is in vain', () => {
    const idle = `${register}ignored:\n  - Rosa Lund\n  - Ole Berg\n  - { name: Rosa Lund, document: c.txt }\n`;
    const ignoring = withRegister(idle);
    assert.deepEqual(told(ignoring, 'officials.yaml'), [
      'register-idle-ignored “Ole Berg”',
      'register-idle-ignored “{ name: Rosa Lund, document: c.txt }”',
    ]);
    const berg = workspace({ 'officials.yaml': `${register}ignored:\n  - Ole Berg\n`, ...documents });
    const { fixes, severity } = theProblem(berg, 'officials.yaml', 'register-idle-ignored');
    assert.equal(severity, 'hint');
    assert.deepEqual(fixed(berg, fixes, 'Ignore “Ole Berg” no more'), {
      'officials.yaml': `${register}ignored:\n`,
    });
  });

  it('may be half typed', () => {
    const half = withRegister(`${register}ignored:\n  - { document: a.txt }\n  -\n`);
    assert.deepEqual(told(half, 'officials.yaml'), ['register-invalid-entry “document: a.txt”']);
    assert.deepEqual(told(half, 'r/a.txt'), ['unrecognised-name “Rosa Lund”']);
  });
});
