// What each UTF-16 unit is, so that the pass over a text compares numbers only.

/** Those from `lower` to `digit` are parts of words. */
export const Char = {
  other: 0,
  lower: 1,
  upper: 2,
  joiner: 3,
  digit: 4,
  space: 5,
  newline: 6,
  apostrophe: 7,
  hyphen: 8,
} as const;

/** Letters beyond the basic plane count as marks. */
export const charOf: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  let all = '';
  for (let unit = 0; unit < 0x10000; unit++) all += String.fromCharCode(unit);
  const kinds: readonly (readonly [RegExp, number])[] = [
    [/\p{L}+/gu, Char.lower],
    [/[\p{Lu}\p{Lt}]+/gu, Char.upper],
    [/\p{M}+/gu, Char.joiner],
    [/\p{Nd}+/gu, Char.digit],
    [/\s+/g, Char.space],
    [/[ºª]/g, Char.other],
    [/[\n\r\u2028\u2029]/g, Char.newline],
    [/['’ʼ]/g, Char.apostrophe],
    [/[-‐‑]/g, Char.hyphen],
  ];
  for (const [units, kind] of kinds)
    for (const { index, 0: found } of all.matchAll(units)) table.fill(kind, index, index + found.length);
  return table;
})();

/** A hyphen or a longer dash. */
export const isDash = (code: number | undefined): boolean =>
  code === 0x2d || code === 0x2013 || code === 0x2014;

/** The codes of some marks, to look that of a token up in. */
export interface Codes {
  has(code: number): boolean;
}

/** Above all marks that anybody asks for. */
const HIGHEST = 0x2800;

export function codesOf(marks: string): Codes {
  const table = new Uint8Array(HIGHEST);
  for (const mark of marks) table[mark.charCodeAt(0)] = 1;
  return { has: (code) => code < HIGHEST && table[code] === 1 };
}

export const charAt = (text: string, offset: number): number =>
  offset < text.length ? charOf[text.charCodeAt(offset)]! : Char.space;
export const isLetter = (char: number): boolean => char === Char.lower || char === Char.upper;
export const isWordPart = (char: number): boolean => char >= Char.lower && char <= Char.digit;
