// Who is meant by a form of a name: somebody in the register, where that is certain; else an official of the documents.
import { personOf, type Register, type RegisteredPerson } from '../register/register.ts';
import { choose } from './choose.ts';
import { type Cluster, Clusters, leastEvidence } from './clusters.ts';
import { mayActForAnother } from './countries.ts';
import { best } from './evidence.ts';
import type { NamedForm, NameIndex, NameNode } from './nameIndex.ts';
import { type NameParts, namePartsOf } from './nameParts.ts';
import { compareNameParts } from './names.ts';
import type { Namesake } from './namesakes.ts';
import type { Resolution } from './official.ts';
import { isRegistered, type Possibilities, type Possible, possibleIn } from './possible.ts';
import { changeBetween, touchedBy } from './registerChange.ts';
import { decidedPerson, type Fits, nobody, type RegisteredFits, registeredFitsOf } from './registeredFits.ts';
import { bearingsOfForm, type Candidate, RegisteredNames } from './registeredNames.ts';

const nobodyElse = { candidates: [], partOf: [], suggestion: undefined };

const noForms: readonly NamedForm[] = [];

/** Answers for one state of the names and of the register, and remembers them. */
export class Resolver {
  readonly names: NameIndex;
  readonly registeredNames: RegisteredNames;
  readonly clusters: Clusters;
  readonly #fits = new Map<string, Fits>();
  /** Depends on the register alone, so the next goes on with it. A person here is as before the edits that moved the entry only. */
  readonly #registered: WeakMap<NamedForm, RegisteredFits>;
  /** Likewise, for as long as a name has the same forms. */
  readonly #possible: WeakMap<NameNode, Possible>;
  readonly #register: Register;

  private constructor(
    names: NameIndex,
    register: Register,
    registeredNames: RegisteredNames,
    registered: WeakMap<NamedForm, RegisteredFits>,
    before: Resolver | undefined,
  ) {
    this.names = names;
    this.#register = register;
    this.registeredNames = registeredNames;
    this.#registered = registered;
    this.#possible = before ? before.#possible : new WeakMap();
    this.clusters = new Clusters(
      names,
      (form) => this.isRegistered(form),
      (id) => personOf(register, id) !== undefined,
      before?.clusters,
    );
  }

  static of(names: NameIndex, register: Register): Resolver {
    return new Resolver(names, register, RegisteredNames.of(register), new WeakMap(), undefined);
  }

