// Who is one person among those that only documents name: names that agree, and that no country, title or rival keeps apart.
import type { CountryCode } from '../readout/readout.ts';
import { slugOf } from '../text/fold.ts';
import { contradict } from './countries.ts';
import { type Bearings, best, evidenceOf } from './evidence.ts';
import { type NamedForm, type NameIndex, type NameNode, nameKeyOf, searchKeysOf } from './nameIndex.ts';
import type { NameParts } from './nameParts.ts';
import { compareNameParts } from './names.ts';
import { isSurname } from './nameWords.ts';
import { someSameOffice, someTitlesAgree } from './titles.ts';

/** The forms of one name that are one person's beyond doubt: of one country, and where the name is but a surname of one title. */
interface Namesake {
  readonly key: string;
  readonly name: string;
  readonly parts: NameParts;
  readonly country: CountryCode | undefined;
  readonly titles: readonly string[];
}

/** An official that no register knows. */
export interface Cluster {
  readonly id: string;
  /** The fullest. */
  readonly name: string;
  readonly country: CountryCode | undefined;
  readonly members: readonly Namesake[];
}

/**
 * Reads an index of names, and remembers what it found. The answer about a name depends on the names near it alone,
 * and on nothing that came before.
 */
export class Clusters {
  readonly #names: NameIndex;
  readonly #isTaken: (form: NamedForm) => boolean;
  readonly #isRegisteredId: (id: string) => boolean;
  /** By key of a namesake. */
  readonly #clusters = new Map<string, Cluster>();
  readonly #settled = new Map<Cluster, Cluster>();

  /** Forms that are taken are somebody in the register. */
  constructor(
    names: NameIndex,
    isTaken: (form: NamedForm) => boolean,
    isRegisteredId: (id: string) => boolean,
  ) {
    this.#names = names;
    this.#isTaken = isTaken;
    this.#isRegisteredId = isRegisteredId;
  }

  /** Whose a form of the index is that is not taken. */
  of(form: NamedForm): Cluster {
    return this.#settle(this.#clusterOf(namesakeKeyOf(form), form.parts));
  }

