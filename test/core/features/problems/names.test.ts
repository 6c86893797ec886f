// What is said of a name that is new, misspelt, or spelt in two ways, and how it is put right.
import assert from 'node:assert/strict';
import { fixed, theProblem, told, workspace } from '../../../support/problems.ts';

const register = `persons:
  - id: ines-quiroga
    name: Inés Quiroga
    country: MX
  - id: ruth-thornbury
    name: Ruth Thornbury
    country: US
`;

describe('unrecognised-name', () => {
  it('is told of everybody who is not in the register, once', () => {
    const files = workspace({
      'officials.yaml': register,
      'a.txt': ['Inés Quiroga | Minister | MX', 'Rosa Lund | Envoy | SE'],
    });
    assert.deepEqual(told(files, 'a.txt'), ['unrecognised-name “Rosa Lund”']);
  });

  it('is not told without a register, nor while one cannot be read in full', () => {
    assert.deepEqual(told(workspace({ 'a.txt': ['Rosa Lund'] }), 'a.txt'), []);
    const broken = workspace({ 'officials.yaml': `${register}  - { name: `, 'a.txt': ['Rosa Lund'] });
    assert.deepEqual(told(broken, 'a.txt'), []);
    assert.deepEqual(told(workspace({ 'officials.yaml': 'persons:\n', 'a.txt': ['Rosa Lund'] }), 'a.txt'), [
      'unrecognised-name “Rosa Lund”',
    ]);
  });

  it('is a hint while the register has fewer than half of the names with an office', () => {
    const severity = (...others: string[]) => {
      const people = [...others, 'Rosa Lund | Envoy | SE'];
      const files = workspace({ 'officials.yaml': register, 'a.txt': ['Rosa Lund'], 'b.txt': people });
      return theProblem(files, 'a.txt', 'unrecognised-name').severity;
    };
    const three = ['Ada Ode | Minister', 'Tomás Lanz | Envoy', 'Ole Berg | Judge'];
    assert.equal(severity(...three, 'Ana Sol', 'Sol | Minister'), 'warning');
    assert.equal(severity(...three, 'Ana Sol | Consul'), 'hint');
  });

  it('is cured by registering, with country and office as found', () => {
    const files = workspace({ 'officials.yaml': register, 'a.txt': ['Rosa Lund | Envoy to Lima | SE'] });
    const { fixes } = theProblem(files, 'a.txt', 'unrecognised-name');
    assert.deepEqual(fixed(files, fixes, 'Add Rosa Lund to the register'), {
      'officials.yaml': register.replace(
        '  - id: ruth',
        '  - id: rosa-lund\n    name: Rosa Lund\n    country: SE\n    memberships:\n      - { role: Envoy to Lima }\n  - id: ruth',
      ),
    });
  });

  it('is cured with the post, where the register has one of that label', () => {
    const posts = 'posts:\n  - { id: se-envoy, label: Envoy, country: SE }\n';
    const files = workspace({ 'officials.yaml': posts + register, 'a.txt': ['Rosa Lund | envoy | SE'] });
    const { fixes } = theProblem(files, 'a.txt', 'unrecognised-name');
    assert.match(
      fixed(files, fixes, 'Add Rosa Lund to the register')['officials.yaml']!,
      /name: Rosa Lund\n {4}country: SE\n {4}memberships:\n {6}- { post: se-envoy }/,
    );
  });

  it('offers another name of somebody who may be meant', () => {
    const files = workspace({ 'officials.yaml': register, 'a.txt': ['Ruth Thornbury Karr | | US'] });
    const { message, fixes, evidence } = theProblem(files, 'a.txt', 'unrecognised-name');
    assert.equal(message, 'Ruth Thornbury Karr is not in the register. Ruth Thornbury may be meant.');
    assert.equal(evidence[0]?.uri, 'officials.yaml');
    assert.ok(
      fixed(files, fixes, 'Add “Ruth Thornbury Karr” as another name of Ruth Thornbury')[
        'officials.yaml'
      ]?.includes('    name: Ruth Thornbury\n    other_names: [Ruth Thornbury Karr]\n    country: US\n'),
    );
  });
});

