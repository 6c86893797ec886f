// What a block of a side file may hold; what the type system cannot know of a file is checked here.
import * as v from 'valibot';

const words = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));
/** A name or a note of digits alone is a number to YAML. */
const text = v.pipe(v.union([words, v.pipe(v.number(), v.transform(String))], 'must be text'));
const exactly = <const Options extends readonly string[]>(...options: Options) =>
  v.picklist(options, `must be ${options.join(' or ')}`);
const offset = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be below zero'),
);

export const quoteShape = v.looseObject({
  exact: v.pipe(v.string('must be text'), v.nonEmpty('must not be empty')),
  prefix: v.optional(v.string('must be text'), ''),
  suffix: v.optional(v.string('must be text'), ''),
});

export const positionShape = v.looseObject({ start: offset, end: offset });

export const annotationShape = v.looseObject({
  id: text,
  motivation: exactly('identifying', 'commenting', 'editing'),
  judgement: v.optional(exactly('positive', 'negative', 'unsure')),
  scope: v.optional(exactly('document')),
  person: v.optional(text),
  post: v.optional(text),
  mention: v.optional(exactly('name', 'role')),
  quote: quoteShape,
  position: positionShape,
  creator: v.optional(text),
  created: v.optional(text),
  note: v.optional(text),
});

/** Without these a decision says the same. */
export const mayLack = (key: string): boolean => key === 'creator' || key === 'created' || key === 'note';

export const knownKeys = ({ entries }: { readonly entries: object }): ReadonlySet<string> =>
  new Set(Object.keys(entries));
