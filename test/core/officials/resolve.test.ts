// Who is meant: by the register where that is certain, and across documents; and who is left alone because it is not.
import assert from 'node:assert/strict';
import { Corpus } from '../../../server/src/core/corpus/corpus.ts';
import { LineIndex } from '../../../server/src/core/text/lineIndex.ts';
import { readoutOf } from '../../support/people.ts';

/** Each document is one person, `Name | title | country`, or several in a list. */
function corpusOf(
  documents: readonly (string | readonly string[])[],
  register?: string,
  day?: string,
): Corpus {
  const date = day === undefined ? undefined : { iso: day, start: 0, end: 0 };
  const start =
    register === undefined ? Corpus.empty : Corpus.empty.withRegisterFile('officials.yaml', register);
  return documents.reduce<Corpus>(
    (corpus, lines, index) =>
      corpus.withReadout(`${index}`, readoutOf([lines].flat(), { date }), new LineIndex('')),
    start,
  );
}

/** The id of each document's first person. */
const ids = (...documents: string[]): string[] => {
  const corpus = corpusOf(documents);
  return documents.map((_, index) => corpus.officialOf(`${index}`, 0).id);
};

const resolved = (line: string, register: string, day?: string) =>
  corpusOf([line], register, day).officialOf('0', 0);

