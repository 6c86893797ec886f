// What is said above meetings and readouts.
import assert from 'node:assert/strict';
import { codeLensesOf } from '../../../server/src/core/features/codeLenses.ts';
import { fixture } from '../../support/fixture.ts';

const dated = (day: string, text: string) => `---\ndate: ${day}\n---\n${text}\n`;
const met = (verb: string) =>
  `Foreign Minister Karin Lindqvist of Sweden ${verb} Ambassador Tomás Ibarrola of Mexico in Stockholm.`;

function lenses(source: string, problems = 0): readonly string[] {
  const { corpus, texts } = fixture(source);
  return codeLensesOf(corpus, corpus.document('a.txt')!, problems).map(({ span, title, target }) => {
    const words = target && texts.get(target.uri)!.slice(target.nameSpan.start, target.nameSpan.end);
    const here = texts.get('a.txt')!.slice(span.start, span.start + 16);
    return `${here}: ${title}${target ? ` (${target.uri} ${words})` : ''}`;
  });
}

describe('code lenses', () => {
  it('tell how many problems are left', () => {
    assert.deepEqual(lenses('Minister Ana Sol spoke.'), ['Minister Ana Sol: No problems left']);
    assert.deepEqual(lenses('Minister Ana Sol spoke.', 1), ['Minister Ana Sol: 1 problem']);
    assert.deepEqual(lenses('Minister Ana Sol spoke.', 2), ['Minister Ana Sol: 2 problems']);
  });

  it('say nothing of problems where there is nothing that could have one', () => {
    assert.deepEqual(lenses(''), []);
    assert.deepEqual(lenses('---\ntopic: trade\n---\n'), []);
    assert.deepEqual(lenses('Hello there.'), []);
    assert.deepEqual(lenses('The text is to be written.', 1), ['The text is to b: 1 problem']);
  });

  it('say that a text was not read', () =>
    assert.deepEqual(lenses('Министр Анна Соль встретилась с послом в Москве.\n\nОни говорили о торговле.'), [
      'Министр Анна Сол: Not read: neither English nor Spanish',
    ]));

  it('lead to meetings of the same two as the register knows them, and not as they were guessed', () => {
    const guessed = 'Foreign Secretary Elena Duarte met with U.S. Secretary of State Martin Hale in Lima.';
    const said =
      'Foreign Secretary Elena Duarte of Mexico met with U.S. Secretary of State Martin Hale in Lima.';
    const other = 'Foreign Minister Berta Roca of Peru met with U.S. Secretary of State Martin Hale in Lima.';
    const titles = lenses(`
-- officials.yaml --
persons:
  - { name: Elena Duarte, country: MX, memberships: [{ role: Foreign Secretary }] }
-- a.txt --
${dated('2024-05-03', guessed)}
-- b.txt --
${dated('2024-05-02', other)}
-- c.txt --
${dated('2024-05-01', said)}
-- d.txt --
${dated('2024-05-04', other)}
-- e.txt --
${dated('2024-05-05', guessed)}
`);
    assert.equal(titles.length, 4);
    assert.match(titles[2]!, /← 2024-05-01 .*\(c\.txt/);
    assert.match(titles[3]!, /2024-05-05 → \(e\.txt/);
  });

  it('tell who took part, and lead to the meetings of the same two before and after', () => {
    const [, ...ofMeeting] = lenses(`
-- a.txt --
${dated('2024-05-03', met('met with'))}
-- b.txt --
${dated('2023-01-09', met('met with'))}
-- c.txt --
${dated('2024-02-07', met('held a telephone call with'))}
-- d.txt --
${dated('2024-06-01', met('met with'))}
-- e.txt --
${dated('2024-05-20', met('met with').replace('Mexico', 'Chile'))}
`);
    assert.deepEqual(
      ofMeeting.map((each) => each.slice(each.indexOf(': ') + 2)),
      [
        'Sweden: Karin Lindqvist · Mexico: Tomás Ibarrola',
        '← 2024-02-07 Call · Stockholm (c.txt Foreign Minister Karin Lindqvist of Sweden held a telephone call with)',
        'Meeting · Stockholm 2024-06-01 → (d.txt Foreign Minister Karin Lindqvist of Sweden met with)',
      ],
    );
  });
});
