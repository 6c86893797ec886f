// Readings written by hand: who a document speaks of, for tests of what is made of it.
import type { Mention, Person, Readout, Title } from '../../server/src/core/readout/readout.ts';

/** `Name | title | country`, the latter two if known. */
export type PersonLine = string;

/** Each person is mentioned once, in the order given, on a line of its own behind its title. */
export function readoutOf(persons: readonly PersonLine[], rest: Partial<Readout> = {}): Readout {
  const mentions: Mention[] = [];
  const titles: Title[] = [];
  let offset = 0;
  const people = persons.map((line, person): Person => {
    const [name = '', title, country] = line.split('|').map((part) => part.trim() || undefined);
    if (title !== undefined) {
      titles.push({ start: offset, end: offset + title.length, text: title, person });
      offset += title.length + 1;
    }
    mentions.push({
      ...{ start: offset, end: offset + name.length, kind: 'name', text: name, person },
      evidence: 'test',
    });
    offset += name.length + 1;
    return { name, title, country };
  });
  return {
    ...{ language: 'en', date: undefined, headline: undefined, sections: [], persons: people },
    ...{ wordCount: 0, firstWord: undefined, garbled: [], mentions, titles, meetings: [], quotations: [] },
    ...rest,
  };
}

/** The text that such a reading is of. */
export const textOf = (persons: readonly PersonLine[]): string =>
  persons
    .map((line) => {
      const [name = '', title] = line.split('|').map((part) => part.trim());
      return `${title ? `${title} ` : ''}${name}\n`;
    })
    .join('');
