// Who is one person among those that only documents name: names that agree, and that no country, title or rival keeps apart.
import type { CountryCode } from '../readout/readout.ts';
import { slugOf } from '../text/fold.ts';
import { best, type Evidence, evidenceOf } from './evidence.ts';
import { fullerKeysOf, type NamedForm, type NameIndex, type NameNode, wholeKeysOf } from './nameIndex.ts';
import type { NameParts } from './nameParts.ts';
import { compareNameParts, mayBeWholeMatch } from './names.ts';
import { compareFullness, type Namesake, namesakeKeyOf, namesakesOf } from './namesakes.ts';
import { isSurname } from './nameWords.ts';

/** An official that no register knows. */
export interface Cluster {
  readonly id: string;
  /** The fullest that documents write. */
  readonly name: string;
  readonly country: CountryCode | undefined;
}

/**
 * Every name leads to one fuller name that it may be short for, or misspelt from, if there is just one; where that leads no
 * further is the official. So an answer depends on the names near it alone, and not on what came before.
 */
export class Clusters {
  readonly #names: NameIndex;
  readonly #isTaken: (form: NamedForm) => boolean;
  readonly #isRegisteredId: (id: string) => boolean;
  /** Holds as long as a node is the same, so the next index goes on with it. */
  readonly #namesakes: WeakMap<NameNode, readonly Namesake[]>;
  readonly #fuller = new Map<string, Namesake | undefined>();
  readonly #ids = new Map<string, ReadonlyMap<string, string>>();

  /** Forms that are taken are somebody in the register. `before` had the same register. */
  constructor(
    names: NameIndex,
    isTaken: (form: NamedForm) => boolean,
    isRegisteredId: (id: string) => boolean,
    before: Clusters | undefined,
  ) {
    this.#names = names;
    this.#isTaken = isTaken;
    this.#isRegisteredId = isRegisteredId;
    this.#namesakes = before ? before.#namesakes : new WeakMap();
  }

  /** Whose a form of the index is that is not taken. */
  of(form: NamedForm): Cluster {
    const node = this.#names.node(form.parts.key)!;
    const key = namesakeKeyOf(form);
    const root = this.#rootOf(this.#namesakesOf(node).find((namesake) => namesake.key === key)!);
    const { name, country } = root;
    return { id: this.#idsOf(slugOf(name)).get(root.key)!, name, country };
  }

  /** Fuller names that a partial one may stand for, with what speaks for each. */
  fuller({ parts, bearings }: Pick<Namesake, 'parts' | 'bearings'>) {
    const found: { readonly namesake: Namesake; readonly evidence: Evidence }[] = [];
    for (const node of this.#names.under(fullerKeysOf(parts))) {
      for (const namesake of this.#namesakesOf(node)) {
        if (namesake.parts.parts.length <= parts.parts.length) continue;
        const { relation, onlyInA } = compareNameParts(parts, namesake.parts);
        if (relation !== 'omission' || onlyInA > 0) break;
        const evidence = evidenceOf(bearings, namesake.bearings);
        if (evidence !== undefined) found.push({ namesake, evidence });
      }
    }
    return found;
  }

  #rootOf(namesake: Namesake): Namesake {
    let root = namesake;
    for (let next = this.#fullerOf(root); next !== undefined; next = this.#fullerOf(root)) root = next;
    return root;
  }

  #fullerOf(namesake: Namesake): Namesake | undefined {
    const { key } = namesake;
    if (!this.#fuller.has(key)) {
      this.#fuller.set(
        key,
        namesake.isPartial
          ? (this.#selected(namesake) ?? this.#sameName(namesake))
          : (this.#extended(namesake) ?? this.#selected(namesake)),
      );
    }
    return this.#fuller.get(key);
  }

  /** The fullest of all names that this one agrees with, if it agrees with the others as well. */
  #extended(namesake: Namesake): Namesake | undefined {
    const fuller: Namesake[] = [];
    for (const node of this.#names.under(wholeKeysOf(namesake.parts))) {
      for (const other of this.#namesakesOf(node)) {
        if (!mayBeWholeMatch(namesake.parts, other.parts)) break;
        if (compareFullness(other, namesake) > 0 && mayBeOne(namesake, other)) fuller.push(other);
      }
    }
    return oneOf(namesake, fuller);
  }

