// The JSON Schema that an editor checks a register by says of each entry what the reader says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import schema from '../../../client/schemas/officials.schema.json';
import { countries } from '../../../server/src/core/lexicon/countries.ts';
import { parseRegisterFile } from '../../../server/src/core/register/parseRegisterFile.ts';
import {
  ignoredShape,
  knownKeys,
  membershipShape,
  personShape,
  postShape,
} from '../../../server/src/core/register/shape.ts';

const isValid = new Ajv({ allowUnionTypes: true }).compile(schema);

const faultsOf = (text: string) => parseRegisterFile('officials.yaml', text).faults;

function assertAgreed(text: string) {
  const found = faultsOf(text);
  const told = JSON.stringify([
    found.map(({ message }) => message),
    isValid.errors?.map(({ message }) => message),
  ]);
  assert.equal(isValid(parse(text)), found.length === 0, `${text}\n${told}`);
}

describe('the schema of the register', () => {
  it('finds the register of the seeds in order', () => {
    assert.equal(isValid(parse(readFileSync('seeds/officials.yaml', 'utf8'))), true);
  });

  it('knows the same keys', () => {
    const shapes = {
      post: postShape,
      person: personShape,
      membership: membershipShape,
      ignored: ignoredShape,
    };
    for (const [name, shape] of Object.entries(shapes)) {
      const { properties, patternProperties } = schema.definitions[name as keyof typeof shapes];
      const own = Object.keys(properties);
      assert.deepEqual(own.sort(), Object.keys(shape.entries).sort(), name);
      const passedOver = Object.keys(patternProperties)[0]!.slice(2, -2).split('|');
      assert.deepEqual(new Set([...own, ...passedOver]), knownKeys(shape), name);
    }
  });

  it('takes every country and organisation that readouts are known to speak of', () => {
    for (const country of new Set(countries.map(({ code }) => code))) {
      assertAgreed(JSON.stringify({ persons: [{ name: 'Ada Lunde', country }] }));
      assert.equal(isValid.errors, null, country);
    }
  });

  const name = 'name: Ada Lunde';
  for (const text of [
    ...[
      '',
      'persons:',
      'persons: []',
      'version: 1',
      'persons: [{ name: Ada Lunde }]',
      'ignored: [Ada Lunde]',
    ],
    ...['posts: [{ id: m, label: Minister, other_labels: [a, { name: b, lang: sv }], country: se }]'],
    `persons: [{ ${name}, id: ada_l.2, country: UN, other_names: Adi, notes: x, all_ids: [a, b] }]`,
    `persons: [{ ${name}, memberships: [{ post: m, start_date: 2019, end_date: 2020-02 }, { role: x, sources: [u] }] }]`,
    `persons: [{ ${name}, memberships: { role: Minister, organization: Ministry, country: SE, start_date: 2019-01-02 } }]`,
    `persons: [{ ${name}, identifiers: [{ scheme: wikidata, identifier: Q1 }, { identifier: 7 }], links: [{ url: u }] }]`,
    `persons: [{ ${name}, given_name: Ada, birth_date: 1970 }]`,
    `persons: [{ ${name}, country: , memberships: , notes: }]`,
    'ignored: [{ name: Ada Lunde, document: a.txt }]',
  ]) {
    it(`finds nothing, as the reader: ${text}`, () => {
      assert.deepEqual(faultsOf(text), []);
      assertAgreed(text);
    });
  }

  for (const text of [
    ...['7', '[]', 'persons: 7', 'persons: { name: Ada Lunde }', 'people: []', 'persons: [Ada Lunde]'],
    ...['posts: [{ id: m }]', 'posts: [{ label: Minister }]', 'posts: [{ id: 1m, label: Minister }]'],
    ...[
      'persons: [{ id: ada }]',
      'persons: [{ name: "-" }]',
      'persons: [{ name: }]',
      'persons: [{ name: 7 }]',
    ],
    ...[`persons: [{ ${name}, country: Sweden and Norway }]`, `persons: [{ ${name}, country: S }]`],
    ...[`persons: [{ ${name}, other_names: [{ lang: sv }] }]`, `persons: [{ ${name}, other_name: Adi }]`],
    ...[
      `persons: [{ ${name}, memberships: [Minister] }]`,
      `persons: [{ ${name}, memberships: [{ post: 7 }] }]`,
    ],
    `persons: [{ ${name}, memberships: [{ role: Minister, since: 2019 }] }]`,
    `persons: [{ ${name}, memberships: [{ role: Minister, start_date: 19 }] }]`,
    `persons: [{ ${name}, memberships: [{ role: Minister, end_date: 2019-13 }] }]`,
    `persons: [{ ${name}, identifiers: [Q1] }]`,
    `persons: [{ ${name}, all_ids: [1 a] }]`,
    'ignored: [7]',
    'ignored: [{ document: a.txt }]',
  ]) {
    it(`finds a fault, as the reader: ${text}`, () => {
      assert.notDeepEqual(faultsOf(text), []);
      assertAgreed(text);
    });
  }

  it('agrees with the reader on whatever else is written', () => {
    const value = fc.constantFrom<unknown>(
      ...[
        'Ada Lunde',
        'SE',
        'a',
        '',
        ' x ',
        '-',
        '2019',
        '2019-02',
        '2019-2',
        'Q 1',
        '7 a',
        7,
        2019,
        1.5,
        true,
        null,
      ],
      ...[
        [],
        {},
        [null],
        ['a'],
        [7],
        [''],
        [{ name: 'a' }],
        { name: 'Ada' },
        { name: 7 },
        { url: 'u', note: null },
      ],
      ...[
        [{ identifier: 7 }],
        [{ identifier: 'a', scheme: null }],
        { role: 'a' },
        [{ role: '' }],
        [{ start_date: 2019 }],
      ],
      ...[
        [{ end_date: '2019' }, 'a'],
        [{ post: 'm', more: 1 }],
        [{ label: 'a', sources: 'u' }],
        [[]],
        [{ sources: [{}] }],
      ],
    );
    const entry = (...keys: string[]) => fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 4 });
    const person = entry(...Object.keys(personShape.entries), 'given_name', 'more').map((keys) => ({
      name: 'A',
      ...keys,
    }));
    const post = entry(...Object.keys(postShape.entries), 'area', 'more').map((keys) => ({
      id: 'm',
      label: 'a',
      ...keys,
    }));
    const list = <T>(item: fc.Arbitrary<T>) =>
      fc.oneof(fc.array(fc.oneof(item, value), { maxLength: 1 }), fc.array(item, { maxLength: 1 }));
    const register = fc.record(
      { persons: list(person), posts: list(post), ignored: list(entry('name', 'document', 'more')) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(register, (written) => assertAgreed(JSON.stringify(written))),
      { numRuns: 3000 },
    );
  });
});
