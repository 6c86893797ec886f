// Which other files' problems an edit may change: those that speak of somebody unregistered of whom the edited one speaks, before or after, and the register files that ignore names or have an entry that begins or ends to be of use.
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
  const [then, now] = [before, after].map((corpus) =>
    persons(corpus).map((_, person) => corpus.officialOf(uri, person)),
  ) as [Resolution[], Resolution[]];
  const ignoring = after.register.ignored.map(({ place }) => place.uri);
  const changed = registeredIn(after, [...then, ...now]).filter(
    (person) => before.isSpokenOf(person) !== after.isSpokenOf(person),
  );
  return new Set([
    ...both,
    ...urisOf(before, then),
    ...urisOf(after, now),
    ...urisSuggesting(after, then, now),
    ...ignoring,
    ...changed.map(({ place }) => place.uri),
  ]);
}

/** The readouts of those whom only readouts know: of whoever is in the register, each readout is judged by itself. */
function urisOf(corpus: Corpus, resolutions: readonly Resolution[]): readonly string[] {
  const ids = new Set(resolutions.flatMap(({ id, registered }) => (registered ? [] : [id])));
  return [...ids].flatMap((id) => corpus.sightingsOf(id).map((sighting) => sighting.uri));
}

/** Where somebody in the register is suggested whom the edited one speaks of only before, or only after: those say where else they are named. */
function urisSuggesting(
  corpus: Corpus,
  then: readonly Resolution[],
  now: readonly Resolution[],
): readonly string[] {
  const ids = (resolutions: readonly Resolution[]) => new Set(resolutions.map(({ id }) => id));
  const [before, after] = [ids(then), ids(now)];
  const changed = [...before, ...after].filter((id) => before.has(id) !== after.has(id));
  return changed.flatMap((id) => {
    const person = corpus.register.persons.get(id);
    return person ? corpus.urisSuggesting(person) : [];
  });
}

/** Everybody in the register who is or may be meant. */
function registeredIn({ register }: Corpus, resolutions: readonly Resolution[]): readonly RegisteredPerson[] {
  const meant = resolutions.flatMap(({ id, candidates, suggestion }) =>
    [register.persons.get(id), suggestion?.person, ...candidates].filter((person) => person !== undefined),
  );
  return [...new Set(meant)];
}

/** The register last: what is said of it takes a look at every name, and most of that is known from the readouts by then. */
export function allUris(corpus: Corpus): readonly string[] {
  return [...corpus.documents(), ...corpus.annotationFiles(), ...corpus.register.files].map(({ uri }) => uri);
}
