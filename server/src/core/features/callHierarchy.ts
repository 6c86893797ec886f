// From an official to the meetings they took part in, from a meeting to who was there, and on from one to the other.
import type { Corpus, CorpusDocument } from '../corpus/corpus.ts';
import { delegationsOf } from '../corpus/delegationsOf.ts';
import { introductionIn } from '../corpus/introductionOf.ts';
import { dayOf } from '../corpus/meetingSides.ts';
import { officialsAt } from '../corpus/officialsAt.ts';
import { countryName } from '../lexicon/countryName.ts';
import { byPerson } from '../readout/byPerson.ts';
import { meetingName } from '../readout/meetingName.ts';
import type { Meeting } from '../readout/readout.ts';
import { compareTexts } from '../text/compareTexts.ts';
import type { Passage, Place } from '../text/place.ts';
import { type Span, touches } from '../text/span.ts';

/** An official as one readout names them, or a meeting. */
export interface HierarchyItem extends Passage {
  readonly kind: 'official' | 'meeting';
  readonly name: string;
  /** What is said beside the name; may be empty. */
  readonly detail: string;
  /** The official's id; of a meeting where its words begin. */
  readonly key: string | number;
}

export interface HierarchyStep {
  readonly item: HierarchyItem;
  /** Where the item's readout names whoever took part; never empty. */
  readonly mentions: readonly Span[];
}

/** Whoever is named or meant at a place, or has the entry of the register there; or else the meeting that the words report. */
export function hierarchyItemsAt(corpus: Corpus, place: Place): readonly HierarchyItem[] {
  const document = corpus.document(place.uri);
  const named = officialsAt(corpus, place).flatMap(({ id, person, span }) =>
    document && person !== undefined
      ? officialItem(corpus, document, person)
      : entryItem(corpus, id, place.uri, span),
  );
  if (document === undefined || named.length > 0) return named;
  const meetings = document.readout.meetings.filter(({ anchor }) => touches(anchor, place.offset));
  return meetings.map((meeting) => meetingItem(corpus, document, meeting));
}

/** The meetings of an official, the latest first; of a meeting those who were there. `from` is the item that led to this one, and is left out. */
export function hierarchyStepsOf(
  corpus: Corpus,
  { kind, uri, key }: Pick<HierarchyItem, 'kind' | 'uri' | 'key'>,
  from?: Pick<HierarchyItem, 'kind' | 'uri' | 'key'>,
): readonly HierarchyStep[] {
  const steps = kind === 'official' ? meetingsOf(corpus, String(key)) : peopleAt(corpus, uri, key);
  const isFrom = ({ item }: HierarchyStep) =>
    item.kind === from?.kind && item.key === from.key && (item.kind === 'official' || item.uri === from.uri);
  return steps.filter((step) => !isFrom(step));
}

function meetingsOf(corpus: Corpus, id: string): readonly HierarchyStep[] {
  const found = corpus.sightingsOf(id).flatMap(({ uri, person }) => {
    const document = corpus.document(uri)!;
    const mentions = byPerson(document.readout)[person]?.mentions ?? [];
    return document.readout.meetings
      .filter(({ delegations }) => delegations.some(({ members }) => members.includes(person)))
      .map((meeting) => ({
        step: { item: meetingItem(corpus, document, meeting), mentions },
        day: dayOf(document, meeting) ?? '',
      }));
  });
  return found.sort((a, b) => compareTexts(b.day, a.day)).map(({ step }) => step);
}

function peopleAt(corpus: Corpus, uri: string, key: string | number): readonly HierarchyStep[] {
  const document = corpus.document(uri);
  const meeting = document?.readout.meetings.find(({ anchor }) => anchor.start === key);
  if (document === undefined || meeting === undefined) return [];
  return delegationsOf(corpus, document, meeting).flatMap(({ members }) =>
    members.flatMap((person) =>
      officialItem(corpus, document, person).map((item) => ({
        item,
        mentions: byPerson(document.readout)[person]!.mentions,
      })),
    ),
  );
}

/** None for somebody whom the readout does not name, such as one of several who share a title. */
function officialItem(corpus: Corpus, { uri, readout }: CorpusDocument, person: number): HierarchyItem[] {
  const introduction = introductionIn(readout, person);
  if (introduction === undefined) return [];
  const { span, nameSpan } = introduction;
  const { id } = corpus.officialOf(uri, person);
  const official = corpus.official(id);
  const { name, title, country = official?.country } = readout.persons[person]!;
  const detail = [country && countryName(country), title].filter((part) => part).join(' · ');
  return [{ kind: 'official', name: official?.name ?? name, detail, key: id, uri, span, nameSpan }];
}

function entryItem(corpus: Corpus, id: string, uri: string, nameSpan: Span): HierarchyItem[] {
  const entry = corpus.register.persons.get(id);
  if (entry === undefined) return [];
  const { name, country } = entry;
  const detail = country === undefined ? '' : countryName(country);
  return [{ kind: 'official', name, detail, key: id, uri, span: nameSpan, nameSpan }];
}

function meetingItem(corpus: Corpus, document: CorpusDocument, meeting: Meeting): HierarchyItem {
  const { anchor } = meeting;
  const countries = delegationsOf(corpus, document, meeting).flatMap(({ country }) => country ?? []);
  const detail = [dayOf(document, meeting), countries.map(countryName).join(', ')];
  return {
    kind: 'meeting',
    name: meetingName(meeting),
    detail: detail.filter((part) => part).join(' · '),
    key: anchor.start,
    ...{ uri: document.uri, span: anchor, nameSpan: anchor },
  };
}