describe('ambiguous-name', () => {
  const two =
    'persons:\n  - { id: a, name: Inés Quiroga Salcedo }\n  - { id: b, name: Inés Quiroga Peralta }\n';
  const files = workspace({ 'officials.yaml': two, 'a.txt': ['Inés Quiroga'] });

  it('is told in place of a name that is new, with everybody who may be meant', () => {
    assert.deepEqual(told(files, 'a.txt'), ['ambiguous-name “Inés Quiroga”']);
    const { message, evidence } = theProblem(files, 'a.txt', 'ambiguous-name');
    assert.equal(
      message,
      '“Inés Quiroga” may be Inés Quiroga Salcedo or Inés Quiroga Peralta: the readout does not say which.',
    );
    assert.deepEqual(
      evidence.map((place) => place.message),
      ['Inés Quiroga Salcedo in the register', 'Inés Quiroga Peralta in the register'],
    );
  });

  it('is cured by the fuller name, never by default', () => {
    const { fixes } = theProblem(files, 'a.txt', 'ambiguous-name');
    assert.deepEqual(fixed(files, fixes, 'Write “Inés Quiroga Peralta”'), {
      'a.txt': 'Inés Quiroga Peralta\n',
    });
    assert.ok(fixes.every(({ preferred }) => !preferred));
  });

  it('is told of a surname that two of one country have, and not where the office decides', () => {
    const envoys = `persons:
  - { id: a, name: Inés Quiroga, country: MX, memberships: [{ role: Envoy }] }
  - { id: b, name: Rosa Quiroga, country: MX, memberships: [{ role: Governor }] }
`;
    const one = workspace({ 'officials.yaml': envoys, 'a.txt': ['Quiroga | | MX'] });
    assert.deepEqual(told(one, 'a.txt'), ['ambiguous-name “Quiroga”']);
    assert.deepEqual(
      told(workspace({ 'officials.yaml': envoys, 'a.txt': ['Quiroga | Envoy | MX'] }), 'a.txt'),
      [],
    );
  });
});

describe('different-accents', () => {
  const files = workspace({
    'officials.yaml': register,
    'a.txt': ['Ines Quiroga | Minister | MX'],
    'b.txt': ['Inés Quiroga | Minister | MX'],
    'c.txt': ['INES QUIROGA | Minister | MX'],
  });

  it('is a hint, where unrecognised would be wrong, and silent about capitals', () => {
    assert.deepEqual(told(files, 'a.txt'), ['different-accents “Ines Quiroga”']);
    assert.equal(theProblem(files, 'a.txt', 'different-accents').severity, 'hint');
    assert.deepEqual([...told(files, 'b.txt'), ...told(files, 'c.txt')], []);
  });

  it('is of the accents alone: a name that also has another letter is not told so', () => {
    const cantu = 'persons:\n  - { name: Rolando Cantú Jr., country: MX }\n';
    const toldOf = (name: string) =>
      workspace({ 'officials.yaml': cantu, 'a.txt': [`${name} | Minister | MX`] });
    assert.equal(
      theProblem(toldOf('Rolando Cantu'), 'a.txt', 'different-accents').message,
      '“Rolando Cantu” is written with other accents in the register: “Rolando Cantú Jr.”.',
    );
    const { message, fixes } = theProblem(toldOf('Roland Cantu'), 'a.txt', 'unrecognised-name');
    assert.equal(message, 'Roland Cantu is not in the register. Rolando Cantú Jr. may be meant.');
    assert.deepEqual(fixed(toldOf('Roland Cantu'), fixes, 'Write “Rolando Cantú Jr.”'), {
      'a.txt': 'Minister Rolando Cantú Jr.\n',
    });
  });

  it('is cured by the accents of the register, or by another name', () => {
    const { fixes } = theProblem(files, 'a.txt', 'different-accents');
    assert.deepEqual(fixed(files, fixes, 'Replace with “Inés Quiroga”'), {
      'a.txt': 'Minister Inés Quiroga\n',
    });
    const other = workspace({
      ...{ 'a.txt': ['Ines Quiroga | Minister | MX'] },
      ...fixed(files, fixes, 'Add “Ines Quiroga” as another name of Inés Quiroga'),
    });
    assert.deepEqual(told(other, 'a.txt'), []);
  });
});

