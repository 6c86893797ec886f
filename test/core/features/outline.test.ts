// The outline of a readout, drawn as an editor shows it.
import assert from 'node:assert/strict';
import type { OutlineItem } from '../../../server/src/core/features/outline/outlineItem.ts';
import { outlineOf } from '../../../server/src/core/features/outline/outlineOf.ts';
import { contains } from '../../../server/src/core/text/span.ts';
import { fixture } from '../../support/fixture.ts';

function outline(source: string): OutlineItem {
  const { corpus, texts } = fixture(source);
  return outlineOf(corpus, corpus.document('a.txt')!, texts.get('a.txt'));
}

const drawn = ({ name, detail, children }: OutlineItem, depth = 0): string =>
  [
    `${'  '.repeat(depth)}${detail ? `${name} (${detail})` : name}`,
    ...children.map((child) => drawn(child, depth + 1)),
  ].join('\n');

const all = (item: OutlineItem): OutlineItem[] => [item, ...item.children.flatMap(all)];

const twoMeetings = `
Foreign Minister Karin Lindqvist of Sweden met with Ambassador Tomás Ibarrola of Mexico in Stockholm.

“We will meet again,” said Minister Lindqvist.

Later, Minister Lindqvist held a telephone call with Foreign Secretary Elena Duarte of Mexico, who recalled Pedro Oñate.
`;

describe('the outline', () => {
  it('shows meetings with their delegations and officials, who is quoted, and who is named besides', () => {
    assert.equal(
      drawn(outline(twoMeetings)),
      [
        'a.txt',
        '  Meeting · Stockholm (held)',
        '    Sweden',
        '      Karin Lindqvist (Foreign Minister)',
        '    Mexico',
        '      Tomás Ibarrola (Ambassador)',
        '  Karin Lindqvist (“We will meet again,”)',
        '  Call (held)',
        '    Sweden',
        '      Karin Lindqvist (Foreign Minister)',
        '    Mexico',
        '      Elena Duarte (Foreign Secretary)',
        '  Also named',
        '    Pedro Oñate',
      ].join('\n'),
    );
  });

  it('shows who is named where nobody met', () => {
    assert.equal(
      drawn(outline('Ambassador Tomás Ibarrola thanked Minister Karin Lindqvist.')),
      ['a.txt', '  Named', '    Tomás Ibarrola (Ambassador)', '    Karin Lindqvist (Minister)'].join('\n'),
    );
  });

  it('leads in each meeting to where it speaks of somebody', () => {
    const [first, , second] = outline(twoMeetings).children;
    const places = [first, second].map((meeting) => meeting?.children[0]?.children[0]?.nameSpan.start);
    assert.deepEqual(places, [twoMeetings.indexOf('Karin') - 1, twoMeetings.indexOf('Lindqvist held') - 1]);
  });

  for (const text of [
    twoMeetings,
    '',
    '\n\n',
    'Minister Ana Sol met with Rosa Quiroga',
    `\r\n${twoMeetings}`,
  ]) {
    it(`has ranges within ranges: ${JSON.stringify(text.slice(0, 30))}`, () => {
      for (const item of all(outline(text))) {
        assert.ok(contains(item.span, item.nameSpan), item.name);
        for (const child of item.children)
          assert.ok(contains(item.span, child.span), `${item.name} › ${child.name}`);
      }
    });
  }
});
