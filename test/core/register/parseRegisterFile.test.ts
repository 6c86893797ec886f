// Register files as curators write them, and what is said of each fault at its place.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addOther } from '../../../server/src/core/register/addOther.ts';
import { addPerson } from '../../../server/src/core/register/addPerson.ts';
import { mergeRegister } from '../../../server/src/core/register/mergeRegister.ts';
import { parseRegisterFile } from '../../../server/src/core/register/parseRegisterFile.ts';
import { mayCover } from '../../../server/src/core/register/register.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';

/** The register that the files make, in the order given. */
const register = (...texts: string[]) =>
  mergeRegister(texts.map((text, index) => parseRegisterFile(`${index}.yaml`, text)));

/** Each fault as `code at “text”`. */
const faults = (...texts: string[]): string[] =>
  register(...texts).files.flatMap(({ text, faults }) =>
    faults.map(({ code, start, end }) => `${code} at “${text.slice(start, end)}”`),
  );

const names = (...texts: string[]): string[] =>
  [...register(...texts).persons.values()].map(({ name }) => name);

const good = `
  - id: oskar-lindqvist
    name: Oskar Lindqvist
`;

describe('parseRegisterFile', () => {
  it('reads posts and persons', () => {
    const text = `
posts:
  - id: se-foreign-minister
    label: Minister for Foreign Affairs
    other_labels: [Foreign Minister, { name: utrikesminister, lang: sv }]
    organization: Ministry for Foreign Affairs
    country: se
persons:
  - id: oskar-lindqvist
    name: Oskar Lindqvist
    other_names:
      - O. E. Lindqvist
      - { name: Osse Lindqvist, note: nickname }
    country: SE
    memberships:
      - { post: se-foreign-minister, start_date: 2019-03, end_date: 2021, sources: [https://example.org/a] }
      - { role: Ambassador, organization: Embassy in Lima, country: SE, start_date: 2022 }
    identifiers: [{ scheme: wikidata, identifier: Q1 }]
    links: [{ url: https://example.org, note: page }]
    notes: Speaks for the group.
`;
    const { persons, posts, files } = register(text);
    assert.deepEqual(files[0]?.faults, []);
    const post = posts.get('se-foreign-minister');
    assert.deepEqual(post?.otherLabels, ['Foreign Minister', 'utrikesminister']);
    assert.equal(post?.country, 'SE');
    const person = persons.get('oskar-lindqvist');
    assert.deepEqual(person?.otherNames, ['O. E. Lindqvist', 'Osse Lindqvist']);
    assert.equal(person?.memberships[0]?.post, post);
    assert.deepEqual(person?.memberships[0]?.sources, [{ url: 'https://example.org/a', note: undefined }]);
    assert.equal(person?.memberships[1]?.startDate, '2022');
    assert.deepEqual(person?.identifiers, [{ scheme: 'wikidata', identifier: 'Q1' }]);
    const { place } = person!;
    assert.equal(text.slice(place.nameSpan.start, place.nameSpan.end), 'Oskar Lindqvist');
    assert.ok(text.slice(place.start, place.end).startsWith('id: oskar-lindqvist'));
  });

  it('asks for no more than a name', () => {
    assert.deepEqual([...register('persons: [{ name: Inés Quiroga }]').persons.keys()], ['ines-quiroga']);
  });

  it('takes one where a list may stand', () => {
    const { persons } = register('persons: [{ name: Inés Quiroga, other_names: Neni Quiroga }]');
    assert.deepEqual(persons.get('ines-quiroga')?.otherNames, ['Neni Quiroga']);
  });

  it('reads country codes as text, whatever they look like', () => {
    const { persons } = register('persons: [{ name: Kari Moe, country: NO }]');
    assert.equal(persons.get('kari-moe')?.country, 'NO');
  });

  it('puts files together, posts of one serving persons of the other', () => {
    const people = 'persons: [{ name: Inés Quiroga, memberships: { post: minister } }]';
    const posts = 'posts: [{ id: minister, label: Minister }]';
    assert.deepEqual(faults(people, posts), []);
    assert.equal(
      register(people, posts).persons.get('ines-quiroga')?.memberships[0]?.post?.label,
      'Minister',
    );
  });

  it('is content with nothing', () => {
    for (const text of ['', '\n', '# nothing yet\n', 'persons:\n', 'posts:\npersons: []\n', '\uFEFF']) {
      assert.deepEqual(faults(text), [], JSON.stringify(text));
    }
  });

  it('takes a byte-order mark and Windows line ends', () => {
    const text = `\uFEFFpersons:${good}`.replaceAll('\n', '\r\n');
    assert.deepEqual(faults(text), []);
    const { place } = register(text).persons.get('oskar-lindqvist')!;
    assert.equal(text.slice(place.nameSpan.start, place.nameSpan.end), 'Oskar Lindqvist');
  });
});

