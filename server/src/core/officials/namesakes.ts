// The forms of one name that are one person's beyond doubt: of one country, and where the name is but part of one, of one title.
import type { CountryCode } from '../readout/readout.ts';
import { listAt } from '../text/listAt.ts';
import { type Bearings, bearingsOf } from './evidence.ts';
import type { NamedForm, NameNode } from './nameIndex.ts';
import type { NameParts } from './nameParts.ts';

export interface Namesake {
  readonly key: string;
  readonly nameKey: string;
  /** The fullest that is written. */
  readonly name: string;
  readonly parts: NameParts;
  readonly country: CountryCode | undefined;
  readonly bearings: Bearings;
  readonly isPartial: boolean;
}

/** One word, or a first name of one letter: no name to go by. */
const isPartialName = ({ parts }: NameParts): boolean => parts.length < 2 || parts[0]!.initial;

export const namesakeKeyOf = ({ parts, country, title }: NamedForm): string =>
  `${parts.key}\0${country ?? ''}${isPartialName(parts) ? `\0${title ?? ''}` : ''}`;

/** Without the forms that are taken. */
export function namesakesOf(node: NameNode, isTaken: (form: NamedForm) => boolean): readonly Namesake[] {
  const byKey = new Map<string, NamedForm[]>();
  for (const form of node.forms) {
    if (isTaken(form)) continue;
    listAt(byKey, namesakeKeyOf(form)).push(form);
  }
  return [...byKey].map(([key, forms]) => {
    const { name, parts, country } = fullest(forms);
    const titles = new Set(forms.flatMap(({ title }) => title ?? []));
    const bearings = bearingsOf([country], [...titles]);
    return { key, nameKey: node.key, name, parts, country, bearings, isPartial: isPartialName(parts) };
  });
}

/** The longest, then the one with most accents, else the first of the alphabet. */
function fullest(forms: readonly NamedForm[]): NamedForm {
  const accents = (name: string) => name.replace(/[ -~]/g, '').length;
  return forms.reduce((a, b) => {
    const order = b.name.length - a.name.length || accents(b.name) - accents(a.name);
    return order > 0 || (order === 0 && b.name < a.name) ? b : a;
  });
}

/** The fuller name comes later; of two equally full, one whose country is known. No two are equal. */
export const compareFullness = (a: Namesake, b: Namesake): number =>
  a.parts.parts.length - b.parts.parts.length ||
  a.name.length - b.name.length ||
  Number(a.country !== undefined) - Number(b.country !== undefined) ||
  (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
