// Whom the words at a place are about: a name or a role, a title of somebody named, an entry of the register, an id in a file of decisions.
import { readoutOf } from '../annotations/sideFile.ts';
import { personOf } from '../register/register.ts';
import type { Place } from '../text/place.ts';
import { type Span, touches } from '../text/span.ts';
import type { Corpus } from './corpus.ts';

export interface OfficialAtPlace {
  readonly id: string;
  /** The words at the place. */
  readonly span: Span;
  /** Index into the readout's persons; undefined in any other file. */
  readonly person: number | undefined;
}

/** Empty where the place is about nobody; several for a title that several persons share. */
export function officialsAt(corpus: Corpus, { uri, offset }: Place): readonly OfficialAtPlace[] {
  const readout = corpus.document(uri)?.readout;
  if (readout) {
    const mention = bestAt(readout.mentions, offset);
    const title = bestAt(readout.titles, offset);
    // A name within a title (`adviser to …`) is nearer; at the edge between two, the one that goes on is.
    const best =
      mention && (contains(mention, offset) || !title || !contains(title, offset)) ? mention : title;
    const same = best === title ? readout.titles.filter(isAt(title)) : best ? [best] : [];
    return same.map(({ start, end, person }) => ({
      id: corpus.officialOf(uri, person).id,
      span: { start, end },
      person,
    }));
  }
  const decided = readoutOf(uri);
  if (decided !== undefined) return inSideFile(corpus, decided, offset);
  const entries = corpus.register.files.find((file) => file.uri === uri)?.persons ?? [];
  return entries
    .filter(({ place }) => touches(place.nameSpan, offset))
    .map(({ id, place }) => ({ id, span: place.nameSpan, person: undefined }));
}

/** By the id of whoever a decision is about, though an earlier one. */
function inSideFile(corpus: Corpus, readout: string, offset: number): readonly OfficialAtPlace[] {
  const annotations = corpus.annotationFile(readout)?.annotations ?? [];
  return annotations.flatMap(({ person, place }) => {
    if (person === undefined || !touches(place.person, offset)) return [];
    const registered = personOf(corpus.register, person);
    return registered ? [{ id: registered.id, span: place.person, person: undefined }] : [];
  });
}

/** The shortest span at the offset, one that the offset is within before one that it only ends. */
function bestAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans
    .filter((span) => touches(span, offset))
    .sort(
      (a, b) =>
        Number(contains(b, offset)) - Number(contains(a, offset)) || a.end - a.start - (b.end - b.start),
    )[0];
}

const contains = (span: Span, offset: number) => span.start <= offset && offset < span.end;

const isAt = (span: Span | undefined) => (other: Span) =>
  other.start === span?.start && other.end === span.end;
