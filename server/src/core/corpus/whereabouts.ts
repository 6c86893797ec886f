// In which forms, and where, documents speak of an official: the way back from who somebody is.
import { decidedKeyOf, type NamedForm, type NameNode, otherKeysOf } from '../officials/nameIndex.ts';
import { type NameParts, namePartsOf } from '../officials/nameParts.ts';
import { compareNameParts } from '../officials/names.ts';
import type { Sighting } from '../officials/official.ts';
import type { Resolver } from '../officials/resolve.ts';
import type { Register, RegisteredPerson } from '../register/register.ts';
import { compareTexts } from '../text/compareTexts.ts';
import type { Documents } from './documents.ts';

export class Whereabouts {
  readonly #resolver: Resolver;
  readonly #register: Register;
  readonly #documents: Documents;
  readonly #forms = new Map<string, readonly NamedForm[]>();

  constructor(resolver: Resolver, register: Register, documents: Documents) {
    this.#resolver = resolver;
    this.#register = register;
    this.#documents = documents;
  }

  formsOf(id: string): readonly NamedForm[] {
    let forms = this.#forms.get(id);
    if (forms === undefined) {
      forms = this.#findForms(id);
      this.#forms.set(id, forms);
    }
    return forms;
  }

  /** The forms in which documents speak of the official: found from name to name, as far as they are theirs. Sorted by key. */
  #findForms(id: string): readonly NamedForm[] {
    const { names } = this.#resolver;
    const registered = this.#register.persons.get(id);
    const suffix = id.lastIndexOf('-');
    const open = registered
      ? [registered.name, ...registered.otherNames].map(namePartsOf)
      : [id, id.slice(0, Math.max(0, suffix))].flatMap((slug) =>
          names.withSlug(slug).map((node) => node.parts),
        );
    const seen = new Set<string>();
    const found: NamedForm[] = [];
    for (let parts = open.pop(); parts !== undefined; parts = open.pop()) {
      for (const node of names.under(otherKeysOf(parts))) {
        if (seen.has(node.key)) continue;
        // A quick look that spares the comparison of most.
        const possible = registered
          ? this.#resolver.formsPossiblyOf(registered, node)
          : this.#resolver.formsUnregistered(node);
        if (possible.length === 0 || !isNear(parts, node)) continue;
        seen.add(node.key);
        const theirs = possible.filter((form) => this.#isOf(form, id));
        found.push(...theirs);
        if (theirs.length > 0) open.push(theirs[0]!.parts);
      }
    }
    for (const node of registered ? names.under(decidedKeysOf(registered)) : []) {
      if (seen.has(node.key)) continue;
      found.push(...[...node.forms.values()].filter((form) => this.#isOf(form, id)));
    }
    return found.sort((a, b) => compareTexts(a.key, b.key));
  }

  /** The documents that have a name for which the registered person is suggested. A look at the names near theirs. */
  urisSuggesting(person: RegisteredPerson): readonly string[] {
    const near = [person.name, ...person.otherNames].flatMap((name) => otherKeysOf(namePartsOf(name)));
    const forms = this.#resolver.names
      .under(new Set(near))
      .flatMap((node) => [...node.forms.values()].filter((form) => this.#resolver.suggests(form, person)));
    return forms.flatMap((form) => [...this.#documents.placesOf(form).keys()]);
  }

  /** Whether documents speak of the registered person, or of somebody who may be them. A look at the names near theirs. */
  isSpokenOf(person: RegisteredPerson): boolean {
    const { names } = this.#resolver;
    const isNamed = (keys: readonly string[]) =>
      names.under(keys).some((node) => this.#resolver.mayMean(node, person));
    return (
      isNamed(decidedKeysOf(person)) ||
      [person.name, ...person.otherNames].some((name) => isNamed(otherKeysOf(namePartsOf(name))))
    );
  }

  spokenOf(): ReadonlySet<RegisteredPerson> {
    const found = new Set<RegisteredPerson>();
    for (const node of this.#resolver.names.nodes())
      for (const id of this.#resolver.idsMeantIn(node)) found.add(this.#register.persons.get(id)!);
    return found;
  }

  formsById(): ReadonlyMap<string, readonly NamedForm[]> {
    const found = new Map<string, NamedForm[]>([...this.#register.persons.keys()].map((id) => [id, []]));
    for (const node of this.#resolver.names.nodes()) {
      for (const form of node.forms.values()) {
        for (const id of this.idsOf(form)) {
          const forms = found.get(id);
          if (forms === undefined) found.set(id, [form]);
          else forms.push(form);
        }
      }
    }
    for (const forms of found.values()) forms.sort((a, b) => compareTexts(a.key, b.key));
    return found;
  }

  /** Whose a form is: one official's, or where the day decides those of the documents that have it. */
  idsOf(form: NamedForm): ReadonlySet<string> {
    const resolver = this.#resolver;
    if (!resolver.dependsOnDay(form)) return new Set([resolver.idOf(form, undefined)]);
    const uris = [...this.#documents.placesOf(form).keys()];
    return new Set(uris.map((uri) => resolver.idOf(form, this.#documents.dayOf(uri))));
  }

  #isOf(form: NamedForm, id: string): boolean {
    const resolver = this.#resolver;
    return resolver.dependsOnDay(form) ? this.idsOf(form).has(id) : resolver.idOf(form, undefined) === id;
  }

  sightingsIn(form: NamedForm, id: string): Sighting[] {
    const resolver = this.#resolver;
    const found: Sighting[] = [];
    for (const [uri, persons] of this.#documents.placesOf(form).entries()) {
      const here = !resolver.dependsOnDay(form) || resolver.idOf(form, this.#documents.dayOf(uri)) === id;
      if (here) found.push(...persons.map((person) => ({ uri, person })));
    }
    return found;
  }

  /** Those of most documents first. */
  byUse(forms: readonly NamedForm[]): readonly NamedForm[] {
    const uses = (form: NamedForm) => this.#documents.placesOf(form).size;
    return [...forms].sort((a, b) => uses(b) - uses(a) || compareTexts(a.key, b.key));
  }
}

/** Under which keys the forms are found that somebody decided to be theirs, whatever the name. */
const decidedKeysOf = ({ id, formerIds }: RegisteredPerson): readonly string[] =>
  [id, ...formerIds].map(decidedKeyOf);

/** Nobody is taken for somebody of quite another name. */
const isNear = (parts: NameParts, node: NameNode): boolean =>
  compareNameParts(parts, node.parts).relation !== 'different';
