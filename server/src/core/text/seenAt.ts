// What a reader sees in place of a sign that is none of the text: an escape, an entity, a tag, emphasis, a hyphen at a line's end.
import { entityAt } from './entities.ts';
import { misdecodedAt, ofControl } from './misdecoded.ts';

/** What a reader sees from the sign up to `end`. */
type Seen = { readonly end: number; readonly text: string } | undefined;

/** Undefined where a reader sees just the sign. */
export function seenAt(
  text: string,
  index: number,
  sign: string,
  inFrontMatter: boolean,
  sure: boolean,
): Seen {
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
export const isSpaceAt = (text: string, offset: number): boolean => !/\S/.test(text.charAt(offset));
const isWordAt = (text: string, offset: number): boolean => /[\p{L}\p{N}_]/u.test(text.charAt(offset));

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
