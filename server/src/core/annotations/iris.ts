// How an annotation and what it is about are named where the web's names are asked for.

const root = 'urn:readouts:';

/** The terms that W3C has no word for. */
export const vocabulary = root;

export const programIri = `${root}program`;

export type Named = 'person' | 'post' | 'annotation' | 'suggestion' | 'page';

export const iriOf = (kind: Named, ...names: readonly string[]): string =>
  `${root}${kind}:${names.map(encoded).join(':')}`;

/** What `iriOf` made it of; undefined for any other name. */
export function namesIn(kind: Named, iri: string): readonly string[] | undefined {
  const beginning = `${root}${kind}:`;
  if (!iri.startsWith(beginning)) return undefined;
  try {
    return iri.slice(beginning.length).split(':').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

export const wikidataIri = (identifier: string): string =>
  `http://www.wikidata.org/entity/${encoded(identifier)}`;

/** A relative reference to a file: a path with `/`. Its first name must not look like a scheme. */
export const fileReference = (path: string): string => path.split('/').map(encoded).join('/');

/** Half of a character that takes two units has no place in an address. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
