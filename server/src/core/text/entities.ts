// HTML's character references: the named ones that occur in prose, and the numeric ones.

const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  copy: '©',
  deg: '°',
  emsp: ' ',
  ensp: ' ',
  gt: '>',
  hellip: '…',
  iexcl: '¡',
  iquest: '¿',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: '\u00a0',
  ndash: '–',
  ordf: 'ª',
  ordm: 'º',
  oslash: 'ø',
  Oslash: 'Ø',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  shy: '',
  szlig: 'ß',
  thinsp: ' ',
  trade: '™',
  zwnj: '',
};

/** `eacute` is a letter and the name of its accent. */
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
  caron: '\u030c',
  ring: '\u030a',
};

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z])([a-z]{1,7}));/y;

/** The reference that begins at this offset: where it ends, and its text. */
export function entityAt(text: string, offset: number): { end: number; text: string } | undefined {
  reference.lastIndex = offset;
  const match = reference.exec(text);
  if (match === null) return undefined;
  const [whole, decimal, hexadecimal, letter = '', rest = ''] = match;
  const point = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : undefined;
  const accent = Object.hasOwn(accents, rest) ? accents[rest] : undefined;
  const name = letter + rest;
  const value =
    point !== undefined
      ? point > 0x10ffff
        ? undefined
        : String.fromCodePoint(point)
      : accent !== undefined
        ? (letter + accent).normalize('NFC')
        : Object.hasOwn(named, name)
          ? named[name]
          : undefined;
  return value === undefined ? undefined : { end: offset + whole.length, text: value };
}
