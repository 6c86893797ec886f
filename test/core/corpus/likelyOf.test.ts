// Who may be meant where the name does not say: the company in which it stands speaks for one, and never decides.
import assert from 'node:assert/strict';
import { likeliest, likelyOf } from '../../../server/src/core/corpus/likelyOf.ts';
import type { Meeting } from '../../../server/src/core/readout/readout.ts';
import { theProblem, told, workspace } from '../../support/problems.ts';

const register = `posts:
  - { id: trade, label: Minister of Trade, organization: Ministry of Trade, country: SE }
persons:
  - { id: a, name: Inés Quiroga Salcedo, country: MX }
  - { id: b, name: Inés Quiroga Peralta, country: SE, memberships: [{ role: Envoy, organization: Ministry of trade }] }
  - { id: c, name: Rosa Lund, memberships: [{ post: trade, end_date: 2025 }] }
  - { id: d, name: Ole Berg, country: NO }
`;

const meetingOf = (...delegations: Meeting['delegations']): Meeting => ({
  ...{ status: 'held', kind: 'meeting', anchor: { start: 0, end: 0 }, place: undefined, date: undefined },
  delegations,
});

function meeting(delegations: Meeting['delegations'], ...persons: string[]) {
  const files = workspace(
    { 'officials.yaml': register, 'a.txt': persons },
    { meetings: [meetingOf(...delegations)] },
  );
  const found = likelyOf(files.corpus, files.corpus.document('a.txt')!, 0);
  return { files, found, said: found.map(({ person, reasons }) => [person.id, ...reasons].join(': ')) };
}

describe('who may be meant', () => {
  it('is all that fit, in the order of the register, where nothing speaks for any', () => {
    assert.deepEqual(meeting([], 'Inés Quiroga').said, ['a', 'b']);
  });

  it('is first who is of a country that takes part', () => {
    const { files, said } = meeting([{ country: 'SE', members: [] }], 'Inés Quiroga');
    assert.deepEqual(said, ['b: Sweden takes part', 'a']);
    const { message, evidence, fixes } = theProblem(files, 'a.txt', 'ambiguous-name');
    assert.equal(
      message,
      '“Inés Quiroga” may be Inés Quiroga Peralta or Inés Quiroga Salcedo: the readout does not say which. Perhaps Inés Quiroga Peralta: Sweden takes part.',
    );
    assert.equal(evidence[0]?.message, 'Inés Quiroga Peralta in the register; Sweden takes part');
    assert.equal(fixes[0]?.title, 'Write “Inés Quiroga Peralta”');
    assert.equal(files.corpus.officialOf('a.txt', 0).registered, false);
  });

  it('is of one meeting, where it stands in one', () => {
    const files = workspace(
      { 'officials.yaml': register, 'a.txt': ['Inés Quiroga', 'Ole Berg'] },
      {
        meetings: [
          meetingOf({ country: undefined, members: [0] }, { country: 'SE', members: [] }),
          meetingOf({ country: 'MX', members: [] }, { country: 'NO', members: [1] }),
        ],
      },
    );
    const found = likelyOf(files.corpus, files.corpus.document('a.txt')!, 0);
    assert.equal(likeliest(found)?.person.id, 'b');
  });

  it('is first who is of what somebody else there is of, at that date', () => {
    assert.deepEqual(meeting([], 'Inés Quiroga', 'Rosa Lund').said, [
      'b: Rosa Lund is of Ministry of trade as well',
      'a',
    ]);
    const over = register.replace('2025', '2023');
    const files = workspace({ 'officials.yaml': over, 'a.txt': ['Inés Quiroga', 'Rosa Lund'] });
    assert.equal(likeliest(likelyOf(files.corpus, files.corpus.document('a.txt')!, 0)), undefined);
  });

  it('is nobody in particular where as much speaks for another', () => {
    const { found, said } = meeting(
      [
        { country: 'SE', members: [] },
        { country: 'MX', members: [] },
      ],
      'Inés Quiroga',
    );
    assert.deepEqual(said, ['a: Mexico takes part', 'b: Sweden takes part']);
    assert.equal(likeliest(found), undefined);
  });

  it('is told of a bare surname, with the full names to choose from', () => {
    const { files } = meeting([{ country: 'NO', members: [] }], 'Berg');
    const { message, fixes } = theProblem(files, 'a.txt', 'unrecognised-name');
    assert.equal(message, 'Berg is not in the register. Ole Berg may be meant: Norway takes part.');
    assert.equal(fixes[0]?.title, 'Write “Ole Berg”');
    assert.ok(!told(files, 'officials.yaml').includes('register-unused-entry “Ole Berg”'));
    const both = meeting([], 'Quiroga').files;
    assert.equal(
      theProblem(both, 'a.txt', 'unrecognised-name').message,
      'Quiroga is not in the register. Inés Quiroga Salcedo or Inés Quiroga Peralta may be meant.',
    );
  });
});