  withNames(names: NameIndex): Resolver {
    if (names === this.names) return this;
    return new Resolver(names, this.#register, this.registeredNames, this.#registered, this);
  }

  /** What the edit of the register does not touch is known. Names that it touches are renewed. */
  withRegister(register: Register): Resolver {
    const change = changeBetween(this.#register, register);
    if (change === undefined) return Resolver.of(this.names, register);
    const isTouched = touchedBy(change);
    const registered = new WeakMap<NamedForm, RegisteredFits>();
    for (const { forms } of this.names.nodes())
      for (const form of forms) {
        const fits = this.#registered.get(form);
        if (fits !== undefined && !isTouched(form)) registered.set(form, fits);
      }
    // All of them, and not only those that were asked of: whoever holds on to the register before may ask still.
    const touched = [...this.names.nodes()].filter(({ forms }) => forms.some(isTouched));
    const names = this.names.withRenewed(touched);
    return new Resolver(names, register, this.registeredNames.after(register, change), registered, this);
  }

  /** `form` is one of the index; `day` is the document's. */
  resolve(form: NamedForm, day: string | undefined): Resolution {
    const decided = this.#decided(form);
    if (decided !== undefined) {
      return { id: decided.id, registered: true, reasons: [], ...nobodyElse };
    }
    const { fits, partOf, suggestion } = this.#fitsOf(form);
    const chosen = choose(form, fits, day);
    if (chosen !== undefined) {
      const { person, name, comparison, evidence } = chosen;
      const reasons = [
        comparison.relation === 'same' ? `“${name}” is a name of theirs` : `short for “${name}”`,
        ...evidence.reasons,
      ];
      return { id: person.id, registered: true, reasons, ...nobodyElse };
    }
    const cluster = this.clusters.of(form);
    return {
      id: cluster.id,
      registered: false,
      reasons: reasonsOf(form, cluster),
      candidates: fits.map(this.#asNow),
      partOf: partOf.map(this.#asNow),
      suggestion: suggestion && { ...suggestion, person: this.#asNow(suggestion) },
    };
  }

  /** Of the official whom `resolve` finds, without what else it says. */
  idOf(form: NamedForm, day: string | undefined): string {
    return this.#chosen(form, day)?.id ?? this.clusters.of(form).id;
  }

  /** Of that official the entry in the register, if there is one. */
  entryOf(form: NamedForm, day: string | undefined): RegisteredPerson | undefined {
    const person = this.#chosen(form, day);
    return person && this.#register.persons.get(person.id);
  }

  #chosen(form: NamedForm, day: string | undefined): RegisteredPerson | undefined {
    return this.#decided(form) ?? choose(form, this.#fitsOf(form).fits, day)?.person;
  }

  #decided(form: NamedForm): RegisteredPerson | undefined {
    return decidedPerson(form, this.#register);
  }

  /** Whether the day can make a difference. */
  dependsOnDay(form: NamedForm): boolean {
    return this.#fitsOf(form).fits.length > 1;
  }

  /** Whether the registered person is meant by a form of the name, is one of several who may be, or is suggested. */
  mayMean(node: NameNode, person: RegisteredPerson): boolean {
    const { meant, open } = this.#possibleIn(node);
    return meant.has(person.id) || open.some((form) => this.#meantBy(form).includes(person.id));
  }

  /** The ids of everybody of whom `mayMean` is true. */
  *idsMeantIn(node: NameNode): Generator<string> {
    const { meant, open } = this.#possibleIn(node);
    yield* meant;
    for (const form of open) yield* this.#meantBy(form);
  }

  #meantBy(form: NamedForm): readonly string[] {
    const decided = this.#decided(form);
    if (decided !== undefined) return [decided.id];
    const { fits, partOf, suggestion } = this.#fitsOf(form);
    return [...fits, ...partOf, ...(suggestion ? [suggestion] : [])].map(({ person }) => person.id);
  }

  readonly #asNow = ({ person }: { readonly person: RegisteredPerson }): RegisteredPerson =>
    this.#register.persons.get(person.id)!;

  /** The forms of a name that other names and days may make the registered person's: no others are theirs. */
  formsPossiblyOf(person: RegisteredPerson, node: NameNode): readonly NamedForm[] {
    return this.#possibleIn(node).of.get(person.id) ?? noForms;
  }

  /** The forms of a name that are nobody's in the register, whatever else is in the readouts. */
  formsUnregistered(node: NameNode): readonly NamedForm[] {
    return this.#possibleIn(node).unregistered;
  }

  /** Whether the register says by itself whose a form is, or that it is nobody's: whoever else is in the readouts. */
  isSettled(form: NamedForm): boolean {
    return this.#decided(form) !== undefined || this.#registeredFits(form).partial.length === 0;
  }

  /** Whether somebody in the register whose it may be can act for another country than is said of them. */
  isStray(form: NamedForm): boolean {
    const decided = this.#decided(form);
    if (decided !== undefined) return mayActForAnother(decided, form.country);
    const { whole, partial } = this.#registeredFits(form);
    return [...whole, ...partial].some((fit) => mayActForAnother(this.#asNow(fit), form.country));
  }

  readonly #possibilities: Possibilities = {
    decided: (form) => this.#decided(form),
    registered: (form) => this.#registeredFits(form),
    meantBy: (form) => this.#meantBy(form),
  };

  #possibleIn(node: NameNode): Possible {
    let possible = this.#possible.get(node);
    if (possible === undefined) {
      possible = possibleIn(node, this.#possibilities);
      this.#possible.set(node, possible);
    }
    return possible;
  }

  /** What the register says of these is known from now on. */
  lookUp(forms: readonly NamedForm[]): void {
    for (const form of forms) this.#registeredFits(form);
  }

  /** Whether it is somebody's in the register, whatever else is in the readouts. */
  isRegistered(form: NamedForm): boolean {
    return isRegistered(this.#decided(form), this.#registeredFits(form));
  }

  suggests(form: NamedForm, person: RegisteredPerson): boolean {
    return this.#fitsOf(form).suggestion?.person.id === person.id;
  }

  #fitsOf(form: NamedForm): Fits {
    const registered = this.#registeredFits(form);
    // Only for a part of a name it matters who else is in the readouts.
    if (registered.partial.length === 0) return registered.fits;
    let fits = this.#fits.get(form.key);
    if (fits === undefined) {
      fits = this.#hasRival(form, registered.partial)
        ? registered.fits
        : { ...nobody, fits: registered.partial };
      this.#fits.set(form.key, fits);
    }
    return fits;
  }

  /** Somebody of the documents who fits as well, and is none of those. */
  #hasRival(form: NamedForm, partial: readonly Candidate[]): boolean {
    const rank = partial[0]!.evidence.rank;
    const found = this.clusters.fuller({ parts: form.parts, bearings: bearingsOfForm(form) });
    return best(found, leastEvidence(form.parts)).some(
      ({ namesake, evidence }) =>
        evidence.rank >= rank && !partial.some(({ name }) => mayBeNamed(namesake, namePartsOf(name))),
    );
  }

  #registeredFits(form: NamedForm): RegisteredFits {
    let fits = this.#registered.get(form);
    if (fits === undefined) {
      fits = registeredFitsOf(form, this.#register, this.registeredNames);
      this.#registered.set(form, fits);
    }
    return fits;
  }
}

/** Whether somebody of the documents may be the registered person of this name after all, and so is no rival. */
const mayBeNamed = ({ parts }: Namesake, name: NameParts): boolean =>
  compareNameParts(parts, name).relation !== 'different';

function reasonsOf(form: NamedForm, cluster: Cluster): readonly string[] {
  return form.name === cluster.name
    ? ['named in documents only']
    : [`taken for “${cluster.name}” of other readouts`];
}
