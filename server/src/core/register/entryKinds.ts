// The kinds of entries of a register file: how one is read by itself, and the same at its place in the file.
import type { Node } from 'yaml';
import type { Span } from '../text/span.ts';
import { FileReader } from './fileReader.ts';
import { ignoredOf } from './ignored.ts';
import { type ParsedPerson, type ParsedPost, personOf, postOf } from './readEntry.ts';
import type { EntryPlace, IgnoredName, RegisterFault } from './register.ts';
import { entriesIn, type Tree } from './treesOf.ts';

export interface Kind<Entry> {
  readonly read: (file: FileReader, entry: Node) => Entry | undefined;
  readonly moved: (entry: Entry, by: number) => Entry;
  /** Most entries stay the same from edit to edit. */
  readonly known: WeakMap<Tree, EntryReading<Entry>>;
}

/** Places in it count from the start of the entry. */
export interface EntryReading<Entry> {
  readonly uri: string;
  readonly entries: readonly Entry[];
  readonly faults: readonly RegisterFault[];
}

export const postKind: Kind<ParsedPost> = {
  read: postOf,
  moved: (post, by) => ({ ...post, place: movedPlace(by, post.place), idSpan: movedBy(by, post.idSpan) }),
  known: new WeakMap(),
};

export const personKind: Kind<ParsedPerson> = {
  read: personOf,
  moved: (person, by) => ({
    ...person,
    memberships: person.memberships.map((each) => ({ ...each, span: movedBy(by, each.span) })),
    formerIdSpans: person.formerIdSpans.map((span) => movedBy(by, span)),
    place: movedPlace(by, person.place),
    idSpan: movedBy(by, person.idSpan),
  }),
  known: new WeakMap(),
};

export const ignoredKind: Kind<IgnoredName> = {
  read: ignoredOf,
  moved: (ignored, by) => ({ ...ignored, place: movedPlace(by, ignored.place) }),
  known: new WeakMap(),
};

export function readingOf<Entry>(uri: string, tree: Tree, { read, known }: Kind<Entry>): EntryReading<Entry> {
  let reading = known.get(tree);
  if (reading?.uri !== uri) {
    const file = new FileReader(uri, tree);
    reading = {
      uri,
      entries: entriesIn(tree).flatMap((entry) => read(file, entry) ?? []),
      faults: file.faults,
    };
    known.set(tree, reading);
  }
  return reading;
}

export const movedBy = <T extends Span>(by: number, span: T): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

const movedPlace = (by: number, place: EntryPlace): EntryPlace => ({
  ...movedBy(by, place),
  nameSpan: movedBy(by, place.nameSpan),
});
