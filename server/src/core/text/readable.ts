// The text as a reader sees it: mis-decoded characters, entities, tags and escapes resolved, with the way back to the offsets of the original.

import { entityAt } from './entities.ts';
import { isMisdecoded, misdecodedAt, ofControl } from './misdecoded.ts';
import { int32s } from './numbers.ts';

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
    if (suspect[unit] === 1 && (unit !== 0x2d || lineEnd.test(text.slice(offset + 1, offset + 4))))
      return offset;
  }
  return text.length;
}

const lineEnd = /^[ \t]?\r?\n/;

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

type Seen = { readonly end: number; readonly text: string } | undefined;

function seenAt(text: string, index: number, sign: string, inFrontMatter: boolean, sure: boolean): Seen {
  switch (sign) {
    case '\\':
      return inFrontMatter ? yamlEscape(text, index) : markdownEscape(text, index);
    case '&':
      return entityAt(text, index);
    case '<':
      return tag(text, index);
    case '*':
    case '_':
      return emphasis(text, index, sign);
    case '#':
    case '>':
      return prefix(text, index, sign);
    case '-':
      return lineHyphen(text, index);
    case '´':
      return isLetterAt(text, index - 1) && isLetterAt(text, index + 1)
        ? { end: index + 1, text: '’' }
        : undefined;
  }
  const unit = text.charCodeAt(index);
  if (unit >= 0x80 && unit < 0xa0) return { end: index + 1, text: ofControl(unit) };
  if (unit < 0x200 && unit !== 0xad) return misdecodedAt(text, index, sure);
  if (unit >= 0xfb00 && unit < 0xfb05) return { end: index + 1, text: sign.normalize('NFKC') };
  return { end: index + 1, text: '' };
}

const isLetterAt = (text: string, offset: number): boolean => /\p{L}/u.test(text.charAt(offset));
const isSpaceAt = (text: string, offset: number): boolean => !/\S/.test(text.charAt(offset));
const isWordAt = (text: string, offset: number): boolean => /[\p{L}\p{N}_]/u.test(text.charAt(offset));

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

function yamlEscape(text: string, index: number): Seen {
  const sequence = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|([_ "\\/])|\r?\n[ \t]*)/y;
  sequence.lastIndex = index;
  const match = sequence.exec(text);
  if (match === null) return undefined;
  const [whole, byte, unit, itself] = match;
  const hexadecimal = byte ?? unit;
  const seen =
    hexadecimal === undefined
      ? itself === '_'
        ? '\u00a0'
        : (itself ?? '')
      : String.fromCharCode(Number.parseInt(hexadecimal, 16));
  return { end: index + whole.length, text: seen };
}

const markdownEscape = (text: string, index: number): Seen =>
  /[!-/:-@[-`{-~]/.test(text.charAt(index + 1))
    ? { end: index + 2, text: text.charAt(index + 1) }
    : /[\r\n]/.test(text.charAt(index + 1))
      ? { end: index + 1, text: '' }
      : undefined;

/** Tags whose content stands on lines of its own. */
const block = /^<\/?(?:br|p|div|li|ul|ol|tr|h[1-6]|figure|figcaption|blockquote)\b/i;

/** A tag, a comment or an address in angle brackets; nothing that has another `<` in it, so that the search stays linear. */
function tag(text: string, index: number): Seen {
  if (!/[A-Za-z/!]/.test(text.charAt(index + 1))) return undefined;
  let end = index + 1;
  while (end < text.length && text[end] !== '>' && text[end] !== '<') end++;
  if (text[end] !== '>') return undefined;
  return { end: end + 1, text: block.test(text.slice(index, index + 14)) ? '\n' : '' };
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

/** Marks that touch a word on one side; a list's bullet and a rule of stars do not. */
function emphasis(text: string, index: number, sign: string): Seen {
  let end = index + 1;
  while (text[end] === sign) end++;
  const before = isSpaceAt(text, index - 1);
  const after = isSpaceAt(text, end);
  const stays =
    end - index > 3 ||
    (before && after) ||
    (sign === '_' && isWordAt(text, index - 1) && isWordAt(text, end));
  return { end, text: stays ? text.slice(index, end) : '' };
}

/** What marks a heading or a quoted mail at the beginning of a line. */
function prefix(text: string, index: number, sign: string): Seen {
  if (index > 0 && !/[\r\n]/.test(text.charAt(index - 1))) return undefined;
  let end = index;
  while (text[end] === sign || (sign === '>' && text[end] === ' ')) end++;
  if (sign === '>') return { end, text: '' };
  const heads = end - index <= 6 && text[end] === ' ';
  return heads ? { end: end + 1, text: '' } : { end, text: text.slice(index, end) };
}

/** Compounds that keep their hyphen where a line breaks in them. */
const compound =
  /(?:^|[^\p{L}])(?:vice|ex|co|non|secretary|director|attorney|governor|under|high|long|short|well|so|anti|pre|post|pro)$/iu;
const compoundEnd =
  /^(?:general|elect|electo|electa|designate|level|in|to|of|term|based|led|wide|state|chief)(?![\p{L}])/iu;

/** A word cut at the end of a line: joined; where a capital follows, the hyphen is the name's own. */
function lineHyphen(text: string, index: number): Seen {
  let end = index + 1;
  while (/[ \t\r]/.test(text.charAt(end))) end++;
  end++;
  while (/[ \t]/.test(text.charAt(end))) end++;
  if (!isLetterAt(text, index - 1) || !isLetterAt(text, end)) return undefined;
  const keeps =
    /\p{Lu}/u.test(text.charAt(end)) ||
    compound.test(text.slice(Math.max(0, index - 12), index)) ||
    compoundEnd.test(text.slice(end, end + 12));
  return { end, text: keeps ? '-' : '' };
}
