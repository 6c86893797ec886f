// The posts of the register, to be looked through.
import { countryName } from '../../lexicon/countryName.ts';
import type { Post, Register } from '../../register/register.ts';
import { Catalogue, type Fitting } from '../../text/catalogue.ts';
import { fold } from '../../text/fold.ts';
import { passageOf } from './passageOf.ts';
import type { WorkspaceSymbol } from './workspaceSymbols.ts';

/** Each once, by the label that it has first of all, and without those that were seen already. */
export function unseenPosts(all: readonly Fitting<Post>[], seen: Set<string>): readonly Fitting<Post>[] {
  return all.flatMap(({ item }) => {
    if (seen.has(item.id)) return [];
    seen.add(item.id);
    return { item, name: fold(item.label) };
  });
}

export function postSymbol({ label, organization, country, place }: Post): WorkspaceSymbol {
  const container = [country && countryName(country), organization].filter((part) => part).join(', ');
  return { ...passageOf(place), kind: 'post', name: label, container: container || undefined };
}

const known = new WeakMap<Register, Catalogue<Post>>();

/** By each of their labels. */
export function postLabels(register: Register): Catalogue<Post> {
  let labels = known.get(register);
  if (labels === undefined) {
    const entries = [...register.posts.values()].flatMap((item) =>
      [item.label, ...item.otherLabels].map((label) => ({ item, name: fold(label) })),
    );
    labels = new Catalogue(entries);
    known.set(register, labels);
  }
  return labels;
}
