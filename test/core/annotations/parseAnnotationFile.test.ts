// Side files as people, git and other programs leave them, and what is said of each fault at its place.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseAnnotationFile } from '../../../server/src/core/annotations/parseAnnotationFile.ts';

const read = (text: string) => parseAnnotationFile('file:///a.txt.annotations.yaml', text);

const ids = (text: string) => read(text).annotations.map(({ id }) => id);

/** Each fault as `code at “text”`. */
const faults = (text: string): string[] =>
  read(text).faults.map(({ code, start, end }) => `${code} at “${text.slice(start, end)}”`);

const head = `version: 1
source: a.txt
base: git-blob:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391
annotations:
`;

const block = (id: string, rest = 'judgement: positive\n    person: ana-ruiz') => `  - id: ${id}
    motivation: identifying
    ${rest}
    quote: { exact: "Ana Ruiz", prefix: "", suffix: " met" }
    position: { start: 0, end: 8 }
    creator: Ben Ode
    created: 2026-11-22T10:00:00Z
`;

describe('parseAnnotationFile', () => {
  it('reads what was decided, and where each part of it stands', () => {
    const text =
      head +
      block(
        'a1',
        'judgement: positive\n    scope: document\n    person: ana-ruiz\n    note: "The elder: as in May."',
      );
    const { annotations, base, source, faults } = read(text);
    assert.deepEqual(faults, []);
    assert.equal(source, 'a.txt');
    assert.equal(base, 'git-blob:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
    const { place, ...rest } = annotations[0]!;
    assert.deepEqual(rest, {
      ...{ id: 'a1', motivation: 'identifying', judgement: 'positive', scope: 'document' },
      ...{ person: 'ana-ruiz', post: undefined, mention: undefined },
      quote: { exact: 'Ana Ruiz', prefix: '', suffix: ' met' },
      position: { start: 0, end: 8 },
      ...{ creator: 'Ben Ode', created: '2026-11-22T10:00:00Z', note: 'The elder: as in May.' },
    });
    const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    assert.equal(at(place.person), 'ana-ruiz');
    assert.equal(at(place.position), '{ start: 0, end: 8 }');
  });

  it('takes an empty file and an empty list for no decisions', () => {
    for (const text of ['', head, `${head.trimEnd()} []\n`]) {
      assert.deepEqual(ids(text), []);
      assert.deepEqual(faults(text), []);
    }
  });

  it('counts all others where one block is broken', () => {
    const text = head + block('a1') + block('b2').replace('" met"', '" met') + block('c3');
    assert.deepEqual(ids(text), ['a1', 'c3']);
    assert.deepEqual(faults(text), ['annotation-syntax at “- id: b2”']);
  });

  it('counts the blocks of both sides where a merge was left half done', () => {
    const conflict = `<<<<<<< HEAD\n${block('b2')}=======\n${block('c3')}>>>>>>> other\n`;
    const text = head + block('a1') + conflict + block('d4');
    assert.deepEqual(ids(text), ['a1', 'b2', 'c3', 'd4']);
    assert.deepEqual(faults(text), ['annotation-syntax at “<<<<<<< HEAD”']);
  });

  it('leaves out what both sides began with, and a block that is split', () => {
    const began = `<<<<<<< HEAD\n${block('b2')}||||||| base\n${block('x9')}=======\n${block('c3')}>>>>>>> other\n`;
    assert.deepEqual(ids(head + began), ['b2', 'c3']);
    const split = block('b2').replace(
      '    person: ana-ruiz\n',
      '<<<<<<< HEAD\n    person: ana-ruiz\n=======\n    person: ana-rey\n>>>>>>> other\n',
    );
    assert.deepEqual(ids(head + block('a1') + split + block('c3')), ['a1', 'c3']);
  });

  it('passes a decision over rather than take it for another one', () => {
    for (const [rest, where] of [
      ['judgement: negativ', 'annotation-invalid-entry at “negativ”'],
      ['judgement: negative\n    person:', 'annotation-invalid-entry at “person”'],
      ['judgement: negative\n    persn: ana-ruiz', 'annotation-unknown-key at “persn”'],
      ['judgement: positive', 'annotation-invalid-entry at “positive”'],
      ['person: ana-ruiz', 'annotation-invalid-entry at “identifying”'],
    ] as const) {
      const text = head + block('a1', rest) + block('b2');
      assert.deepEqual(ids(text), ['b2'], rest);
      assert.deepEqual(
        faults(text).map((fault) => fault.replace(/“(person):.*”/s, '“$1”')),
        [where],
      );
    }
  });

  it('keeps a decision that has something more', () => {
    const text = head + block('a1', 'judgement: positive\n    person: ana-ruiz\n    tags: [new]');
    assert.deepEqual(ids(text), ['a1']);
    assert.deepEqual(faults(text), ['annotation-unknown-key at “tags”']);
  });

  it('says that decisions are about another text, and of two blocks that they have one id', () => {
    const text = head.replace('a.txt', 'b.txt') + block('a1') + block('a1', 'judgement: unsure');
    assert.deepEqual(ids(text), ['a1', 'a1']);
    assert.deepEqual(faults(text), ['annotation-other-text at “b.txt”', 'annotation-duplicate-id at “a1”']);
    assert.deepEqual(ids(head + block('a1') + block('a1')), ['a1'], 'a copy counts once');
  });

  it('reads any text, with faults and places in range', () => {
    const pieces = fc.constantFrom(
      head,
      block('a1'),
      block('b2', 'judgement: "'),
      '<<<<<<< HEAD\n',
      '=======\n',
      '>>>>>>> b\n',
      '  - ',
      '{',
      '\t',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const file = read(text);
        for (const { start, end } of [...file.faults, ...file.annotations.map(({ place }) => place)])
          assert.ok(0 <= start && start <= end && end <= text.length);
      }),
    );
  });
});
