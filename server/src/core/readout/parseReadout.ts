// Reads one document: a pure and total function of its text, in time linear in its length.
import { lexiconOf } from '../lexicon/lexicons.ts';
import { garbledIn } from '../text/misdecoded.ts';
import { readable } from '../text/readable.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { extentOf } from './extentOf.ts';
import { isBygoneTitle } from './isBygoneTitle.ts';
import { languageOf } from './languageOf.ts';
import type { Readout } from './readout.ts';
import { recognise } from './recognise.ts';
import { sectionsOf } from './sectionsOf.ts';
import { tokenise } from './tokenise.ts';
import { wordsOf } from './tokens.ts';
import { unitsOf } from './units.ts';

/** Never throws; spans are in UTF-16 code units of `text`, ordered and in range. */
export function parseReadout(text: string): Readout {
  const clean = readable(text);
  const language = languageOf(clean.text);
  const tokens = tokenise(clean.text, lexiconOf(language ?? 'en'));
  const { sections, sectionOf } = sectionsOf(tokens);
  const units = unitsOf(tokens, sections, sectionOf);
  const draft: Draft = {
    tokens,
    units,
    sections,
    sectionOf,
    persons: [],
    mentions: [],
    titles: [],
    lone: [],
  };
  const { date, meetings, quotations } = recognise(draft, language);

  // Everything was found in the readable text, and is told in that of the document.
  const startOf = (token: number) => clean.originalStart(tokens.start[token]!);
  const endOf = (token: number) => clean.originalEnd(tokens.end[token]!);
  const back = <T extends Span>(span: T): T => ({
    ...span,
    start: clean.originalStart(span.start),
    end: clean.originalEnd(span.end),
  });
  const { wordCount, firstWord } = extentOf(tokens, sections, sectionOf);
  const headline = sections.find(({ kind }) => kind === 'headline');
  // The objects of which there are many name each property: copying others costs more than all that is copied.
  return {
    language,
    date: date && back(date),
    headline: headline && {
      start: clean.originalStart(headline.start),
      end: clean.originalEnd(headline.end),
    },
    sections: sections.map(({ kind, start, end }) => ({
      kind,
      start: clean.originalStart(start),
      end: clean.originalEnd(end),
    })),
    wordCount,
    firstWord: firstWord && { start: startOf(firstWord.from), end: endOf(firstWord.to - 1) },
    // What is garbled is not as a reader sees it.
    garbled: clean.text === text ? [] : garbledIn(text),
    persons: draft.persons,
    mentions: draft.mentions.map(({ from, to, kind, person, evidence }) => ({
      start: startOf(from),
      end: endOf(to - 1),
      kind,
      text: wordsOf(tokens, from, to),
      person,
      evidence,
    })),
    titles: draft.titles.map((title) => {
      const { from, to, known, person } = title;
      const said = { start: startOf(from), end: endOf(to - 1), text: known.text, person };
      return isBygoneTitle(tokens, title) ? { ...said, bygone: true } : said;
    }),
    meetings: meetings.map(({ status, anchor, kind, place, date, delegations }) => ({
      status,
      anchor: { start: clean.originalStart(anchor.start), end: clean.originalEnd(anchor.end) },
      kind,
      place: place && {
        start: clean.originalStart(place.start),
        end: clean.originalEnd(place.end),
        text: place.text,
      },
      date: date && back(date),
      delegations,
    })),
    quotations: quotations.map(back),
  };
}