describe('misspelt-name', () => {
  const files = workspace({
    'officials.yaml': register,
    'a.txt': ['Ruth Thornbry | Envoy | US', 'Inés Quiroga'],
    'b.txt': ['Ruth Thornbry | Envoy | US'],
    'c.txt': ['Ruth Thornbury | Envoy | US'],
  });
  const { fixes, evidence } = theProblem(files, 'a.txt', 'misspelt-name');

  it('is told in place of a name that is new', () => {
    assert.deepEqual(told(files, 'a.txt'), ['misspelt-name “Ruth Thornbry”']);
    assert.deepEqual(told(files, 'c.txt'), []);
  });

  it('shows the register and those who write it right', () => {
    assert.deepEqual(
      evidence.map(({ uri }) => uri),
      ['officials.yaml', 'c.txt'],
    );
  });

  it('is put right by the letters that are wrong, here or everywhere', () => {
    assert.equal(fixes[0]?.preferred, true);
    assert.deepEqual(fixes[0]?.edits, [
      { uri: 'a.txt', edits: [{ start: 11, end: 19, newText: 'Thornbury' }] },
    ]);
    assert.deepEqual(fixed(files, fixes, 'Write “Ruth Thornbury” in all 2 readouts'), {
      'a.txt': 'Envoy Ruth Thornbury\nInés Quiroga\n',
      'b.txt': 'Envoy Ruth Thornbury\n',
    });
  });

  it('is never put right by default in a quotation, nor along with others', () => {
    const quoted = workspace(
      {
        'officials.yaml': register,
        'a.txt': ['Ruth Thornbry | Envoy | US'],
        'b.txt': ['Ruth Thornbry | Envoy | US'],
      },
      { quotations: [{ start: 0, end: 19, speaker: undefined, closed: true }] },
    );
    const problem = theProblem(quoted, 'a.txt', 'misspelt-name');
    assert.deepEqual(
      problem.fixes.map(({ title, preferred }) => [title, preferred]),
      [
        ['Replace with “Ruth Thornbury”', false],
        ['Add “Ruth Thornbry” as another name of Ruth Thornbury', false],
        ['Add Ruth Thornbry to the register', false],
      ],
    );
  });
});

describe('inconsistent-name', () => {
  it('is told of both spellings, with the other as evidence, and silent about those in the register', () => {
    const documents = { 'a.txt': ['Karin Belmonte-Ostran'], 'b.txt': ['Karin Belmonte-Ostrand'] };
    const files = workspace(documents);
    assert.deepEqual(told(files, 'a.txt'), ['inconsistent-name “Karin Belmonte-Ostran”']);
    assert.deepEqual(told(files, 'b.txt'), ['inconsistent-name “Karin Belmonte-Ostrand”']);
    const { evidence, fixes } = theProblem(files, 'a.txt', 'inconsistent-name');
    assert.deepEqual(evidence, [{ uri: 'b.txt', start: 0, end: 22, message: '“Karin Belmonte-Ostrand”' }]);
    assert.deepEqual(fixed(files, fixes, 'Replace with “Karin Belmonte-Ostrand”'), {
      'a.txt': 'Karin Belmonte-Ostrand\n',
    });
    assert.ok(fixes.every(({ preferred }) => !preferred));
    const known = workspace({
      ...documents,
      'officials.yaml': 'persons: [{ name: Karin Belmonte-Ostrand }]',
    });
    assert.deepEqual(told(known, 'b.txt'), []);
  });

  it('is told of the rarer spelling only', () => {
    const files = workspace({
      'a.txt': ['Karin Belmonte-Ostran'],
      'b.txt': ['Karin Belmonte-Ostrand'],
      'c.txt': ['Karin Belmonte-Ostrand'],
    });
    assert.deepEqual(told(files, 'a.txt').length, 1);
    assert.deepEqual(told(files, 'b.txt'), []);
  });

  it('is told of two spellings in one readout, though only one of them has a title', () => {
    const files = workspace({ 'a.txt': ['Ruth Thornbury | Envoy | US', 'Ruth Thornbry'] });
    assert.deepEqual(told(files, 'a.txt'), [
      'inconsistent-name “Ruth Thornbury”',
      'inconsistent-name “Ruth Thornbry”',
    ]);
    assert.equal(
      theProblem(
        workspace({
          'a.txt': ['Ruth Thornbry', 'Ruth Thornbury | Envoy | US'],
          'b.txt': ['Ruth Thornbury | Envoy | US'],
        }),
        'a.txt',
        'inconsistent-name',
      ).message,
      '“Ruth Thornbry” is written “Ruth Thornbury” in another readout.',
    );
  });

  it('begins a register where there is none', () => {
    const files = workspace({ 'r/a.txt': ['Karin Belmonte-Ostran'], 'r/b.txt': ['Karin Belmonte-Ostrand'] });
    const { fixes } = theProblem(files, 'r/b.txt', 'inconsistent-name');
    assert.deepEqual(fixed(files, fixes, 'Add Karin Belmonte-Ostrand to the register'), {
      'r/officials.yaml': 'persons:\n  - id: karin-belmonte-ostrand\n    name: Karin Belmonte-Ostrand\n',
    });
  });
});
