// A readout as it leaves, out of a text, a register and decisions; and texts that are hard on formats.
import fc from 'fast-check';
import type {
  AnchoredAnnotation,
  Annotation,
  AnnotationPlace,
} from '../../server/src/core/annotations/annotation.ts';
import { quoteOf } from '../../server/src/core/annotations/quoteOf.ts';
import { Corpus } from '../../server/src/core/corpus/corpus.ts';
import type { ExportedReadout } from '../../server/src/core/features/export/exported.ts';
import { exportedReadoutOf } from '../../server/src/core/features/export/exportedReadoutOf.ts';

export type Decision = Partial<Annotation> & { readonly about: string };

export interface Given {
  readonly register?: string;
  readonly decisions?: readonly Decision[];
  readonly file?: string;
}

export function exported(
  text: string,
  { register, decisions = [], file = 'visit.txt' }: Given = {},
): ExportedReadout {
  const uri = `file:///work/${file}`;
  const known = register === undefined ? Corpus.empty : Corpus.empty.withRegisterFile('o.yaml', register);
  const anchored = decisions.map((decision, index) => decided(text, decision, index));
  return exportedReadoutOf(known.with(uri, text), uri, text, file, anchored)!;
}

/** `about`: the words, where they first stand; an orphan if nowhere. */
export function decided(text: string, { about, ...rest }: Decision, index = 0): AnchoredAnnotation {
  const start = text.indexOf(about);
  const span = start < 0 ? undefined : { start, end: start + about.length };
  const nothing = {
    judgement: undefined,
    scope: undefined,
    person: undefined,
    post: undefined,
    mention: undefined,
  };
  const lost = { quote: { exact: about, prefix: '', suffix: '' }, position: { start: 0, end: about.length } };
  const annotation = {
    ...({
      id: `d${index}`,
      motivation: 'identifying',
      ...nothing,
      creator: undefined,
      created: undefined,
    } as const),
    ...{ note: undefined, ...(span ? quoteOf(text, span) : lost), ...rest, place: nowhere },
  };
  return { annotation, span, changed: false, candidates: [] };
}

const none = { start: 0, end: 0 };
const nowhere: AnnotationPlace = {
  uri: '',
  ...none,
  id: none,
  person: none,
  post: none,
  quote: none,
  position: none,
};

const pieces = [
  'Foreign Minister Ana Ruiz Prado met with President Ben Ode in Lima on May 3, 2024. ',
  'The Minister of Trade,\nIda Holm, said: “We agreed on “everything” and more.” ',
  '“It was,” said Minister Ruiz\r\nPrado, “a day — ',
  ...[
    'Senators Eva Lund and Jon Berg 🇲🇽👩🏽‍⚖️ ',
    'Embajador José\u0301 Ñun\u0303ez ',
    'Ana\tRuiz ',
    'ANA RUIZ\r\n\r\n',
  ],
  ...[
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '- ',
    '• Ida Holm, Minister of Trade\n',
    '---\ntitle: A & B\n---\n',
    '###\n',
    '/img/a.jpg\n',
  ],
  ...[
    ']]>',
    '&amp;',
    '&#13;',
    '<p>',
    '</p>',
    '<!--',
    '"',
    "'",
    '=1+1',
    '@',
    '\0',
    '\x07',
    '\x0b',
    '\x1c',
    '\x85',
    '\u2028',
  ],
  ...['\ud83d', '\udc00', '\ufffe', '\uffff', '\ufeff', '\u00a0', '\u200b', '”', '«', '»', '“', '‘'],
];

/** Readable stretches between what breaks formats: markup, control characters, halves of characters, all line ends. */
export const hostileTexts: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 25 })
  .map((parts) => parts.join(''));

export const someHostileTexts: readonly string[] = [
  '',
  ' \r\n\t',
  pieces.join(''),
  pieces.join('\n\n'),
  pieces.toReversed().join(' '),
  `${'“'.repeat(300)}Minister Ana Ruiz said${'”'.repeat(300)}`,
];
