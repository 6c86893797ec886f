// Where it is laid down who somebody is: the entry in the register, or else the fullest introduction in any readout.
import type { Corpus } from '../corpus/corpus.ts';
import { introductionOf } from '../corpus/introductionOf.ts';
import { officialsAt } from '../corpus/officialsAt.ts';
import type { RegisteredPerson } from '../register/register.ts';
import type { Passage, Place } from '../text/place.ts';

export interface Definition extends Passage {
  /** The words that were asked about. */
  readonly origin: Passage['span'];
}

/** Several where the name fits several entries, or a title is shared by several persons. */
export function definitionsAt(corpus: Corpus, place: Place): readonly Definition[] {
  return officialsAt(corpus, place).flatMap(({ id, span: origin, person }) => {
    const candidates = person === undefined ? [] : corpus.officialOf(place.uri, person).candidates;
    const registered = corpus.official(id)?.registered;
    const entries = registered ? [registered] : candidates;
    const passages = entries.length > 0 ? entries.map(passageOf) : [introductionOf(corpus, id) ?? []].flat();
    return passages.map((passage) => ({ ...passage, origin }));
  });
}

const passageOf = ({ place }: RegisteredPerson): Passage => ({
  uri: place.uri,
  span: { start: place.start, end: place.end },
  nameSpan: place.nameSpan,
});
