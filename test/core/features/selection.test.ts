// What a selection grows to, step by step.
import assert from 'node:assert/strict';
import { selectionsAt } from '../../../server/src/core/features/selection.ts';
import { contains } from '../../../server/src/core/text/span.ts';
import { fixture } from '../../support/fixture.ts';

function steps(source: string): readonly string[] {
  const { corpus, texts, cursor } = fixture(source);
  const text = texts.get(cursor.uri)!;
  const spans = selectionsAt(corpus.document(cursor.uri)!, cursor.offset, text);
  for (const [index, span] of spans.entries()) if (index > 0) assert.ok(contains(span, spans[index - 1]!));
  return spans.map(({ start, end }) => text.slice(start, end));
}

describe('a selection', () => {
  it('grows from a word to the name, the titled name, the sentence, the paragraph, and the readout', () => {
    const paragraph =
      'The delegation came in March. Foreign Minister Karin Lindqvist met with Sen. Ana Sol. They spoke of trade.';
    assert.deepEqual(steps(`News\n\n${paragraph.replace('Lind', 'Lind<|>')}\n`), [
      'Lindqvist',
      'Karin Lindqvist',
      'Foreign Minister Karin Lindqvist',
      'Foreign Minister Karin Lindqvist met with Sen. Ana Sol.',
      paragraph,
      `News\n\n${paragraph}\n`,
    ]);
  });

  it('grows within a title', () => {
    assert.deepEqual(steps('The Foreign<|> Minister of Sweden, Karin Lindqvist, spoke.\n'), [
      'Foreign',
      'Foreign Minister of Sweden',
      'Foreign Minister of Sweden, Karin Lindqvist',
      'The Foreign Minister of Sweden, Karin Lindqvist, spoke.',
      'The Foreign Minister of Sweden, Karin Lindqvist, spoke.\n',
    ]);
  });

  it('grows from a quotation to its sentence', () => {
    const [word, quotation] = steps('Minister Ana Sol said: “We will <|>meet again.” She left.\n');
    assert.deepEqual([word, quotation], ['meet', '“We will meet again.”']);
  });

  it('is the whole text where there is nothing', () => assert.deepEqual(steps('<|>'), ['']));
});
