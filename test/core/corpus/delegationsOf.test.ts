// Who took part for whom, where the register knows what the text does not say.
import assert from 'node:assert/strict';
import { delegationsOf } from '../../../server/src/core/corpus/delegationsOf.ts';
import { sidesOf } from '../../../server/src/core/corpus/meetingDigest.ts';
import { codeLensesOf } from '../../../server/src/core/features/codeLenses.ts';
import { outlineOf } from '../../../server/src/core/features/outline/outlineOf.ts';
import { workspaceSymbols } from '../../../server/src/core/features/workspaceSymbols/workspaceSymbols.ts';
import { fixture } from '../../support/fixture.ts';

/** Of no country that the words say: whoever has nothing else goes by the place. */
const met = 'Foreign Secretary Elena Duarte met with U.S. Secretary of State Martin Hale in Lima.\n';
const mexican = 'Elena Duarte, country: MX, memberships: [{ role: Foreign Secretary }]';
const of = (person: string) => `-- officials.yaml --\npersons:\n  - { name: ${person} }\n`;

function delegations(source: string): string {
  const { corpus } = fixture(source);
  const document = corpus.document('a.txt')!;
  return delegationsOf(corpus, document, document.readout.meetings[0]!)
    .map(({ country, members }) =>
      [`${country}:`, ...members.map((person) => document.readout.persons[person]!.name)].join(' '),
    )
    .join(', ');
}

describe('the delegations of a meeting', () => {
  it('are those of the country that the register gives, whatever the reader guessed', () => {
    const guessed = delegations(`-- a.txt --\n${met}`);
    assert.doesNotMatch(guessed, /MX/);
    assert.match(delegations(`${of(mexican)}-- a.txt --\n${met}`), /MX: Elena Duarte/);
    assert.match(delegations(`${of(mexican)}-- a.txt --\n${met}`), /US: Martin Hale/);
  });

  it('are of the country of the post that was held then', () => {
    const chilean = 'memberships: [{ role: Foreign Secretary, country: CL, end_date: 2020 }, ';
    const register = of(mexican.replace('memberships: [', chilean));
    const on = (day: string) => delegations(`${register}-- a.txt --\n---\ndate: ${day}\n---\n${met}`);
    assert.match(on('2019-03-04'), /CL: Elena Duarte/);
    assert.match(on('2024-03-04'), /MX: Elena Duarte/);
  });

  it('are as the reader took them where the register gives no country, or has somebody else', () => {
    const guessed = delegations(`-- a.txt --\n${met}`);
    assert.equal(
      delegations(`${of('Elena Duarte, memberships: [{ role: Foreign Secretary }]')}-- a.txt --\n${met}`),
      guessed,
    );
    assert.equal(delegations(`${of(mexican.replace('Elena', 'Berta'))}-- a.txt --\n${met}`), guessed);
  });

  it('are left with an organisation for which somebody speaks', () => {
    const un = 'UN Secretary-General Elena Duarte met with Foreign Minister Karin Lindqvist of Sweden.\n';
    assert.match(delegations(`${of(mexican)}-- a.txt --\n${un}`), /UN: Elena Duarte/);
  });

  it('are the same in the lens above a meeting, in the outline, in a search and for the two sides that met', () => {
    const { corpus } = fixture(`${of(mexican)}-- a.txt --\n${met}`);
    const document = corpus.document('a.txt')!;
    const [, lens] = codeLensesOf(corpus, document, 0);
    assert.match(lens!.title, /Mexico: Elena Duarte/);
    const [meeting] = outlineOf(corpus, document).children;
    assert.deepEqual(meeting!.children.map(({ name }) => name).sort(), ['Mexico', 'United States']);
    assert.deepEqual(
      workspaceSymbols(corpus, 'meeting').symbols.map(({ name }) => name),
      ['Meeting · Lima, Mexico, United States'],
    );
    assert.equal(sidesOf(delegationsOf(corpus, document, document.readout.meetings[0]!)), 'MX US');
  });
});
