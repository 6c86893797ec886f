// The header of a readout's TEI: what it is, where it is from, and what its marks mean.
import type { ExportedReadout } from '../exported.ts';
import { deciderId, programId } from './marks.ts';
import { lines } from './persons.ts';
import type { TeiOptions } from './teiOf.ts';
import { element, escaped, illegalIn } from './xml.ts';

export function headerOf(readout: ExportedReadout, { version, frus }: TeiOptions): string {
  const { file, text, document, about } = readout;
  const { language, headline } = document.readout;
  const date = document.date && element('date', { when: document.date.iso }, '');
  const words = headline && text.slice(headline.start, headline.end);
  const title = element('title', {}, escaped((about.title ?? words ?? file).replace(/\s+/g, ' ').trim()));
  const creators = new Set(readout.decisions.map(({ annotation }) => annotation.creator));
  const deciders = [...creators].map((creator) =>
    element(
      'respStmt',
      { 'xml:id': deciderId(creator) },
      element('resp', {}, 'decided who is meant') + element('name', {}, escaped(creator ?? 'somebody')),
    ),
  );
  const isAddress = /^https?:/.test(about.source ?? '');
  const source = [
    title,
    ...(date === undefined ? [] : [date]),
    ...(about.place === undefined ? [] : [element('pubPlace', {}, escaped(about.place))]),
    ...(about.source === undefined
      ? []
      : [element(isAddress ? 'idno' : 'publisher', isAddress ? { type: 'URL' } : {}, escaped(about.source))]),
    element('idno', { type: 'file' }, escaped(file)),
  ];
  const label = element('label', {}, 'Readouts');
  return lines('teiHeader', {}, [
    lines('fileDesc', {}, [
      lines('titleStmt', {}, [title, ...deciders]),
      element('publicationStmt', {}, element('p', {}, 'Made from the text for further work; not published.')),
      element('sourceDesc', {}, lines('bibl', {}, source)),
    ]),
    lines('encodingDesc', {}, [
      element(
        'appInfo',
        {},
        element('application', { 'xml:id': programId, ident: programId, version }, label),
      ),
      lines('editorialDecl', {}, [
        element(
          'normalization',
          {},
          paragraphs(['Without its tags the text is the source’s.', ...lostIn(text)]),
        ),
        element('quotation', { marks: 'all' }, paragraphs(['Quotation marks stand as they are.'])),
        element('interpretation', {}, paragraphs(meaning(frus))),
      ]),
    ]),
    ...(date === undefined && language === undefined
      ? []
      : [
          lines('profileDesc', {}, [
            ...(date === undefined ? [] : [element('creation', {}, date)]),
            ...(language === undefined
              ? []
              : [element('langUsage', {}, element('language', { ident: language }, names[language]))]),
          ]),
        ]),
  ]);
}

const names = { en: 'English', es: 'Spanish' };

const paragraphs = (texts: readonly string[]) =>
  texts.map((text) => element('p', {}, escaped(text))).join('\n');

const meaning = (frus: boolean): readonly string[] => [
  `A name${frus ? ' or an office that stands for one' : ' (persName) or an office that stands for one (rs)'} points to its person with @${frus ? 'corresp' : 'ref'}.`,
  `With resp="#${programId}" that is what a program suggests: with cert="medium" somebody of the curators’ register, with cert="low" somebody known from texts only. Any other @resp is that of a person who decided it: with cert="high" that it is so, with cert="unknown" that nobody can say.`,
  'Titles (roleName, with @corresp to whose they are and @key for the post in the register), dates, places and quotations (q) were marked by the program, too, but for those that have a @resp of their own.',
];

/** What is in the source and cannot be in XML: each character, and how often. */
export function lostIn(text: string): readonly string[] {
  const lost = [...illegalIn(text)].map(([sign, count]) => (count === 1 ? sign : `${sign} (${count} times)`));
  return lost.length === 0
    ? []
    : [`Characters that XML cannot have are given as U+FFFD: ${lost.join(', ')}.`];
}
