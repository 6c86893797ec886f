// The posts that a place is about: those of whoever is named there, or the one whose entry or id is there in the register, or in a file of decisions.
import { readoutOf } from '../annotations/sideFile.ts';
import { membershipsAt, type Post, personOf, type RegisteredPerson } from '../register/register.ts';
import type { Place } from '../text/place.ts';
import { type Span, touches } from '../text/span.ts';
import type { Corpus } from './corpus.ts';
import { officialsAt } from './officialsAt.ts';
import { isCalled } from './postCalled.ts';

export interface PostAtPlace {
  readonly post: Post;
  /** The words at the place. */
  readonly span: Span;
}

/** Those held at the readout's date; on a title or a role only those that are called so, if any is. */
export function postsAt(corpus: Corpus, place: Place): readonly PostAtPlace[] {
  const officials = officialsAt(corpus, place);
  const document = corpus.document(place.uri);
  if (officials.length === 0) return document ? [] : inRegister(corpus, place);
  return officials.flatMap(({ id, span }) => {
    const registered = personOf(corpus.register, id);
    const held = registered ? postsOf(registered, document?.date?.iso) : [];
    const words = document?.readout;
    const isHere = (found: Span) => found.start === span.start && found.end === span.end;
    const title =
      words?.titles.find(isHere) ?? words?.mentions.find(({ kind, ...at }) => kind === 'role' && isHere(at));
    const called = title ? held.filter((post) => isCalled(post, title.text)) : [];
    return (called.length > 0 ? called : held).map((post) => ({ post, span }));
  });
}

/** Everybody who holds or held the post, in the order of the register. */
export const holdersOf = ({ register }: Corpus, post: Post): readonly RegisteredPerson[] =>
  [...register.persons.values()].filter(({ memberships }) => memberships.some((each) => each.post === post));

const postsOf = (person: RegisteredPerson, day: string | undefined): readonly Post[] => [
  ...new Set(membershipsAt(person, day).flatMap(({ post }) => post ?? [])),
];

/** On the entry's label, or on an id anywhere: `post: mx-foreign-secretary`; in a file of decisions on an id. */
function inRegister(corpus: Corpus, { uri, offset }: Place): readonly PostAtPlace[] {
  const { register } = corpus;
  const decided = readoutOf(uri);
  if (decided !== undefined) {
    const annotations = corpus.annotationFile(decided)?.annotations ?? [];
    const here = annotations.find(({ post, place }) => post !== undefined && touches(place.post, offset));
    const known = here?.post === undefined ? undefined : register.posts.get(here.post);
    return here && known ? [{ post: known, span: here.place.post }] : [];
  }
  const file = register.files.find((each) => each.uri === uri);
  if (!file) return [];
  const labelled = file.posts.find(({ place }) => touches(place.nameSpan, offset));
  if (labelled) return [{ post: labelled, span: labelled.place.nameSpan }];
  const span = idAt(file.text, offset);
  const post = register.posts.get(file.text.slice(span.start, span.end));
  return post ? [{ post, span }] : [];
}

const ID = /[\p{L}\p{N}_.-]/u;

function idAt(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && ID.test(text[start - 1]!)) start--;
  while (end < text.length && ID.test(text[end]!)) end++;
  return { start, end };
}