describe('officials of documents', () => {
  it('are named for the fullest name that any document gives', () => {
    assert.deepEqual(
      ids('Inés Quiroga | Minister | MX', 'Ines QUIROGA SALCEDO | | MX', 'Inés Quiroga | | MX'),
      ['ines-quiroga-salcedo', 'ines-quiroga-salcedo', 'ines-quiroga-salcedo'],
    );
  });

  it('are one where one document has a fuller name, a familiar one or a suffix', () => {
    for (const [a, b] of [
      ['Ruth J. Thornbury, Jr. | President | US', 'Ruth Thornbury | President | US'],
      ['Liz Thornbury-Moe | Adviser | US', 'Elizabeth Thornbury-Moe | Adviser | US'],
      ['Joe Thornbury | President | US', 'Joseph R. Thornbury, Jr. | President | US'],
      ['Bak Sung-min | President | KR', 'Bak Sung Min | President | KR'],
      ['Omar al-Rashidi', 'Omar El Rashidi'],
    ] as const) {
      const [first, second] = ids(a, b);
      assert.equal(first, second, `${a} · ${b}`);
    }
  });

  it('are two where a surname, a given name or a country tells them apart', () => {
    for (const [a, b] of [
      ['Inés Quiroga Salcedo | Minister | MX', 'Inés Quiroga Peralta | Minister | MX'],
      ['Inés Quiroga | Minister | MX', 'Rosa Quiroga | Minister | MX'],
      ['Inés Quiroga | Minister | MX', 'Inés Quiroga | Senator | AR'],
      ['Joe Thornbury | Senator | US', 'Joseph Thornbury | Minister | GB'],
    ] as const) {
      const [first, second] = ids(a, b);
      assert.notEqual(first, second, `${a} · ${b}`);
    }
  });

  it('carry the country in their id where there are two of one name', () => {
    assert.deepEqual(ids('Inés Quiroga | Minister | MX', 'Inés Quiroga | Senator | AR'), [
      'ines-quiroga-mx',
      'ines-quiroga-ar',
    ]);
  });

  it('remain one where they come to speak for an organisation, or the office is the same to the word', () => {
    assert.deepEqual(new Set(ids('Inés Quiroga | Minister | MX', 'Inés Quiroga | Envoy | UN')).size, 1);
    const office = 'Coordinator of Policies for the Region';
    assert.deepEqual(new Set(ids(`Inés Quiroga | ${office} | MX`, `Inés Quiroga | ${office} | US`)).size, 1);
  });

  it('are left alone by a name that may be either of two', () => {
    assert.deepEqual(
      ids('Inés Quiroga Salcedo | | MX', 'Inés Quiroga Peralta | | MX', 'Inés Quiroga | | MX'),
      ['ines-quiroga-salcedo', 'ines-quiroga-peralta', 'ines-quiroga'],
    );
  });

  it('are meant by a bare surname where country and title say so', () => {
    const full = 'Ruth Thornbury | President | US';
    const isOne = (bare: string, ...others: string[]) => {
      const [first, second] = ids(full, bare, ...others);
      return first === second;
    };
    assert.ok(isOne('Thornbury | President | US'));
    assert.ok(isOne('Thornbury | President of the United States'));
    assert.ok(!isOne('Thornbury'));
    assert.ok(!isOne('Thornbury | President | GB'));
    // A rival for whom as much speaks.
    assert.ok(!isOne('Thornbury | President | US', 'Walter Thornbury | Vice President | US'));
    assert.ok(isOne('Thornbury | President | US', 'Walter Thornbury | Senator | US'));
  });

  it('are meant by two words that may be a whole name only if country and title agree', () => {
    const isOne = (a: string, b: string) => new Set(ids(a, b)).size === 1;
    const full = 'Ana Luisa Ostrand Belmonte | President | MX';
    assert.ok(isOne(full, 'Ostrand Belmonte | President | MX'));
    assert.ok(!isOne(full, 'Ostrand Belmonte | Senator | MX'));
    assert.ok(!isOne(full, 'Ostrand Belmonte | President'));
  });

  it('are one in another order of their names if the office agrees', () => {
    assert.equal(new Set(ids('Suzuka Arata | Minister | JP', 'Arata Suzuka | Minister | JP')).size, 1);
    assert.equal(new Set(ids('Suzuka Arata | Minister | JP', 'Arata Suzuka | Singer | JP')).size, 2);
  });

  it('are meant by a surname of many with the country only if the title agrees', () => {
    assert.deepEqual(ids('José Pérez | Minister | MX', 'Pérez | Senator | MX'), ['jose-perez', 'perez']);
    assert.deepEqual(ids('Ruth Thornbury | Minister | GB', 'Thornbury | Senator | GB'), [
      'ruth-thornbury',
      'ruth-thornbury',
    ]);
  });

  it('are one where two spellings differ by a letter and the rest of the name, or the office, is the same', () => {
    assert.deepEqual(ids('Karin Belmonte-Ostrand | Chargé', 'Karin Belmonte-Ostran | Deputy'), [
      'karin-belmonte-ostrand',
      'karin-belmonte-ostrand',
    ]);
    assert.deepEqual(
      ids('Ruth Thornbry | Senator | US', 'Ruth Thornbury | Senator | US')[0],
      'ruth-thornbury',
    );
    assert.deepEqual(ids('Ruth Thornbry | Senator', 'Ruth Thornbury | Singer'), [
      'ruth-thornbry',
      'ruth-thornbury',
    ]);
  });

  it('do not take the id of somebody in the register', () => {
    const register = 'persons: [{ id: ines-quiroga, name: Inés Quiroga, country: MX }]';
    const { id, registered } = resolved('Inés Quiroga | Minister | AR', register);
    assert.deepEqual([id, registered], ['ines-quiroga-ar', false]);
  });
});

