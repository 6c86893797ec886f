// Terms of the register that cannot both be right: one person twice in a post at once, or two in an office that a country has once.
import type { Corpus } from '../../corpus/corpus.ts';
import { isSoleOffice } from '../../officials/posts.ts';
import { surelyOverlap } from '../../officials/terms.ts';
import type { Membership, Post, RegisteredPerson } from '../../register/register.ts';
import { noFixes, type Problem } from './problem.ts';

interface Holding {
  readonly person: RegisteredPerson;
  readonly membership: Membership;
}

/** Of all register files, each told at the later of the two. */
export function overlappingTerms({ register }: Corpus): readonly (Problem & { readonly uri: string })[] {
  const byPost = new Map<Post, Holding[]>();
  for (const person of register.persons.values()) {
    for (const membership of person.memberships) {
      const { post } = membership;
      if (post === undefined) continue;
      const others = byPost.get(post);
      if (others === undefined) byPost.set(post, [{ person, membership }]);
      else others.push({ person, membership });
    }
  }
  return [...byPost].flatMap(([post, holdings]) => {
    const sole = isSoleOffice(post);
    const dated = holdings
      .filter(({ membership: { startDate } }) => startDate !== undefined)
      .sort((a, b) => (a.membership.startDate! < b.membership.startDate! ? -1 : 1));
    return dated.slice(1).flatMap((holding, index) => {
      const before = dated[index]!;
      const { person } = holding;
      const isSame = person === before.person;
      if ((!isSame && !sole) || !surelyOverlap(before.membership, holding.membership)) return [];
      const start = holding.membership.startDate!;
      return [
        {
          uri: person.place.uri,
          ...{ code: 'register-overlapping-terms', severity: 'warning' as const, ...person.place.nameSpan },
          message: isSame
            ? `${person.name} has two terms as “${post.label}” at once, from ${start}.`
            : `${before.person.name} is still “${post.label}” when the term of ${person.name} begins, ${start}.`,
          evidence: isSame
            ? []
            : [
                {
                  uri: before.person.place.uri,
                  ...before.person.place.nameSpan,
                  message: `${before.person.name} in the register`,
                },
              ],
          fixes: noFixes,
        },
      ];
    });
  });
}
