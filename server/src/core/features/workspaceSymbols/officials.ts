// The names of officials to be looked through, in the register and in readouts, and whose they are.
import type { Corpus } from '../../corpus/corpus.ts';
import { introductionOf } from '../../corpus/introductionOf.ts';
import { countryName } from '../../lexicon/countryName.ts';
import type { NameNode } from '../../officials/nameIndex.ts';
import type { Official } from '../../officials/official.ts';
import { remembered } from '../../officials/remembered.ts';
import type { Register } from '../../register/register.ts';
import { Catalogue, type Fitting } from '../../text/catalogue.ts';
import { fold } from '../../text/fold.ts';
import type { SortedMap } from '../../text/sortedMap.ts';
import { passageOf } from './passageOf.ts';
import type { WorkspaceSymbol } from './workspaceSymbols.ts';

export type Who = Pick<Official, 'id' | 'name' | 'registered'>;

/** A name that readouts write. */
export interface Written {
  readonly node: NameNode;
  readonly name: string;
}

/** Whoever is meant by these names: those of the register, and the others. */
export function meantBy(corpus: Corpus, names: readonly Fitting<Written>[]): readonly (readonly Who[])[] {
  const all = names.flatMap(({ item: { node, name } }) => [...corpus.meantBy(node, name)]);
  return [all.filter(({ registered }) => registered), all.filter(({ registered }) => !registered)];
}

/** Each once, by the name that they have first of all, and without whoever was seen already. */
export function unseen(all: Iterable<Who>, seen: Set<string>): readonly Fitting<Who>[] {
  const fresh: Fitting<Who>[] = [];
  for (const item of all) {
    if (seen.has(item.id)) continue;
    seen.add(item.id);
    fresh.push({ item, name: foldedOf(item.name) });
  }
  return fresh;
}

export function officialSymbol(corpus: Corpus, { id, name, registered }: Who): WorkspaceSymbol | undefined {
  const country = registered?.country ?? corpus.official(id)?.country;
  const passage = registered ? passageOf(registered.place) : introductionOf(corpus, id);
  return passage && { ...passage, kind: 'official', name, container: country && countryName(country) };
}

/** Names are few, and asked about with every letter. */
const foldedOf = remembered((name: string) => fold(name));

const registers = new WeakMap<Register, Catalogue<Who>>();

export function registeredNames(register: Register): Catalogue<Who> {
  let names = registers.get(register);
  if (names === undefined) {
    const entries = [...register.persons.values()].flatMap((registered) => {
      const { id, name, otherNames } = registered;
      const item = { id, name, registered };
      return [name, ...otherNames].map((each) => ({ item, name: foldedOf(each) }));
    });
    names = new Catalogue(entries);
    registers.set(register, names);
  }
  return names;
}

const parts = new WeakMap<SortedMap<NameNode>, Catalogue<Written>>();

export const writtenNames = (corpus: Corpus): readonly Catalogue<Written>[] =>
  corpus.nameParts().map(namesIn);

function namesIn(part: SortedMap<NameNode>): Catalogue<Written> {
  let names = parts.get(part);
  if (names === undefined) {
    const entries: Fitting<Written>[] = [];
    part.visit((node) => {
      const each = new Set<string>();
      for (const { name } of node.forms) each.add(name);
      for (const name of each) entries.push({ item: { node, name }, name: foldedOf(name) });
    });
    names = new Catalogue(entries);
    parts.set(part, names);
  }
  return names;
}
