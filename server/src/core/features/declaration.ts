// Where this readout itself introduces whoever is meant.
import type { Corpus } from '../corpus/corpus.ts';
import { introductionIn } from '../corpus/introductionOf.ts';
import { officialsAt } from '../corpus/officialsAt.ts';
import type { OriginatedPassage, Place } from '../text/place.ts';

/** Empty in the register, which introduces nobody. */
export function declarationsAt(corpus: Corpus, place: Place): readonly OriginatedPassage[] {
  const readout = corpus.document(place.uri)?.readout;
  return officialsAt(corpus, place).flatMap(({ person, span: origin }) => {
    const found = readout && person !== undefined ? introductionIn(readout, person) : undefined;
    return found ? [{ uri: place.uri, span: found.span, nameSpan: found.nameSpan, origin }] : [];
  });
}
