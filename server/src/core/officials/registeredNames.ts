// The names of the register, found by a word of them, and whose they may be of those that a document writes.
import type { CountryCode } from '../readout/readout.ts';
import { countryOf, type Register, type RegisteredPerson, roleOf } from '../register/register.ts';
import { compareTexts } from '../text/compareTexts.ts';
import { listAt } from '../text/listAt.ts';
import { type Bearings, bearingsOf, type Evidence, evidenceOf } from './evidence.ts';
import { fullerKeysOf, lookupKeysOf, type NamedForm, wholeKeysOf } from './nameIndex.ts';
import { type NameParts, namePartsOf } from './nameParts.ts';
import { compareNameParts, type NameComparison } from './names.ts';
import { few, type RegisterChange, touches } from './registerChange.ts';
import { remembered } from './remembered.ts';
import { heldAbout } from './terms.ts';

/** A registered person whose name this may be. */
export interface Candidate {
  readonly person: RegisteredPerson;
  /** The name of theirs that is nearest. */
  readonly name: string;
  readonly comparison: NameComparison;
  readonly evidence: Evidence;
}

interface NearName extends Omit<Candidate, 'evidence'> {
  /** With each evidence there was: the same few for all forms of the name. */
  readonly candidates: Candidate[];
}

interface RegisteredName {
  readonly person: RegisteredPerson;
  readonly name: string;
  readonly parts: NameParts;
}

type NamesByWord = ReadonlyMap<string, readonly RegisteredName[]>;

interface Parts {
  readonly register: Register;
  readonly byWord: NamesByWord;
  /** Of those who differ from what `byWord` has of them. */
  readonly edited: NamesByWord;
  readonly editedIds: ReadonlySet<string>;
  /** By the name that a document writes; a person there is as before the edits that moved the entry only. */
  readonly near: Map<string, readonly NearName[]>;
}

/** So many names are kept; more are forgotten all at once. */
const most = 200_000;

export class RegisteredNames {
  readonly #parts: Parts;
  readonly #bearings = new Map<string, Bearings>();

  private constructor(parts: Parts) {
    this.#parts = parts;
  }

  static of(register: Register): RegisteredNames {
    return new RegisteredNames({
      register,
      byWord: namesByWord(register.persons.values()),
      edited: new Map(),
      editedIds: new Set(),
      near: new Map(),
    });
  }

