// The text as a reader sees it: mis-decoded characters, entities, tags and escapes resolved, with the way back to the offsets of the original.

import { isMisdecoded } from './misdecoded.ts';
import { int32s } from './numbers.ts';
import { isSpaceAt, seenAt } from './seenAt.ts';

export interface ReadableText {
  readonly text: string;
  /** Where in the original the character at this offset of `text` begins. */
  originalStart(offset: number): number;
  /** Where in the original what ends before this offset of `text` ends. */
  originalEnd(offset: number): number;
}

/** What a reader sees in place of `[start, end)`. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  text: string;
}

/** Where something could be that a reader does not see. Most texts have no such place, and are their own readable text. */
const suspect: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  for (const sign of '\\<>&*_[]#´ÃÂÄÅâáð\u2060\ufeff-') table[sign.charCodeAt(0)] = 1;
  const ranges = [
    '\u0080\u009f',
    '\u00ad\u00ad',
    '\u0300\u036f',
    '\u200b\u200f',
    '\u202a\u202e',
    '\ufb00\ufb04',
  ];
  for (const range of ranges) table.fill(1, range.charCodeAt(0), range.charCodeAt(1) + 1);
  return table;
})();

function nextSuspect(text: string, from: number): number {
  for (let offset = from; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (suspect[unit] === 1 && (unit !== HYPHEN || endsLine(text, offset + 1))) return offset;
  }
  return text.length;
}

const HYPHEN = 0x2d;

/** Perhaps behind a space. */
function endsLine(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  const end = unit === 0x20 || unit === 0x09 ? offset + 1 : offset;
  return text.charCodeAt(text.charCodeAt(end) === 0x0d ? end + 1 : end) === 0x0a;
}

export function readable(text: string): ReadableText {
  const first = nextSuspect(text, 0);
  const replacements = first < text.length ? replacementsIn(text, first) : [];
  if (replacements.length === 0)
    return { text, originalStart: (offset) => offset, originalEnd: (offset) => offset };
  const once = replaced(text, replacements);
  // What was mis-decoded twice is so once more.
  if (!isMisdecoded(once.text)) return once;
  const twice = replaced(once.text, replacementsIn(once.text, 0));
  return {
    text: twice.text,
    originalStart: (offset) => once.originalStart(twice.originalStart(offset)),
    originalEnd: (offset) => once.originalEnd(twice.originalEnd(offset)),
  };
}

function replaced(text: string, replacements: readonly Replacement[]): ReadableText {
  // Where each replacement begins in the readable text.
  const begins = int32s(replacements.length);
  let clean = '';
  let offset = 0;
  replacements.forEach((replacement, index) => {
    clean += text.slice(offset, replacement.start);
    begins[index] = clean.length;
    clean += replacement.text;
    offset = replacement.end;
  });
  clean += text.slice(offset);

  /** The last replacement that begins at or before the character, and what it makes of the offset. */
  const original = (character: number, atReplaced: 'start' | 'end'): number => {
    let low = 0;
    let high = begins.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (begins[middle]! <= character) low = middle + 1;
      else high = middle;
    }
    const last = replacements[low - 1];
    if (last === undefined) return character;
    const beyond = character - begins[low - 1]! - last.text.length;
    return beyond < 0 ? last[atReplaced] - (atReplaced === 'end' ? 1 : 0) : last.end + beyond;
  };
  return {
    text: clean,
    originalStart: (at) => original(at, 'start'),
    originalEnd: (at) => (at === 0 ? 0 : original(at - 1, 'end') + 1),
  };
}

function replacementsIn(text: string, first: number): Replacement[] {
  const found: Replacement[] = [];
  const sure = isMisdecoded(text);
  const frontMatter = endOfFrontMatter(text);
  /** An opening bracket that may begin a Markdown link. */
  let bracket: Replacement | undefined;
  const replace = (start: number, end: number, by: string): number => {
    found.push({ start, end, text: by });
    return end;
  };

  let next = 0;
  for (let index = first; index < text.length; index = nextSuspect(text, next)) {
    const sign = text.charAt(index);
    next = index + 1;
    if (sign === '[') {
      bracket = { start: index, end: next, text: sign };
      found.push(bracket);
    } else if (sign === ']') {
      const address = endOfAddress(text, next);
      if (bracket !== undefined && address > 0) {
        bracket.text = '';
        next = replace(index, address, '');
      }
      bracket = undefined;
    } else if (sign >= '\u0300' && sign < '\u0370') {
      next = endOfMarks(text, next);
      if (index > (found.at(-1)?.end ?? 0))
        replace(index - 1, next, text.slice(index - 1, next).normalize('NFC'));
    } else {
      const seen = seenAt(text, index, sign, index < frontMatter, sure);
      if (seen !== undefined) next = replace(index, seen.end, seen.text);
    }
  }
  return found.filter((replacement) => replacement.text !== text.slice(replacement.start, replacement.end));
}

/** More marks than any language puts on one letter are left alone. */
function endOfMarks(text: string, from: number): number {
  let end = from;
  while (end < from + 3 && /[\u0300-\u036f]/.test(text.charAt(end))) end++;
  return end;
}

/** Front matter may hold YAML's escapes, which mean what they do only there. */
function endOfFrontMatter(text: string): number {
  if (!/^---[ \t]*\r?\n/.test(text)) return 0;
  return Math.max(0, text.indexOf('\n---', 3));
}

/** The offset after `(address)` from here, or 0. */
function endOfAddress(text: string, from: number): number {
  if (text[from] !== '(') return 0;
  let depth = 0;
  for (let offset = from; offset < text.length; offset++) {
    const sign = text[offset]!;
    if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return offset + 1;
    else if (sign === '[' || sign === ']' || sign === '<' || isSpaceAt(sign, 0)) return 0;
  }
  return 0;
}
