// A readout as it leaves, out of a text, a register and decisions; and texts that are hard on formats.
import fc from 'fast-check';
import { sideFileOf } from '../../server/src/core/annotations/sideFile.ts';
import { Corpus } from '../../server/src/core/corpus/corpus.ts';
import type { ExportedReadout } from '../../server/src/core/features/export/exported.ts';
import { exportedReadoutOf } from '../../server/src/core/features/export/exportedReadoutOf.ts';
import { type Decision, sideFileText } from './decisions.ts';

export interface Given {
  readonly register?: string;
  /** Of words that the text does not have it is an orphan. */
  readonly decisions?: readonly Decision[];
  readonly file?: string;
}

export function exported(
  text: string,
  { register, decisions, file = 'visit.txt' }: Given = {},
): ExportedReadout {
  const uri = `file:///work/${file}`;
  let corpus = Corpus.empty.with(uri, text);
  if (register !== undefined) corpus = corpus.withRegisterFile('o.yaml', register);
  if (decisions !== undefined) {
    const isHere = ({ words }: Decision) => text.includes(words);
    const written = sideFileText(
      text,
      decisions.map((decision) =>
        isHere(decision) ? decision : { ...decision, ...elsewhere(decision.words) },
      ),
      file,
    );
    // Of another text there is no knowing where the words were.
    const sideFile = decisions.every(isHere) ? written : written.replace(/^base: .*$/m, 'base: git-blob:0');
    corpus = corpus.withAnnotationFile(sideFileOf(uri), sideFile, text);
  }
  return exportedReadoutOf(corpus, uri, text, file)!;
}

const elsewhere = (exact: string) => ({
  quote: { exact, prefix: '', suffix: '' },
  position: { start: 0, end: exact.length },
});

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
