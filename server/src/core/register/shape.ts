// What an entry of the register may hold, in Popolo's words; what the type system cannot know of a file is checked here.
import * as v from 'valibot';
import { countries } from '../lexicon/countries.ts';
import { isPartialDate } from './partialDate.ts';

const text = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));
const name = v.pipe(text, v.regex(/\p{L}/u, 'must have letters in it'));
const id = v.pipe(
  text,
  v.regex(
    /^[\p{L}_][\p{L}\p{N}_.-]*$/u,
    'must be letters, digits, dots, hyphens and underscores, and begin with a letter',
  ),
);
/** A bare year is a number to YAML. */
const date = v.pipe(
  v.union([v.pipe(v.number(), v.integer(), v.transform(String)), v.string()], 'must be a date'),
  v.check(isPartialDate, 'must be a date: YYYY, YYYY-MM or YYYY-MM-DD'),
);
/** Among them those of two words: `World Bank`. */
export const knownCodes: ReadonlySet<string | undefined> = new Set(countries.map(({ code }) => code));
/** Whether there is one of that code is told with what may be meant. */
const country = v.pipe(
  text,
  v.transform((code) => (code.length === 2 ? code.toUpperCase() : code)),
);
/** A list is an object to JavaScript. */
const isNoList = v.check((value: unknown) => !Array.isArray(value), 'must not be a list');
/** One where a list may stand is a list of one. */
const listOf = <T extends v.GenericSchema>(item: T) =>
  v.optional(
    v.pipe(
      v.unknown(),
      v.transform((value) => (value === null ? [] : Array.isArray(value) ? value : [value])),
      v.array(v.pipe(v.unknown(), isNoList, item)),
    ),
    [],
  );
/** As Popolo writes names and labels, or just the text. */
const textIn = <Key extends string>(key: Key) =>
  v.union(
    [
      text,
      v.pipe(
        v.looseObject({ [key]: text } as Record<Key, typeof text>),
        v.transform((value) => value[key] as string),
      ),
    ],
    `must be text, or have a ${key}`,
  );
const link = v.union(
  [
    v.pipe(
      text,
      v.transform((url) => ({ url, note: undefined })),
    ),
    v.pipe(
      v.looseObject({ url: text, note: v.optional(text) }),
      v.transform(({ url, note }) => ({ url, note })),
    ),
  ],
  'must be an address, or have a url',
);
const identifier = v.pipe(
  v.looseObject({
    scheme: v.optional(text),
    identifier: v.pipe(v.union([text, v.number()]), v.transform(String)),
  }),
  v.transform(({ scheme = '', identifier }) => ({ scheme, identifier })),
);

export const postShape = v.looseObject({
  id,
  label: text,
  other_labels: listOf(textIn('name')),
  organization: v.optional(text),
  country: v.optional(country),
});

export const membershipShape = v.looseObject({
  post: v.optional(text),
  role: v.optional(text),
  organization: v.optional(text),
  country: v.optional(country),
  start_date: v.optional(date),
  end_date: v.optional(date),
  notes: v.optional(text),
  sources: listOf(link),
});

export const personShape = v.looseObject({
  id: v.optional(id),
  name,
  other_names: listOf(textIn('name')),
  country: v.optional(country),
  memberships: listOf(membershipShape),
  identifiers: listOf(identifier),
  links: listOf(link),
  sources: listOf(link),
  notes: v.optional(text),
  all_ids: listOf(id),
});

export const ignoredShape = v.looseObject({
  name,
  document: v.optional(text),
});

/** Words of Popolo's that mean something to a curator and nothing to us; any other is probably a slip. */
const PASSED_OVER =
  'given_name family_name additional_name honorific_prefix honorific_suffix patronymic_name sort_name gender pronouns email ' +
  'birth_date death_date image summary biography national_identity contact_details created_at updated_at classification ' +
  'label on_behalf_of area area_id lang note url scheme start_date end_date';

const keysOf = new Map<object, ReadonlySet<string>>();

export function knownKeys(shape: { readonly entries: object }): ReadonlySet<string> {
  const known = keysOf.get(shape) ?? new Set([...Object.keys(shape.entries), ...PASSED_OVER.split(' ')]);
  keysOf.set(shape, known);
  return known;
}