  /** The one official whom country and title select among those whose name this is a part of. */
  #selected(namesake: Namesake): Namesake | undefined {
    // Two words may be a whole name of somebody else: then country and title must both agree.
    const least = namesake.isPartial ? leastEvidence(namesake.parts) : 3;
    let chosen: Namesake | undefined;
    for (const { namesake: candidate } of best(this.fuller(namesake), least)) {
      const root = this.#rootOf(candidate);
      if (chosen !== undefined && root !== chosen) return undefined;
      chosen = root;
    }
    return chosen;
  }

  /** The same part of a name in other documents, of which country or title say that it is the same person's. */
  #sameName(namesake: Namesake): Namesake | undefined {
    const others = this.#namesakesOf(this.#names.node(namesake.nameKey)!);
    return oneOf(
      namesake,
      others.filter((other) => compareFullness(other, namesake) > 0 && mayBeOne(namesake, other)),
    );
  }

  #namesakesOf(node: NameNode): readonly Namesake[] {
    let namesakes = this.#namesakes.get(node);
    if (namesakes === undefined) {
      namesakes = namesakesOf(node, this.#isTaken);
      this.#namesakes.set(node, namesakes);
    }
    return namesakes;
  }

  /** Of all officials whose name makes this slug, by key: the slug, with the country where there are several. */
  #idsOf(slug: string): ReadonlyMap<string, string> {
    const known = this.#ids.get(slug);
    if (known !== undefined) return known;
    const roots: Namesake[] = [];
    for (const node of this.#names.withSlug(slug)) {
      for (const namesake of this.#namesakesOf(node)) {
        if (this.#fullerOf(namesake) === undefined && slugOf(namesake.name) === slug) roots.push(namesake);
      }
    }
    const ids = new Map<string, string>();
    const used = new Set<string>();
    for (const { key, country } of roots.sort((a, b) => (a.key < b.key ? -1 : 1))) {
      const isShared = roots.length > 1 || this.#isRegisteredId(slug);
      let id = isShared && country !== undefined ? `${slug}-${country.toLowerCase()}` : slug;
      for (let count = 2; used.has(id) || this.#isRegisteredId(id); count++) id = `${slug}-${count}`;
      used.add(id);
      ids.set(key, id);
    }
    this.#ids.set(slug, ids);
    return ids;
  }
}

/** A surname that is rare says by itself who is meant, given the country. */
export const leastEvidence = ({ parts }: NameParts): number =>
  parts.some((part) => !part.initial && !isSurname(part.word)) ? 1 : 2;

function mayBeOne(a: Namesake, b: Namesake): boolean {
  const evidence = evidenceOf(a.bearings, b.bearings);
  if (evidence === undefined) return false;
  const { relation, bare, initialOnly, reordered, agreeing } = compareNameParts(a.parts, b.parts);
  if (relation === 'different' || bare || initialOnly) {
    // The same part of a name.
    return a.nameKey === b.nameKey && evidence.rank >= 2;
  }
  if (a.isPartial) return evidence.rank >= 2;
  if (relation === 'same' || relation === 'omission') return true;
  // A familiar form or a slip of the pen needs the rest of the name, or the office, to be sure.
  return (agreeing >= 2 && !reordered) || evidence.rank >= 2;
}

/** The fullest of those that the name agrees with. They must agree with each other; else the same name counts, or the same country. */
function oneOf(namesake: Namesake, fuller: readonly Namesake[]): Namesake | undefined {
  if (fuller.length < 2) return fuller[0];
  const sameName = fuller.filter((other) => other.nameKey === namesake.nameKey);
  const sameCountry = fuller.filter(({ country }) => country !== undefined && country === namesake.country);
  for (const some of [fuller, sameName, sameCountry]) {
    if (some.length === 0) continue;
    const fullest = some.reduce((a, b) => (compareFullness(a, b) < 0 ? b : a));
    if (some.every((other) => other === fullest || mayBeOne(other, fullest))) return fullest;
  }
  return undefined;
}
