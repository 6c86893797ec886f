// Lines and columns agree with the protocol's own text document, and offsets come back.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineIndex } from '../../../server/src/core/text/lineIndex.ts';

const unusual = [
  '',
  '\n',
  '\r',
  '\r\n',
  'a\rb\r\nc\n',
  '🇲🇽\r\n👩🏽‍⚖️',
  '\ud83c',
  '\udf4c\n\ud83c',
  '\0\r\r\n\n\r',
];
const texts = fc.oneof(
  fc.constantFrom(...unusual),
  fc
    .array(fc.constantFrom('\r', '\n', '\r\n', 'a', 'é', '😀', '\ud83d', '\udc00', '\u2028'))
    .map((parts) => parts.join('')),
);

describe('lineIndex', () => {
  it('counts a line for LF, for CRLF and for CR, and one for nothing', () => {
    assert.equal(new LineIndex('').lineCount, 1);
    assert.equal(new LineIndex('a\nb\r\nc\rd').lineCount, 4);
    assert.equal(new LineIndex('a\u2028b').lineCount, 1);
  });

  it('counts columns in UTF-16 code units', () => {
    assert.deepEqual(new LineIndex('one\n🇵🇪 two').lineColumnAt(9), { line: 1, column: 5 });
  });

  it('gives every offset back, but for those within a line end', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = new LineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const withinLineEnd = text[offset - 1] === '\r' && text[offset] === '\n';
          assert.equal(lines.offsetAt(lines.lineColumnAt(offset)), withinLineEnd ? offset - 1 : offset);
        }
      }),
    );
  });

  it('agrees with the text document of the protocol, also outside the text', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: -3, max: 20 }), fc.integer({ min: -3, max: 20 }), (text, a, b) => {
        const lines = new LineIndex(text);
        const document = TextDocument.create('', '', 0, text);
        const { line, character } = document.positionAt(a);
        assert.deepEqual(lines.lineColumnAt(a), { line, column: character });
        assert.equal(lines.offsetAt({ line: a, column: b }), document.offsetAt({ line: a, character: b }));
      }),
    );
  });

  it('counts columns in bytes and in characters as well, and gives every offset back', () => {
    const wellFormed = texts.filter((text) => !/[\ud800-\udfff]/u.test(text));
    const sizes = {
      'utf-8': (text: string) => Buffer.byteLength(text),
      'utf-32': (text: string) => [...text].length,
    };
    fc.assert(
      fc.property(wellFormed, fc.constantFrom('utf-8' as const, 'utf-32' as const), (text, unit) => {
        const lines = new LineIndex(text);
        let offset = 0;
        for (const character of text) {
          const plain = lines.lineColumnAt(offset);
          const lineStart = lines.offsetAt({ line: plain.line, column: 0 });
          const before = text.slice(lineStart, lineStart + plain.column);
          const found = lines.lineColumnAt(offset, unit);
          assert.deepEqual(found, { line: plain.line, column: sizes[unit](before) });
          assert.equal(lines.offsetAt(found, unit), lines.offsetAt(plain));
          offset += character.length;
        }
      }),
    );
  });
});
