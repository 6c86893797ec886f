// Whatever the text, each format’s offsets cut out of it the words that it gives.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bratOf } from '../../../../server/src/core/features/export/brat.ts';
import { ndjsonOf } from '../../../../server/src/core/features/export/ndjson.ts';
import { webAnnotationOf } from '../../../../server/src/core/features/export/webAnnotation.ts';
import type { Decision } from '../../../support/decisions.ts';
import { exported, hostileTexts } from '../../../support/exported.ts';

const decisions: readonly Decision[] = [
  { words: 'Ruiz', judgement: 'positive', person: 'ana-ruiz' },
  { words: 'Prado, “a day', motivation: 'commenting', note: 'Which?' },
  { words: '👩🏽‍⚖️', motivation: 'commenting', note: 'Who?' },
  { words: 'Ruiz\r\nPrado', judgement: 'unsure' },
];

/** How Python, R and the specifications count: in characters, and half of one is one too. */
const sliced = (text: string, start: number, end: number) => [...text].slice(start, end).join('');

const emoji = [
  '🇲🇽 👩🏽‍⚖️ In the capital the Foreign Minister José\u0301 Ñun\u0303ez met with 👋🏽 Minister Ida',
  'Holm of Sweden, and both of them spoke of trade, of the sea and of the weather',
  'there, as well as of what had been agreed upon in the year before by those who',
  'held their offices then.\r\n',
].join('\r\n');

const inEach = (check: (text: string) => void) => {
  check(emoji);
  fc.assert(fc.property(hostileTexts, check), { numRuns: 150 });
};

describe('export', () => {
  it('finds names in a text with emoji, combining marks and CRLF', () => {
    const rows = ndjsonOf([exported(emoji)])
      .trim()
      .split('\n');
    assert.deepEqual(
      rows.map((row) => JSON.parse(row).exact),
      ['José\u0301 Ñun\u0303ez', 'Ida\r\nHolm'],
    );
  });

  it('gives rows whose offsets are right', () => {
    inEach((text) => {
      for (const line of ndjsonOf([exported(text, { decisions })])
        .split('\n')
        .slice(0, -1)) {
        const { start, end, exact } = JSON.parse(line);
        assert.equal(sliced(text, start, end), exact);
      }
    });
  });

  it('gives Web Annotations whose selectors agree with the text', () => {
    inEach((text) => {
      const { items } = JSON.parse(webAnnotationOf([exported(text, { decisions })], { version: '1' }));
      for (const { target } of items) {
        const [{ exact, prefix, suffix }, position] = target.selector;
        if (position === undefined) continue;
        const { start, end } = position;
        assert.equal(sliced(text, start, end), exact);
        assert.ok(sliced(text, 0, start).endsWith(prefix));
        assert.ok(sliced(text, end, text.length).startsWith(suffix));
      }
    });
  });

  it('gives brat spans whose pieces are the words, each line one annotation', () => {
    inEach((text) => {
      const lines = bratOf(exported(text, { decisions })).split('\n').slice(0, -1);
      for (const line of lines) {
        assert.match(line, /^([TNRA#]\d+)\t[^\t]+(\t[^\t]*)?$/);
        assert.doesNotMatch(line, /[\r\v\f\x1c-\x1e\x85\u2028\u2029]/);
        const [, spans, words] = /^T\d+\t\w+ ([\d ;]+)\t(.*)$/.exec(line) ?? [];
        if (spans === undefined) continue;
        const pieces = spans.split(';').map((piece) => piece.split(' ').map(Number));
        assert.equal(pieces.map(([start, end]) => sliced(text, start!, end!)).join(' '), words);
        assert.ok(pieces.every(([start, end]) => start! < end!));
      }
    });
  });
});
