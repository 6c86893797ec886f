// Bytes become text whatever wrote them, and what is no text is told from it.
import assert from 'node:assert/strict';
import { decodeText } from '../../server/src/files/decodeText.ts';

describe('the text of a file', () => {
  it('is UTF-8, with or without a byte order mark', () => {
    assert.equal(decodeText(Buffer.from('Iñaki')), 'Iñaki');
    assert.equal(decodeText(Buffer.from('\uFEFFIñaki')), 'Iñaki');
  });

  it('is UTF-16 where a byte order mark says so', () => {
    assert.equal(decodeText(Buffer.from('\uFEFFIñaki', 'utf16le')), 'Iñaki');
    assert.equal(decodeText(Buffer.from('\uFEFFIñaki', 'utf16le').swap16()), 'Iñaki');
  });

  it('is Windows-1252 where it is not UTF-8', () => {
    assert.equal(decodeText(Uint8Array.of(0x49, 0xf1, 0x61, 0x6b, 0x69)), 'Iñaki');
  });

  it('may hold a NUL', () => {
    assert.equal(decodeText(Buffer.from('a\0b')), 'a\0b');
  });

  it('is none in an image', () => {
    assert.equal(
      decodeText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)),
      undefined,
    );
  });
});