describe('a fault of the register', () => {
  const cases: Readonly<Record<string, { text: string; says: string[] }>> = {
    'an entry without a name': { text: '  - id: nobody', says: ['register-invalid-entry at “id: nobody”'] },
    'a name that is no text': { text: '  - { id: x, name: [a] }', says: ['register-invalid-entry at “[a]”'] },
    'a name without letters': { text: '  - { name: "-" }', says: ['register-invalid-entry at “"-"”'] },
    'an entry that is no entry': {
      text: '  - Inés Quiroga',
      says: ['register-invalid-entry at “Inés Quiroga”'],
    },
    'an id that cannot be one': {
      text: '  - { id: 12 x, name: Inés Quiroga }',
      says: ['register-invalid-entry at “12 x”'],
    },
    'a day that is in no calendar': {
      text: '  - { name: Inés Quiroga, memberships: [{ role: Minister, start_date: 2023-02-30 }] }',
      says: ['register-bad-date at “2023-02-30”'],
    },
    'a date in words': {
      text: '  - { name: Inés Quiroga, memberships: [{ role: Minister, end_date: last year }] }',
      says: ['register-bad-date at “last year”'],
    },
    'a term that ends before it starts': {
      text: '  - { name: Inés Quiroga, memberships: [{ role: Minister, start_date: 2023-05, end_date: 2022 }] }',
      says: ['register-reversed-term at “2022”'],
    },
    'a post that nobody has': {
      text: '  - { name: Inés Quiroga, memberships: [{ post: minster }] }',
      says: ['register-unknown-post at “minster”'],
    },
    'a key that means nothing': {
      text: '  - { name: Inés Quiroga, other_name: Neni }',
      says: ['register-unknown-key at “other_name”'],
    },
    'a country by its name': {
      text: '  - { name: Inés Quiroga, country: Mexiko, memberships: [{ role: Minister, country: USA }] }',
      says: ['register-unknown-country at “Mexiko”', 'register-unknown-country at “USA”'],
    },
    'a country that nobody knows': {
      text: '  - { name: Inés Quiroga, country: QQ }',
      says: ['register-unknown-country at “QQ”'],
    },
    'an id that is there already': {
      text: '  - { id: oskar-lindqvist, name: Inés Quiroga }',
      says: ['register-duplicate-id at “oskar-lindqvist”'],
    },
    'a name of two persons': {
      text: '  - { id: another, name: OSKAR LINDQVIST }',
      says: ['register-duplicate-name at “Oskar Lindqvist”', 'register-duplicate-name at “OSKAR LINDQVIST”'],
    },
    'a key that is there twice': {
      text: '  - { name: Inés Quiroga, country: MX, country: AR }',
      says: ['register-syntax at “c”'],
    },
    'a tab': { text: '  - id: x\n\tname: Inés Quiroga', says: ['register-syntax at “\t”'] },
    'a bracket that is not closed': { text: '  - { name: Inés Quiroga', says: ['register-syntax at “a”'] },
  };
  for (const [fault, { text, says }] of Object.entries(cases)) {
    it(`is told at its place, and the others count: ${fault}`, () => {
      const file = `persons:${good}${text}\n`;
      assert.deepEqual(faults(file), says);
      assert.ok(names(file).includes('Oskar Lindqvist'));
    });
  }

  it('is told in words of what was typed, once of each place', () => {
    const told = (line: string) =>
      register(`persons:\n  - id: x\n${line}\n`).files[0]?.faults.map(({ message }) => message);
    const lines = {
      '    name Inés Quiroga\n    country: MX': /lacks a colon/,
      '    name: Inés\n     country: MX': /too many spaces/,
      '    name: @ines': /in quotation marks/,
      '    name: "Inés" Quiroga': /one too many/,
      '    other_names: [Inés]]': /one too many/,
      '   name: Inés': /the hyphen of an entry/,
      '    name:Inés': /a colon and a space/,
    };
    for (const [line, expected] of Object.entries(lines)) {
      const messages = told(line);
      assert.equal(messages?.length, 1, line);
      assert.match(messages?.[0] ?? '', expected);
    }
  });

  it('is none where an organisation is known to nobody here', () =>
    assert.deepEqual(faults('persons:\n  - { name: Inés Quiroga, country: NORLANDO }\n'), []));

  it('takes away no more than what is at fault', () => {
    const text = `persons:
  - name: Inés Quiroga
    country: nowhere at all
    memberships:
      - { role: Minister, start_date: soon }
      - { role: 7 }
      - { role: Senator }
`;
    assert.deepEqual(faults(text), [
      'register-unknown-country at “nowhere at all”',
      'register-bad-date at “soon”',
      'register-invalid-entry at “7”',
    ]);
    const person = register(text).persons.get('ines-quiroga');
    assert.equal(person?.country, undefined);
    assert.deepEqual(
      person?.memberships.flatMap(({ role }) => role ?? []),
      ['Minister', 'Senator'],
    );
  });

  it('says of what is not a register what one is', () => {
    assert.deepEqual(faults('just words'), ['register-syntax at “just words”']);
    assert.deepEqual(faults('persons: Inés Quiroga'), ['register-syntax at “Inés Quiroga”']);
  });

  it('is not made of what is still being typed', () => {
    assert.deepEqual(names(`persons:${good}  - `), ['Oskar Lindqvist']);
    assert.deepEqual(faults(`persons:${good}  - `), []);
    assert.deepEqual(faults(`persons:${good}    country:`), []);
  });

  it('shows the entry that counts, in another file', () => {
    const [first, second] = register(`persons:${good}`, `persons:${good}`).files;
    const [fault] = second!.faults.filter(({ code }) => code === 'register-duplicate-id');
    assert.deepEqual(first?.faults, []);
    assert.equal(fault?.evidence[0]?.uri, '0.yaml');
  });

  it('is what a small file with many aliases is', () => {
    const laughs = Array.from({ length: 9 }, (_, level) => {
      const inner =
        level === 0
          ? '"ha"'
          : Array(9)
              .fill(`*a${level - 1}`)
              .join(', ');
      return `a${level}: &a${level} [${inner}]`;
    }).join('\n');
    const text = `${laughs}\npersons:\n  - { name: Inés Quiroga, other_names: *a8 }${good}`;
    assert.ok(faults(text).some((fault) => fault.startsWith('register-syntax')));
    assert.deepEqual(names(text), ['Oskar Lindqvist']);
  });
});

