// A first register from what readouts say: what a curator is given to go through, and that it reads back without a fault.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Corpus } from '../../../server/src/core/corpus/corpus.ts';
import { draftPersons } from '../../../server/src/core/corpus/draftPersons.ts';
import { problemsOf } from '../../../server/src/core/features/problems/problemsOf.ts';
import { type DraftPerson, draftRegister } from '../../../server/src/core/register/draftRegister.ts';
import { mergeRegister } from '../../../server/src/core/register/mergeRegister.ts';
import { parseRegisterFile } from '../../../server/src/core/register/parseRegisterFile.ts';

const read = (text: string) => mergeRegister([parseRegisterFile('officials.yaml', text)]);

const somebody: DraftPerson = {
  ...{ id: 'ada-lunde', name: 'Ada Lunde', otherNames: [], country: 'SE', offices: [], source: 'a.txt' },
  remark: '1 readout',
};

describe('draftPersons', () => {
  const texts = {
    'a.txt':
      '---\ndate: 2024-05-03\n---\nThe Minister of Trade of Sweden, Ada Lunde, met with Mexican Ambassador Tomás Ibarrola. “Good,” said Minister Lunde.\n',
    'b.txt':
      '---\ndate: 2023-02-01\n---\nSwedish Minister of Trade Ada Lunde spoke to the press. A farmer, Nils Moe, listened.\n',
  };
  const corpus = Object.entries(texts).reduce((before, [uri, text]) => before.with(uri, text), Corpus.empty);

  it('gives each official with the office as the earliest readout puts it', () => {
    const { officials } = draftPersons(corpus, (uri) => `readouts/${uri}`);
    const ada = officials.find(({ id }) => id === 'ada-lunde');
    assert.deepEqual(ada, {
      ...{ id: 'ada-lunde', name: 'Ada Lunde', otherNames: [], country: 'SE', source: undefined },
      offices: [{ role: 'Swedish Minister of Trade', source: 'readouts/b.txt' }],
      remark: '2 readouts, 2023-02-01 to 2024-05-03',
    });
    assert.ok(officials.some(({ name }) => name === 'Tomás Ibarrola'));
  });

  it('keeps apart whoever has no office', () => {
    const { officials, others } = draftPersons(corpus, (uri) => uri);
    assert.ok(!officials.some(({ name }) => name === 'Nils Moe'));
    assert.deepEqual(
      others.map(({ name, source }) => [name, source]),
      [['Nils Moe', 'b.txt']],
    );
  });

  it('leaves out whom the register has', () => {
    const known = corpus.withRegisterFile('officials.yaml', 'persons: [{ name: Ada Lunde, country: SE }]');
    const { officials } = draftPersons(known, (uri) => uri);
    assert.deepEqual(
      officials.map(({ name }) => name),
      ['Tomás Ibarrola'],
    );
  });

  it('keeps apart whoever is known by a name only that others have as well', () => {
    const more = corpus.with(
      'c.txt',
      'The Governor of Lima in Peru, Lunde, met with Senator Vega of Chile.\n',
    );
    const { officials, unclear } = draftPersons(more, (uri) => uri);
    assert.deepEqual(
      unclear.map(({ name, country }) => [name, country]),
      [['Lunde', 'PE']],
    );
    assert.ok(officials.some(({ name }) => name === 'Vega'));
  });

  it('leaves a slip of the pen to be looked at', () => {
    const misspelt = corpus.with('c.txt', 'Swedish Minister of Trade Ada Lundee left.\n');
    const { officials } = draftPersons(misspelt, (uri) => uri);
    const [ada] = officials.filter(({ name }) => name.startsWith('Ada'));
    assert.deepEqual(ada?.otherNames, []);
    assert.match(ada?.remark ?? '', /; perhaps also Ada Lunde/);
  });
});

