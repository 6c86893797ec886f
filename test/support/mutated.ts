// Real texts as accidents leave them: cut, doubled, pasted into each other, with whatever characters a copy brings along.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

/** Of the seeds and the gold; more from the folder that `READOUTS_TEST_TEXTS` names. */
export const realTexts: readonly string[] = [
  'seeds',
  'test/gold',
  ...(process.env.READOUTS_TEST_TEXTS === undefined ? [] : [process.env.READOUTS_TEST_TEXTS]),
].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

export const noise: readonly string[] = [
  ...[
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\u2028',
    '\t',
    ' ',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\ufeff',
    '\0',
    '\u202e',
  ],
  ...[
    '“',
    '”',
    '"',
    '«',
    '»',
    "'",
    '’s ',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '|',
    '\\',
    '`',
    '*',
    '_',
    '~',
  ],
  ...['; ', ', ', ': ', '. ', '…', '–', '—', '-', '- ', '• ', '1. ', '# ', '### ', '---\n', '...\n'],
  ...[
    '&amp;',
    '&#8217;',
    '&lt',
    '<b>',
    '</sup>',
    '](x)',
    '![',
    'http://a.b/',
    'Ã©',
    'â€™',
    'â€',
    '\\_',
    '\\u011F',
  ],
  ...['\ud83d', '\udc00', '🇲🇽', '👩‍💼', 'e\u0301', '\u0301', '王毅', 'İ', 'ß', 'ﬁ'],
  ...[
    ' and ',
    ' y ',
    ' of ',
    ' de ',
    'then-',
    'Minister ',
    'President of the ',
    'met with ',
    'said ',
    'se reunió con ',
  ],
  ...['- id: ', 'persons:\n', '&a ', '*a', '!!js ', '? ', '|\n', '>-\n', '%YAML', '<<<<<<< a\n', '=======\n'],
];

interface Mutation {
  readonly kind: 'cut' | 'add' | 'paste' | 'double' | 'shout';
  /** From 0 to 1 in the text of that moment. */
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const fraction = fc.double({ min: 0, max: 1, noNaN: true });

/** A stretch of one of the texts, changed in some places. */
export function mutated(texts: readonly string[], maxLength: number): fc.Arbitrary<string> {
  const stretch = (most: number) =>
    fc.tuple(fc.constantFrom(...texts), fraction, fc.nat(most)).map(([text, from, length]) => {
      const start = Math.floor(from * text.length);
      return text.slice(start, start + length);
    });
  const mutation: fc.Arbitrary<Mutation> = fc.record({
    kind: fc.constantFrom('cut', 'add', 'paste', 'double', 'shout'),
    at: fraction,
    length: fc.constantFrom(1, 2, 5, 20, 200),
    text: fc.oneof(fc.constantFrom(...noise), fc.string({ unit: 'binary', maxLength: 3 }), stretch(300)),
  });
  const start = fc.oneof(
    stretch(maxLength),
    fc.constantFrom(...texts).map((text) => text.slice(0, maxLength)),
  );
  return fc
    .tuple(start, fc.array(mutation, { maxLength: 8 }))
    .map(([text, mutations]) => mutations.reduce(applied, text));
}

function applied(text: string, { kind, at, length, text: added }: Mutation): string {
  const start = Math.floor(at * text.length);
  const [before, words, after] = [
    text.slice(0, start),
    text.slice(start, start + length),
    text.slice(start + length),
  ];
  if (kind === 'cut') return before + after;
  if (kind === 'double') return before + words + words + words + after;
  if (kind === 'shout') return before + words.toUpperCase() + after;
  return before + added + words + after;
}
