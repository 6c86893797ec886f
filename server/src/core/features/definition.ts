// Where it is laid down who somebody is: the entry in the register, or else the fullest introduction in any readout.
import type { Corpus } from '../corpus/corpus.ts';
import { introductionOf } from '../corpus/introductionOf.ts';
import { officialsAt } from '../corpus/officialsAt.ts';
import { postsAt } from '../corpus/postsAt.ts';
import type { Post, RegisteredPerson } from '../register/register.ts';
import type { OriginatedPassage, Passage, Place } from '../text/place.ts';

/** Several where the name fits several entries, or a title is shared by several persons. In the register also of a post by its id. */
export function definitionsAt(corpus: Corpus, place: Place): readonly OriginatedPassage[] {
  const officials = officialsAt(corpus, place);
  if (officials.length === 0)
    return postsAt(corpus, place).map(({ post, span: origin }) => ({ ...passageOf(post), origin }));
  return officials.flatMap(({ id, span: origin, person }) => {
    const candidates = person === undefined ? [] : corpus.officialOf(place.uri, person).candidates;
    const registered = corpus.official(id)?.registered;
    const entries = registered ? [registered] : candidates;
    const passages = entries.length > 0 ? entries.map(passageOf) : [introductionOf(corpus, id) ?? []].flat();
    return passages.map((passage) => ({ ...passage, origin }));
  });
}

const passageOf = ({ place }: RegisteredPerson | Post): Passage => ({
  uri: place.uri,
  span: { start: place.start, end: place.end },
  nameSpan: place.nameSpan,
});
