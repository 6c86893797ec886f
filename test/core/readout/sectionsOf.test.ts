// How documents fall into sections, whatever their web page or their line width did to them.
import assert from 'node:assert/strict';
import { lexiconOf } from '../../../server/src/core/lexicon/lexicons.ts';
import { sectionsOf } from '../../../server/src/core/readout/sectionsOf.ts';
import { tokenise } from '../../../server/src/core/readout/tokenise.ts';

/** Each section as `kind: its words`. */
function sections(text: string): string[] {
  const tokens = tokenise(text, lexiconOf('en'));
  const found = sectionsOf(tokens);
  found.sectionOf.forEach((section, index) => {
    const { start, end } = found.sections[section]!;
    assert.ok(start <= tokens.start[index]! && tokens.end[index]! <= end);
  });
  return found.sections.map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end).replace(/\s+/g, ' ')}`,
  );
}

const prose =
  'The Minister received the Ambassador this morning and they spoke at length of the ports and of trade.';

describe('sectionsOf', () => {
  it('keeps a wrapped line with what it goes on, also in the middle of a name', () => {
    const text = `The Minister of Foreign Affairs, Ana
Belmonte, met in the capital with the
Secretary of State, Oskar Lindqvist, and
told him of the ports.
Belmonte also went to the port.`;
    assert.deepEqual(sections(text), [
      'paragraph: The Minister of Foreign Affairs, Ana Belmonte, met in the capital with the Secretary of State, Oskar Lindqvist, and told him of the ports.',
      'paragraph: Belmonte also went to the port.',
    ]);
  });

  it('goes on with a year that did not fit on the line', () => {
    const text = `Belmonte told the Secretary of the talks that she had led
in the palace of the capital in May and in Lima in August
2022.

They will meet again.`;
    assert.deepEqual(sections(text), [
      'paragraph: Belmonte told the Secretary of the talks that she had led in the palace of the capital in May and in Lima in August 2022.',
      'paragraph: They will meet again.',
    ]);
  });

  it('takes each number of a list for an item, however wide its lines are', () => {
    const text = `1. Governor Ana Ruiz of the northern province, and her
   advisor
2. Thomas Okafor, Director of the Fund for the Harbours
3. Karl Dudek, Director of the Office of Water, Ministry
   of Health`;
    assert.deepEqual(
      sections(text).map((section) => section.slice(0, 14)),
      ['list-item: 1. ', 'list-item: 2. ', 'list-item: 3. '],
    );
  });

  it('goes on after a sentence that ends where the line is full', () => {
    const text = `The talks went on for more than two hours in the
old palace, and the two ministers agreed to it.
Belmonte will travel to the southern port in the
spring.`;
    assert.equal(sections(text).length, 1);
  });

  it('takes lines for paragraphs where each is one', () => {
    const text = `${prose}\n${prose}`;
    assert.deepEqual(sections(text), [`paragraph: ${prose}`, `paragraph: ${prose}`]);
  });

  it('goes on with a line that was broken before a name ended', () => {
    const text = `“We came to listen. That was all, and we shall come again”, said Ana\nBelmonte. Then she left.`;
    assert.equal(sections(text).length, 1);
  });

  it('goes on with a line of prose that was broken between two capitals', () => {
    const text =
      'The talks on trade were led for the host country by President Ana\nBelmonte and lasted for two hours.';
    assert.equal(sections(text).length, 1);
    const headline =
      'The president of the republic receives the ambassador of the Union\nThe two spoke of the ports.';
    assert.equal(sections(headline).length, 2);
  });

  it('takes each item of a list by itself, with its hanging lines', () => {
    const text = `-   Ana Belmonte, Minister of Transport and of
    Public Works
