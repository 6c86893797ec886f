// The other places in the same document that name or mean whoever the cursor is on.
import type { Corpus } from '../corpus/corpus.ts';
import { officialsAt } from '../corpus/officialsAt.ts';
import type { Place } from '../text/place.ts';
import type { Span } from '../text/span.ts';

export function highlightsAt(corpus: Corpus, place: Place): readonly Span[] {
  const ids = new Set(officialsAt(corpus, place).map(({ id }) => id));
  const mentions = corpus.document(place.uri)?.readout.mentions ?? [];
  return mentions.filter(({ person }) => ids.has(corpus.officialOf(place.uri, person).id));
}
