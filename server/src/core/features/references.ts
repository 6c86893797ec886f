// Everywhere an official is named or meant.
import type { Corpus } from '../corpus/corpus.ts';
import { officialsAt } from '../corpus/officialsAt.ts';
import { personOf } from '../register/register.ts';
import type { Passage, Place } from '../text/place.ts';

/** Sorted by address, then by place; with the entry in the register first if that is wanted. */
export function referencesAt(corpus: Corpus, place: Place, withRegister: boolean): readonly Passage[] {
  const ids = new Set(officialsAt(corpus, place).map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const entry = personOf(corpus.register, id)?.place;
    const mentions = corpus.sightingsOf(id).flatMap(({ uri, person }) => {
      const own = corpus.document(uri)?.inText(person).mentions ?? [];
      return own.map((span) => ({ uri, span, nameSpan: span }));
    });
    return entry && withRegister
      ? [{ uri: entry.uri, span: entry.nameSpan, nameSpan: entry.nameSpan }, ...mentions]
      : mentions;
  });
}
