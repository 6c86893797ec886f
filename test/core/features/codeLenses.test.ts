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
    assert.deepEqual(lenses('Minister Ana Sol spoke.', 1), ['Minister Ana Sol: 1 problem left']);
    assert.deepEqual(lenses('Minister Ana Sol spoke.', 2), ['Minister Ana Sol: 2 problems left']);
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
