// Decisions written into a side file and taken out of it: only their own lines change.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addAnnotation, newSideFile } from '../../../server/src/core/annotations/addAnnotation.ts';
import type { Annotation } from '../../../server/src/core/annotations/annotation.ts';
import { changeNote } from '../../../server/src/core/annotations/changeNote.ts';
import { parseAnnotationFile } from '../../../server/src/core/annotations/parseAnnotationFile.ts';
import { removeAnnotation } from '../../../server/src/core/annotations/removeAnnotation.ts';
import { replaceAnnotation } from '../../../server/src/core/annotations/replaceAnnotation.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';

const base = 'git-blob:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';

const annotation = (id: string, start: number, rest: Partial<Annotation> = {}): Annotation => ({
  ...{ id, motivation: 'identifying', judgement: 'positive', scope: undefined, person: 'ana-ruiz' },
  ...{
    post: undefined,
    mention: undefined,
    creator: 'Ada',
    created: '2026-11-22T10:00:00Z',
    note: undefined,
  },
  ...{ quote: { exact: 'Ruiz', prefix: 'met ', suffix: '.' }, position: { start, end: start + 4 }, ...rest },
});

const read = (text: string) => parseAnnotationFile('a.txt.annotations.yaml', text);

function added(text: string, decision: Annotation): string {
  const edit = addAnnotation(text, decision, 'a.txt', base);
  return edit ? applyEdits(text, [edit]) : assert.fail(`nothing can be added to ${text}`);
}

function removed(text: string, id: string): string {
  const { place } = read(text).annotations.find((each) => each.id === id)!;
  const edit = removeAnnotation(text, place.start);
  return edit ? applyEdits(text, [edit]) : assert.fail(`${id} cannot be removed from ${text}`);
}

const two = `# Read by Ada in May.
version: 1
source: a.txt
base: ${base}
annotations:
  # She signs with both surnames.
  - id: a1
    motivation: identifying
    judgement: positive
    person: ana-ruiz # the elder
    quote: { exact: "Ruiz", prefix: "met ", suffix: "." }
    position: { start: 10, end: 14 }

  - id: c3
    motivation: identifying
    judgement: unsure
    quote: { exact: "Ruiz", prefix: "met ", suffix: "." }
    position: { start: 30, end: 34 }
`;

describe('a side file', () => {
  it('begins with what it is about', () => {
    assert.equal(
      newSideFile('a.txt', base, annotation('b2', 20, { scope: 'document', note: 'So: “he”' })),
      `version: 1
source: a.txt
base: ${base}
annotations:
  - id: b2
    motivation: identifying
    judgement: positive
    scope: document
    person: ana-ruiz
    quote: { exact: "Ruiz", prefix: "met ", suffix: "." }
    position: { start: 20, end: 24 }
    creator: Ada
    created: "2026-11-22T10:00:00Z"
    note: "So: “he”"
`,
    );
  });

  it('takes a decision at its place in the order of the text, and leaves all else as it is', () => {
    const text = added(two, annotation('b2', 20));
    const at = two.indexOf('  - id: c3');
    assert.ok(text.startsWith(two.slice(0, at)) && text.endsWith(two.slice(at)), text);
    assert.deepEqual(
      read(text).annotations.map(({ id }) => id),
      ['a1', 'b2', 'c3'],
    );
  });

  it('takes a decision in place of another, with the comments around it', () => {
    const { place } = read(two).annotations[0]!;
    const edit = replaceAnnotation(two, place.start, annotation('a2', 10, { person: 'ana-rey' }))!;
    const text = applyEdits(two, [edit]);
    assert.deepEqual(
      read(text).annotations.map(({ id, person }) => `${id} ${person}`),
      ['a2 ana-rey', 'c3 undefined'],
    );
    assert.ok(text.includes('# She signs with both surnames.\n  - id: a2'), text);
  });

  it('loses a decision with the comment above it, and keeps an empty list', () => {
    const one = removed(two, 'a1');
    assert.equal(one, two.slice(0, two.indexOf('  # She')) + two.slice(two.indexOf('\n  - id: c3')));
    const none = removed(one, 'c3');
    assert.ok(none.endsWith('annotations: []\n'), none);
    assert.deepEqual(read(none).faults, []);
  });

  it('is as it was when a decision is made and taken back', () => {
    const place = fc.integer({ min: 0, max: 40 });
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom('# no', 'a: b', '"', '- x', '\u{1f600}', 'x\r\ny', ' '),
    );
    const made = fc.record({
      start: place,
      note: fc.option(words, { nil: undefined }),
      exact: words,
      creator: words,
    });
    fc.assert(
      fc.property(fc.array(made, { maxLength: 4 }), made, fc.boolean(), (before, last, windows) => {
        const decisionOf = ({ start, note, exact, creator }: typeof last, id: string) =>
          annotation(id, start, { note, creator, quote: { exact: exact || 'x', prefix: exact, suffix: '' } });
        let text = before.reduce((all, each, index) => added(all, decisionOf(each, `a${index}`)), two);
        if (windows) text = text.replaceAll('\n', '\r\n');
        const decision = decisionOf(last, 'new');
        const after = added(text, decision);
        const { place: _, ...found } = read(after).annotations.find(({ id }) => id === 'new')!;
        assert.deepEqual(found.quote, decision.quote);
        assert.deepEqual(found.note ?? '', decision.note?.trim() ?? '');
        assert.equal(removed(after, 'new'), text);
      }),
    );
  });

  it('is not written into while it cannot be read in full', () => {
    const broken = two.replace('"Ruiz"', '"Ruiz');
    assert.equal(addAnnotation(broken, annotation('b2', 20), 'a.txt', base), undefined);
    assert.equal(replaceAnnotation(broken, 0, annotation('b2', 20)), undefined);
  });
});

describe('a note in a side file', () => {
  const noted = two.replace(
    '\n  - id: c3',
    `
  - id: b2 # as in May
    motivation: commenting
    quote: { exact: "Ruiz", prefix: "met ", suffix: "." }
    position: { start: 20, end: 24 }
    creator: Ada # on the phone
    note: |
      She signs
      with both.
    reviewed: yes

  - id: c3`,
  );
  const changed = (text: string, id: string, said: Parameters<typeof changeNote>[2]) => {
    const { place } = read(text).annotations.find((each) => each.id === id)!;
    const edits = changeNote(text, place.start, said);
    return edits && applyEdits(text, edits);
  };

  it('is worded anew, and nothing else changes', () => {
    const said = { note: 'She signs: with one.\nNow.', creator: 'Eva', created: '2026-11-23T10:00:00Z' };
    const after = changed(noted, 'b2', said)!;
    const note = read(after).annotations.find(({ id }) => id === 'b2')!;
    assert.deepEqual({ note: note.note, creator: note.creator, created: note.created }, said);
    assert.equal(
      after,
      noted
        .replace('creator: Ada #', 'creator: Eva #')
        .replace('|\n      She signs\n      with both.', '"She signs: with one.\\nNow."')
        .replace('reviewed: yes\n', 'reviewed: yes\n    created: "2026-11-23T10:00:00Z"\n'),
    );
  });

  it('stays where nobody can say what an edit would do', () => {
    assert.equal(changeNote(noted, 3, { note: 'x', creator: undefined, created: undefined }), undefined);
    assert.equal(
      changeNote(`${noted}\n: [`, 3, { note: 'x', creator: undefined, created: undefined }),
      undefined,
    );
  });
});
