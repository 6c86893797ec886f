// Which other files' problems an edit may change: those that speak of a person whom the edited one speaks of, before or after, and the register files that ignore names.
import type { Corpus } from '../core/corpus/corpus.ts';

/** Empty where the edit left alone whom the document names and as what: most edits do. */
export function affectedBy(before: Corpus, after: Corpus, uri: string): ReadonlySet<string> {
  const isOfAll = before.register !== after.register || before.isRegisterYoung !== after.isRegisterYoung;
  if (isOfAll) return new Set(allUris(after));
  const persons = (corpus: Corpus) => corpus.document(uri)?.readout.persons ?? [];
  if (JSON.stringify(persons(before)) === JSON.stringify(persons(after))) return new Set();
  const ids = new Set(
    [before, after].flatMap((corpus) =>
      persons(corpus).map((_, person) => corpus.officialOf(uri, person).id),
    ),
  );
  const ignoring = after.register.ignored.map(({ place }) => place.uri);
  return new Set(
    [...ids].flatMap((id) => after.sightingsOf(id).map((sighting) => sighting.uri)).concat(ignoring),
  );
}

export function allUris(corpus: Corpus): readonly string[] {
  return [...corpus.register.files, ...corpus.documents()].map(({ uri }) => uri);
}
