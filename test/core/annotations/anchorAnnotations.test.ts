// Where decisions are while a readout is edited, and in the texts that other days and programs make of it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { writeBack } from '../../../server/src/core/annotations/writeBack.ts';
import { Corpus } from '../../../server/src/core/corpus/corpus.ts';
import { applyEdits, type TextEdit } from '../../../server/src/core/text/edit.ts';
import { sideFileText } from '../../support/decisions.ts';

const readout = 'a.txt';
const sideFile = 'a.txt.annotations.yaml';
const text = 'In Lima, Ana Ruiz met Ben Ode.\n\nThen Ana Ruiz thanked President Ben Ode of Ghana.\n';
const second = text.lastIndexOf('Ana Ruiz');

/** One decision: of the second `Ana Ruiz`. */
const decided = (
  now = text,
  file = sideFileText(text, [{ person: 'ana', words: 'Ana Ruiz', at: second }]),
): Corpus => Corpus.empty.with(readout, now).withAnnotationFile(sideFile, file, now);

/** `Then [Ana Ruiz] thanked`: each decision's words with a word on either side; `!` before those that changed, `?` for an orphan. */
function places(corpus: Corpus): string[] {
  const now = corpus.textOf(readout)!;
  return corpus.annotationsOf(readout).map(({ span, changed }) => {
    if (span === undefined) return '?';
    const before = now.slice(0, span.start).split(/\s+/).at(-2) ?? '';
    return `${changed ? '!' : ''}${before} [${now.slice(span.start, span.end)}]`;
  });
}

/** As if typed, one after the other: what is replaced, from its first place on, and by what. */
function typed(corpus: Corpus, ...steps: readonly (readonly [string, string])[]): Corpus {
  return steps.reduce((current, [words, newText]) => {
    const now = current.textOf(readout)!;
    const start = now.lastIndexOf(words);
    const edits: TextEdit[] = [{ start, end: start + words.length, newText }];
    return current.with(readout, applyEdits(now, edits), edits);
  }, corpus);
}

