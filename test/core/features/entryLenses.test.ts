// What is said above the entries of a register, and how it is outlined.
import assert from 'node:assert/strict';
import { entryLensesOf, mentionsOf } from '../../../server/src/core/features/entryLenses.ts';
import type { OutlineItem } from '../../../server/src/core/features/outline/outlineItem.ts';
import { registerOutlineOf } from '../../../server/src/core/features/outline/registerOutlineOf.ts';
import { contains } from '../../../server/src/core/text/span.ts';
import { fixture } from '../../support/fixture.ts';

const { corpus, texts } = fixture(`
-- officials.yaml --
persons:
  - id: karin
    name: Karin Lindqvist
    country: SE
    memberships:
      - { post: foreign }
  - { id: ole, name: Ole Berg }
  - { id: karin, name: Karin Lundqvist }
posts:
  - { id: foreign, label: Foreign Minister, organization: Ministry, country: SE }
-- a.txt --
Lindqvist was there.
-- b.txt --
Foreign Minister Karin Lindqvist of Sweden met with Ambassador Tomás Ibarrola of Mexico. Lindqvist thanked him.
`);
const text = texts.get('officials.yaml')!;

describe('above an entry of the register', () => {
  it('is how often readouts speak of the person, and the way to where one says most', () => {
    const said = entryLensesOf(corpus, 'officials.yaml').map(({ span, id }) => {
      const { title, target } = mentionsOf(corpus, id);
      const place =
        target && `${target.uri} ${texts.get(target.uri)!.slice(target.span.start, target.span.end)}`;
      return `${text.slice(span.start, span.start + 9)}: ${title}${place ? ` (${place})` : ''}`;
    });
    assert.deepEqual(said, [
      'id: karin: 2 mentions in 1 readout (b.txt Foreign Minister Karin Lindqvist)',
      '{ id: ole: In no readout',
    ]);
  });

  it('is nothing in other files', () => assert.deepEqual(entryLensesOf(corpus, 'a.txt'), []));
});

describe('the outline of a register', () => {
  const outline = registerOutlineOf(corpus.register.files[0]!);

  it('has its persons and posts by name', () => {
    assert.deepEqual(
      outline.children.map(({ name, children }) => [
        name,
        ...children.map((child) => `${child.name}: ${child.detail}`),
      ]),
      [
        ['Persons', 'Karin Lindqvist: Foreign Minister, Sweden', 'Ole Berg: ', 'Karin Lundqvist: '],
        ['Posts', 'Foreign Minister: Ministry, Sweden'],
      ],
    );
  });

  it('has each within what it is part of', () => {
    const check = (item: OutlineItem) => {
      assert.ok(contains(item.span, item.nameSpan), item.name);
      for (const child of item.children) {
        assert.ok(contains(item.span, child.span), child.name);
        check(child);
      }
    };
    check(outline);
  });
});
