// The text of a first register, for a curator to go through: sorted, and the same for the same persons whoever asks.
import { compareTexts } from '../text/compareTexts.ts';
import { fold } from '../text/fold.ts';
import { scalarOf } from './scalar.ts';

export interface DraftPerson {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly country: string | undefined;
  readonly offices: readonly DraftOffice[];
  /** Where the name is from, for somebody without an office. */
  readonly source: string | undefined;
  /** What a curator should know who goes through it. */
  readonly remark: string;
}

export interface DraftOffice {
  /** As the source puts it. */
  readonly role: string;
  readonly source: string;
}

/** `remarks` are lines for its head. */
export function draftRegister(persons: readonly DraftPerson[], remarks: readonly string[]): string {
  const head = remarks.map((remark) => `# ${remark}`);
  const byId = [...persons].sort((a, b) => compareTexts(fold(a.id), fold(b.id)) || compareTexts(a.id, b.id));
  return [...head, 'persons:', ...withoutSharedNames(byId).flatMap(entryOf)]
    .map((line) => `${line}\n`)
    .join('');
}

function entryOf({ id, name, otherNames, country, offices, source, remark }: DraftPerson): string[] {
  const list = (texts: readonly string[]) => `[${texts.map((text) => scalarOf(text, true)).join(', ')}]`;
  return [
    `  - id: ${scalarOf(id, false)}`,
    `    name: ${scalarOf(name, false)} # ${remark}`,
    ...(otherNames.length > 0 ? [`    other_names: ${list(otherNames)}`] : []),
    ...(country === undefined ? [] : [`    country: ${scalarOf(country, false)}`]),
    ...(offices.length > 0 ? ['    memberships:'] : []),
    ...offices.map(
      (office) => `      - { role: ${scalarOf(office.role, true)}, sources: ${list([office.source])} }`,
    ),
    ...(source === undefined ? [] : [`    sources: ${list([source])}`]),
  ];
}

/** Two persons of one country and one name are one entry, as nobody could tell them apart; another name of two is nobody's. */
function withoutSharedNames(persons: readonly DraftPerson[]): DraftPerson[] {
  const byName = new Map<string, DraftPerson>();
  for (const person of persons) {
    const key = keyOf(person.name, person.country);
    const first = byName.get(key);
    byName.set(key, first === undefined ? person : together(first, person));
  }
  const owners = new Map<string, number>();
  for (const { otherNames, country } of byName.values()) {
    for (const key of new Set(otherNames.map((name) => keyOf(name, country)))) {
      owners.set(key, (owners.get(key) ?? 0) + 1);
    }
  }
  return [...byName.values()].map((person) => ({
    ...person,
    otherNames: person.otherNames.filter((name) => {
      const key = keyOf(name, person.country);
      return !byName.has(key) && owners.get(key) === 1;
    }),
  }));
}

const keyOf = (name: string, country: string | undefined) => `${fold(name)}\0${country ?? ''}`;

function together(a: DraftPerson, b: DraftPerson): DraftPerson {
  const roles = new Set(a.offices.map(({ role }) => fold(role)));
  return {
    ...a,
    otherNames: [...new Set([...a.otherNames, ...b.otherNames])],
    offices: [...a.offices, ...b.offices.filter(({ role }) => !roles.has(fold(role)))],
    source: a.offices.length + b.offices.length > 0 ? undefined : a.source,
    remark: `${a.remark}; perhaps somebody else: ${b.remark}`,
  };
}
