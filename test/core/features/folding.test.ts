// What can be folded, drawn as the lines from `>` to `<`.
import assert from 'node:assert/strict';
import { foldsOf } from '../../../server/src/core/features/folding.ts';
import { fixture } from '../../support/fixture.ts';

function folds(source: string): readonly string[] {
  const { corpus, texts } = fixture(source);
  const lines = texts.get('a.txt')!.split('\n');
  return foldsOf(corpus.document('a.txt')!).map(
    ({ kind, firstLine, lastLine }) =>
      `${kind}: ${lines[firstLine]?.slice(0, 12)} > ${lines[lastLine]?.slice(0, 12)}`,
  );
}

describe('folding', () => {
  it('is of front matter, meetings, lists and quotations that have more than a line', () => {
    assert.deepEqual(
      folds(`---
date: 2024-05-03
---
Foreign Minister Karin Lindqvist of Sweden met with Ambassador Tomás Ibarrola of Mexico in Stockholm.

“We will meet again,
and soon,” said Minister Lindqvist.

They were accompanied by:

- Rosa Vega, Minister of Trade
- Elena Duarte, Minister of Culture
- Ana Sol, Minister of Finance

On Monday, Minister Lindqvist held a telephone call with Foreign Secretary Inés Oñate of Argentina.

They agreed to go on.
`),
      [
        'front-matter: --- > ---',
        'meeting: Foreign Mini > - Ana Sol, M',
        'quotation: “We will mee > and soon,” s',
        'list: - Rosa Vega, > - Ana Sol, M',
        'meeting: On Monday, M > They agreed ',
      ],
    );
  });

  it('is of paragraphs that run over several lines', () => {
    assert.deepEqual(folds('Minister Ana Sol spoke to\nthe press about trade and\nlabour.\n\nShe left.\n'), [
      'paragraph: Minister Ana > labour.',
    ]);
  });

  it('is of nothing where there is one line', () => assert.deepEqual(folds('Minister Ana Sol spoke.'), []));
});
