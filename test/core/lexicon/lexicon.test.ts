// What the words of English and Spanish are: classes, phrases, codes, and that the lists do not contradict each other.
import assert from 'node:assert/strict';
import { countries } from '../../../server/src/core/lexicon/countries.ts';
import { givenNames } from '../../../server/src/core/lexicon/givenNames.ts';
import { wordOf } from '../../../server/src/core/lexicon/lexicon.ts';
import { lexiconOf } from '../../../server/src/core/lexicon/lexicons.ts';
import { WordClass, type WordClassName } from '../../../server/src/core/lexicon/wordClass.ts';
import type { LanguageId } from '../../../server/src/core/readout/readout.ts';
import { tokenise } from '../../../server/src/core/readout/tokenise.ts';
import { codeAt } from '../../../server/src/core/readout/tokens.ts';

/** The classes of the phrase that begins the text, else of its first word. */
function classesOf(language: LanguageId, text: string): WordClassName[] {
  const tokens = tokenise(text, lexiconOf(language));
  const bits = tokens.phraseEnd[0] === 0 ? tokens.classes[0]! : tokens.phraseClasses[0]!;
  return (Object.keys(WordClass) as WordClassName[]).filter((name) => bits & WordClass[name]);
}

const is = (language: LanguageId, text: string, name: WordClassName) =>
  assert.ok(classesOf(language, text).includes(name), `${text}: ${classesOf(language, text)}`);
const isNot = (language: LanguageId, text: string, name: WordClassName) =>
  assert.ok(!classesOf(language, text).includes(name), `${text}: ${classesOf(language, text)}`);
const codeOf = (language: LanguageId, text: string) => codeAt(tokenise(text, lexiconOf(language)), 0);

describe('the lexicon', () => {
  it('knows offices in both languages, in whatever case', () => {
    for (const office of ['minister', 'Minister', 'MINISTER', 'Under Secretary', 'chargé d’affaires', 'Sen.'])
      is('en', office, 'head');
    for (const office of [
      'canciller',
      'Canciller',
      'EMBAJADORA',
      'encargado de negocios',
      'jefa de Gobierno',
    ])
      is('es', office, 'head');
    for (const offices of ['ministers', 'Heads of State']) is('en', offices, 'pluralHead');
    is('es', 'titulares', 'pluralHead');
  });

  it('knows what stands around a name', () => {
    is('en', 'Rear Admiral', 'rank');
    is('es', 'Gral. Brig.', 'rank');
    is('en', 'H.E.', 'honorific');
    is('es', 'Mtra.', 'honorific');
    is('en', 'Jr.', 'suffix');
    is('es', 'homóloga', 'relation');
    is('en', 'underscored', 'saying');
  });

  it('takes a word for what its capitals make it', () => {
    is('en', 'May', 'month');
    isNot('en', 'may', 'month');
    is('en', 'Turkey', 'country');
    isNot('en', 'turkey', 'country');
    is('es', 'La Paz', 'region');
    isNot('es', 'la paz', 'region');
    isNot('en', 'who', 'organisation');
  });

  it('finds words without their accents, but takes no word for another one', () => {
    assert.equal(codeOf('es', 'Mexico'), 'MX');
    assert.equal(codeOf('en', 'PERU'), 'PE');
    is('es', 'SECRETARIA', 'organisationHead');
    is('es', 'secretaría', 'organisationHead');
    isNot('es', 'secretaria', 'organisationHead');
    isNot('es', 'secretaría', 'head');
  });

  it('tells the country of names, people and places, and organisations their own', () => {
    const english = {
      the: undefined,
      'U.S.': 'US',
      'Republic of Korea': 'KR',
      'North Koreans': 'KP',
      Colombian: 'CO',
    };
    for (const [words, code] of Object.entries(english)) assert.equal(codeOf('en', words), code, words);
    const spanish = {
      'EE. UU.': 'US',
      'EE.UU.': 'US',
      guatemaltecas: 'GT',
      'Ciudad de México': 'MX',
      'Países Bajos': 'NL',
    };
    for (const [words, code] of Object.entries(spanish)) assert.equal(codeOf('es', words), code, words);
    assert.equal(codeOf('es', 'ONU'), 'UN');
    assert.equal(codeOf('es', 'OTAN'), 'NATO');
    assert.equal(codeOf('en', 'European Commission'), 'EU');
    assert.equal(codeOf('es', 'EU'), 'US');
    assert.equal(codeOf('en', 'EU'), 'EU');
  });

  it('inflects what people are called in Spanish', () => {
    for (const people of ['francés', 'francesa', 'franceses', 'francesas'])
      assert.equal(codeOf('es', people), 'FR', people);
    for (const people of ['alemán', 'alemana', 'alemanes', 'alemanas'])
      assert.equal(codeOf('es', people), 'DE', people);
    for (const people of ['española', 'españoles']) assert.equal(codeOf('es', people), 'ES', people);
    for (const people of ['iraní', 'iraníes', 'belga', 'belgas']) assert.ok(codeOf('es', people), people);
  });

  it('has no given name that is a word which never belongs to a name', () => {
    const names = givenNames.flatMap(({ words }) => words.split(/[,\n]/)).map((name) => name.trim());
    for (const language of ['en', 'es'] as const) {
      const { words, classesOf } = lexiconOf(language);
      const isFunction = (name: string) =>
        (classesOf(words.find(name, 0, name.length)) & WordClass.function) !== 0;
      assert.deepEqual(names.filter(isFunction), []);
    }
  });

  it('knows every state by name, and its people in both languages', () => {
    // Territories without a people of their own name.
    const without = new Set(
      'AS BL BQ BV CC CK CX GG GS HM IO JE MF MP NF PM PN RE SH SJ SX TC TF UM VG VI WF YT'.split(' '),
    );
    const named = new Set(countries.filter(({ class: name }) => name === 'country').map(({ code }) => code));
    assert.ok(named.size >= 249);
    for (const code of named) {
      const people = countries
        .filter((words) => words.class === 'demonym' && words.code === code)
        .flatMap(({ words }) => words.split(','));
      if (without.has(code!)) continue;
      assert.ok(
        people.some((word) => /^\p{Lu}/u.test(word.trim())),
        `English for the people of ${code}`,
      );
      assert.ok(
        people.some((word) => /^\p{Ll}/u.test(word.trim())),
        `Spanish for the people of ${code}`,
      );
    }
  });

  it('has a word for each abbreviation within its phrases, so that the tokens keep its full stop', () => {
    for (const [language, phrase] of [
      ['en', 'Lt. Gov.'],
      ['en', 'Rt. Hon.'],
      ['es', 'Tte. Cnel.'],
      ['es', 'Cap. de Navío'],
    ] as const) {
      const tokens = tokenise(`${phrase} Ana Ruiz`, lexiconOf(language));
      assert.equal(tokens.phraseEnd[0], phrase.split(' ').length, phrase);
    }
  });

  it('gives a word one number, whatever its case', () => {
    const { words } = lexiconOf('en');
    const [lower, capitalised] = [words.find('minister', 0, 8), words.find('Minister', 0, 8)];
    assert.notEqual(lower, capitalised);
    assert.equal(wordOf(lower), wordOf(capitalised));
    assert.equal(words.find('xyzzyx', 0, 6), 0);
  });
});
