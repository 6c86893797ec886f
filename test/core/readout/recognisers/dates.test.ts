// The date of a document, and the dates that its words mean.
import assert from 'node:assert/strict';
import { lexiconOf } from '../../../../server/src/core/lexicon/lexicons.ts';
import { datesIn } from '../../../../server/src/core/readout/datePhrases.ts';
import type { Draft } from '../../../../server/src/core/readout/draft.ts';
import type { LanguageId } from '../../../../server/src/core/readout/readout.ts';
import { dateOf } from '../../../../server/src/core/readout/recognisers/dates.ts';
import { sectionsOf } from '../../../../server/src/core/readout/sectionsOf.ts';
import { tokenise } from '../../../../server/src/core/readout/tokenise.ts';

function dated(text: string, language: LanguageId = 'en') {
  const tokens = tokenise(text, lexiconOf(language));
  const date = dateOf({ tokens, ...sectionsOf(tokens) } as unknown as Draft);
  return date && `${date.iso} ${text.slice(date.start, date.end)}`;
}

const story = 'The Minister received the Ambassador of Norland and spoke with her of the ports.';

describe('dateOf', () => {
  for (const [first, expected] of [
    ['NORLAND, (August 11, 2021).- In a lunch', '2021-08-11 August 11, 2021'],
    ['Port City, September 12, 2023.- The Minister met', '2023-09-12 September 12, 2023'],
    ['Port City, D. C. (12 de marzo de 2024). Con la', '2024-03-12 12 de marzo de 2024'],
    ['Santa Rita, martes 7 de noviembre de 2023.– La', '2023-11-07 7 de noviembre de 2023'],
    ['San Blas, 22 ago 2023 (AGN).- La ministra', '2023-08-22 22 ago 2023'],
    ['Ciudad del Sur | 21 de febrero de 2024 | Comunicado', '2024-02-21 21 de febrero de 2024'],
    ['January 23, 2024 – Port City – Global News', '2024-01-23 January 23, 2024'],
    ['Jueves 11 de abril de 2024', '2024-04-11 11 de abril de 2024'],
    ['Puerto Alto, a 1º de mayo del 2020', '2020-05-01 1º de mayo del 2020'],
    ['Published 6 November 2023', '2023-11-06 6 November 2023'],
    ['MARCH 4, 2024', '2024-03-04 MARCH 4, 2024'],
    ['October 19, 2022      E-071/22', '2022-10-19 October 19, 2022'],
    ['2023-07-03 21:15', '2023-07-03 2023-07-03'],
    ['25/04/2024', '2024-04-25 25/04/2024'],
    ['PORT CITY (AGN, March 4, 2024) - The', '2024-03-04 March 4, 2024'],
    ['By Ada Holm, March 4, 2024', '2024-03-04 March 4, 2024'],
    ['04.03.2024', '2024-03-04 04.03.2024'],
    ['Sept. 3rd, 2019', '2019-09-03 Sept. 3rd, 2019'],
  ] as const) {
    it(`${first}`, () => assert.equal(dated(`${first}\n\n${story}`), expected));
  }

  it('goes by the front matter before anything else', () => {
    const text = `---\nmodified_time: 2024-06-01\ndate: '2024-05-03'\n---\nPort City, May 2, 2024.- ${story}`;
    assert.equal(dated(text), '2024-05-03 2024-05-03');
  });

  it('goes by the dateline before a date that stands alone', () => {
    assert.equal(dated(`3 May 2024\n\nPort City, May 2, 2024.- ${story}`), '2024-05-02 May 2, 2024');
  });

  for (const text of [
    `On July 3, 2023, Minister Belmonte met the Ambassador.`,
    `The treaty of 3 July 2019 holds. ${story}`,
    `PORT CITY, a 3 de julio.- ${story}`,
    `VISIT OF MINISTER BELMONTE TO THE SOUTHERN PORTS (JUNE 07-09, 2023)\n\n${story}`,
    `Updated: March 22, 2023\n\n${story}`,
    `11/04/2024\n\n${story}`,
    `Photo: Port City, March 4, 2024\n\n${story}`,
    `- March 4, 2024: first talks\n\n${story}`,
    `31 February 2024\n\n${story}`,
    `${story}\n\nSee also\n\n3 May 2023`,
  ]) {
    it(`is none of the document: ${text.slice(0, 50)}`, () => assert.equal(dated(text), undefined));
  }

  it('reads figures without end', () => assert.equal(dated('1-'.repeat(50_000)), undefined));

  it('reads figures with the day first in Spanish', () => {
    assert.equal(dated('11/04/2024', 'es'), '2024-04-11 11/04/2024');
  });
});

describe('datesIn', () => {
  /** A Thursday. */
  const today = { start: 0, end: 0, iso: '2024-01-04' };
  const meant = (text: string, tense: 'past' | 'future', language: LanguageId = 'en', date = today) => {
    const tokens = tokenise(text, lexiconOf(language));
    return datesIn(tokens, 0, tokens.count, date, tense).map(
      ({ start, end, iso }) => `${text.slice(start, end)} = ${iso}`,
    );
  };

  it('reads dates against that of the document, before it or after it', () => {
    assert.deepEqual(meant('met on Tuesday, January 2, in', 'past'), ['Tuesday, January 2 = 2024-01-02']);
    assert.deepEqual(meant('met on December 20', 'past'), ['December 20 = 2023-12-20']);
    assert.deepEqual(meant('will meet on December 20', 'future'), ['December 20 = 2024-12-20']);
    assert.deepEqual(meant('se reunieron el 2 de enero de 2020', 'past', 'es'), [
      '2 de enero de 2020 = 2020-01-02',
    ]);
  });

  it('reads weekdays and days told from today', () => {
    assert.deepEqual(meant('met today, and on Monday', 'past'), [
      'today = 2024-01-04',
      'Monday = 2024-01-01',
    ]);
    assert.deepEqual(meant('will meet on Monday', 'future'), ['Monday = 2024-01-08']);
    assert.deepEqual(meant('recibió ayer, por la mañana', 'past', 'es'), ['ayer = 2024-01-03']);
    assert.deepEqual(meant('viajará mañana', 'future', 'es'), ['mañana = 2024-01-05']);
    assert.deepEqual(meant('received her this morning', 'past'), ['this = 2024-01-04']);
  });

  it('leaves open what no date of the document settles', () => {
    const tokens = tokenise('met today, on January 2, and on 3 May 2023', lexiconOf('en'));
    assert.deepEqual(
      datesIn(tokens, 0, tokens.count, undefined, 'past').map(({ iso }) => iso),
      ['2023-05-03'],
    );
  });
});
