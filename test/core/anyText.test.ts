// Any text is read: whatever has become of a readout, a register or a side file, no reader throws, and what it says stands in the text.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseAnnotationFile } from '../../server/src/core/annotations/parseAnnotationFile.ts';
import { Corpus } from '../../server/src/core/corpus/corpus.ts';
import { problemsOf } from '../../server/src/core/features/problems/problemsOf.ts';
import { parseReadout } from '../../server/src/core/readout/parseReadout.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { mutated, realTexts } from '../support/mutated.ts';
import { runs } from '../support/runs.ts';
import { assertSound } from '../support/sound.ts';

const register = readFileSync('seeds/officials.yaml', 'utf8');
const registers = [
  register,
  register.replaceAll('\n', '\r\n'),
  '{ persons: [{ name: Ana Ruiz, other_names: [A. Ruiz], memberships: [&m { role: "Minister", start_date: 2020-03 }] }, { name: Jo Roe, memberships: [*m] }], ignored: [Kit Vale] }',
];
const block = (id: string, rest: string) => `  - id: ${id}
    motivation: identifying
${rest}    quote: { exact: "Ana Ruiz", prefix: "Minister ", suffix: " met" }
    position: { start: 9, end: 17 }
`;
const sideFiles = [
  `version: 1
source: a.txt
base: git-blob:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391
annotations:
  # Both sign so.
${block('a1', '    judgement: positive\n    person: ana-ruiz # the elder\n')}
${block('b2', '    judgement: negative\n    scope: document\n    creator: Ben Ode\n    created: 2026-11-22T10:00:00Z\n')}
${block('c3', '    judgement: unsure\n    note: "So: “he”"\n')}`,
];

function assertWithin(spans: Iterable<Span>, text: string): void {
  for (const { start, end } of spans)
    assert.ok(0 <= start && start <= end && end <= text.length, `${start}–${end} is in the text`);
}

/** That all of a corpus of one file can be asked for, and what it says is in the text. */
function assertSoundCorpus(corpus: Corpus, uri: string, text: string): void {
  const problems = problemsOf(corpus, uri);
  assertWithin(problems, text);
  for (const { evidence, fixes } of problems) {
    assertWithin(
      evidence.filter((each) => each.uri === uri),
      text,
    );
    for (const { edits } of fixes())
      for (const file of edits) if (file.uri === uri && !file.create) assertWithin(file.edits, text);
  }
}

describe('any text', function () {
  this.timeout(0);

  it('is read as a readout, the same each time', () => {
    fc.assert(
      fc.property(mutated(realTexts, 4000), (text) => {
        const readout = parseReadout(text);
        assertSound(readout, text);
        assert.deepEqual(parseReadout(text), readout);
        assertSoundCorpus(
          Corpus.empty.withRegisterFile('o.yaml', register).with('a.txt', text),
          'a.txt',
          text,
        );
      }),
      runs(300, 100_000),
    );
  });

  it('is read as a register', () => {
    fc.assert(
      fc.property(mutated(registers, 3000), (text) => {
        const corpus = Corpus.empty.withRegisterFile('o.yaml', text);
        const { persons, posts, ignored, files } = corpus.register;
        const entries = [...persons.values(), ...posts.values(), ...ignored];
        assertWithin(
          entries.map(({ place }) => place),
          text,
        );
        assertWithin(
          entries.map(({ place }) => place.nameSpan),
          text,
        );
        for (const { faults } of files) assertWithin(faults, text);
        assertSoundCorpus(corpus, 'o.yaml', text);
        assert.deepEqual(Corpus.empty.withRegisterFile('o.yaml', text).register, corpus.register);
      }),
      runs(300, 30_000),
    );
  });

  it('is read as a side file', () => {
    fc.assert(
      fc.property(mutated(sideFiles, 3000), (text) => {
        const uri = 'a.txt.annotations.yaml';
        const file = parseAnnotationFile(uri, text);
        assertWithin(file.faults, text);
        assertWithin(
          file.annotations.flatMap(({ place }) => [place, place.quote, place.position]),
          text,
        );
        const corpus = Corpus.empty.with('a.txt', 'Minister Ana Ruiz met.').withAnnotationFile(uri, text);
        assertSoundCorpus(corpus, uri, text);
      }),
      runs(300, 30_000),
    );
  });
});
