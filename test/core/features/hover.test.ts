// The card of whoever the words under the cursor are about.
import assert from 'node:assert/strict';
import { hoverAt } from '../../../server/src/core/features/hover.ts';
import { fixture } from '../../support/fixture.ts';

function hover(source: string, format: 'markdown' | 'plaintext' = 'markdown'): string | undefined {
  const { corpus, cursor } = fixture(source);
  return hoverAt(corpus, cursor, format)?.text;
}

const register = `
-- officials.yaml --
posts:
  - id: se-foreign-minister
    label: Minister for Foreign Affairs
    organization: Ministry for Foreign Affairs
    country: SE
persons:
  - id: karin-lindqvist
    name: Karin Lindqvist
    other_names: [Karin Lindqvist-Holm]
    memberships:
      - { role: Ambassador to Norway, country: SE, end_date: 2019-06-30 }
      - { post: se-foreign-minister, start_date: 2022-10 }
    identifiers: [{ scheme: wikidata, identifier: Q1 }]
`;

describe('the hover', () => {
  it('says what the register says as of the readout’s date', () => {
    const card = hover(
      `${register}-- 2024-05-03.txt --\nMinister Karin <|>Lindqvist called the press to the palace.\n`,
    );
    assert.equal(
      card,
      [
        '**Karin Lindqvist** · Sweden  ',
        'On 2024-05-03: Minister for Foreign Affairs, Ministry for Foreign Affairs (2022-10 – …)',
        '',
        'Here: Minister  ',
        'Also: Karin Lindqvist-Holm  ',
        'In 1 readout, 0 meetings',
        '',
        'In the register, officials.yaml  ',
        '[Wikidata](https://www.wikidata.org/wiki/Q1)',
      ].join('\n'),
    );
  });

  it('does not give a post that was not held then', () => {
    const card = hover(
      `${register}-- 2020-05-03.txt --\nMinister Karin <|>Lindqvist called the press to the palace.\n`,
    );
    assert.match(card ?? '', /\nOn 2020-05-03: no post in the register\n/);
  });

  it('says that terms are not checked where the readout has no date', () => {
    const card = (uri: string) =>
      hover(`${register}-- ${uri} --\nMinister Karin <|>Lindqvist called the press to the palace.\n`) ?? '';
    assert.match(card('a.txt'), /\nThe readout has no date: terms are not checked\n/);
    assert.doesNotMatch(card('2024-05-03.txt'), /no date/);
  });

  it('counts in how many readouts and meetings somebody is, and how others put the title', () => {
    const card = hover(`
-- a.txt --
Foreign Minister Karin <|>Lindqvist of Sweden met with Ambassador Tomás Ibarrola of Mexico.
-- b.txt --
Swedish Minister Karin Lindqvist spoke.
`);
    assert.match(card ?? '', /Here: Foreign Minister\b/);
    assert.match(card ?? '', /Elsewhere: Swedish Minister\b/);
    assert.match(card ?? '', /In 2 readouts, 1 meeting\b/);
    assert.match(card ?? '', /Not in the register/);
  });

  it('has no marks for editors that show none', () => {
    const card = hover(
      `${register}-- a.txt --\nMinister Karin <|>Lindqvist called the press to the palace.\n`,
      'plaintext',
    );
    assert.match(card ?? '', /^Karin Lindqvist · Sweden\n/);
    assert.match(card ?? '', /\nWikidata: https:/);
    assert.doesNotMatch(card ?? '', /\*\*/);
  });

  it('is none on other words', () => {
    assert.equal(hover('Minister Karin Lindqvist <|>called the press.'), undefined);
  });

  it('tells of a post in the register what it is and who held it, the latest first', () => {
    const posts = (cursor: string) => `
-- o.yaml --
posts:
  - id: minister
    label: Foreign Minister
    other_labels: [utrikesminister]
    organization: Foreign Office
    country: SE
persons:
  - { name: Ana Olsson, memberships: [{ post: minister, end_date: 2020 }] }
  - { name: Karin Lindqvist, memberships: [{ post: ${cursor}, start_date: 2021 }] }
`;
    const text = 'Foreign Minister · Foreign Office · Sweden\nAlso: utrikesminister\n';
    const holders = 'Karin Lindqvist (2021 – …); Ana Olsson (… – 2020)\nIn the register, o.yaml';
    assert.equal(hover(posts('mini<|>ster'), 'plaintext'), text + holders);
    assert.equal(
      hover(posts('minister').replace('label: For', 'label: F<|>or'), 'plaintext'),
      text + holders,
    );
  });

  it('tells beside a readout whom an id means', () => {
    const card = hover(
      `
-- o.yaml --
persons:
  - { id: karin, name: Karin Lindqvist, country: SE }
-- a.txt --
Minister Lindqvist spoke.
-- a.txt.annotations.yaml --
annotations:
  - id: d1
    motivation: identifying
    judgement: positive
    person: ka<|>rin
    quote: { exact: "Lindqvist", prefix: "Minister ", suffix: " spoke." }
    position: { start: 9, end: 18 }
`,
      'plaintext',
    );
    assert.match(card ?? '', /^Karin Lindqvist/);
  });
});
