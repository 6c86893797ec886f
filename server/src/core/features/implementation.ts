// Everybody who holds or held the post that is meant, as the register has them.
import type { Corpus } from '../corpus/corpus.ts';
import { holdersOf, postsAt } from '../corpus/postsAt.ts';
import type { OriginatedPassage, Place } from '../text/place.ts';

export const implementationsAt = (corpus: Corpus, place: Place): readonly OriginatedPassage[] =>
  postsAt(corpus, place).flatMap(({ post, span: origin }) =>
    holdersOf(corpus, post).map(({ place: { uri, start, end, nameSpan } }) => ({
      ...{ uri, span: { start, end }, nameSpan, origin },
    })),
  );
