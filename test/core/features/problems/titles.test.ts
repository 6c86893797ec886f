// Titles that contradict the register, or each other.
import assert from 'node:assert/strict';
import { problemsOf } from '../../../../server/src/core/features/problems/problemsOf.ts';
import { fixture } from '../../../support/fixture.ts';
import { fixed, theProblem, told, workspace } from '../../../support/problems.ts';

const register = `posts:
  - id: us-homeland
    label: Secretary of Homeland Affairs
    other_labels: [Homeland Secretary]
    organization: Department of Homeland Affairs
    country: US
persons:
  - id: ruth-thornbury
    name: Ruth Thornbury
    country: US
    memberships:
      - { post: us-homeland, start_date: 2022 }
      - { role: Ambassador to Peru, end_date: 2021 }
`;
const titled = (...titles: string[]) => {
  const files = workspace({
    'officials.yaml': register,
    'a.txt': titles.map((title) => `Ruth Thornbury | ${title} | US`),
  });
  return told(files, 'a.txt');
};

describe('inconsistent-title', () => {
  it('is content with every way to say the post that was held', () => {
    assert.deepEqual(
      titled(
        ...['Secretary of Homeland Affairs', 'secretary', 'U.S. Homeland Secretary'],
        ...['Secretary of the Department of Homeland Affairs', 'United States Secretary of Homeland Affairs'],
      ),
      [],
    );
  });

  it('is content with more words, unless they make a lesser office of it', () => {
    assert.deepEqual(
      titled(
        'Secretary of Homeland Affairs (SHA)',
        'Acting Secretary of Homeland Affairs of the new government',
      ),
      [],
    );
    assert.deepEqual(titled('Deputy Secretary of Homeland Affairs'), [
      'inconsistent-title “Deputy Secretary of Homeland Affairs”',
    ]);
  });

  it('is silent about a rank', () => {
    const soldier =
      'persons: [{ name: Rosa Lund, memberships: [{ role: Brigadier General and Head of Supplies }] }]';
    const files = workspace({ 'officials.yaml': soldier, 'a.txt': ['Rosa Lund | Major General'] });
    assert.deepEqual(told(files, 'a.txt'), []);
    for (const rank of ['Minister-Counsellor', 'Ministra Plenipotenciaria', 'First Secretary'])
      assert.deepEqual(titled(rank), [], rank);
    const counsel = `posts: [{ id: counsel, label: Attorney General }]
persons: [{ name: Rosa Lund, memberships: [{ post: counsel }] }]`;
    const wrong = workspace({ 'officials.yaml': counsel, 'a.txt': ['Rosa Lund | Solicitor General'] });
    assert.deepEqual(told(wrong, 'a.txt'), ['inconsistent-title “Solicitor General”']);
  });

  it('takes a role without a post for one way to say it: only another word in it is told', () => {
    const adviser =
      'persons: [{ name: Rosa Lund, memberships: [{ role: Director and Adviser for Water Policy }] }]';
    const toldOf = (title: string) =>
      told(workspace({ 'officials.yaml': adviser, 'a.txt': [`Rosa Lund | ${title}`] }), 'a.txt');
    assert.deepEqual(toldOf('Senior Water Policy Adviser'), []);
    assert.deepEqual(toldOf('Acting Chair of the Policy Council'), []);
    assert.deepEqual(toldOf('Director to the President for Water Policy'), []);
    assert.deepEqual(toldOf('Director and Adviser for Wood Policy'), [
      'inconsistent-title “Director and Adviser for Wood Policy”',
    ]);
  });

  it('is silent about a title that has nothing in common with the register’s', () => {
    assert.deepEqual(titled('Admiral', 'ministra'), []);
    assert.deepEqual(titled('Head of Press and Public Affairs', 'Chargé d’Affaires'), []);
  });

  it('is told of a title that is none of a post held on that day', () => {
    assert.deepEqual(titled('Secretary of National Affairs'), [
      'inconsistent-title “Secretary of National Affairs”',
    ]);
    // The post in Peru had ended by then, and another post does not excuse it.
    assert.deepEqual(titled('Ambassador to Peru'), []);
  });

  it('is cured by the label of the post, or by another label for it', () => {
    const files = workspace({
      'officials.yaml': register,
      'a.txt': ['Ruth Thornbury | Secretary of National Affairs | US'],
    });
    const { fixes } = theProblem(files, 'a.txt', 'inconsistent-title');
    assert.deepEqual(fixed(files, fixes, 'Write “Secretary of Homeland Affairs”'), {
      'a.txt': 'Secretary of Homeland Affairs Ruth Thornbury\n',
    });
    const label = 'Add “Secretary of National Affairs” as another label of “Secretary of Homeland Affairs”';
    assert.ok(
      fixed(files, fixes, label)['officials.yaml']?.includes(
        'other_labels: [Homeland Secretary, Secretary of National Affairs]\n',
      ),
    );
  });

  it('is cured throughout the readout, but in quotations', () => {
    const line = 'Secretary of National Affairs Ruth Thornbury';
    const files = fixture(`-- officials.yaml --
${register}-- 2024-05-01.txt --
WASHINGTON – The ${line} of the United States met with Ambassador Ole Berg of Norway on trade.

The ambassador thanked ${line} for her visit.

“I thank ${line} for it,” said Ambassador Berg.
`);
    const [problem] = problemsOf(files.corpus, '2024-05-01.txt').filter(
      ({ code }) => code === 'inconsistent-title',
    );
    const title = 'Write “Secretary of Homeland Affairs” throughout this readout';
    assert.deepEqual(
      fixed(files, problem?.fixes() ?? [], title)['2024-05-01.txt']?.match(/Secretary of \w+ Affairs/g),
      ['Secretary of Homeland Affairs', 'Secretary of Homeland Affairs', 'Secretary of National Affairs'],
    );
  });

  it('is told of two that differ in one word, for one person in one readout', () => {
    const files = workspace(
      { 'a.txt': ['Rosa Lund'] },
      {
        titles: [
          { start: 0, end: 1, text: 'Secretary of National Security of the United States', person: 0 },
          { start: 2, end: 3, text: 'Secretary of Homeland Security', person: 0 },
          { start: 4, end: 5, text: 'Secretary', person: 0 },
          { start: 6, end: 7, text: 'Homeland Security Adviser', person: 0 },
        ],
      },
    );
    assert.deepEqual(told(files, 'a.txt'), ['inconsistent-title “R”', 'inconsistent-title “s”']);
  });
});
