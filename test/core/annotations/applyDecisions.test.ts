// What decisions make of a readout: who is one person, who is none, who was missed, and who each of them is.
import assert from 'node:assert/strict';
import type { Corpus } from '../../../server/src/core/corpus/corpus.ts';
import { type Decision, sideFileText } from '../../support/decisions.ts';
import { fixture } from '../../support/fixture.ts';

const register = `
persons:
  - { id: ana-ruiz, name: Ana Ruiz Prado, country: ES, all_ids: [ana-r] }
  - { id: anton-ruiz, name: Anton Ruiz, country: CL }
`;

const text = `Madrid, May 1, 2024. Foreign Minister Ana Ruiz met with President Ben Ode of Ghana. Ruiz thanked Ode. "Ruiz was right," Ode said.
`;

function decided(...decisions: Decision[]): Corpus {
  const { corpus } = fixture(`-- officials.yaml --${register}-- a.txt --\n${text}`);
  return corpus.withAnnotationFile('a.txt.annotations.yaml', sideFileText(text, decisions), text);
}

/** Each mention with the official that it is: `Ana Ruiz = ana-ruiz`. */
const mentions = (corpus: Corpus): string[] =>
  corpus
    .document('a.txt')!
    .readout.mentions.map((mention) => `${mention.text} = ${corpus.officialOf('a.txt', mention.person).id}`);

const second = text.indexOf('Ruiz thanked');
const third = text.indexOf('Ruiz was');

describe('applyDecisions', () => {
  it('leaves a readout as it was read where nothing is decided', () => {
    const corpus = decided();
    assert.equal(corpus.document('a.txt')!.readout, corpus.document('a.txt')!.read);
    assert.deepEqual(mentions(corpus), [
      ...['Ana Ruiz = ana-ruiz', 'Ben Ode = ben-ode', 'Ruiz = ana-ruiz'],
      ...['Ode = ben-ode', 'Ruiz = ana-ruiz', 'Ode = ben-ode'],
    ]);
  });

  it('takes a decision about the document for all whom it means so', () => {
    const corpus = decided({ words: 'Ruiz', at: second, scope: 'document', person: 'anton-ruiz' });
    assert.deepEqual(
      mentions(corpus).filter((each) => each.includes('Ruiz')),
      ['Ana Ruiz = anton-ruiz', 'Ruiz = anton-ruiz', 'Ruiz = anton-ruiz'],
    );
    assert.deepEqual(corpus.officialOf('a.txt', 0).reasons, ['decided by Ada on 2026-11-20']);
  });

  it('takes a decision about the words alone for those, and makes two of one person', () => {
    const corpus = decided({ words: 'Ruiz', at: third, person: 'anton-ruiz' });
    assert.deepEqual(
      mentions(corpus).filter((each) => each.includes('Ruiz')),
      ['Ana Ruiz = ana-ruiz', 'Ruiz = ana-ruiz', 'Ruiz = anton-ruiz'],
    );
    const { persons, titles } = corpus.document('a.txt')!.readout;
    assert.deepEqual(
      persons.map(({ name }) => name),
      ['Ana Ruiz', 'Ruiz', 'Ben Ode'],
    );
    assert.deepEqual(
      titles.map((title) => `${title.text} ${persons[title.person]?.name}`),
      ['Foreign Minister Ana Ruiz', 'President Ben Ode'],
    );
  });

  it('drops what means nobody, here or everywhere', () => {
    const here = decided({ words: 'Ruiz', at: second, judgement: 'negative' });
    assert.deepEqual(mentions(here).length, 5);
    const everywhere = decided({
      words: 'Ode',
      at: text.indexOf('Ode.'),
      scope: 'document',
      judgement: 'negative',
    });
    assert.deepEqual(
      mentions(everywhere).map((each) => each.split(' = ')[0]),
      ['Ana Ruiz', 'Ruiz', 'Ruiz'],
    );
    const { persons, meetings, quotations } = everywhere.document('a.txt')!.readout;
    assert.deepEqual(
      persons.map(({ name }) => name),
      ['Ana Ruiz'],
    );
    assert.ok(
      meetings.every(({ delegations }) =>
        delegations.every(({ members }) => members.every((each) => each === 0)),
      ),
    );
    assert.deepEqual(
      quotations.map(({ speaker }) => speaker),
      [undefined],
    );
  });

  it('adds who was missed, a name or a role', () => {
    const corpus = decided(
      { words: 'Madrid', mention: 'name' },
      { words: 'Ghana', mention: 'role', person: 'anton-ruiz' },
    );
    assert.deepEqual(
      mentions(corpus).filter((each) => /Madrid|Ghana/.test(each)),
      ['Madrid = madrid', 'Ghana = anton-ruiz'],
    );
    const [first] = corpus.document('a.txt')!.readout.mentions;
    assert.deepEqual([first?.kind, first?.start, first?.evidence], ['name', 0, 'decided']);
  });

  it('takes the words that somebody marked for the name, not those that were read', () => {
    const words = 'Minister Ana Ruiz';
    const corpus = decided({ words, mention: 'name' });
    assert.deepEqual(
      mentions(corpus).filter((each) => each.includes('Ruiz')),
      [`${words} = minister-ana-ruiz`, 'Ruiz = minister-ana-ruiz', 'Ruiz = minister-ana-ruiz'],
    );
  });

  it('leaves out who it was decided not to be, and asks nothing where it was left open', () => {
    const not = decided({ words: 'Ana Ruiz', scope: 'document', judgement: 'negative', person: 'ana-ruiz' });
    assert.deepEqual(mentions(not)[0], 'Ana Ruiz = ana-ruiz-es');
    const open = decided({ words: 'Ana Ruiz', scope: 'document', judgement: 'unsure' });
    const { registered, suggestion, reasons } = open.officialOf('a.txt', 0);
    assert.deepEqual(
      [registered, suggestion, reasons[0]],
      [false, undefined, 'left open by Ada on 2026-11-20'],
    );
  });

  it('finds an official by a former id, and passes over an id that nobody has', () => {
    assert.equal(mentions(decided({ words: 'Ben Ode', person: 'ana-r' }))[1], 'Ben Ode = ana-ruiz');
    assert.equal(mentions(decided({ words: 'Ben Ode', person: 'nobody' }))[1], 'Ben Ode = ben-ode');
  });

  it('finds the way back from an official to where they are decided to be named', () => {
    const corpus = decided({ words: 'Ben Ode', scope: 'document', person: 'anton-ruiz' });
    assert.deepEqual(
      corpus.sightingsOf('anton-ruiz').map(({ uri, person }) => [uri, person]),
      [['a.txt', 1]],
    );
    assert.deepEqual([...corpus.idsWithWordBeginning('ode')], ['anton-ruiz']);
  });

  it('lets the later of two decisions count', () => {
    const corpus = decided(
      { words: 'Ben Ode', person: 'anton-ruiz', created: '2026-11-23T10:00:00Z' },
      { words: 'Ben Ode', person: 'ana-ruiz', created: '2026-11-22T10:00:00Z' },
    );
    assert.equal(mentions(corpus)[1], 'Ben Ode = anton-ruiz');
  });

  it('knows the post that a title was put to', () => {
    const { readout } = decided({ words: 'President', post: 'gh-president' }).document('a.txt')!;
    assert.equal(readout.titles[1]?.post, 'gh-president');
  });
});
