// Many decisions as one step, and the step taken back.
import assert from 'node:assert/strict';
import type { Corpus } from '../../../../server/src/core/corpus/corpus.ts';
import type { DocumentEdit } from '../../../../server/src/core/corpus/fix.ts';
import {
  type DecisionPlace,
  decideAll,
  takeAllBack,
  type Verdict,
} from '../../../../server/src/core/features/review/decideAll.ts';
import { openIn } from '../../../../server/src/core/features/review/review.ts';
import { applyEdits } from '../../../../server/src/core/text/edit.ts';
import { type Fixture, fixture } from '../../../support/fixture.ts';

const source = `
-- officials.yaml --
persons:
  - { id: karin-lindqvist, name: Karin Lindqvist, country: SE }
-- a.txt --
Foreign Minister Karin Lindqvist of Sweden met with Ambassador Tomás Ibarrola of Mexico.
-- b.txt --
Foreign Minister Karin Lindqvist of Sweden spoke with Ambassador Tomás Ibarrola of Mexico.
`;

const place = ({ texts }: Fixture, uri: string, words: string, person?: string): DecisionPlace => {
  const text = texts.get(uri)!;
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return { uri, text, creator: 'Ada', created: '2026-11-24T10:00:00Z', span, person };
};

/** The corpus after the edits, with each side file and register file that they make. */
function made(found: Fixture, corpus: Corpus, edits: readonly DocumentEdit[]) {
  let after = corpus;
  const files: Record<string, string | undefined> = {};
  for (const { uri, edits: splices, remove } of edits) {
    const readout = uri.replace('.annotations.yaml', '');
    const before =
      readout === uri
        ? corpus.register.files.find((file) => file.uri === uri)?.text
        : corpus.annotationFile(readout)?.text;
    files[uri] = remove ? undefined : applyEdits(before ?? '', splices);
    const text = files[uri];
    if (readout === uri) after = after.withRegisterFile(uri, text!);
    else if (text === undefined) after = after.withoutAnnotationFile(uri);
    else after = after.withAnnotationFile(uri, text, found.texts.get(readout)!);
  }
  return { corpus: after, files };
}

const open = (corpus: Corpus) =>
  ['a.txt', 'b.txt'].flatMap((uri) => openIn(corpus, uri).map(({ name }) => `${uri} ${name}`));

const all = (found: Fixture, verdict: Verdict, places: readonly DecisionPlace[]) => {
  const step = decideAll(found.corpus, places, verdict)!;
  return { step, ...made(found, found.corpus, step.edits) };
};

describe('decisions made together', () => {
  it('are one edit of each file, and each has its id', () => {
    const found = fixture(source);
    const { step, corpus } = all(found, 'is', [
      place(found, 'a.txt', 'Karin Lindqvist', 'karin-lindqvist'),
      place(found, 'b.txt', 'Karin Lindqvist', 'karin-lindqvist'),
    ]);
    assert.deepEqual(
      step.edits.map(({ uri, create }) => [uri, create]),
      [
        ['a.txt.annotations.yaml', true],
        ['b.txt.annotations.yaml', true],
      ],
    );
    assert.equal(step.made.length, 2);
    assert.deepEqual(open(corpus), ['a.txt Tomás Ibarrola', 'b.txt Tomás Ibarrola']);
  });

  it('stand in one file, where they are about one readout', () => {
    const found = fixture(source);
    const { step, corpus } = all(found, 'unsure', [
      place(found, 'a.txt', 'Karin Lindqvist'),
      place(found, 'a.txt', 'Tomás Ibarrola'),
    ]);
    assert.equal(step.edits.length, 1);
    assert.equal(corpus.annotationFile('a.txt')?.annotations.length, 2);
    assert.deepEqual(open(corpus), ['b.txt Karin Lindqvist', 'b.txt Tomás Ibarrola']);
  });

  it('add somebody new to the register once, however many readouts name them', () => {
    const found = fixture(source);
    const places = ['a.txt', 'b.txt'].map((uri) => place(found, uri, 'Tomás Ibarrola'));
    const { corpus, files } = all(found, 'new', places);
    assert.equal(files['officials.yaml']?.match(/name: Tomás Ibarrola/g)?.length, 1);
    for (const uri of ['a.txt', 'b.txt'])
      assert.equal(corpus.annotationFile(uri)?.annotations[0]?.person, 'tomas-ibarrola');
  });

  it('add somebody new by the fullest name that any readout has', () => {
    const found = fixture(`${source}-- c.txt --\nThe Mexican Ambassador, Ibarrola, thanked her.\n`);
    const { files } = all(found, 'new', [place(found, 'c.txt', 'Ibarrola')]);
    assert.match(files['officials.yaml']!, /name: Tomás Ibarrola/);
  });

  it('are taken back together, with whoever was added and with the files that say nothing more', () => {
    const found = fixture(source);
    const places = ['a.txt', 'b.txt'].map((uri) => place(found, uri, 'Tomás Ibarrola'));
    const { step, corpus } = all(found, 'new', places);
    const back = made(found, corpus, takeAllBack(corpus, step.made)!);
    assert.equal(back.files['officials.yaml'], found.texts.get('officials.yaml'));
    assert.deepEqual(
      [back.files['a.txt.annotations.yaml'], back.files['b.txt.annotations.yaml']],
      [undefined, undefined],
    );
    assert.deepEqual(open(back.corpus), open(found.corpus));
    assert.equal(takeAllBack(back.corpus, step.made), undefined);
  });

  it('leave those of others where they are when they are taken back', () => {
    const found = fixture(source);
    const first = all(found, 'nobody', [place(found, 'a.txt', 'Tomás Ibarrola')]);
    const lindqvist = place(found, 'a.txt', 'Karin Lindqvist', 'karin-lindqvist');
    const step = decideAll(first.corpus, [lindqvist], 'isNot')!;
    const second = made(found, first.corpus, step.edits);
    const back = made(found, second.corpus, takeAllBack(second.corpus, step.made)!);
    assert.equal(back.files['a.txt.annotations.yaml'], first.files['a.txt.annotations.yaml']);
  });

  it('are none where there is nobody to decide for, or no note', () => {
    const found = fixture(source);
    assert.equal(decideAll(found.corpus, [place(found, 'a.txt', 'Tomás Ibarrola')], 'is'), undefined);
    assert.equal(decideAll(found.corpus, [place(found, 'a.txt', 'met with')], 'new'), undefined);
    assert.equal(decideAll(found.corpus, [place(found, 'a.txt', 'met with')], 'note', ''), undefined);
  });
});
