// What is left to decide: the next of it, and all of it by readout and by person.
import assert from 'node:assert/strict';
import type { Corpus } from '../../../../server/src/core/corpus/corpus.ts';
import {
  type Direction,
  nextOpen,
  openByDocument,
  openByPerson,
  openFor,
  openIn,
} from '../../../../server/src/core/features/review/review.ts';
import type { ReviewItem } from '../../../../server/src/core/features/review/reviewItem.ts';
import { reviewCount } from '../../../../server/src/core/features/review/reviewState.ts';
import { type Decision, sideFileText } from '../../../support/decisions.ts';
import { fixture } from '../../../support/fixture.ts';

const visit =
  'Foreign Minister Karin Lindqvist of Sweden met with Ambassador Tomás Ibarrola of Mexico. Lindqvist thanked Ibarrola.\n';
const call = 'Foreign Minister Karin Lindqvist of Sweden spoke with Foreign Minister Iris Vale of Peru.\n';
const source = `
-- officials.yaml --
persons:
  - { id: karin-lindqvist, name: Karin Lindqvist Berg, other_names: [Karin Lindqvist], country: SE }
  - { id: tomas-ibarola, name: Tomás Ibarola, country: MX }
-- a.txt --
${visit}
-- b.txt --
${call}`;

const decided = (...decisions: readonly Decision[]): Corpus => {
  const { corpus, texts } = fixture(source);
  const text = texts.get('a.txt')!;
  return corpus.withAnnotationFile('a.txt.annotations.yaml', sideFileText(text, decisions), text);
};
const everywhere = { scope: 'document' } as const;

const names = (items: readonly ReviewItem[]) => items.map(({ uri, name }) => `${uri} ${name}`);
const next = (corpus: Corpus, uri: string, words: string, direction: Direction) => {
  const found = nextOpen(corpus, { uri, offset: (uri === 'a.txt' ? visit : call).indexOf(words) }, direction);
  return found ? names([found])[0] : undefined;
};

describe('the review', () => {
  it('has everybody whom a readout names once, with whom they are taken for', () => {
    const proposals = openIn(decided(), 'a.txt').map(({ name, mentions, proposal }) => [
      ...[name, mentions.length, proposal.kind, proposal.name, proposal.detail],
    ]);
    assert.deepEqual(proposals, [
      ['Karin Lindqvist', 2, 'registered', 'Karin Lindqvist Berg', 'Foreign Minister · Sweden'],
      ['Tomás Ibarrola', 2, 'near', 'Tomás Ibarola', 'Ambassador · Mexico'],
    ]);
    const [, vale] = openIn(decided(), 'b.txt');
    assert.deepEqual([vale!.proposal.kind, vale!.proposal.name], ['new', 'Iris Vale']);
  });

  it('leads from one to the next, across readouts and round again', () => {
    const corpus = decided();
    assert.equal(next(corpus, 'a.txt', 'Foreign', 'here'), 'a.txt Karin Lindqvist');
    assert.equal(next(corpus, 'a.txt', 'Lindqvist', 'here'), 'a.txt Karin Lindqvist');
    assert.equal(next(corpus, 'a.txt', 'Karin', 'next'), 'a.txt Tomás Ibarrola');
    assert.equal(next(corpus, 'a.txt', 'Tomás', 'next'), 'b.txt Karin Lindqvist');
    assert.equal(next(corpus, 'b.txt', 'Iris', 'next'), 'a.txt Karin Lindqvist');
    assert.equal(next(corpus, 'b.txt', 'Karin', 'previous'), 'a.txt Tomás Ibarrola');
    assert.equal(next(corpus, 'a.txt', 'Karin', 'previous'), 'b.txt Iris Vale');
  });

  it('leaves out what is decided, and counts it', () => {
    const corpus = decided(
      { words: 'Karin Lindqvist', person: 'karin-lindqvist', ...everywhere },
      { words: 'Tomás Ibarrola', judgement: 'negative', ...everywhere },
    );
    assert.deepEqual(reviewCount(corpus), { open: 2, decided: 2 });
    assert.deepEqual(openIn(corpus, 'a.txt'), []);
    assert.equal(next(corpus, 'a.txt', 'Karin', 'next'), 'b.txt Karin Lindqvist');
    assert.deepEqual(openByDocument(corpus), [{ key: 'b.txt', label: 'b.txt', detail: '2 open', open: 2 }]);
  });

  it('leaves out what nobody can say, and who was said not to be meant', () => {
    const corpus = decided(
      { words: 'Karin Lindqvist', judgement: 'unsure', ...everywhere },
      { words: 'Tomás Ibarrola', judgement: 'negative', person: 'tomas-ibarola', ...everywhere },
    );
    assert.deepEqual(reviewCount(corpus), { open: 2, decided: 2 });
  });

  it('still has somebody of whom only some of the words are decided', () => {
    const corpus = decided({ words: 'Lindqvist', at: visit.indexOf('Lindqvist thanked'), person: 'x' });
    assert.deepEqual(names(openIn(corpus, 'a.txt')), ['a.txt Karin Lindqvist', 'a.txt Tomás Ibarrola']);
    assert.deepEqual(reviewCount(corpus), { open: 4, decided: 1 });
  });

  it('says of a readout how far it is', () =>
    assert.deepEqual(
      openByDocument(decided({ words: 'Karin Lindqvist', person: 'karin-lindqvist', ...everywhere })).map(
        ({ label, detail }) => `${label}: ${detail}`,
      ),
      ['a.txt: 1 of 2 decided', 'b.txt: 2 open'],
    ));

  it('puts those together that are taken for the same, the most frequent first', () => {
    const corpus = decided();
    const [first, ...others] = openByPerson(corpus);
    assert.deepEqual([first!.label, first!.detail, first!.open], ['Karin Lindqvist Berg', '2 readouts', 2]);
    assert.deepEqual(
      others.map(({ label, detail }) => `${label}: ${detail}`),
      ['Iris Vale: not in the register · 1 readout', 'Tomás Ibarola: a name not quite theirs · 1 readout'],
    );
    assert.deepEqual(names(openFor(corpus, first!.key)), ['a.txt Karin Lindqvist', 'b.txt Karin Lindqvist']);
  });

  it('is over where nothing is open', () => {
    const { corpus } = fixture('-- a.txt --\nIt rained.\n');
    assert.equal(nextOpen(corpus, { uri: 'a.txt', offset: 0 }, 'next'), undefined);
    assert.deepEqual(openByDocument(corpus), []);
  });
});
