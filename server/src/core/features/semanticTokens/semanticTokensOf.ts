// What each stretch of a readout is, for colours: names, roles, titles, countries, organisations, dates, places, quotations.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { compareSpans, overlaps, type Span } from '../../text/span.ts';
import { flattened } from './flattened.ts';
import { termsIn } from './termsIn.ts';

export interface SemanticToken extends Span {
  readonly type: 'name' | 'role' | 'title' | 'organisation' | 'country' | 'date' | 'place' | 'quotation';
  /** `unrecognised`: of somebody who is not in the register. `announced`: of a meeting that is still to come. */
  readonly modifiers: readonly ('unrecognised' | 'announced')[];
}

/** In the order of the text, without overlaps: a name in a quotation cuts it in two. */
export function semanticTokensOf(
  corpus: Corpus,
  { uri, readout }: CorpusDocument,
  text: string,
): readonly SemanticToken[] {
  const hasRegister = corpus.register.files.length > 0;
  // Without a register nobody is in it, which says nothing of anybody.
  const recognised = readout.persons.map(
    (_, person) => !hasRegister || corpus.officialOf(uri, person).registered,
  );
  const ofPerson = (type: 'name' | 'role' | 'title', { start, end, person }: Span & { person: number }) => ({
    ...{ start, end, type },
    modifiers: recognised[person] ? [] : (['unrecognised'] as const),
  });
  const announced = readout.meetings.flatMap(({ status, place, date }): SemanticToken[] => {
    const modifiers = status === 'announced' ? (['announced'] as const) : [];
    return [
      ...(place ? [{ start: place.start, end: place.end, type: 'place' as const, modifiers }] : []),
      ...(date ? [{ start: date.start, end: date.end, type: 'date' as const, modifiers }] : []),
    ];
  });
  const own: SemanticToken[] = [
    ...readout.mentions.map((mention) => ofPerson(mention.kind, mention)),
    ...readout.titles.map((title) => ofPerson('title', title)),
    ...announced,
    ...(readout.date
      ? [{ start: readout.date.start, end: readout.date.end, type: 'date' as const, modifiers: [] }]
      : []),
  ].sort(compareSpans);
  const quotations = readout.quotations.map(({ start, end }) => ({
    ...{ start, end, type: 'quotation' as const, modifiers: [] },
  }));
  return flattened([...own, ...quotations, ...apartFrom(termsIn(readout, text), own)].sort(compareSpans));
}

/** A country within a title is a part of the title. Both sorted by start. */
function apartFrom(terms: readonly SemanticToken[], own: readonly SemanticToken[]): readonly SemanticToken[] {
  let at = 0;
  return terms.filter((term) => {
    while (at < own.length && own[at]!.end <= term.start) at++;
    const next = own[at];
    return next === undefined || !overlaps(next, term);
  });
}