describe('the draft of the seeds', () => {
  const texts = readdirSync('seeds').filter((name) => name.endsWith('.txt'));
  const corpusOf = (names: readonly string[]) =>
    names.reduce((before, name) => before.with(name, readFileSync(`seeds/${name}`, 'utf8')), Corpus.empty);
  const draftOf = (corpus: Corpus) => {
    const { officials, others } = draftPersons(corpus, (uri) => uri);
    return draftRegister([...officials, ...others], []);
  };

  it('makes everybody in them known, and leaves slips of the pen to be told', () => {
    const corpus = corpusOf(texts);
    const known = corpus.withRegisterFile('officials.yaml', draftOf(corpus));
    const codes = ['officials.yaml', ...texts].flatMap((uri) =>
      problemsOf(known, uri).map(({ code }) => code),
    );
    assert.deepEqual(
      codes.filter((code) => code.startsWith('register-') || code.endsWith('-name')),
      ['misspelt-name'],
    );
  });

  it('is the same in whatever order they are read, and finds nobody more', () => {
    const corpus = corpusOf(texts);
    assert.equal(draftOf(corpusOf([...texts].reverse())), draftOf(corpus));
    const { officials, others } = draftPersons(
      corpus.withRegisterFile('o.yaml', draftOf(corpus)),
      (uri) => uri,
    );
    // But for the slip of the pen.
    assert.equal(officials.length + others.length, 1);
  });
});

describe('draftRegister', () => {
  it('is laid out as people write registers', () => {
    const offices = [
      { role: 'Minister of Trade, Industry', source: 'a.txt' },
      { role: 'Senator', source: '2024 b.txt' },
    ];
    const ada = { ...somebody, otherNames: ['Adi Lunde'], offices, source: undefined };
    const nils = { ...somebody, id: 'nils-moe', name: 'Nils Moe', country: undefined };
    assert.equal(
      draftRegister([nils, ada], ['From 2 readouts.']),
      `# From 2 readouts.
persons:
  - id: ada-lunde
    name: Ada Lunde # 1 readout
    other_names: [Adi Lunde]
    country: SE
    memberships:
      - { role: "Minister of Trade, Industry", sources: [a.txt] }
      - { role: Senator, sources: [2024 b.txt] }
  - id: nils-moe
    name: Nils Moe # 1 readout
    sources: [a.txt]
`,
    );
  });

  it('makes one entry of two persons whom nobody could tell apart', () => {
    const office = (role: string) => [{ role, source: 'a.txt' }];
    const two = [
      { ...somebody, offices: office('Senator'), source: undefined },
      { ...somebody, id: 'ada-lunde-2', offices: office('Judge'), source: undefined, remark: '2 readouts' },
    ];
    const text = draftRegister(two, []);
    assert.deepEqual(read(text).files[0]?.faults, []);
    assert.deepEqual(
      read(text)
        .persons.get('ada-lunde')
        ?.memberships.map(({ role }) => role),
      ['Senator', 'Judge'],
    );
    assert.match(text, /# 1 readout; perhaps somebody else: 2 readouts\n/);
  });

  it('reads back without a fault, and is the same in whatever order it is asked for', () => {
    const word = fc.constantFrom(
      'Ada',
      'Lunde',
      'O’Moe',
      'José',
      'Jr.',
      'null',
      '"Nan"',
      '- x:',
      '#1',
      'Ibarra,',
    );
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `Al ${words.join(' ')}`);
    const person = fc.record({
      ...{ name, otherNames: fc.array(name, { maxLength: 3 }) },
      ...{ country: fc.constantFrom('SE', 'MX', 'UN', undefined) },
      ...{ offices: fc.array(fc.record({ role: name, source: name }), { maxLength: 2 }), source: name },
      ...{ remark: fc.constant('1 readout') },
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 8 }), (found) => {
        const persons = found.map((each, index) => ({ ...each, id: `p${index}` }));
        const text = draftRegister(persons, ['x']);
        const { files, persons: back } = read(text);
        assert.deepEqual(files[0]?.faults, [], text);
        for (const { id, name: readName } of back.values()) {
          assert.equal(readName, persons.find((each) => each.id === id)?.name);
        }
        assert.equal(draftRegister(persons.reverse(), ['x']), text);
      }),
    );
  });
});
