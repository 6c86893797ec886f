// Hints, written into the text in braces.
import assert from 'node:assert/strict';
import { inlayHintsIn } from '../../../server/src/core/features/inlayHints.ts';
import { fixture } from '../../support/fixture.ts';

const both = { roles: true, surnames: true };

function check(drawn: string, kinds = both, others = ''): void {
  const { corpus, texts } = fixture(`-- a.txt --\n${drawn.replace(/ ?\{[^}]*\}/g, '')}\n${others}`);
  const text = texts.get('a.txt')!;
  const hints = inlayHintsIn(corpus, corpus.document('a.txt')!, { start: 0, end: text.length }, kinds);
  let result = text;
  for (const { offset, text: name } of hints.toReversed())
    result = `${result.slice(0, offset)} {${name}}${result.slice(offset)}`;
  assert.equal(result.trimEnd(), drawn);
}

const met =
  'Foreign Minister Karin Lindqvist of Sweden met with Ambassador Tomás Ibarrola of Mexico in Stockholm.';

describe('inlay hints', () => {
  it('tell who holds an office', () =>
    check(`${met} The Foreign Minister {Karin Lindqvist} thanked the Ambassador {Tomás Ibarrola}.`));

  it('tell it not where the name stands right before', () =>
    check('Foreign Minister Karin Lindqvist of Sweden spoke. The Foreign Minister was content.'));

  it('tell once whose a surname is that the readout itself does not introduce', () =>
    check(
      'Minister Lindqvist {Karin Lindqvist} of Sweden met with the press. Lindqvist was content.',
      both,
      '-- b.txt --\nMinister Karin Lindqvist of Sweden called.\n',
    ));

  it('are none in front matter, which is written for machines', () =>
    check(
      '---\ntitle: Readout of the call with Minister Lindqvist\n---\nMinister Lindqvist {Karin Lindqvist} of Sweden called.',
      both,
      '-- b.txt --\nMinister Karin Lindqvist of Sweden called.\n',
    ));

  it('tell it not where it was introduced', () =>
    check('Foreign Minister Karin Lindqvist of Sweden spoke. Minister Lindqvist was content.'));

  it('are only those that are wanted', () => {
    check(`${met} The Foreign Minister thanked the Ambassador.`, { roles: false, surnames: true });
    check(
      'Minister Lindqvist of Sweden met with the press.',
      { roles: true, surnames: false },
      '-- b.txt --\nMinister Karin Lindqvist of Sweden called.\n',
    );
  });
});
