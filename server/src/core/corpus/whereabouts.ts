// In which forms, and where, documents speak of an official: the way back from who somebody is.
import { decidedKeyOf, type NamedForm, type NameNode, otherKeysOf } from '../officials/nameIndex.ts';
import { type NameParts, namePartsOf } from '../officials/nameParts.ts';
import { compareNameParts } from '../officials/names.ts';
import type { Resolver } from '../officials/resolve.ts';
import type { Register, RegisteredPerson } from '../register/register.ts';
import { compareTexts } from '../text/compareTexts.ts';
import type { Documents, Seen } from './documents.ts';
import { inOrder } from './sightingsAt.ts';

/** What was found of an official: it holds as long as these forms are written where they were. */
interface Known {
  readonly forms: readonly NamedForm[];
  /** Forms that may come to be theirs, or be no more, by the days of the documents. */
  readonly byDay: readonly NamedForm[];
  /** Of `byDay`, then of `forms`. */
  readonly written: readonly (readonly Seen[])[];
  sightings: readonly Seen[] | undefined;
  byUse: readonly NamedForm[] | undefined;
}

export class Whereabouts {
  readonly #resolver: Resolver;
  readonly #register: Register;
  readonly #documents: Documents;
  /** By id. */
  readonly #known = new Map<string, Known>();
  /** Of these or of other documents with the same names. */
  readonly #last: Map<string, Known>;

  constructor(resolver: Resolver, register: Register, documents: Documents, before: Whereabouts | undefined) {
    this.#resolver = resolver;
    this.#register = register;
    this.#documents = documents;
    this.#last = before && before.#resolver === resolver ? before.#last : new Map();
  }

  /** The forms in which documents speak of the official. Sorted by key. */
  formsOf(id: string): readonly NamedForm[] {
    return this.#knownOf(id).forms;
  }

  /** The same, those of most sightings first. */
  formsByUse(id: string): readonly NamedForm[] {
    const known = this.#knownOf(id);
    known.byUse ??= this.byUse(known.forms);
    return known.byUse;
  }

  /** Who in which document is the official, sorted by address: the same list as long as none of these documents changes. */
  sightingsOf(id: string): readonly Seen[] {
    const known = this.#knownOf(id);
    known.sightings ??= known.forms.flatMap((form) => this.#sightingsIn(form, id)).sort(inOrder);
    return known.sightings;
  }

  #knownOf(id: string): Known {
    let known = this.#known.get(id);
    if (known === undefined) {
      known = this.#asNow(id, this.#last.get(id));
      this.#known.set(id, known);
      this.#last.set(id, known);
    }
    return known;
  }

  #asNow(id: string, last: Known | undefined): Known {
    if (last !== undefined && this.#areAsWas(last.byDay, last.written, 0)) {
      if (this.#areAsWas(last.forms, last.written, last.byDay.length)) return last;
    } else last = undefined;
    const { forms, byDay } = last ?? this.#findForms(id);
    const written = [...byDay, ...forms].map((form) => this.#documents.sightingsOf(form));
    return { forms, byDay, written, sightings: undefined, byUse: undefined };
  }

  /** `from`: where in `written` the forms begin. */
  #areAsWas(forms: readonly NamedForm[], written: Known['written'], from: number): boolean {
    return forms.every((form, index) => this.#documents.sightingsOf(form) === written[from + index]);
  }

  /** Found from name to name, as far as they are theirs; with those that may come to be theirs, or be no more, by the day. */
  #findForms(id: string) {
    const { names } = this.#resolver;
    const byDay: NamedForm[] = [];
    const isTheirs = (form: NamedForm): boolean => {
      if (!this.#resolver.dependsOnDay(form)) return this.#resolver.idOf(form, undefined) === id;
      byDay.push(form);
      return this.idsOf(form).has(id);
    };
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
        const theirs = possible.filter(isTheirs);
        found.push(...theirs);
        if (theirs.length > 0) open.push(theirs[0]!.parts);
      }
    }
    for (const node of registered ? names.under(decidedKeysOf(registered)) : []) {
      if (seen.has(node.key)) continue;
      found.push(...node.forms.filter(isTheirs));
    }
    return { forms: found.sort((a, b) => compareTexts(a.key, b.key)), byDay };
  }

  /** The documents that have a name for which the registered person is suggested. A look at the names near theirs. */
  urisSuggesting(person: RegisteredPerson): readonly string[] {
    const near = [person.name, ...person.otherNames].flatMap((name) => otherKeysOf(namePartsOf(name)));
    const forms = this.#resolver.names
      .under(new Set(near))
      .flatMap((node) => node.forms.filter((form) => this.#resolver.suggests(form, person)));
    return forms.flatMap((form) => this.#documents.urisOf(form));
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
      for (const form of node.forms) {
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
    return new Set(
      this.#documents.urisOf(form).map((uri) => resolver.idOf(form, this.#documents.dayOf(uri))),
    );
  }

  #sightingsIn(form: NamedForm, id: string): readonly Seen[] {
    const resolver = this.#resolver;
    const sightings = this.#documents.sightingsOf(form);
    if (!resolver.dependsOnDay(form)) return sightings;
    return sightings.filter(({ uri }) => resolver.idOf(form, this.#documents.dayOf(uri)) === id);
  }

  /** Those of most sightings first. */
  byUse(forms: readonly NamedForm[]): readonly NamedForm[] {
    const used = forms.map((form) => ({ form, uses: this.#documents.sightingsOf(form).length }));
    used.sort((a, b) => b.uses - a.uses || compareTexts(a.form.key, b.form.key));
    return used.map(({ form }) => form);
  }
}

/** Under which keys the forms are found that somebody decided to be theirs, whatever the name. */
const decidedKeysOf = ({ id, formerIds }: RegisteredPerson): readonly string[] =>
  [id, ...formerIds].map(decidedKeyOf);

/** Nobody is taken for somebody of quite another name. */
const isNear = (parts: NameParts, node: NameNode): boolean =>
  compareNameParts(parts, node.parts).relation !== 'different';
