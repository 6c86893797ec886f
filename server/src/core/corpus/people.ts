// Everybody whom the register or a readout names at one moment: who they are, and where they are spoken of.
import type { NamedForm, NameNode } from '../officials/nameIndex.ts';
import { namePartsOf } from '../officials/nameParts.ts';
import type { Official, Resolution } from '../officials/official.ts';
import type { Resolver } from '../officials/resolve.ts';
import { personOf, type Register, type RegisteredPerson } from '../register/register.ts';
import { compareTexts } from '../text/compareTexts.ts';
import { fold } from '../text/fold.ts';
import type { SortedMap } from '../text/sortedMap.ts';
import type { Documents, Seen } from './documents.ts';
import { Whereabouts } from './whereabouts.ts';

export class People {
  readonly register: Register;
  readonly #documents: Documents;
  readonly #resolver: Resolver;
  readonly #whereabouts: Whereabouts;
  #officials: readonly Official[] | undefined;
  #spokenOf: ReadonlySet<RegisteredPerson> | undefined;
  /** Of the readout that was asked of last: whoever asks of one of its people asks of the others. */
  #lately: { readonly uri: string; readonly resolutions: Resolution[] } = { uri: '', resolutions: [] };

  /** `before`: those of another moment, of whom most is still true. */
  constructor(documents: Documents, register: Register, resolver: Resolver, before?: People) {
    this.#documents = documents;
    this.register = register;
    this.#resolver = resolver;
    this.#whereabouts = new Whereabouts(
      resolver,
      register,
      documents,
      before ? before.#whereabouts : undefined,
    );
  }

  /** Who a person of a readout is. A person whom the readout does not have is an official of no name. */
  officialOf(uri: string, person: number): Resolution {
    if (this.#lately.uri !== uri) this.#lately = { uri, resolutions: [] };
    const { resolutions } = this.#lately;
    resolutions[person] ??= this.#resolve(uri, person);
    return resolutions[person];
  }

  #resolve(uri: string, person: number): Resolution {
    const document = this.#documents.get(uri);
    const form = document?.forms[person];
    if (document === undefined || form === undefined) {
      return { id: '', registered: false, reasons: [], candidates: [], partOf: [], suggestion: undefined };
    }
    const resolution = this.#resolver.resolve(form, document.date?.iso);
    const reasons = document.readout.persons[person]?.decided?.reasons;
    return reasons === undefined
      ? resolution
      : { ...resolution, reasons: [...reasons, ...resolution.reasons] };
  }

  /** The entry in the register of whoever a person of a readout is, without what else there is to say of them. */
  entryOf(uri: string, person: number): RegisteredPerson | undefined {
    const document = this.#documents.get(uri);
    const form = document?.forms[person];
    return form && this.#resolver.entryOf(form, document!.date?.iso);
  }

  /** Who in the register a person of a readout may be, whatever was decided, the likeliest first. */
  candidatesFor(uri: string, person: number): readonly RegisteredPerson[] {
    const form = this.#documents.get(uri)?.forms[person];
    return form === undefined ? [] : this.#resolver.registeredNames.ranked(form);
  }

  /** Undefined where nobody has that id, or had it before entries were merged. */
  official(id: string): Official | undefined {
    const current = this.#currentId(id);
    const byUse = this.#whereabouts.formsByUse(current);
    let official = asNow.get(byUse);
    if (official === undefined) {
      official = this.#officialNamed(current, this.#whereabouts.formsOf(current), byUse);
      if (official !== undefined) asNow.set(byUse, official);
    }
    return official;
  }

  /** Everybody, sorted by name. Costs work in proportion to the corpus, once. */
  officials(): readonly Official[] {
    this.#officials ??= [...this.#whereabouts.formsById()]
      .flatMap(([id, forms]) => this.#officialNamed(id, forms, this.#whereabouts.byUse(forms)) ?? [])
      .sort((a, b) => compareTexts(a.name, b.name) || compareTexts(a.id, b.id));
    return this.#officials;
  }

  /** The names that readouts write, in parts that are the same objects as long as nothing in them changes. */
  nameParts(): readonly SortedMap<NameNode>[] {
    return this.#documents.names.parts();
  }

  /** Whom readouts mean where they write a name so. */
  *meantBy(node: NameNode, name: string): Generator<Pick<Official, 'id' | 'name' | 'registered'>> {
    for (const form of node.forms) {
      if (form.name !== name) continue;
      for (const id of this.#whereabouts.idsOf(form)) {
        const registered = this.register.persons.get(id);
        yield { id, name: (registered ?? this.#resolver.clusters.of(form)).name, registered };
      }
    }
  }

  /** Whom readouts name by a word that begins so, folded, each once; found one by one, as many as are asked for. */
  *idsWithWordBeginning(prefix: string): Generator<string> {
    const seen = new Set<string>();
    for (const { forms } of this.#documents.names.withWordBeginning(prefix)) {
      for (const form of forms) {
        for (const id of this.#whereabouts.idsOf(form)) {
          if (seen.has(id)) continue;
          seen.add(id);
          yield id;
        }
      }
    }
  }

  /** Who in which readout is the official, sorted by address: the same list as long as none of these readouts changes. */
  sightingsOf(id: string): readonly Seen[] {
    return this.#whereabouts.sightingsOf(this.#currentId(id));
  }

  /** How readouts write the name of an official. */
  namesOf(id: string): readonly string[] {
    return [...new Set(this.#whereabouts.formsOf(this.#currentId(id)).map(({ name }) => name))];
  }

  /** The readouts that have a name for which the registered person is suggested, as one of theirs misspelt. */
  urisSuggesting(person: RegisteredPerson): readonly string[] {
    return this.#whereabouts.urisSuggesting(person);
  }

  /** Whether the register says by itself whose a form is, or that it is nobody's: whoever else is in the readouts. */
  isSettled(form: NamedForm): boolean {
    return this.#resolver.isSettled(form);
  }

  /** Whether somebody in the register whose it may be can act for another country than is said of them. */
  isStray(form: NamedForm): boolean {
    return this.#resolver.isStray(form);
  }

  /** Whether readouts speak of the registered person, or of somebody who may be them: their problem offers who is meant. */
  isSpokenOf(person: RegisteredPerson): boolean {
    return this.#whereabouts.isSpokenOf(person);
  }

  /** Of whoever in the register readouts speak, or may. Costs a look at each name, once. */
  spokenOf(): ReadonlySet<RegisteredPerson> {
    this.#spokenOf ??= this.#whereabouts.spokenOf();
    return this.#spokenOf;
  }

  /** The readouts that name somebody so, but for accents and capitals. */
  urisNaming(name: string): readonly string[] {
    const folded = fold(name);
    const forms = this.#documents.names.node(namePartsOf(name).key)?.forms ?? [];
    return forms.filter((form) => fold(form.name) === folded).flatMap((form) => this.#documents.urisOf(form));
  }

  /** `forms`: those in which readouts speak of them. */
  #officialNamed(id: string, forms: readonly NamedForm[], byUse: readonly NamedForm[]): Official | undefined {
    const registered = this.register.persons.get(id);
    const [first] = forms;
    const known = registered ?? (first && this.#resolver.clusters.of(first));
    if (known === undefined) return undefined;
    const names = new Set([known.name, ...(registered?.otherNames ?? []), ...byUse.map(({ name }) => name)]);
    const country = known.country ?? forms.find((form) => form.country !== undefined)?.country;
    return { id, name: known.name, otherNames: [...names].slice(1), country, registered };
  }

  /** The same object as long as no form of a name comes or goes, and the register is as it is. */
  get whoIsWho(): object {
    return this.#resolver;
  }

  #currentId(id: string): string {
    return personOf(this.register, id)?.id ?? id;
  }
}

/** Holds as long as the list of somebody's forms does. */
const asNow = new WeakMap<readonly NamedForm[], Official>();