  /** Those with this id: one, or none. */
  withId(id: string): Cluster | undefined {
    const suffix = id.lastIndexOf('-');
    for (const slug of suffix > 0 ? [id, id.slice(0, suffix)] : [id]) {
      for (const node of this.#names.withSlug(slug)) {
        for (const form of node.forms.values()) {
          if (this.#isTaken(form)) continue;
          const cluster = this.of(form);
          if (cluster.id === id) return cluster;
        }
      }
    }
    return undefined;
  }

  /** Fuller names of the index that a partial one may stand for, with what speaks for each. */
  fuller(form: NamedForm) {
    return this.#fuller({ ...form, titles: form.title === undefined ? [] : [form.title] });
  }

  #fuller(partial: Pick<Namesake, 'parts' | 'country' | 'titles'>) {
    const found = new Map<Cluster, Cluster>();
    for (const node of this.#names.under(searchKeysOf(partial.parts))) {
      const form = [...node.forms.values()].find((candidate) => !this.#isTaken(candidate));
      if (form === undefined || form.parts.parts.length <= partial.parts.parts.length) continue;
      const { relation, onlyInA } = compareNameParts(partial.parts, form.parts);
      if (relation !== 'omission' || onlyInA > 0) continue;
      for (const each of node.forms.values()) {
        if (this.#isTaken(each)) continue;
        const cluster = this.of(each);
        found.set(cluster, cluster);
      }
    }
    return [...found.values()].flatMap((cluster) => {
      const evidence = evidenceOf(bearingsOf(partial), bearingsOfCluster(cluster));
      return evidence === undefined ? [] : [{ cluster, evidence }];
    });
  }

  #clusterOf(key: string, parts: NameParts): Cluster {
    const known = this.#clusters.get(key);
    if (known !== undefined) return known;
    const nodes = this.#component(nameKeyOf(parts));
    const namesakes = nodes.flatMap((node) => namesakesOf(node, this.#isTaken));
    for (const cluster of this.#named(grouped(namesakes))) {
      for (const member of cluster.members) this.#clusters.set(member.key, cluster);
    }
    return this.#clusters.get(key)!;
  }

  /** All names that are joined to this one by names which may be one person's. */
  #component(key: string): readonly NameNode[] {
    const nodes = new Map<string, NameNode>();
    const open = [this.#names.node(key)!];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (nodes.has(node.key)) continue;
      nodes.set(node.key, node);
      const { parts } = firstOf(node);
      if (isPartialName(parts)) continue;
      for (const other of this.#names.under(searchKeysOf(parts))) {
        if (nodes.has(other.key) || isPartialName(firstOf(other).parts)) continue;
        const { relation, bare, initialOnly } = compareNameParts(parts, firstOf(other).parts);
        if (relation !== 'different' && !bare && !initialOnly) open.push(other);
      }
    }
    return [...nodes.values()];
  }

  /** Who is known by a part of a name joins the one fuller name that country and title select. */
  #settle(cluster: Cluster): Cluster {
    const settled = this.#settled.get(cluster);
    if (settled !== undefined) return settled;
    const [member] = cluster.members;
    const alone = cluster.members.every((other) => nameKeyOf(other.parts) === nameKeyOf(member!.parts));
    const found = alone ? this.#fuller(together(cluster)) : [];
    const [chosen, rival] = best(found, leastEvidence(member!.parts));
    const result = chosen !== undefined && rival === undefined ? chosen.cluster : cluster;
    this.#settled.set(cluster, result);
    return result;
  }

  #named(groups: readonly (readonly Namesake[])[]): readonly Cluster[] {
    const slugs = groups.map((members) => slugOf(fullest(members).name));
    const used = new Set<string>();
    return groups.map((members, index) => {
      const country = members.find((member) => member.country !== undefined)?.country;
      const slug = slugs[index]!;
      const shared = slugs.filter((other) => other === slug).length > 1 || this.#isRegisteredId(slug);
      let id = shared && country !== undefined ? `${slug}-${country.toLowerCase()}` : slug;
      for (let count = 2; used.has(id) || this.#isRegisteredId(id); count++) id = `${slug}-${count}`;
      used.add(id);
      return { id, name: fullest(members).name, country, members };
    });
  }
}

/** A surname that is rare enough says by itself who is meant, given the country. */
export const leastEvidence = ({ parts }: NameParts): number =>
  parts.some((part) => !part.initial && !isSurname(part.word)) ? 1 : 2;

const firstOf = (node: NameNode): NamedForm => node.forms.values().next().value!;

/** One word, or a first name of one letter: no name to go by. */
const isPartialName = ({ parts }: NameParts): boolean => parts.length < 2 || parts[0]!.initial;

const namesakeKeyOf = ({ parts, country, title }: NamedForm): string =>
  `${nameKeyOf(parts)}\0${country ?? ''}${isPartialName(parts) ? `\0${title ?? ''}` : ''}`;

function namesakesOf(node: NameNode, isTaken: (form: NamedForm) => boolean): readonly Namesake[] {
  const byKey = new Map<string, NamedForm[]>();
  for (const form of node.forms.values()) {
    if (isTaken(form)) continue;
    const key = namesakeKeyOf(form);
    byKey.set(key, [...(byKey.get(key) ?? []), form]);
  }
  return [...byKey].map(([key, forms]) => {
    const titles = new Set(forms.flatMap(({ title }) => (title === undefined ? [] : [title])));
    const { name, parts } = fullest(forms);
    return { key, name, parts, country: forms[0]!.country, titles: [...titles] };
  });
}

/** Most words, then most letters, then most accents; else the first of the alphabet. */
function fullest<T extends { readonly name: string; readonly parts: NameParts }>(forms: readonly T[]): T {
  const accents = (name: string) => name.length - name.replace(/[^ -~]/g, '').length;
  return [...forms].sort(
    (a, b) =>
      b.parts.parts.length - a.parts.parts.length ||
      b.name.length - a.name.length ||
      accents(b.name) - accents(a.name) ||
      (a.name < b.name ? -1 : 1),
  )[0]!;
}

/** The fuller first; each joins the one group all of which it may be. With two such groups, and nothing to tell them apart, it stays alone. */
function grouped(namesakes: readonly Namesake[]): readonly (readonly Namesake[])[] {
  const groups: Namesake[][] = [];
  const order = [...namesakes].sort(
    (a, b) =>
      b.parts.parts.length - a.parts.parts.length ||
      Number(a.country === undefined) - Number(b.country === undefined) ||
      b.name.length - a.name.length ||
      (a.key < b.key ? -1 : 1),
  );
  for (const namesake of order) {
    const fitting = groups.filter((group) => group.every((member) => mayBeOne(namesake, member)));
    const group = oneOf(namesake, fitting);
    if (group === undefined) groups.push([namesake]);
    else group.push(namesake);
  }
  return groups;
}

function oneOf(namesake: Namesake, groups: readonly Namesake[][]): Namesake[] | undefined {
  if (groups.length < 2) return groups[0];
  const sameName = groups.filter((group) =>
    group.some((member) => nameKeyOf(member.parts) === nameKeyOf(namesake.parts)),
  );
  if (sameName.length === 1) return sameName[0];
  const sameCountry = groups.filter((group) =>
    group.some((member) => member.country !== undefined && member.country === namesake.country),
  );
  return sameCountry.length === 1 ? sameCountry[0] : undefined;
}

function mayBeOne(a: Namesake, b: Namesake): boolean {
  if (contradict(a.country, b.country) && !someSameOffice(a.titles, b.titles)) return false;
  const { relation, bare, initialOnly, agreeing } = compareNameParts(a.parts, b.parts);
  if (relation === 'different' || bare || initialOnly) return false;
  const titles = someTitlesAgree(a.titles, b.titles);
  if (isPartialName(a.parts)) return titles !== false;
  if (relation === 'same' || relation === 'omission') return true;
  // A familiar form or a slip of the pen needs the rest of the name, or the office, to be sure.
  return agreeing >= 2 || (a.country !== undefined && a.country === b.country && titles !== false);
}

const together = ({ members, country }: Cluster) => ({
  parts: members[0]!.parts,
  country,
  titles: members.flatMap(({ titles }) => titles),
});

const bearingsOf = ({ country, titles }: Pick<Namesake, 'country' | 'titles'>): Bearings => ({
  countries: country === undefined ? [] : [country],
  titles,
});

const bearingsOfCluster = ({ members }: Cluster): Bearings => ({
  countries: [...new Set(members.map(({ country }) => country))].filter((code) => code !== undefined),
  titles: members.flatMap(({ titles }) => titles),
});
