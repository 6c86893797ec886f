// Characters that were UTF-8 and were read as Windows-1252 or Latin-1 (`â€™` for `’`), and what they were.
import type { Span } from './span.ts';

/** What Windows-1252 has at 0x80–0x9F; where it has nothing, the control character that decoders leave there. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const byteOf = (unit: number): number => {
  if (unit < 0x100) return unit;
  const byte = windows1252.indexOf(String.fromCharCode(unit));
  return byte < 0 ? -1 : 0x80 + byte;
};

/** A control character of the C1 block stands for what Windows-1252 has in its place: U+0093 for `“`. */
export const ofControl = (unit: number): string => windows1252.charAt(unit - 0x80);

export interface Misdecoded {
  readonly end: number;
  readonly text: string;
  /** Nothing of it was lost. */
  readonly isWhole: boolean;
}

/**
 * The character that the sequence at this offset was, if it is one. `sure` says that the text is misdecoded elsewhere:
 * then also those sequences count that an accented capital and punctuation make as well.
 */
export function misdecodedAt(text: string, offset: number, sure: boolean): Misdecoded | undefined {
  const lead = text.charCodeAt(offset);
  const length = lead === 0xf0 ? 4 : lead === 0xe2 || lead === 0xe1 ? 3 : 2;
  if (!sure && lead !== 0xc2 && lead !== 0xc3 && lead !== 0xe2 && lead !== 0xf0) return undefined;
  let point = lead & (0xff >> (length + 1));
  for (let next = offset + 1; next < offset + length; next++) {
    const byte = next < text.length ? byteOf(text.charCodeAt(next)) : -1;
    if (byte < 0x80 || byte > 0xbf)
      return sure || length === 3 ? withoutItsEnd(text, offset, next) : undefined;
    point = (point << 6) | (byte & 0x3f);
  }
  if (point > 0x10ffff || point < 0x80) return undefined;
  const was = point < 0xa0 ? ofControl(point) : String.fromCodePoint(point);
  return { end: offset + length, text: was, isWhole: true };
}

/** Decoders drop bytes that Windows-1252 lacks, and editors drop soft hyphens: `â€` was `”`, `Ã` was `í` in a word and `Á` before one. */
function withoutItsEnd(text: string, offset: number, next: number): Misdecoded | undefined {
  const lead = text.charCodeAt(offset);
  if (lead === 0xe2 && next === offset + 2 && text.charCodeAt(offset + 1) === 0x20ac)
    return { end: next, text: '”', isWhole: false };
  if (lead !== 0xc3 || !/\p{Ll}/u.test(text.charAt(offset + 1))) return undefined;
  return { end: next, text: /\p{L}/u.test(text.charAt(offset - 1)) ? 'í' : 'Á', isWhole: false };
}

/** Whether some sequence is there that no language writes. */
export const isMisdecoded = (text: string): boolean =>
  text.includes('â€') || (text.includes('Ã') && /Ã[\u0080-\u00bf\u0192-\u2122]/.test(text));

/** A sequence that stands in place of what was meant. */
export interface Garbled extends Span {
  readonly written: string;
  readonly meant: string;
  /** Nothing else can have been meant. */
  readonly isSure: boolean;
}

const none: readonly Garbled[] = [];

/** In the order of the text. */
export function garbledIn(text: string): readonly Garbled[] {
  const isElsewhere = isMisdecoded(text);
  if (!isElsewhere && !/[\u0080-\u009f]/.test(text)) return none;
  const found: Garbled[] = [];
  const signs = /[\u0080-\u009fÂÃÄÅâáð]/g;
  for (let match = signs.exec(text); match !== null; match = signs.exec(text)) {
    const start = match.index;
    const isControl = match[0] < '\u00a0';
    const was = isControl ? controlAt(text, start) : misdecodedAt(text, start, isElsewhere);
    if (was === undefined) continue;
    const written = text.slice(start, was.end);
    const isSure = was.isWhole && (isControl || misdecodedAt(text, start, false) !== undefined);
    if (written !== was.text) found.push({ start, end: was.end, written, meant: was.text, isSure });
    signs.lastIndex = was.end;
  }
  return found;
}

const controlAt = (text: string, offset: number): Misdecoded => ({
  end: offset + 1,
  text: ofControl(text.charCodeAt(offset)),
  isWhole: true,
});
