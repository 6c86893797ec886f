// Who met whom, step by step: from an official to meetings, to those who were there, and on.
import assert from 'node:assert/strict';
import {
  type HierarchyItem,
  hierarchyItemsAt,
  hierarchyStepsOf,
} from '../../../server/src/core/features/callHierarchy.ts';
import { type Fixture, fixture } from '../../support/fixture.ts';

const lindqvist = 'Foreign Minister Karin Lindqvist of Sweden';
const readouts = (visit: string) => `
-- officials.yaml --
persons:
  - { id: karin-lindqvist, name: Karin Lindqvist Berg, country: SE }
-- visit.txt --
---
date: 2024-05-03
---
${visit}
-- call.txt --
---
date: 2024-06-07
---
${lindqvist} spoke by telephone with Foreign Minister Iris Vale of Peru.
`;

const label = ({ name, detail }: HierarchyItem) => `${name} (${detail})`;

function steps({ corpus }: Fixture, item: HierarchyItem, from?: HierarchyItem) {
  return hierarchyStepsOf(corpus, item, from).map((step) => step.item);
}

describe('the tree of calls', () => {
  const written = `${lindqvist} met with Ambassador Tomás Ibarrola of Mexico in Stockholm.`;

  it('leads from an official to the meetings, the latest first, and from each to whom they met there', () => {
    const found = fixture(readouts(written.replace('Karin', 'Ka<|>rin')));
    const [official, ...others] = hierarchyItemsAt(found.corpus, found.cursor);
    assert.deepEqual(others, []);
    assert.equal(label(official!), 'Karin Lindqvist Berg (Sweden · Foreign Minister)');
    const meetings = steps(found, official!);
    assert.deepEqual(meetings.map(label), [
      'Call (2024-06-07 · Sweden, Peru)',
      'Meeting · Stockholm (2024-05-03 · Sweden, Mexico)',
    ]);
    assert.deepEqual(steps(found, meetings[1]!, official).map(label), [
      'Tomás Ibarrola (Mexico · Ambassador)',
    ]);
  });

  it('leads from a meeting to who was there, and from each to where else they met', () => {
    const found = fixture(readouts(written.replace('met with', 'm<|>et with')));
    const [meeting] = hierarchyItemsAt(found.corpus, found.cursor);
    assert.equal(label(meeting!), 'Meeting · Stockholm (2024-05-03 · Sweden, Mexico)');
    const [official, other] = steps(found, meeting!);
    assert.equal(official!.name, 'Karin Lindqvist Berg');
    assert.deepEqual(steps(found, official!, meeting).map(label), ['Call (2024-06-07 · Sweden, Peru)']);
    assert.deepEqual(steps(found, other!, meeting), []);
  });

  it('shows where a readout names whoever took part', () => {
    const found = fixture(readouts(`<|>${written} She thanked Ambassador Ibarrola.`));
    const { uri } = found.cursor;
    const { anchor } = found.corpus.document(uri)!.readout.meetings[0]!;
    const at = { kind: 'meeting', uri, key: anchor.start } as const;
    const step = hierarchyStepsOf(found.corpus, at).find(({ item }) => /Ibarrola/.test(item.name));
    const named = step?.mentions.map(({ start, end }) => found.texts.get(uri)?.slice(start, end));
    assert.deepEqual(named, ['Tomás Ibarrola', 'Ibarrola']);
  });

  it('begins at the register too, and nowhere else', () => {
    const found = fixture(readouts(written).replace('Karin Lindqvist Berg', 'Karin <|>Lindqvist Berg'));
    const [official] = hierarchyItemsAt(found.corpus, found.cursor);
    assert.equal(steps(found, official!).length, 2);
    const nowhere = fixture(readouts(`${written} It r<|>ained.`));
    assert.deepEqual(hierarchyItemsAt(nowhere.corpus, nowhere.cursor), []);
  });
});
