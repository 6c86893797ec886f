// A person written into a register file: the lines that are new, and every other line as it was.
import assert from 'node:assert/strict';
import { addOther } from '../../../server/src/core/register/addOther.ts';
import { addPerson, type NewPerson } from '../../../server/src/core/register/addPerson.ts';
import { parseRegisterFile } from '../../../server/src/core/register/parseRegisterFile.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';

const jane: NewPerson = {
  id: 'jane-roe',
  name: 'Jane Roe',
  country: 'US',
  membership: { role: 'Deputy Chief of Mission' },
};

function added(text: string, person: NewPerson = jane): string {
  const after = applyEdits(text, [addPerson(text, person)]);
  const { persons, faults } = parseRegisterFile('a.yaml', after);
  assert.deepEqual(faults, []);
  assert.ok(persons.some(({ name }) => name === person.name));
  return after;
}

const janeInBlocks = `  - id: jane-roe
    name: Jane Roe
    country: US
    memberships:
      - { role: Deputy Chief of Mission }
`;

describe('addPerson', () => {
  it('begins the list where there is none', () => {
    for (const before of ['', 'persons:\n', 'persons: []\n', 'persons:', '---\npersons:\n']) {
      assert.ok(
        added(before).endsWith(`persons:\n${janeInBlocks}`) ||
          added(before).endsWith(`persons:\n${janeInBlocks.trimEnd()}`),
        before,
      );
    }
  });

  it('begins it after what is there', () => {
    const posts = 'posts:\n  - id: minister\n    label: Minister';
    assert.equal(added(posts), `${posts}\npersons:\n${janeInBlocks}`);
    assert.equal(
      added(`persons: # nobody yet\n${posts}\n`),
      `persons: # nobody yet\n${janeInBlocks}${posts}\n`,
    );
  });

  it('keeps the order of the ids, comments and empty lines', () => {
    const before = `# All of them
persons:
  - id: ada-lunde
    name: Ada Lunde # was Moe

  # Ask the embassy.
  - id: zoe-quiroga
    name: Zoe Quiroga

  - id: zora-quiroga
    name: Zora Quiroga
posts: []
`;
    const marker = '  # Ask the embassy.\n';
    assert.equal(added(before), before.replace(marker, `${janeInBlocks}\n${marker}`));
    const last = { id: 'zz', name: 'Zz Top' };
    assert.equal(added(before, last), before.replace('posts:', '\n  - id: zz\n    name: Zz Top\nposts:'));
  });

  it('keeps the order of the names where that is the order', () => {
    const before = 'persons:\n  - { id: p2, name: Ada Lunde }\n  - { id: p1, name: Zoe Quiroga }\n';
    assert.deepEqual(
      added(before)
        .split('\n')
        .map((line) => /name: (\w+)/.exec(line)?.[1]),
      [undefined, 'Ada', 'Jane', 'Zoe', undefined],
    );
  });

  it('goes to the end where there is no order', () => {
    const before = 'persons:\n  - { id: z, name: Zoe Quiroga }\n  - { id: a, name: Ada Lunde }';
    assert.equal(
      added(before),
      `${before}\n  - { id: jane-roe, name: Jane Roe, country: US, memberships: [{ role: Deputy Chief of Mission }] }`,
    );
  });

  it('writes as its neighbours are written', () => {
    const tight = 'persons:\n- {id: ada, name: Ada Lunde}\n';
    assert.equal(
      added(tight),
      `${tight}- {id: jane-roe, name: Jane Roe, country: US, memberships: [{role: Deputy Chief of Mission}]}\n`,
    );
    const blocks = `persons:
-   id: ada
    name: Ada Lunde
    memberships:
    - role: Minister
      country: SE
`;
    assert.equal(
      added(blocks),
      `${blocks}-   id: jane-roe
    name: Jane Roe
    country: US
    memberships:
    - role: Deputy Chief of Mission
`,
    );
    assert.equal(
      added('persons: [{ id: ada, name: Ada Lunde }, { id: zoe, name: Zoe Quiroga }]\n', {
        id: 'jo',
        name: 'Jo Roe',
      }),
      'persons: [{ id: ada, name: Ada Lunde }, { id: jo, name: Jo Roe }, { id: zoe, name: Zoe Quiroga }]\n',
    );
  });

  it('keeps Windows line ends and a byte-order mark', () => {
    const before = '\uFEFFpersons:\r\n  - id: zoe\r\n    name: Zoe Quiroga\r\n';
    const after = added(before);
    assert.equal(
      after,
      `\uFEFFpersons:\r\n${janeInBlocks.replaceAll('\n', '\r\n')}${before.slice('\uFEFFpersons:\r\n'.length)}`,
    );
  });

  it('leaves a text that ends an entry alone', () => {
    const before = 'persons:\n  - id: ada\n    name: Ada Lunde\n    notes: |\n      Long.\n      Words.\n';
    assert.equal(added(before), before + janeInBlocks);
  });

  it('quotes what would be something else', () => {
    for (const role of [
      'Adviser: trade',
      '#1',
      'true',
      '12',
      '- a',
      'Say "yes"',
      '*x',
      ' a',
      'a # b',
      "O'Roe, Chief",
    ]) {
      const after = added('persons:\n', { ...jane, membership: { role } });
      assert.equal(parseRegisterFile('a', after).persons[0]?.memberships[0]?.role, role.trim(), after);
    }
  });

  it('names a post by its id', () => {
    assert.ok(added('', { ...jane, membership: { post: 'us-dcm' } }).endsWith('      - { post: us-dcm }\n'));
  });
});

describe('addOther', () => {
  /** The text after another name was added to the first person. */
  function named(text: string, name = 'J. Roe'): string {
    const { persons } = parseRegisterFile('a.yaml', text);
    const after = applyEdits(text, [addOther(text, persons[0]!.place.start, 'other_names', name)!]);
    const { otherNames } = parseRegisterFile('a.yaml', after).persons[0]!;
    assert.deepEqual(otherNames, [...persons[0]!.otherNames, name]);
    return after;
  }

  it('writes after the other names, as they are written', () => {
    const changes: readonly (readonly [before: string, after: string])[] = [
      ['    other_names: [Jany Roe]\n', '    other_names: [Jany Roe, J. Roe]\n'],
      ['    other_names: [ ]\n', '    other_names: [J. Roe ]\n'],
      ['    other_names: Jany Roe\n', '    other_names: [Jany Roe, J. Roe]\n'],
      [
        '    other_names:\n      - Jany Roe # once\n',
        '    other_names:\n      - Jany Roe # once\n      - J. Roe\n',
      ],
      [
        '    other_names:\n    - { name: Jany Roe }\n',
        '    other_names:\n    - { name: Jany Roe }\n    - J. Roe\n',
      ],
    ];
    for (const [before, after] of changes) {
      const around = (middle: string) =>
        `persons:\n  - id: jane\n    name: Jane Roe\n${middle}    country: US\n`;
      assert.equal(named(around(before)), around(after));
    }
  });

  it('begins the list after the name', () => {
    assert.equal(
      named('persons:\n  - name: Jane Roe # sic\n    country: US\n'),
      'persons:\n  - name: Jane Roe # sic\n    other_names: [J. Roe]\n    country: US\n',
    );
    assert.equal(
      named('persons: [{ name: Jane Roe, country: US }]', 'Roe, Jane'),
      'persons: [{ name: Jane Roe, other_names: ["Roe, Jane"], country: US }]',
    );
  });

  it('has nothing to write where there is no such entry', () => {
    assert.equal(addOther('persons: []', 3, 'other_names', 'J. Roe'), undefined);
  });
});
