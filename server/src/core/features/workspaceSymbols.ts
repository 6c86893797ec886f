// Officials and meetings of the whole corpus, by name.
import type { Corpus, CorpusDocument } from '../corpus/corpus.ts';
import { introductionOf } from '../corpus/introductionOf.ts';
import { countryName } from '../lexicon/countryName.ts';
import type { Official } from '../officials/official.ts';
import { meetingName } from '../readout/meetingName.ts';
import type { Meeting } from '../readout/readout.ts';
import { fold } from '../text/fold.ts';
import type { Passage } from '../text/place.ts';

export interface WorkspaceSymbol extends Passage {
  readonly kind: 'official' | 'meeting';
  readonly name: string;
  /** What it belongs to: a country, a date. */
  readonly container: string | undefined;
}

/** All whose name has the letters of the query in their order; without a query, all. */
export function workspaceSymbols(corpus: Corpus, query: string): readonly WorkspaceSymbol[] {
  const wanted = [...fold(query).replaceAll(' ', '')];
  const matches = (...names: readonly string[]) => names.some((name) => hasInOrder(fold(name), wanted));
  const officials = corpus
    .officials()
    .filter(({ name, otherNames }) => matches(name, ...otherNames))
    .flatMap((official) => officialSymbol(corpus, official) ?? []);
  const meetings = [...corpus.documents()].flatMap((document) =>
    document.readout.meetings
      .map((meeting) => meetingSymbol(document, meeting))
      .filter(({ name, container }) => matches(`${name} ${container ?? ''}`)),
  );
  return [...officials, ...meetings];
}

function hasInOrder(text: string, wanted: readonly string[]): boolean {
  let at = 0;
  for (const character of wanted) {
    at = text.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function officialSymbol(
  corpus: Corpus,
  { id, name, country, registered }: Official,
): WorkspaceSymbol | undefined {
  const passage = registered
    ? { uri: registered.place.uri, span: registered.place, nameSpan: registered.place.nameSpan }
    : introductionOf(corpus, id);
  return passage && { ...passage, kind: 'official', name, container: country && countryName(country) };
}

function meetingSymbol({ uri, date }: CorpusDocument, meeting: Meeting): WorkspaceSymbol {
  const countries = meeting.delegations.flatMap(({ country }) => country ?? []).map(countryName);
  const name = [meetingName(meeting), ...countries].join(', ');
  return {
    uri,
    span: meeting.anchor,
    nameSpan: meeting.anchor,
    kind: 'meeting',
    name,
    container: meeting.date?.iso ?? date?.iso,
  };
}
