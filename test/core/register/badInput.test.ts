// Registers as no one should write them: what is whole in them counts, what is not is told at its place, and nothing throws.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mergeRegister } from '../../../server/src/core/register/mergeRegister.ts';
import { parseRegisterFile } from '../../../server/src/core/register/parseRegisterFile.ts';

const seeds = readFileSync('seeds/officials.yaml', 'utf8');

const register = (...texts: string[]) =>
  mergeRegister(texts.map((text, index) => parseRegisterFile(`${index}.yaml`, text)));

const faultsOf = (...texts: string[]) => register(...texts).files.flatMap(({ faults }) => faults);

const names = (...texts: string[]) => [...register(...texts).persons.values()].map(({ name }) => name);

describe('a register that is still being typed', () => {
  for (const [what, eol] of [
    ['at any letter', '\n'],
    ['with Windows line ends', '\r\n'],
  ] as const) {
    it(`keeps all that stands before the break, ${what}`, () => {
      const text = seeds.replaceAll('\n', eol);
      const whole = parseRegisterFile('a', text);
      const entries = [...whole.posts, ...whole.persons];
      // Every letter of the beginning and the end, and here and there before: each break costs a reading of all before it.
      for (let end = 0; end < text.length; end += end < 400 || end > text.length - 100 ? 1 : 97) {
        const { posts, persons, faults } = parseRegisterFile('a', text.slice(0, end));
        const ids = new Set([...posts, ...persons].map(({ id }) => id));
        const lost = entries.filter(({ id, place }) => place.end <= end && !ids.has(id));
        assert.deepEqual(
          lost.map(({ id }) => id),
          [],
          `broken off at ${end}`,
        );
        assert.ok(faults.length <= 2, `broken off at ${end}`);
      }
    });
  }

  it('does not ask for what may be typed next', () => {
    for (const list of ['other_names', 'memberships', 'identifiers', 'links', 'sources', 'all_ids']) {
      assert.deepEqual(faultsOf(`persons:\n  - name: Ada Lunde\n    ${list}:\n      -`), [], list);
    }
  });

  it('keeps what stands before and after a half-typed entry', () => {
    const halves = [
      '  -',
      '  - id',
      '  - id: ',
      '  - { id: jo',
      '  - name: "Jo',
      '  - id: jo\n    memberships:\n      - { po',
      '  - id: jo\n  name: Jo',
      '  - id: jo\n    other_names: [Jo,',
      'na',
      'name: Jo',
    ];
    for (const half of halves) {
      const text = `persons:\n  - name: Ada Lunde\n${half}\n  - name: Zoe Quiroga\n`;
      assert.ok(names(text).includes('Ada Lunde'), half);
      assert.ok(names(text).includes('Zoe Quiroga'), half);
    }
  });
});

describe('a register with tabs', () => {
  const lines = Array.from(
    { length: 100 },
    (_, index) => `  - id: p-${index}\n\tname: Jo Roe ${index}\n`,
  ).join('');

  it('is told at its first lines, and of how many more', () => {
    const text = `persons:\n  - name: Ada Lunde\n${lines}`;
    const faults = faultsOf(text);
    assert.equal(faults.length, 20);
    assert.match(faults.at(-1)!.message, / \(And \d+ more\.\)$/);
    assert.ok(names(text).includes('Ada Lunde'));
  });
});

describe('a register of two versions that were not merged', () => {
  it('is told, and has the entries of both', () => {
    const text = `persons:
<<<<<<< HEAD
  - { id: ada, name: Ada Lunde }
||||||| before
  - { id: ada, name: Ada Lu }
=======
  - { id: ada, name: Ada Lundh }
  - { id: jo, name: Jo Roe }
>>>>>>> other
  - { id: zoe, name: Zoe Quiroga }
`;
    for (const eol of ['\n', '\r\n']) {
      const file = text.replaceAll('\n', eol);
      assert.deepEqual(names(file), ['Ada Lunde', 'Jo Roe', 'Zoe Quiroga']);
      assert.deepEqual(
        faultsOf(file).map(({ code, start, end }) => `${code} at ${file.slice(start, end)}`),
        ['register-syntax at <<<<<<< HEAD', 'register-duplicate-id at ada'],
      );
    }
  });
});

describe('a list that is there twice', () => {
  it('is told, and both are read', () => {
    const text = 'persons:\n  - name: Ada Lunde\nposts: []\npersons:\n  - name: Zoe Quiroga\n';
    assert.deepEqual(names(text), ['Ada Lunde', 'Zoe Quiroga']);
    assert.deepEqual(
      faultsOf(text).map(({ code, start }) => [code, text.slice(0, start).split('\n').length]),
      [['register-syntax', 4]],
    );
  });
});

