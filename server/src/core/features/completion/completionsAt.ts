// What may be written at a place: names and titles in a readout; keys, posts and countries in the register; in a file of decisions who may be meant.
import { readoutOf } from '../../annotations/sideFile.ts';
import { cardOf } from '../../corpus/cardOf.ts';
import { type CardFormat, cardText } from '../../corpus/cardText.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Place } from '../../text/place.ts';
import type { Completion } from './completion.ts';
import { nameCompletions } from './nameCompletions.ts';
import { registerCompletions } from './registerCompletions.ts';
import { sideFileCompletions } from './sideFileCompletions.ts';
import { titleCompletions } from './titleCompletions.ts';

/** The best first. `text` is the document's, which the corpus does not keep; whoever types is in a document that is open. */
export function completionsAt(corpus: Corpus, place: Place, text: string): readonly Completion[] {
  const file = corpus.register.files.find(({ uri }) => uri === place.uri);
  if (file) return registerCompletions(corpus.register, file, place.offset);
  const readout = readoutOf(place.uri);
  if (readout !== undefined) return sideFileCompletions(corpus, readout, text, place.offset);
  const document = corpus.document(place.uri);
  if (!document) return [];
  return [
    ...titleCompletions(corpus, document, text, place.offset),
    ...nameCompletions(corpus, document, text, place.offset),
  ];
}

/** The card of an official who was offered in a document. */
export function completionCard(
  corpus: Corpus,
  uri: string,
  id: string,
  format: CardFormat,
): string | undefined {
  const at = corpus.sightingsOf(id).find((seen) => seen.uri === uri);
  const card = cardOf(corpus, id, at);
  return card && cardText(card, format);
}