describe('decisions in a text that is edited', () => {
  it('are where they were made as long as the text is the same, whatever its line ends', () => {
    assert.deepEqual(places(decided()), ['Then [Ana Ruiz]']);
    assert.deepEqual(places(decided(text.replaceAll('\n', '\r\n'))), ['Then [Ana Ruiz]']);
  });

  it('go with what is typed before, and tell that it was in them', () => {
    assert.deepEqual(places(typed(decided(), ['In Lima', 'On Monday in Lima'])), ['Then [Ana Ruiz]']);
    assert.deepEqual(places(typed(decided(), ['Ana Ruiz', 'Ana Maria Ruiz'])), ['!Then [Ana Maria Ruiz]']);
    assert.deepEqual(places(typed(decided(), [' thanked', ' de Sol thanked'])), ['Then [Ana Ruiz]']);
  });

  it('take in letters that make a word of them longer, and are as before without', () => {
    const longer = typed(decided(), ['Ruiz thanked', 'Ruize thanked']);
    assert.deepEqual(places(longer), ['!Then [Ana Ruize]']);
    assert.deepEqual(places(typed(longer, ['Ruize thanked', 'Ruiz thanked'])), ['Then [Ana Ruiz]']);
  });

  it('are lost with their words, and are there again when these are', () => {
    const cut = typed(decided(), ['Then Ana Ruiz thanked', 'Thanks went to']);
    assert.deepEqual(places(cut), ['?']);
    assert.equal(cut.annotationsOf(readout)[0]!.candidates.length, 1);
    assert.deepEqual(places(typed(cut, ['Ode met', 'Ode met'])), ['?']);
    assert.deepEqual(places(typed(cut, ['Thanks went to', 'Then Ana Ruiz thanked'])), ['Then [Ana Ruiz]']);
  });

  it('are found where an editor replaces more than they are', () => {
    const [words, newText] = ['Ode.\n\nThen Ana Ruiz thanked', 'Ode today.\n\nAt noon Ana Ruiz thanked'];
    assert.deepEqual(places(typed(decided(), [words, newText])), ['noon [Ana Ruiz]']);
    assert.deepEqual(places(typed(decided(), [words, newText.replace('Ana Ruiz', 'they')])), ['?']);
  });

  it('are found in a text that another program made of the one before', () => {
    const later = text.replace('In Lima, Ana Ruiz met', 'Ana Ruiz met');
    assert.deepEqual(places(decided().with(readout, later)), ['Then [Ana Ruiz]']);
    assert.deepEqual(places(decided().with(readout, later.replace('Then Ana Ruiz', 'Then they'))), ['?']);
  });

  it('wait for the text that they were made in, where the quote does not tell', () => {
    const later = text.replace('Then Ana Ruiz thanked President', 'Ana Ruiz then thanked');
    assert.deepEqual(places(decided(later)), ['?']);
    assert.deepEqual(places(decided(later).withBaseText(readout, text)), ['Ode. [Ana Ruiz]']);
    assert.deepEqual(places(decided(later).withBaseText(readout, 'another')), ['?']);
  });

  it('stay with the text whether that or the side file comes first, when both come at once', () => {
    const later = `On Monday. ${text}`;
    const file = sideFileText(later, [
      { person: 'ana', words: 'Ana Ruiz', at: later.lastIndexOf('Ana Ruiz') },
    ]);
    const textFirst = decided().with(readout, later).withAnnotationFile(sideFile, file);
    const fileFirst = decided().withAnnotationFile(sideFile, file).with(readout, later);
    for (const corpus of [textFirst, fileFirst]) {
      assert.deepEqual(places(corpus), ['Then [Ana Ruiz]']);
      assert.equal(corpus.baseTextOf(readout), later);
    }
  });

  it('are not taken from a position that is not theirs', () => {
    const wrong = sideFileText(text, [
      { person: 'ana', words: 'Ana Ruiz', at: second, position: { start: 0, end: 8 } },
    ]);
    assert.deepEqual(places(decided(text, wrong)), ['Then [Ana Ruiz]']);
  });

  it('are the same after they were written back, also those that changed or are lost', () => {
    const file = sideFileText(text, [
      { person: 'ana', words: 'Ana Ruiz' },
      { person: 'ana', words: 'Ana Ruiz', at: second },
      { person: 'ghana', words: 'Ghana' },
    ]);
    const edited = typed(
      decided(text, file),
      ['Ana Ruiz', 'Ana Ruize'],
      [' of Ghana', ''],
      ['In', 'Soon in'],
    );
    assert.deepEqual(places(edited), ['Lima, [Ana Ruiz]', '!Then [Ana Ruize]', '?']);
    const now = edited.textOf(readout)!;
    const edits = writeBack(edited.annotationFile(readout)!, edited.annotationsOf(readout), now);
    const written = applyEdits(file, edits);
    assert.deepEqual(places(decided(now, written)), places(edited));
    assert.deepEqual(places(edited.withAnnotationFile(sideFile, written)), places(edited));
    assert.deepEqual(writeBack(decided(now, written).annotationFile(readout)!, [], now), []);
    // Thought better of it: the text is as it was, and so is what was lost.
    assert.deepEqual(places(decided(now, written).with(readout, text)).slice(0, 2), [
      'Lima, [Ana Ruiz]',
      'Then [Ana Ruiz]',
    ]);
  });

  it('are within the text after any edits, and what they say of it is so', () => {
    const edit = fc.record({
      at: fc.nat(100),
      length: fc.nat(6),
      newText: fc.constantFrom('', 'a', ' ', 'Ana Ruiz', '\r\n', '🇲🇽'),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let corpus = decided();
        for (const { at, length, newText } of edits) {
          const now = corpus.textOf(readout)!;
          const start = Math.min(at, now.length);
          const one = { start, end: Math.min(now.length, start + length), newText };
          corpus = corpus.with(readout, applyEdits(now, [one]), [one]);
          const [found] = corpus.annotationsOf(readout);
          const { span, changed } = found!;
          if (span === undefined) continue;
          const words = corpus.textOf(readout)!.slice(span.start, span.end);
          assert.equal(words.trim().replace(/\s+/g, ' ') !== 'Ana Ruiz', changed, JSON.stringify(words));
        }
      }),
    );
  });
});
