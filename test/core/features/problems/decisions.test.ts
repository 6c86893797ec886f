// What is said of decisions that cannot count, or not all of them: at the file and in the readout, with both places.
import assert from 'node:assert/strict';
import type { Problem } from '../../../../server/src/core/features/problems/problem.ts';
import { problemsOf } from '../../../../server/src/core/features/problems/problemsOf.ts';
import { type Decision, sideFileText } from '../../../support/decisions.ts';
import { fixture } from '../../../support/fixture.ts';
import { fixed } from '../../../support/problems.ts';

const register = `
posts:
  - { id: es-fm, label: Foreign Minister, country: ES }
  - { id: es-pm, label: Prime Minister, country: ES }
persons:
  - { id: ana-ruiz, name: Ana Ruiz, country: ES, all_ids: [ana-r], memberships: [{ post: es-fm }] }
  - { id: ana-rey, name: Ana Rey, country: ES }
`;
const text = 'Madrid, May 1, 2024. Foreign Minister Ana Ruiz met with Ben Ode of Ghana. Ruiz left.\n';
const side = 'a.txt.annotations.yaml';

function desk(decisions: readonly Decision[], now = text) {
  const { corpus, texts } = fixture(`-- officials.yaml --${register}-- a.txt --\n${now}`);
  const file = sideFileText(text, decisions);
  return { corpus: corpus.withAnnotationFile(side, file, now), texts: new Map([...texts, [side, file]]) };
}

const annotationProblems = ({ corpus }: ReturnType<typeof desk>, uri = side): readonly Problem[] =>
  problemsOf(corpus, uri).filter(({ code }) => code.startsWith('annotation-'));

/** Each as `code at “text”`. */
const told = (from: ReturnType<typeof desk>, uri = side): readonly string[] =>
  annotationProblems(from, uri).map(
    ({ code, start, end }) => `${code} at “${from.texts.get(uri)!.slice(start, end)}”`,
  );

