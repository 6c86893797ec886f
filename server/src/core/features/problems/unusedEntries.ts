// Entries of a register file that serve no readout: persons of whom none speaks, and posts that nobody held.
import type { Corpus } from '../../corpus/corpus.ts';
import type { Post, Register, RegisterFile } from '../../register/register.ts';
import type { Span } from '../../text/span.ts';
import { noFixes, type Problem } from './problem.ts';

/** An entry that is passed over, for another with its id, has that fault alone. */
export function unusedEntries(corpus: Corpus, file: RegisterFile): readonly Problem[] {
  const { posts, persons } = corpus.register;
  const held = heldPosts(corpus.register);
  const idle = file.posts.filter((post) => posts.get(post.id) === post && !held.has(post));
  const spokenOf = corpus.spokenOf();
  const unnamed = file.persons.filter((person) => persons.get(person.id) === person && !spokenOf.has(person));
  return [
    ...idle.map(({ label, place }) => hint(place.nameSpan, `Nobody held the post “${label}”.`)),
    ...unnamed.map(({ name, place }) => hint(place.nameSpan, `No readout speaks of “${name}”.`)),
  ];
}

const hint = ({ start, end }: Span, message: string): Problem => ({
  ...{ code: 'register-unused-entry', severity: 'hint', start, end, message, evidence: [], fixes: noFixes },
});

const known = new WeakMap<Register, ReadonlySet<Post>>();

function heldPosts(register: Register): ReadonlySet<Post> {
  let held = known.get(register);
  if (held === undefined) {
    const memberships = [...register.persons.values()].flatMap((person) => person.memberships);
    held = new Set(memberships.flatMap(({ post }) => post ?? []));
    known.set(register, held);
  }
  return held;
}
