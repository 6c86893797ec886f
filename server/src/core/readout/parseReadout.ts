// Reads one document: a pure and total function of its text, in time linear in its length.
import { lexiconOf } from '../lexicon/lexicons.ts';
import { readable } from '../text/readable.ts';
import type { Span } from '../text/span.ts';
import type { Draft, TokenSpan } from './draft.ts';
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
  const back = <T extends Span>(span: T): T => ({
    ...span,
    start: clean.originalStart(span.start),
    end: clean.originalEnd(span.end),
  });
  const spanOf = ({ from, to }: TokenSpan): Span => ({
    start: clean.originalStart(tokens.start[from]!),
    end: clean.originalEnd(tokens.end[to - 1]!),
  });
  const { wordCount, firstWord } = extentOf(tokens, sections, sectionOf);
  const headline = sections.find(({ kind }) => kind === 'headline');
  return {
    language,
    date: date && back(date),
    headline: headline && back(headline),
    sections: sections.map(back),
    wordCount,
    firstWord: firstWord && spanOf(firstWord),
    persons: draft.persons,
    mentions: draft.mentions.map((mention) => ({
      ...spanOf(mention),
      kind: mention.kind,
      text: wordsOf(tokens, mention.from, mention.to),
      person: mention.person,
      evidence: mention.evidence,
    })),
    titles: draft.titles.map((title) => ({
      ...spanOf(title),
      text: title.text,
      person: title.person,
      ...(isBygoneTitle(tokens, title) && { bygone: true as const }),
    })),
    meetings: meetings.map((meeting) => ({
      ...meeting,
      anchor: back(meeting.anchor),
      place: meeting.place && back(meeting.place),
      date: meeting.date && back(meeting.date),
    })),
    quotations: quotations.map(back),
  };
}