describe('any text at all', () => {
  const piece = fc.constantFrom(
    ...[
      'persons:',
      'posts:',
      '\n',
      '\n  ',
      '\n    ',
      '- ',
      'id: a',
      'name: Inés Quiroga',
      '{',
      '}',
      '[',
      ']',
      ', ',
      ': ',
    ],
    ...[
      '"',
      "'",
      '#',
      '&a ',
      '*a',
      '|',
      '>',
      '---',
      '\t',
      '\r\n',
      '\0',
      '😀',
      '\uD800',
      '!!',
      '%',
      '?',
      'memberships:',
    ],
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  it('is read, with faults in range and in order', () => {
    fc.assert(
      fc.property(text, (source) => {
        const [file] = register(source).files;
        for (const { start, end, message } of file!.faults) {
          assert.ok(0 <= start && start <= end && end <= source.length, message);
        }
        for (const { place } of file!.persons) assert.ok(place.start <= place.nameSpan.start);
      }),
    );
  });

  // As people write registers, and half of them wrong.
  const likely = fc.constantFrom(
    ...[
      'persons:',
      'posts:',
      '\n',
      '\n  ',
      '\n    ',
      '\n\n',
      '- ',
      'id: a',
      'id: b',
      'name: Inés Quiroga',
      'name: Ana Roe',
    ],
    ...[
      '{ ',
      ' }',
      '[',
      ']',
      ', ',
      ' # x',
      '\n# x',
      'other_names: ',
      'memberships:',
      'country: MX',
      'role: Minister',
    ],
  );
  const likelyText = fc.array(likely, { maxLength: 24 }).map((pieces) => `persons:\n${pieces.join('')}`);

  it('can be added to if it is whole, and everybody in it stays', () => {
    fc.assert(
      fc.property(likelyText, (source) => {
        const { persons, faults } = parseRegisterFile('a', source);
        const others = persons.map(({ place }) => addOther(source, place.start, 'other_names', 'R. Lund'));
        const after = applyEdits(source, [addPerson(source, { id: 'rosa-lund', name: 'Rosa Lund' })]);
        if (faults.some(({ code }) => code === 'register-syntax')) return;
        assert.deepEqual(
          parseRegisterFile('a', after)
            .persons.map(({ name }) => name)
            .sort(),
          [...persons.map(({ name }) => name), 'Rosa Lund'].sort(),
          after,
        );
        others.forEach((edit, index) => {
          assert.ok(edit);
          const named = parseRegisterFile('a', applyEdits(source, [edit])).persons;
          assert.deepEqual(named[index]?.otherNames, [...persons[index]!.otherNames, 'R. Lund']);
        });
      }),
    );
  });
});

describe('mayCover', () => {
  const term = (startDate?: string, endDate?: string) => ({
    ...{ post: undefined, role: 'Minister', organization: undefined, country: undefined, notes: undefined },
    ...{ startDate, endDate, sources: [] },
  });
  it('takes a partial date for the widest interval, and an end as inclusive', () => {
    assert.ok(mayCover(term('2023', '2024-05'), '2024-05-31'));
    assert.ok(mayCover(term('2023-06-01', '2023-06-30'), '2023-06-30'));
    assert.ok(mayCover(term(), '2023-06-30'));
    assert.ok(!mayCover(term('2023', '2024-05'), '2024-06-01'));
    assert.ok(!mayCover(term('2023-06-02'), '2023-06-01'));
  });
});