  /** Of the register after an edit: what the edit does not touch is known. */
  after(register: Register, change: RegisterChange): RegisteredNames {
    const near = new Map([...this.#parts.near].filter(([name]) => !touches(change, namePartsOf(name))));
    const editedIds = new Set([...this.#parts.editedIds, ...change.ids]);
    // Many edits after each other come to be worth a new index.
    if (editedIds.size > Math.max(few, register.persons.size / 8))
      return new RegisteredNames({ ...RegisteredNames.of(register).#parts, near });
    const edited = namesByWord([...editedIds].flatMap((id) => register.persons.get(id) ?? []));
    return new RegisteredNames({ ...this.#parts, register, edited, editedIds, near });
  }

  #named(key: string): readonly RegisteredName[] {
    const { byWord, edited, editedIds } = this.#parts;
    const known = byWord.get(key) ?? [];
    if (editedIds.size === 0) return known;
    return [...known.filter(({ person }) => !editedIds.has(person.id)), ...(edited.get(key) ?? [])];
  }

  /** Everybody whose name it may be in any way and whose country does not speak against it, the nearest name of each. */
  candidates(form: NamedForm): readonly Candidate[] {
    const nearest = new Map<string, Candidate>();
    const found = bearingsOfForm(form);
    for (const near of this.#near(form)) {
      const { person, comparison } = near;
      const known = nearest.get(person.id);
      if (known !== undefined && nearness(known.comparison) >= nearness(comparison)) continue;
      const evidence = evidenceOf(found, this.#bearingsOf(person));
      if (evidence !== undefined) nearest.set(person.id, candidateOf(near, evidence));
    }
    return [...nearest.values()];
  }

  /** Compared once for each name, however many countries and titles are said of it. */
  #near({ name, parts }: NamedForm): readonly NearName[] {
    let near = this.#parts.near.get(name);
    if (near === undefined) {
      const keys = new Set([...wholeKeysOf(parts), ...fullerKeysOf(parts)]);
      const registered = new Set([...keys].flatMap((key) => this.#named(key)));
      near = [...registered]
        .flatMap((other) => {
          const comparison = compareNameParts(parts, other.parts);
          return comparison.relation === 'different'
            ? []
            : { person: other.person, name: other.name, comparison, candidates: [] };
        })
        // Whatever was edited when.
        .sort((a, b) => compareTexts(a.person.id, b.person.id));
      if (this.#parts.near.size >= most) this.#parts.near.clear();
      this.#parts.near.set(name, near);
    }
    return near;
  }

  /** Everybody who may be meant, the likeliest first, whatever speaks against them after the others. */
  ranked(form: NamedForm): readonly RegisteredPerson[] {
    const candidates = [...this.candidates(form)].sort(
      (a, b) =>
        Number(isTheirs(b)) - Number(isTheirs(a)) ||
        b.evidence.rank - a.evidence.rank ||
        nearness(b.comparison) - nearness(a.comparison) ||
        compareTexts(a.person.id, b.person.id),
    );
    const ids = new Set(
      [...candidates.map(({ person }) => person), ...this.namesakes(form)].map(({ id }) => id),
    );
    return [...ids].map((id) => this.#parts.register.persons.get(id)!);
  }

  /** Everybody of that very name, whatever their country; nobody for a part of a name. */
  namesakes(form: NamedForm): readonly RegisteredPerson[] {
    if (form.parts.parts.length < 2) return [];
    const found = this.#near(form).filter(({ comparison }) => comparison.relation === 'same');
    return [...new Map(found.map(({ person }) => [person.id, person])).values()];
  }

  #bearingsOf(person: RegisteredPerson): Bearings {
    let bearings = this.#bearings.get(person.id);
    if (bearings === undefined) {
      bearings = bearingsOfPerson(person, undefined);
      this.#bearings.set(person.id, bearings);
    }
    return bearings;
  }
}

function namesByWord(persons: Iterable<RegisteredPerson>): NamesByWord {
  const byWord = new Map<string, RegisteredName[]>();
  for (const person of persons) {
    for (const name of new Set([person.name, ...person.otherNames])) {
      const parts = namePartsOf(name);
      for (const key of lookupKeysOf(parts)) listAt(byWord, key).push({ person, name, parts });
    }
  }
  // Lists that grew have room for more, and there are tens of thousands.
  for (const [key, names] of byWord) byWord.set(key, names.slice());
  return byWord;
}

function candidateOf({ person, name, comparison, candidates }: NearName, evidence: Evidence): Candidate {
  let candidate = candidates.find((each) => each.evidence === evidence);
  if (candidate === undefined) {
    candidate = { person, name, comparison, evidence };
    candidates.push(candidate);
  }
  return candidate;
}

export const bearingsOfForm = ({ country, title = '' }: NamedForm): Bearings => saidOf(title, country);

/** Of hundreds of names the same is said. */
const saidOf = remembered((title: string, country?: CountryCode) =>
  bearingsOf([country], title === '' ? [] : [title]),
);

/** What the register knows of a person about that day; of all days without one. */
export function bearingsOfPerson(person: RegisteredPerson, day: string | undefined): Bearings {
  const memberships = heldAbout(person, day);
  const titles = memberships.flatMap((membership) => [
    roleOf(membership),
    membership.post?.label,
    ...(membership.post?.otherLabels ?? []),
  ]);
  return bearingsOf(
    [person.country, ...memberships.map(countryOf)],
    titles.filter((title) => title !== undefined),
  );
}

/** A name of theirs as it stands or shortened in a way that names are: nothing in it is foreign to the register's. */
export const isTheirs = ({ comparison: { relation, onlyInA } }: Candidate): boolean =>
  relation === 'same' || (relation === 'omission' && onlyInA === 0);

/** Names that need a title or a country beside them. */
export const isPartial = ({ comparison: { bare, initialOnly } }: Candidate): boolean => bare || initialOnly;

function nearness({ relation, bare, initialOnly, onlyInA }: NameComparison): number {
  const kinds = {
    same: 4,
    omission: onlyInA === 0 ? 3 : 2,
    variant: 1,
    'possible-misspelling': 1,
    different: 0,
  };
  return kinds[relation] - (bare || initialOnly ? 0.5 : 0);
}
