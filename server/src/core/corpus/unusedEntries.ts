// Entries of a register file that serve no readout: persons of whom none speaks, and posts that nobody held.
import type { Span } from '../text/span.ts';
import type { Corpus } from './corpus.ts';

export interface UnusedEntry {
  readonly nameSpan: Span;
  /** A sentence for the curator. */
  readonly what: string;
}

export function unusedEntries(corpus: Corpus, uri: string): readonly UnusedEntry[] {
  const file = corpus.register.files.find((candidate) => candidate.uri === uri);
  if (file === undefined) return [];
  const held = new Set(
    [...corpus.register.persons.values()].flatMap(({ memberships }) =>
      memberships.map(({ post }) => post?.id),
    ),
  );
  const posts = file.posts.filter(({ id }) => !held.has(id));
  const persons = file.persons.filter(({ id }) => corpus.sightingsOf(id).length === 0);
  return [
    ...posts.map(({ label, place }) => ({
      nameSpan: place.nameSpan,
      what: `Nobody held the post “${label}”.`,
    })),
    ...persons.map(({ name, place }) => ({
      nameSpan: place.nameSpan,
      what: `No readout speaks of “${name}”.`,
    })),
  ];
}