describe('a register with anchors and aliases', () => {
  it('takes an alias for what it stands for', () => {
    const posts = `  - name: Ada Lunde
    memberships: [&minister { role: Minister, start_date: 2020 }]
  - name: Zoe Quiroga
    memberships: [*minister]
`;
    assert.deepEqual(faultsOf(`persons:\n${posts}`), []);
    assert.equal(register(`persons:\n${posts}`).persons.get('zoe-quiroga')?.memberships[0]?.role, 'Minister');
  });

  it('takes the last of that name before it', () => {
    const text =
      'persons:\n  - { name: &a Ada Lunde }\n  - { name: Jo Roe, notes: *a }\n  - { name: &a Zoe Moe }\n';
    assert.equal(register(text).persons.get('jo-roe')?.notes, 'Ada Lunde');
  });

  it('tells of an alias within what it stands for', () => {
    const text = `persons: &all
  - name: Ada Lunde
  - &jo { name: Jo Roe, other_names: [*jo] }
  - { name: Zoe Quiroga, memberships: *all }
`;
    assert.deepEqual(names(text), ['Ada Lunde']);
    assert.deepEqual(
      faultsOf(text).map(({ code, start }) => [code, text.slice(start, start + 10)]),
      [
        ['register-syntax', 'name: Jo R'],
        ['register-syntax', 'name: Zoe '],
      ],
    );
  });

  it('tells of an alias of nothing', () => {
    const text = 'persons:\n  - { name: Ada Lunde }\n  - { name: Jo Roe, notes: *gone }\n';
    assert.ok(names(text).includes('Ada Lunde'));
    assert.ok(faultsOf(text).every(({ code }) => code === 'register-syntax'));
  });

  it('takes thousands of them, as long as no entry is made of many', () => {
    const entries = Array.from(
      { length: 5000 },
      (_, index) => `  - { name: Jo Roe ${index}, memberships: [*m] }\n`,
    );
    const text = `persons:\n  - { name: Ada Lunde, memberships: [&m { role: Minister }] }\n${entries.join('')}`;
    assert.equal(names(text).length, 5001);
    assert.deepEqual(faultsOf(text), []);
  });
});

describe('a register that is nested without end', () => {
  for (const depth of [50, 3000]) {
    it(`is told, and the others count: ${depth} brackets`, () => {
      const text = `persons:\n  - name: Ada Lunde\n  - name: ${'['.repeat(depth)}${']'.repeat(depth)}\n`;
      assert.deepEqual(names(text), ['Ada Lunde']);
      assert.equal(faultsOf(text)[0]?.code, 'register-syntax');
    });
  }
});

describe('a key of JavaScript’s own', () => {
  it('means nothing', () => {
    const text = 'persons:\n  - name: Ada Lunde\n    __proto__: { country: SE }\n    constructor: x\n';
    assert.equal(register(text).persons.get('ada-lunde')?.country, undefined);
    assert.deepEqual(
      faultsOf(text).map(({ code }) => code),
      ['register-unknown-key', 'register-unknown-key'],
    );
  });
});

describe('a register of very many persons', () => {
  it('has each of them, and tells a name of all of them in few words at each', () => {
    const all = Array.from({ length: 10_000 }, (_, index) => {
      const [country, name] = index % 2 === 0 ? ['MX', 'Jo Roe'] : ['SE', `Ada Lunde ${index}`];
      return `  - {id: p-${index}, name: ${name}, country: ${country}}\n`;
    });
    const { persons, files } = register(`persons:\n${all.join('')}`);
    assert.equal(persons.size, 10_000);
    const { faults } = files[0]!;
    assert.equal(faults.length, 5_000);
    assert.ok(faults.every(({ evidence, message }) => evidence.length === 5 && message.length < 150));
    assert.match(faults[0]!.message, /of `p-2`, `p-4`, `p-6`, `p-8`, `p-10` and 4994 more\.$/);
  }).timeout(30_000);
});

describe('two register files that contradict each other', () => {
  const one = 'persons:\n  - { id: ada, name: Ada Lunde, country: SE, memberships: [{ role: Minister }] }\n';
  const other =
    'persons:\n  - { id: ada, name: Ada Lindqvist, country: NO }\n  - { id: a-lunde, name: Ada Lunde, country: SE }\n';

  it('are each told so at the place, and the first counts', () => {
    const { files, persons } = register(one, other);
    assert.deepEqual(
      [...persons.values()].map(({ name, country }) => `${name} ${country}`),
      ['Ada Lunde SE', 'Ada Lunde SE'],
    );
    assert.deepEqual(
      files.map(({ faults }) => faults.map(({ code, evidence }) => `${code} as ${evidence[0]?.uri}`)),
      [
        ['register-duplicate-name as 1.yaml'],
        ['register-duplicate-id as 0.yaml', 'register-duplicate-name as 0.yaml'],
      ],
    );
  });

  it('share their posts, of which the first counts as well', () => {
    const post = (label: string) => `posts: [{ id: m, label: ${label} }]\n`;
    const { posts, files } = register(post('Minister'), post('Secretary'));
    assert.equal(posts.get('m')?.label, 'Minister');
    assert.deepEqual(
      files.map(({ faults }) => faults.map(({ code }) => code)),
      [[], ['register-duplicate-id']],
    );
  });
});
