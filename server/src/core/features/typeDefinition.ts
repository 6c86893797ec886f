// The posts of whoever is meant, as the register has them.
import type { Corpus } from '../corpus/corpus.ts';
import { postsAt } from '../corpus/postsAt.ts';
import type { OriginatedPassage, Place } from '../text/place.ts';

export const typeDefinitionsAt = (corpus: Corpus, place: Place): readonly OriginatedPassage[] =>
  postsAt(corpus, place).map(({ post, span: origin }) => ({
    uri: post.place.uri,
    span: { start: post.place.start, end: post.place.end },
    nameSpan: post.place.nameSpan,
    origin,
  }));
