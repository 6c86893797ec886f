// XML as text: escaping, elements, and names for what has an id.

export type Attributes = Readonly<Record<string, string | undefined>>;

/** What XML 1.0 cannot hold, not even escaped. Lone surrogates are no characters either. */
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/** A line end stays the one it is: a parser would make LF of CR. */
export const escaped = (text: string): string =>
  text
    .replace(ILLEGAL, '\uFFFD')
    .replace(/[&<>\r]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&#13;');

/** The characters that `escaped` cannot keep, each once with how often it stands there. */
export function illegalIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [sign] of text.matchAll(ILLEGAL)) {
    const name = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** What is undefined is left out. */
export const startTag = (name: string, attributes: Attributes = {}): string => {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapedValue(value)}"`],
  );
  return `<${name}${written.join('')}>`;
};

/** `content` is XML. */
export const element = (name: string, attributes: Attributes, content: string): string =>
  content === ''
    ? `${startTag(name, attributes).slice(0, -1)}/>`
    : `${startTag(name, attributes)}${content}</${name}>`;

const escapedValue = (text: string): string =>
  escaped(text).replace(/["\t\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * A name that may stand as `xml:id`, of any other: each character that may not is its code between two `_`, so that no two
 * become one and each can be read back. Letters beyond ASCII are among them, as not every validator allows all.
 */
export const xmlId = (prefix: string, id: string): string =>
  prefix + id.replace(/[^A-Za-z0-9.-]/g, (unit) => `_${unit.charCodeAt(0).toString(16)}_`);
