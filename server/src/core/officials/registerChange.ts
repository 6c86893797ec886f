// What an edit of the register changes of who may be who: most edits are of one entry, and move the others about.
import type { Membership, Register, RegisteredPerson } from '../register/register.ts';
import { fullerKeysOf, lookupKeysOf, type NamedForm, wholeKeysOf } from './nameIndex.ts';
import { type NameParts, namePartsOf } from './nameParts.ts';

export interface RegisterChange {
  /** Of whoever comes, goes, or is described otherwise; with former ids that lead to somebody else. */
  readonly ids: ReadonlySet<string>;
  /** Those of them who are in the register after it. */
  readonly persons: readonly RegisteredPerson[];
  /** Under which their names are found, those before and those after. */
  readonly keys: ReadonlySet<string>;
}

/** So many are few in any register. */
export const few = 30;

/** Undefined where so much changes that everything may as well be found anew. */
export function changeBetween(before: Register, after: Register): RegisterChange | undefined {
  const most = Math.max(few, before.persons.size / 8);
  const changed = new Map<string, RegisteredPerson[]>();
  const differ = (id: string, ...persons: readonly (RegisteredPerson | undefined)[]) =>
    changed.set(
      id,
      persons.filter((person) => person !== undefined),
    );
  for (const [id, person] of after.persons) {
    const known = before.persons.get(id);
    if (known === undefined || !areAlike(known, person)) differ(id, known, person);
    if (changed.size > most) return undefined;
  }
  for (const [id, person] of before.persons) if (!after.persons.has(id)) differ(id, person);
  for (const id of new Set([...before.merged.keys(), ...after.merged.keys()])) {
    const [known, now] = [before.merged.get(id), after.merged.get(id)];
    if (known?.id !== now?.id) differ(id, ...(changed.get(id) ?? []), known, now);
  }
  if (changed.size > most) return undefined;
  const ids = new Set(changed.keys());
  const keys = new Set<string>();
  for (const persons of changed.values()) {
    for (const { id, formerIds, name, otherNames } of persons) {
      for (const each of [id, ...formerIds]) ids.add(each);
      for (const each of [name, ...otherNames])
        for (const key of lookupKeysOf(namePartsOf(each))) keys.add(key);
    }
  }
  return { ids, keys, persons: [...ids].flatMap((id) => after.persons.get(id) ?? []) };
}

/** Whether a form may be somebody else's after it, whatever names there are; asked of thousands. */
export function touchedBy(change: RegisterChange): (form: NamedForm) => boolean {
  const known = new Map<NameParts, boolean>();
  return ({ parts, decided }) => {
    if (decided !== undefined) return true;
    let touched = known.get(parts);
    if (touched === undefined) {
      touched = touches(change, parts);
      known.set(parts, touched);
    }
    return touched;
  };
}

/** Whether somebody of that name may be another now than before. */
export const touches = ({ keys }: RegisterChange, name: NameParts): boolean =>
  wholeKeysOf(name).some((key) => keys.has(key)) || fullerKeysOf(name).some((key) => keys.has(key));

/** But for where it is written, and what nobody is known by. */
const areAlike = (a: RegisteredPerson, b: RegisteredPerson): boolean =>
  a.name === b.name &&
  a.country === b.country &&
  areEqual(a.otherNames, b.otherNames) &&
  areEqual(a.formerIds, b.formerIds) &&
  areEqual(a.memberships, b.memberships, isSameTerm);

const isSameTerm = (a: Membership, b: Membership): boolean =>
  a.role === b.role &&
  a.country === b.country &&
  a.startDate === b.startDate &&
  a.endDate === b.endDate &&
  (a.post === b.post ||
    (a.post !== undefined &&
      b.post !== undefined &&
      a.post.label === b.post.label &&
      a.post.country === b.post.country &&
      areEqual(a.post.otherLabels, b.post.otherLabels)));

const areEqual = <T>(
  a: readonly T[],
  b: readonly T[],
  isSame: (a: T, b: T) => boolean = Object.is,
): boolean => a === b || (a.length === b.length && a.every((each, index) => isSame(each, b[index]!)));
