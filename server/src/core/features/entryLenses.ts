// What is said above the entry of a person in the register: how often readouts speak of them, with the way to where one says most.
import type { Corpus } from '../corpus/corpus.ts';
import { introductionOf } from '../corpus/introductionOf.ts';
import type { Passage } from '../text/place.ts';
import type { Span } from '../text/span.ts';

/** The words are asked for when it comes into sight: a register may have thousands of entries. */
export interface EntryLens {
  readonly span: Span;
  readonly id: string;
}

/** Empty for any other file. An entry that is passed over has none. */
export function entryLensesOf({ register }: Corpus, uri: string): readonly EntryLens[] {
  const file = register.files.find((candidate) => candidate.uri === uri);
  return (file?.persons ?? [])
    .filter((person) => register.persons.get(person.id) === person)
    .map(({ id, place }) => ({ id, span: { start: place.start, end: place.start } }));
}

/** `12 mentions in 4 readouts`. */
export function mentionsOf(
  corpus: Corpus,
  id: string,
): { readonly title: string; readonly target: Passage | undefined } {
  const sightings = corpus.sightingsOf(id);
  const readouts = new Set(sightings.map(({ uri }) => uri)).size;
  const mentions = sightings.reduce(
    (sum, { uri, person }) => sum + (corpus.document(uri)?.inText(person).mentions.length ?? 0),
    0,
  );
  const title =
    readouts === 0 ? 'In no readout' : `${counted(mentions, 'mention')} in ${counted(readouts, 'readout')}`;
  return { title, target: introductionOf(corpus, id) };
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
