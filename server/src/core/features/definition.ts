// Where it is laid down who somebody is: the entry in the register, or else the fullest introduction in any readout.
import { readoutOf } from '../annotations/sideFile.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { introductionOf } from '../corpus/introductionOf.ts';
import { officialsAt } from '../corpus/officialsAt.ts';
import { postsAt } from '../corpus/postsAt.ts';
import { type Post, personOf, type RegisteredPerson } from '../register/register.ts';
import type { OriginatedPassage, Passage, Place } from '../text/place.ts';
import { touches } from '../text/span.ts';

/** Several where the name fits several entries, or a title is shared by several persons. In the register also of a post by its id; of what a decision quotes the words in the readout. */
export function definitionsAt(corpus: Corpus, place: Place): readonly OriginatedPassage[] {
  const officials = officialsAt(corpus, place);
  if (officials.length === 0) {
    const posts = postsAt(corpus, place).map(({ post, span: origin }) => ({ ...passageOf(post), origin }));
    return posts.length > 0 ? posts : wordsDecided(corpus, place);
  }
  return officials.flatMap(({ id, span: origin, person }) => {
    const candidates = person === undefined ? [] : corpus.officialOf(place.uri, person).candidates;
    const registered = personOf(corpus.register, id);
    const entries = registered ? [registered] : candidates;
    const passages = entries.length > 0 ? entries.map(passageOf) : [introductionOf(corpus, id) ?? []].flat();
    return passages.map((passage) => ({ ...passage, origin }));
  });
}

function wordsDecided(corpus: Corpus, { uri, offset }: Place): readonly OriginatedPassage[] {
  const readout = readoutOf(uri);
  if (readout === undefined) return [];
  return corpus.annotationsOf(readout).flatMap(({ annotation: { place }, span }) => {
    const origin = [place.id, place.quote, place.position].find((part) => touches(part, offset));
    return origin && span ? [{ uri: readout, span, nameSpan: span, origin }] : [];
  });
}

const passageOf = ({ place }: RegisteredPerson | Post): Passage => ({
  uri: place.uri,
  span: { start: place.start, end: place.end },
  nameSpan: place.nameSpan,
});
