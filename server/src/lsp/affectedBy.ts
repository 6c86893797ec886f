// Which other files' problems an edit may change: those that speak of a person whom the edited one speaks of, before or after, and the register files that ignore names or have an entry that begins or ends to be of use.
import { readoutOf, sideFileOf } from '../core/annotations/sideFile.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { Resolution } from '../core/officials/official.ts';
import type { RegisteredPerson } from '../core/register/register.ts';

/** Empty where the edit left alone whom the document names and as what: most edits do. */
export function affectedBy(before: Corpus, after: Corpus, edited: string): ReadonlySet<string> {
  // What is decided about a readout may be problems of both.
  const uri = readoutOf(edited) ?? edited;
  const both = after.annotationFile(uri) || before.annotationFile(uri) ? [uri, sideFileOf(uri)] : [];
  // Of whom no readout speaks is told only where there is a readout.
  const isFirstOrLast = (before.size === 0) !== (after.size === 0);
  const isOfAll =
    isFirstOrLast || before.register !== after.register || before.isRegisterYoung !== after.isRegisterYoung;
  if (isOfAll) return new Set(allUris(after));
  const persons = (corpus: Corpus) => corpus.document(uri)?.readout.persons ?? [];
  if (JSON.stringify(persons(before)) === JSON.stringify(persons(after))) return new Set(both);
  const resolutions = [before, after].flatMap((corpus) =>
    persons(corpus).map((_, person) => corpus.officialOf(uri, person)),
  );
  const ids = new Set(resolutions.map(({ id }) => id));
  const inReadouts = [...ids].flatMap((id) => after.sightingsOf(id).map((sighting) => sighting.uri));
  const ignoring = after.register.ignored.map(({ place }) => place.uri);
  const changed = registeredIn(after, resolutions).filter(
    (person) => before.isSpokenOf(person) !== after.isSpokenOf(person),
  );
  return new Set([...both, ...inReadouts, ...ignoring, ...changed.map(({ place }) => place.uri)]);
}

/** Everybody in the register who is or may be meant. */
function registeredIn({ register }: Corpus, resolutions: readonly Resolution[]): readonly RegisteredPerson[] {
  const meant = resolutions.flatMap(({ id, candidates, suggestion }) =>
    [register.persons.get(id), suggestion?.person, ...candidates].filter((person) => person !== undefined),
  );
  return [...new Set(meant)];
}

export function allUris(corpus: Corpus): readonly string[] {
  return [...corpus.register.files, ...corpus.annotationFiles(), ...corpus.documents()].map(({ uri }) => uri);
}