-   Oskar Lindqvist
* Ada Holm
1. Working group`;
    assert.deepEqual(sections(text), [
      'list-item: - Ana Belmonte, Minister of Transport and of Public Works',
      'list-item: - Oskar Lindqvist',
      'list-item: * Ada Holm',
      'list-item: 1. Working group',
    ]);
  });

  it('finds a list of one official a line that has no bullets', () => {
    const text = `${prose}\n\nFor Norland:\n\nAna Belmonte, minister\nOskar Lindqvist, secretary\nAda Holm, consul`;
    assert.deepEqual(sections(text).slice(1), [
      'paragraph: For Norland:',
      'list-item: Ana Belmonte, minister',
      'list-item: Oskar Lindqvist, secretary',
      'list-item: Ada Holm, consul',
    ]);
  });

  it('takes a numbered paragraph for a paragraph', () => {
    assert.deepEqual(sections(`2. ${prose}`), [`paragraph: 2. ${prose}`]);
  });

  it('finds the headline below the letterhead, and those in capitals further down', () => {
    const text = `Ministry of Foreign Affairs

Minister Belmonte Receives the Ambassador

${prose}

SECOND VISIT TO THE PORT

${prose}`;
    assert.deepEqual(
      sections(text).map((section) => section.split(':')[0]),
      ['paragraph', 'headline', 'paragraph', 'headline', 'paragraph'],
    );
  });

  it('finds front matter', () => {
    assert.deepEqual(sections(`---\ndate: 2024-05-03\ntitle: Visit\n---\n${prose}`), [
      'front-matter: --- date: 2024-05-03 title: Visit ---',
      `paragraph: ${prose}`,
    ]);
  });

  for (const line of [
    'Press "Enter" to skip to content',
    'Skip to main content   Français',
    'Saltar al contenido',
    '/cms/uploads/image/file/1/Foto.jpeg',
    'https://www.example.org/news',
    'press@example.org',
    'Home > News > Readouts',
    'Inicio | Prensa | Comunicados',
    'News  Sports  Weather  Opinion',
    'Share this page: Facebook  X  Email',
    'Share on Facebook (opens in new tab)',
    '[Print]  [Share]',
    '* * *',
    '—oo0oo—',
    'Tags: Norland, Trade',
    'Tel. 020 7946 0000',
    'Follow us: @Norland #Trade',
  ]) {
    it(`takes for debris: ${line}`, () => {
      assert.deepEqual(sections(`${line}\n\n${prose}`), [
        `debris: ${line.replace(/\s+/g, ' ')}`,
        `paragraph: ${prose}`,
      ]);
      assert.equal(sections(`${prose}\n\n${line}`)[1], `debris: ${line.replace(/\s+/g, ' ')}`);
    });
  }

  for (const line of ['###', '\\###', '# # #'])
    it(`takes for the mark at the end: ${line}`, () =>
      assert.equal(sections(`${prose}\n\n${line}`)[1], `end-mark: ${line}`));

  for (const line of [
    'Capital City | 21 May 2024 | Press release',
    'Share of trade rose to a third, the Minister said.',
    'Home Secretary Ada Holm and Minister Ana Belmonte',
    'Ana Belmonte / Oskar Lindqvist / The Norland Herald said so.',
    '-   Ana Belmonte, Minister',
    'Ana Belmonte | Minister of Trade',
    'Ana Belmonte      Minister of Trade',
  ]) {
    it(`does not take for debris: ${line}`, () => {
      for (const section of sections(`${prose}\n\n${line}`)) assert.doesNotMatch(section, /^debris/);
    });
  }

  it('takes what follows "See also" for debris, until prose begins again', () => {
    const text = `${prose}\n\nSee also\n\nAna Belmonte met Oskar Lindqvist\n\n3 May 2023\n\n${prose}`;
    assert.deepEqual(
      sections(text).map((section) => section.split(':')[0]),
      ['paragraph', 'debris', 'debris', 'debris', 'paragraph'],
    );
  });

  it('finds captions by their first word, their credit, or the picture above', () => {
    assert.match(sections('Photo: Ana Belmonte and Oskar Lindqvist')[0]!, /^caption/);
    assert.match(sections('Foto / Ada Holm')[0]!, /^caption/);
    assert.match(sections('Ana Belmonte at the port. Photo: Ministry')[0]!, /^caption/);
    assert.match(sections('/img/1.jpeg\nAna Belmonte at the port')[1]!, /^caption/);
  });

  it('has nothing to say of an empty text', () => assert.deepEqual(sections(''), []));
});
