// What each stretch of a readout is, drawn into its text.
import assert from 'node:assert/strict';
import { semanticTokensOf } from '../../../server/src/core/features/semanticTokens/semanticTokensOf.ts';
import { fixture } from '../../support/fixture.ts';

/** `[name Ana Sol]`, `[title-unrecognised Minister]`. */
function check(drawn: string, before = ''): void {
  const plain = drawn.replace(/\[[a-z-]+ ([^\]]*)\]/g, '$1');
  const { corpus, texts } = fixture(`${before}-- a.txt --\n${plain}\n`);
  const text = texts.get('a.txt')!;
  let result = '';
  let at = 0;
  for (const { start, end, type, modifiers } of semanticTokensOf(corpus, corpus.document('a.txt')!, text)) {
    assert.ok(start >= at && end > start);
    result += `${text.slice(at, start)}[${[type, ...modifiers].join('-')} ${text.slice(start, end)}]`;
    at = end;
  }
  assert.equal((result + text.slice(at)).trimEnd(), drawn);
}

describe('semantic tokens', () => {
  it('are names, titles and roles, countries, places and dates', () =>
    check(
      '[title Foreign Minister] [name Karin Lindqvist] of [country Sweden] met with [title Ambassador] [name Tomás Ibarrola] of [country Mexico] in [place Stockholm] on [date May 3, 2024]. The [role Ambassador] was content.',
    ));

  it('tell who is not in the register', () =>
    check(
      'The [title Minister] [name Karin Lindqvist] met in the morning with [title-unrecognised Ambassador] [name-unrecognised Tomás Ibarrola].',
      '-- officials.yaml --\npersons: [{ id: karin, name: Karin Lindqvist }]\n',
    ));

  it('tell of a meeting that is still to come', () =>
    check(
      '[title Minister] [name Karin Lindqvist] of [country Sweden] will meet with [title Minister] [name Ana Sol] of [country Chile] in [place-announced Lima].',
    ));

  it('of quotations are cut by the names in them', () =>
    check(
      '[title Minister] [name Ana Sol] said: [quotation “We thank ][title Minister][quotation  ][name Karin Lindqvist][quotation  for her visit and will meet again.”]',
    ));

  it('are none within a title but the title itself', () =>
    check(
      '[title Ambassador of Mexico to Sweden] [name Tomás Ibarrola] spoke of the [organisation White House].',
    ));
});
