// Reads one document: a pure and total function of its text, in time linear in its length.
import { lexiconOf } from '../lexicon/lexicons.ts';
import { readable } from '../text/readable.ts';
import type { Span } from '../text/span.ts';
import type { Draft, TokenSpan } from './draft.ts';
import { languageOf } from './languageOf.ts';
import type { DateInText, Meeting, Readout } from './readout.ts';
import { dateOf } from './recognisers/dates.ts';
import { meetingsOf } from './recognisers/meetings.ts';
import { recogniseNames } from './recognisers/names.ts';
import { quotationsOf } from './recognisers/quotations.ts';
import { reportsOf } from './recognisers/reports.ts';
import { assignCountries, evidenceIn } from './refiners/countries.ts';
import { recogniseRoles } from './refiners/roles.ts';
import { sectionsOf } from './sectionsOf.ts';
import { tokenise } from './tokenise.ts';
import { type Tokens, wordsOf } from './tokens.ts';
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
  const date = dateOf(draft);
  let meetings: Meeting[] = [];
  if (language !== undefined) {
    recogniseNames(draft);
    let reports = reportsOf(draft, date);
    const evidence = evidenceIn(draft);
    assignCountries(draft, reports, evidence);
    const named = draft.mentions.length;
    recogniseRoles(draft);
    if (draft.mentions.length > named) {
      // Again, now that roles tell who else stands in each sentence.
      reports = reportsOf(draft, date, reports);
      assignCountries(draft, reports, evidence);
    }
    meetings = meetingsOf(draft, reports, date);
  }
  const quotations = quotationsOf(draft);

  const back = <T extends Span>(span: T): T => ({
    ...span,
    start: clean.originalStart(span.start),
    end: clean.originalEnd(span.end),
  });
  const spanOf = ({ from, to }: TokenSpan): Span =>
    back({ start: tokens.start[from]!, end: tokens.end[to - 1]! });
  const dateBack = (found: DateInText | undefined) => found && back(found);
  const meetingBack = (meeting: Meeting): Meeting => ({
    ...meeting,
    anchor: back(meeting.anchor),
    place: meeting.place && back(meeting.place),
    date: dateBack(meeting.date),
  });
  const headline = draft.sections.find((section) => section.kind === 'headline');
  return {
    language,
    date: dateBack(date),
    headline: headline && back(headline),
    sections: draft.sections.map(({ kind, start, end }) => ({
      kind,
      start: clean.originalStart(start),
      end: clean.originalEnd(end),
    })),
    persons: draft.persons,
    mentions: draft.mentions.map((mention) => ({
      start: clean.originalStart(tokens.start[mention.from]!),
      end: clean.originalEnd(tokens.end[mention.to - 1]!),
      kind: mention.kind,
      text: wordsOf(tokens, mention.from, mention.to),
      person: mention.person,
      evidence: mention.evidence,
    })),
    titles: draft.titles.map((title) => ({
      start: clean.originalStart(tokens.start[title.from]!),
      end: clean.originalEnd(tokens.end[title.to - 1]!),
      text: wordsOf(tokens, title.from, title.to),
      person: title.person,
      ...(isBygone(tokens, title.from) && { bygone: true as const }),
    })),
    meetings: meetings.map(meetingBack),
    quotations: quotations.map(back),
  };
}

const BYGONE = new Set([
  'then',
  'late',
  'outgoing',
  'onetime',
  'entonces',
  'saliente',
  'otrora',
  'fallecido',
  'fallecida',
]);

/** Asked once of each title. */
function isBygone({ text, start, end }: Tokens, from: number): boolean {
  return from > 0 && BYGONE.has(text.slice(start[from - 1], end[from - 1]).toLowerCase());
}