describe('officials of the register', () => {
  const register = `
posts:
  - { id: minister, label: Minister for Trade, other_labels: [ministra de Comercio], country: MX }
persons:
  - id: p1
    name: Inés María Quiroga Salcedo
    other_names: [Neni Q.]
    country: MX
    memberships: [{ post: minister, start_date: 2021 }]
  - id: p2
    name: Ruth Thornbury
    country: US
    memberships: [{ role: Secretary of State }]
  - { id: p3, name: Karin Belmonte-Ostrand, country: SE }
`;
  const idOf = (line: string) => {
    const { id, registered } = resolved(line, register);
    return registered ? id : undefined;
  };

  it('are known by every name that follows from theirs', () => {
    for (const name of [
      ...['Inés María Quiroga Salcedo', 'INES MARIA QUIROGA SALCEDO', 'Inés Quiroga', 'Inés María Quiroga'],
      ...['Inés Quiroga Salcedo', 'Inés M. Quiroga', 'Neni Q.'],
    ]) {
      assert.equal(idOf(name), 'p1', name);
    }
  });

  it('are known by a surname or an initial only with a title or country that selects', () => {
    assert.equal(idOf('Quiroga'), undefined);
    assert.equal(idOf('Quiroga | Minister for Trade'), 'p1');
    assert.equal(idOf('Quiroga Salcedo | Ministra de Comercio | MX'), 'p1');
    assert.equal(idOf('I. Quiroga | Minister | MX'), 'p1');
    assert.equal(idOf('Thornbury | Secretary | US'), 'p2');
    assert.equal(idOf('Thornbury | Secretary | GB'), undefined);
  });

  it('are not taken for those whom a name or a country contradicts', () => {
    assert.equal(idOf('Inés Quiroga Peralta'), undefined);
    assert.equal(idOf('Rosa Quiroga Salcedo'), undefined);
    assert.equal(idOf('Inés Quiroga | Senator | AR'), undefined);
  });

  it('are suggested, not taken, where a name is nearly theirs', () => {
    const suggestion = (line: string) => {
      const { registered, suggestion } = resolved(line, register);
      return registered ? 'taken' : suggestion && `${suggestion.person.id} ${suggestion.kind}`;
    };
    assert.equal(suggestion('Ruth Thornbry'), 'p2 misspelling');
    assert.equal(suggestion('Karin Belmonte-Ostran'), 'p3 misspelling');
    assert.equal(suggestion('Ruth Thornbury Karr'), 'p2 variant');
    assert.equal(suggestion('Rosa Lund'), undefined);
  });

  it('say why', () => {
    assert.deepEqual(resolved('Inés Quiroga | Minister | MX', register).reasons, [
      'short for “Inés María Quiroga Salcedo”',
      'country MX agrees',
      'title agrees',
    ]);
  });

  it('are told apart by country, title and day; else both are candidates', () => {
    const namesakes = `
persons:
  - { id: a, name: Inés Quiroga, country: MX, memberships: [{ role: Minister, end_date: 2020 }] }
  - { id: b, name: Inés Quiroga, country: MX, memberships: [{ role: Minister, start_date: 2021 }] }
  - { id: c, name: Inés Quiroga, country: AR, memberships: [{ role: Senator }] }
`;
    assert.equal(resolved('Inés Quiroga | Minister | MX', namesakes, '2019-05-01').id, 'a');
    assert.equal(resolved('Inés Quiroga | Minister | MX', namesakes, '2022-05-01').id, 'b');
    assert.equal(resolved('Inés Quiroga | | AR', namesakes).id, 'c');
    assert.equal(resolved('Inés Quiroga | Senator', namesakes).id, 'c');
    const { registered, candidates } = resolved('Inés Quiroga | Minister | MX', namesakes);
    assert.equal(registered, false);
    assert.deepEqual(
      candidates.map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('yield to somebody of the documents for whom as much speaks', () => {
    const corpus = corpusOf(
      ['Thornbury | Secretary of State | US', 'Walter Thornbury | Secretary of Labor | US'],
      register,
    );
    assert.equal(corpus.officialOf('0', 0).registered, false);
  });

  it('are seen wherever they are named, by whatever name', () => {
    const corpus = corpusOf(
      ['Inés Quiroga', ['Rosa Lund', 'Quiroga | Minister for Trade | MX'], 'Rosa Lund'],
      register,
    );
    assert.deepEqual(
      corpus.sightingsOf('p1').map(({ uri, person }) => ({ uri, person })),
      [
        { uri: '0', person: 0 },
        { uri: '1', person: 1 },
      ],
    );
    assert.deepEqual(corpus.official('p1')?.otherNames, ['Neni Q.', 'Inés Quiroga', 'Quiroga']);
    assert.equal(corpus.sightingsOf('rosa-lund').length, 2);
    assert.equal(corpus.official('nobody'), undefined);
  });
});
