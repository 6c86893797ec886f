// Terms of the register that cannot both be right.
import assert from 'node:assert/strict';
import { theProblem, told, workspace } from '../../../support/problems.ts';

const toldOf = (post: string, ...terms: string[]) => {
  const persons = terms.map((term, index) => {
    const name = ['Inés Quiroga', 'Rosa Ahumada', 'Tomás Lanz'][index]!;
    return `  - { id: p${index}, name: ${name}, country: MX, memberships: [{ post: x, ${term} }] }\n`;
  });
  const register = `posts:\n  - { id: x, label: ${post}, country: MX }\npersons:\n${persons.join('')}`;
  return told(workspace({ 'officials.yaml': register }), 'officials.yaml');
};
const overlap = ['register-overlapping-terms “Rosa Ahumada”'];

describe('register-overlapping-terms', () => {
  it('is told of two who are foreign minister at once', () => {
    assert.deepEqual(
      toldOf('canciller', 'start_date: 2018-12-01, end_date: 2023-06-20', 'start_date: 2023-06-13'),
      overlap,
    );
    assert.deepEqual(toldOf('Foreign Minister', 'start_date: 2018-12-01', 'start_date: 2023'), overlap);
  });

  it('is not told where partial dates leave room, of a handover, or without a start', () => {
    for (const [first, second] of [
      ['start_date: 2018, end_date: 2023', 'start_date: 2023'],
      ['start_date: 2018, end_date: 2023-06', 'start_date: 2023-06-13'],
      ['start_date: 2018, end_date: 2023-06-13', 'start_date: 2023-06-12'],
      ['end_date: 2023', 'start_date: 2018, end_date: 2020'],
    ])
      assert.deepEqual(toldOf('President', first!, second!), [], `${first} · ${second}`);
  });

  it('is not told of an office that many hold', () => {
    for (const post of ['Senator', 'Director General', 'Ambassador to Peru'])
      assert.deepEqual(toldOf(post, 'start_date: 2018', 'start_date: 2020'), [], post);
  });

  it('is told of one person who has a post twice at once', () => {
    const register = `posts:
  - { id: x, label: Senator, country: MX }
persons:
  - name: Inés Quiroga
    memberships: [{ post: x, start_date: 2018, end_date: 2021 }, { post: x, start_date: 2020 }]
`;
    const { message } = theProblem(
      workspace({ 'officials.yaml': register }),
      'officials.yaml',
      'register-overlapping-terms',
    );
    assert.equal(message, 'Inés Quiroga has two terms as “Senator” at once, from 2020.');
  });
});
