// Any text is read: no string makes the reader throw, and what it answers is always in range and in order.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseReadout } from '../../../server/src/core/readout/parseReadout.ts';
import { assertSound } from '../../support/sound.ts';

const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`seeds/${name}`, 'utf8'));

const readSoundly = (text: string) => assertSound(parseReadout(text), text);

describe('parseReadout', () => {
  for (const [what, text] of Object.entries({
    'the empty text': '',
    'one letter': 'a',
    'spaces and line ends alone': ' \r\n\t\n\u2028 ',
    'NUL bytes': 'President\0Ana\0Ruiz met.\0',
    'lone surrogates': '\ud800President Ana Ruiz\udc00 met \udfff the minister.',
    'line ends of all kinds': 'Minister Ana Ruiz\r\nmet\rAmbassador Thomas Okafor\n\n.',
    'marks alone': '“”"\'«»—–-,;:.()[]{}<>|#*_`\\/',
    'a title and nothing else': 'Minister',
    'a possessive and nothing else': '’s',
  })) {
    it(`reads ${what}`, () => readSoundly(text));
  }

  it('reads one line of a megabyte', () => {
    readSoundly('The Foreign Minister, Ana Ruiz Prado, met with Ambassador Thomas Okafor; '.repeat(14_000));
  }).timeout(60_000);

  // All of them where time does not matter; at a desk one in thirteen, which shifts through all words alike.
  const step = process.env.CI === undefined ? 13 : 1;
  it(`reads every beginning of each seed${step === 1 ? '' : `, one in ${step}`}`, () => {
    for (const text of seeds)
      for (let length = 0; length < text.length; length += step) readSoundly(text.slice(0, length));
  }).timeout(120_000);

  it('reads any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), readSoundly), { numRuns: 300 });
  }).timeout(20_000);

  it('reads seeds that were cut up and put together anyhow', () => {
    const piece = fc
      .tuple(fc.nat({ max: seeds.length - 1 }), fc.nat({ max: 5000 }), fc.nat({ max: 200 }))
      .map(([which, from, length]) => seeds[which]!.slice(from, from + length));
    const noise = fc.constantFrom(
      '\n',
      '\n\n',
      '“',
      '"',
      '’s ',
      ' and ',
      '; ',
      ', ',
      ' (',
      ') ',
      '- ',
      '• ',
      ' of ',
      ' de ',
      '\u00ad',
      '&amp;',
      '<b>',
      '](x)',
      'Ã©',
      '---\n',
    );
    const text = fc.array(fc.oneof(piece, noise), { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(text, readSoundly), { numRuns: 300 });
  }).timeout(20_000);
});
