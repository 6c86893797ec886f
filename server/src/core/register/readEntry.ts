// What one entry of a register file says, with the faults in it.
import type * as v from 'valibot';
import type { Node } from 'yaml';
import { countryCalled } from '../lexicon/countryCalled.ts';
import type { CountryCode } from '../readout/readout.ts';
import { slugOf } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { type FileReader, perhaps } from './fileReader.ts';
import { isReversed } from './partialDate.ts';
import type { Membership, Post, RegisteredPerson } from './register.ts';
import { knownCodes, type membershipShape, personShape, postShape } from './shape.ts';

/** A membership before the posts of all files are known. */
export interface ParsedMembership extends Omit<Membership, 'post'> {
  /** Its id, whether or not there is such a post. */
  readonly post: string | undefined;
  /** Of the post's id, or of the membership. */
  readonly span: Span;
}

export interface ParsedPerson extends Omit<RegisteredPerson, 'memberships'> {
  readonly memberships: readonly ParsedMembership[];
  readonly idSpan: Span;
  readonly formerIdSpans: readonly Span[];
}

export interface ParsedPost extends Post {
  readonly idSpan: Span;
}

/** Short names of organisations are in capitals, and more than anybody lists; anything else unknown is a slip, and what is no code at all counts for nothing. */
function countryIn(
  file: FileReader,
  entry: Node,
  path: readonly (string | number)[],
  country: CountryCode | undefined,
): CountryCode | undefined {
  if (country === undefined || knownCodes.has(country)) return country;
  const better = countryCalled(country);
  const isShortName = isCode(country) && country.length > 2 && country === country.toUpperCase();
  if (better === undefined && isShortName) return country;
  file.fault(
    'register-unknown-country',
    file.spanOf(entry, [...path, 'country']),
    `There is no country \`${country}\`${perhaps(better)}.`,
    'warning',
    better,
  );
  return isCode(country) ? country : undefined;
}

const isCode = (country: string): boolean => /^[A-Za-z][A-Za-z-]{1,15}$/.test(country);

export function postOf(file: FileReader, entry: Node): ParsedPost | undefined {
  const value = file.read(entry, postShape, 'post');
  return (
    value && {
      id: value.id,
      label: value.label,
      otherLabels: value.other_labels,
      organization: value.organization,
      country: countryIn(file, entry, [], value.country),
      place: file.placeOf(entry, 'label'),
      idSpan: file.spanOf(entry, ['id']),
    }
  );
}

export function personOf(file: FileReader, entry: Node): ParsedPerson | undefined {
  const value = file.read(entry, personShape, 'person');
  if (value === undefined) return undefined;
  const id = value.id ?? slugOf(value.name);
  const formerIds = value.all_ids.filter((former) => former !== id);
  return {
    id,
    name: value.name,
    otherNames: value.other_names,
    country: countryIn(file, entry, [], value.country),
    memberships: value.memberships.map((membership, index) => membershipOf(file, entry, membership, index)),
    identifiers: value.identifiers.map(({ scheme, identifier }) => ({ scheme, identifier })),
    links: [...value.links, ...value.sources],
    notes: value.notes,
    formerIds,
    formerIdSpans: formerIds.map((former) => file.spanOf(entry, ['all_ids', value.all_ids.indexOf(former)])),
    place: file.placeOf(entry, 'name'),
    idSpan: file.spanOf(entry, [value.id === undefined ? 'name' : 'id']),
  };
}

function membershipOf(
  file: FileReader,
  entry: Node,
  value: v.InferOutput<typeof membershipShape>,
  index: number,
): ParsedMembership {
  const { start_date: startDate, end_date: endDate } = value;
  const path = ['memberships', index];
  if (startDate !== undefined && endDate !== undefined && isReversed(startDate, endDate)) {
    file.fault(
      'register-reversed-term',
      file.spanOf(entry, [...path, 'end_date']),
      `Ends on ${endDate}, before it starts on ${startDate}.`,
    );
  }
  const { post, role, organization, notes, sources } = value;
  const country = countryIn(file, entry, path, value.country);
  const span = file.spanOf(entry, [...path, 'post']);
  return { post, role, organization, country, startDate, endDate, notes, sources, span };
}
