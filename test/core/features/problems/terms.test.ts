// Titles that were held at another time than the readout is of.
import assert from 'node:assert/strict';
import { Corpus } from '../../../../server/src/core/corpus/corpus.ts';
import { fixed, theProblem, told, type Workspace } from '../../../support/problems.ts';

const register = `posts:
  - { id: mx-foreign, label: Secretary of Foreign Affairs, other_labels: [canciller], country: MX }
  - { id: mx-president, label: President, country: MX }
persons:
  - id: ines-quiroga
    name: Inés Quiroga
    country: MX
    memberships:
      - { post: mx-foreign, start_date: 2018-12, end_date: 2023-06-12 }
      - { role: Governor of Jalisco, start_date: 2024 }
  - id: rosa-ahumada
    name: Rosa Ahumada
    country: MX
    memberships: [{ post: mx-foreign, start_date: 2023-06-13 }]
  - id: tomas-lanz
    name: Tomás Lanz
    country: MX
    memberships: [{ post: mx-president, end_date: 2018-11-30 }]
`;

/** A readout of that day, by its file's name. */
function dated(day: string, text: string): Workspace & { readonly uri: string } {
  const uri = `${day}.txt`;
  const corpus = Corpus.empty.with(uri, text).withRegisterFile('officials.yaml', register);
  return {
    corpus,
    texts: new Map([
      [uri, text],
      ['officials.yaml', register],
    ]),
    uri,
  };
}
const toldOf = (day: string, text: string) => {
  const files = dated(day, text);
  return told(files, files.uri).filter((problem) => !problem.startsWith('undated'));
};
const meeting = 'Foreign Minister Inés Quiroga of Mexico met with the delegation in Lima.\n';

describe('title-out-of-term', () => {
  it('is told of a post that somebody else held on that day', () => {
    assert.deepEqual(toldOf('2024-05-01', meeting), ['title-out-of-term “Foreign Minister”']);
    const files = dated('2024-05-01', meeting);
    const { message, evidence } = theProblem(files, files.uri, 'title-out-of-term');
    assert.equal(
      message,
      'Inés Quiroga was “Secretary of Foreign Affairs” until 2023-06-12, and this readout is of 2024-05-01. It was Rosa Ahumada then.',
    );
    assert.deepEqual(
      evidence.map((place) => place.message),
      ['Inés Quiroga in the register', 'Rosa Ahumada in the register'],
    );
  });

  it('is told of a post before it was taken up', () => {
    const text =
      'Canciller Rosa Ahumada se reunió con la delegación de México en Lima, señaló el comunicado de la cancillería.\n';
    assert.deepEqual(toldOf('2022-02-02', text), ['title-out-of-term “Canciller”']);
  });

  it('is not told in the term, nor on the day before or after it', () => {
    for (const day of ['2018-11-30', '2018-12-01', '2020-01-01', '2023-06-12', '2023-06-13'])
      assert.deepEqual(toldOf(day, meeting), [], day);
    assert.equal(toldOf('2023-06-14', meeting).length, 1);
  });

  it('is not told without a day', () => {
    assert.deepEqual(toldOf('undated', meeting), []);
  });

  it('is not told of a title that says itself that it is over, or still to come', () => {
    for (const title of ['former Foreign Minister', 'then Foreign Minister', 'Foreign Minister-designate'])
      assert.deepEqual(toldOf('2024-05-01', meeting.replace('Foreign Minister', title)), [], title);
    const spanish =
      'El entonces canciller mexicano Inés Quiroga se reunió con la delegación en la ciudad de Lima.\n';
    assert.deepEqual(toldOf('2024-05-01', spanish), []);
    assert.deepEqual(toldOf('2024-05-01', spanish.replace('entonces canciller mexicano', 'excanciller')), []);
  });

  it('is not told of a title that may be any office', () => {
    assert.deepEqual(toldOf('2024-05-01', meeting.replace('Foreign Minister', 'Secretary')), []);
  });

  it('leaves the courtesy of their title to those who are only spoken of', () => {
    const spoken = 'The Secretary recalled the reform of President Tomás Lanz of Mexico.\n';
    assert.deepEqual(toldOf('2021-02-02', spoken), []);
    const met = 'President Tomás Lanz of Mexico met with the Ambassador of Peru, Ana Ruiz Ortega, in Lima.\n';
    assert.deepEqual(
      toldOf('2021-02-02', met).filter((problem) => problem.startsWith('title')),
      ['title-out-of-term “President”'],
    );
  });

  it('is cured by the office that was held, or by another term', () => {
    const files = dated('2024-05-01', meeting);
    const { fixes } = theProblem(files, files.uri, 'title-out-of-term');
    assert.deepEqual(fixed(files, fixes, 'Write “Governor of Jalisco”'), {
      '2024-05-01.txt': meeting.replace('Foreign Minister', 'Governor of Jalisco'),
    });
    assert.deepEqual(fixed(files, fixes, 'Let the term of Inés Quiroga end on 2024-05-01 in the register'), {
      'officials.yaml': register.replace('2023-06-12', '2024-05-01'),
    });
    assert.ok(fixes.every(({ preferred }) => !preferred));
  });
});