describe('problems of decisions', () => {
  it('are none where all is well, though an id is a former one', () => {
    assert.deepEqual(
      told(
        desk([
          { words: 'Ana Ruiz', person: 'ana-r' },
          { words: 'Ben Ode', judgement: 'unsure' },
        ]),
      ),
      [],
    );
  });

  it('tell of a person and a post that the register does not have, and who may be meant', () => {
    const lost = desk([
      { words: 'Ana Ruiz', person: 'ana-riuz' },
      { words: 'Foreign Minister', post: 'es-president' },
    ]);
    assert.deepEqual(told(lost), [
      'annotation-unknown-person at “ana-riuz”',
      'annotation-unknown-post at “es-president”',
    ]);
    const after = fixed(lost, annotationProblems(lost)[0]!.fixes(), 'Replace with `ana-ruiz`');
    assert.ok(after[side]?.includes('person: ana-ruiz\n'));
  });

  it('tell of two decisions that contradict each other, at the one that gives way', () => {
    const two = desk([
      { words: 'Ana Ruiz', person: 'ana-rey', creator: 'Ben', scope: 'document' },
      { words: 'Ruiz', at: text.indexOf('Ruiz left'), person: 'ana-ruiz', scope: 'document' },
    ]);
    assert.deepEqual(told(two), ['annotation-contradiction at “d1”']);
    const [problem] = annotationProblems(two);
    assert.equal(
      problem?.message,
      '“Ana Ruiz” is Ana Rey; decided by Ben on 2026-11-20. But “Ruiz” is Ana Ruiz; decided by Ada on 2026-11-21: the later one counts.',
    );
    assert.deepEqual(
      problem?.evidence.map(({ uri, start, end }) => `${uri} ${two.texts.get(uri)!.slice(start, end)}`),
      [`${side} d2`, 'a.txt Ana Ruiz'],
    );
    const after = fixed(
      two,
      problem!.fixes(),
      'Take back: “Ana Ruiz” is Ana Rey; decided by Ben on 2026-11-20',
    )[side]!;
    assert.ok(!after.includes('id: d1') && after.includes('id: d2'));
  });

  for (const [what, first, second] of [
    ['a person and no person', { person: 'ana-ruiz' }, { judgement: 'negative' }],
    [
      'somebody, and not them by a former id',
      { person: 'ana-ruiz' },
      { judgement: 'negative', person: 'ana-r' },
    ],
  ] as const) {
    it(`tell of ${what}`, () => {
      const found = told(
        desk([
          { words: 'Ana Ruiz', ...first },
          { words: 'Ana Ruiz', ...second },
        ]),
      );
      assert.deepEqual(found, ['annotation-contradiction at “d1”']);
    });
  }

  it('let words be an exception from what is said of the readout, and somebody be unsure', () => {
    const at = text.indexOf('Ruiz left');
    const found = told(
      desk([
        { words: 'Ana Ruiz', person: 'ana-ruiz', scope: 'document' },
        { words: 'Ruiz', at, person: 'ana-rey' },
        { words: 'Ana Ruiz', judgement: 'unsure', scope: 'document', creator: 'Ben' },
        { words: 'Ana Ruiz', judgement: 'negative', person: 'ana-rey' },
      ]),
    );
    assert.deepEqual(found, []);
  });

  it('tell of a decision about whom the register ignores, with both places', () => {
    const list = '\nignored: [Lima, Ben Ode]';
    const { corpus, texts } = desk([
      { words: 'Ben Ode', person: 'ana-rey' },
      { words: 'Ana Ruiz', person: 'ana-ruiz' },
    ]);
    const ignoring = register + list.slice(1);
    const both = {
      corpus: corpus.withRegisterFile('officials.yaml', ignoring),
      texts: new Map([...texts, ['officials.yaml', ignoring]]),
    };
    assert.deepEqual(told(both), ['annotation-contradiction at “d1”']);
    const [problem] = annotationProblems(both);
    assert.match(problem!.message, /But the register ignores “Ben Ode”/);
    assert.deepEqual(
      problem!.evidence.map(({ uri, start, end }) => `${uri} ${both.texts.get(uri)!.slice(start, end)}`),
      ['officials.yaml Ben Ode', 'a.txt Ben Ode'],
    );
    const after = fixed(both, problem!.fixes(), 'Ignore “Ben Ode” no more');
    assert.ok(after['officials.yaml']!.endsWith('ignored: [Lima]'));
    const denied = desk([{ words: 'Ben Ode', judgement: 'negative' }]);
    const agreed = { ...denied, corpus: denied.corpus.withRegisterFile('officials.yaml', ignoring) };
    assert.deepEqual(told(agreed), []);
  });

  it('tell of a post that the register does not give to whoever is meant', () => {
    const wrong = desk([{ words: 'Foreign Minister', post: 'es-pm' }]);
    assert.deepEqual(told(wrong), ['annotation-contradiction at “es-pm”']);
    assert.deepEqual(
      annotationProblems(wrong)[0]?.evidence.map(({ uri }) => uri),
      ['officials.yaml', 'a.txt'],
    );
  });

  it('tell of words that are gone, at the file and at the beginning of the readout', () => {
    const gone = desk(
      [{ words: 'Ben Ode', judgement: 'unsure' }],
      'Madrid, May 1, 2024. Foreign Minister Ana Ruiz spoke.\n',
    );
    assert.deepEqual(
      told(gone).map((each) => each.split(' at ')[0]),
      ['annotation-orphan'],
    );
    assert.deepEqual(told(gone, 'a.txt'), ['annotation-orphan at “Madrid”']);
    const [problem] = annotationProblems(gone, 'a.txt');
    assert.equal(problem?.evidence[0]?.message, '“Ben Ode”');
    const back = problem!.fixes().find(({ title }) => title.startsWith('Take back'));
    assert.equal(back?.edits[0]?.remove, true);
  });

  it('tell of a file with no readout beside it', () => {
    const { corpus, texts } = desk([]);
    assert.deepEqual(told({ corpus: corpus.without('a.txt'), texts }), ['annotation-no-readout at “”']);
  });
});
