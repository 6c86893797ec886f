// Reads W3C's Web Annotations: a page, a collection, a list, one alone, or one a line.
import type { Judgement, Motivation } from '../../annotations/annotation.ts';
import { namesIn } from '../../annotations/iris.ts';
import type { ForeignAnnotation, ForeignAnnotations, PersonReference } from './foreign.ts';

type Json = { readonly [key: string]: unknown };

/** A string says why it is none. */
export function fromWebAnnotations(text: string): ForeignAnnotations | string {
  const values = valuesIn(text);
  if (typeof values === 'string') return values;
  const items = itemsIn(values);
  if (items.length === 0) return 'has no Web Annotations';
  const decisions = items.filter((item) => !isByProgram(item));
  const annotations: ForeignAnnotation[] = [];
  const refusals: string[] = [];
  for (const item of decisions) {
    for (const target of listOf(item.target)) {
      const annotation = annotationOf(item, target);
      if (typeof annotation !== 'string') annotations.push(annotation);
      else refusals.push(`${wordsOf(item.id) ?? 'an annotation without an id'} ${annotation}`);
    }
  }
  return { annotations, refusals, suggestions: items.length - decisions.length };
}

function valuesIn(text: string): readonly unknown[] | string {
  try {
    return [JSON.parse(text)];
  } catch {
    const values: unknown[] = [];
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      try {
        values.push(JSON.parse(line));
      } catch {
        return `is no JSON, neither as a whole nor in line ${index + 1}`;
      }
    }
    return values;
  }
}

/** Whatever has a target, in the order of the file. */
function itemsIn(values: readonly unknown[]): readonly Json[] {
  const items: Json[] = [];
  const open = [...values].reverse();
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) for (const each of value.toReversed()) open.push(each);
    else if (isJson(value)) {
      if (value.target !== undefined) items.push(value);
      else open.push(value.next, value.first, value['@graph'], value.items);
    }
  }
  return items;
}

const isByProgram = ({ creator }: Json): boolean => {
  const types = listOf(creator).flatMap((each) => (isJson(each) ? listOf(each.type ?? each['@type']) : []));
  return types.some((type) => type === 'Software' || type === 'SoftwareAgent');
};

function annotationOf(item: Json, target: unknown): ForeignAnnotation | string {
  const selectors = isJson(target) ? listOf(target.selector).filter(isJson) : [];
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const exact = wordsOf(quote?.exact);
  if (exact === undefined) return 'has no TextQuoteSelector: nobody can say which words it is about';
  const place = selectors.find(({ type }) => type === 'TextPositionSelector');
  const [start, end] = [place?.start, place?.end];
  const isPlace = Number.isSafeInteger(start) && Number.isSafeInteger(end);
  const [creator] = listOf(item.creator);

  const about = bodiesOf(item);
  return {
    id: namesIn('annotation', wordsOf(item.id) ?? '')?.at(-1),
    source: wordsOf(isJson(target) ? idOf(target.source) : target),
    ...meaningOf(item, about.persons.length > 0 || about.post !== undefined),
    ...about,
    scope: item['readouts:scope'] === 'document' ? 'document' : undefined,
    mention: oneOf(['name', 'role'] as const, item['readouts:mention']),
    creator: isJson(creator) ? wordsOf(creator.name ?? creator.nickname ?? creator.id) : wordsOf(creator),
    created: wordsOf(item.created),
    exact,
    seen: wordsOf(item['readouts:words']),
    prefix: wordsOf(quote?.prefix),
    suffix: wordsOf(quote?.suffix),
    position: isPlace ? { start: start as number, end: end as number } : undefined,
  };
}

/** What is not about who somebody is, is a remark. */
function meaningOf(
  item: Json,
  isAboutSomebody: boolean,
): { readonly motivation: Motivation; readonly judgement: Judgement | undefined } {
  const words = listOf(item.motivation).map((word) => String(word).replace(/^.*[#:]/, ''));
  const said = oneOf(['positive', 'negative', 'unsure'] as const, item['readouts:judgement']);
  if (said !== undefined) return { motivation: 'identifying', judgement: said };
  if (words.includes('editing')) return { motivation: 'editing', judgement: undefined };
  const isOpen = words.length === 0 || words.includes('identifying') || words.includes('linking');
  if (isAboutSomebody && isOpen) return { motivation: 'identifying', judgement: 'positive' };
  if (isAboutSomebody && words.includes('questioning'))
    return { motivation: 'identifying', judgement: 'unsure' };
  return { motivation: 'commenting', judgement: undefined };
}

function bodiesOf(item: Json): Pick<ForeignAnnotation, 'persons' | 'post' | 'note'> {
  const persons: PersonReference[] = [];
  const notes = listOf(item.bodyValue).flatMap((value) => wordsOf(value) ?? []);
  let post: string | undefined;
  for (const body of listOf(item.body)) {
    const value = isJson(body) ? wordsOf(body.value) : undefined;
    if (value !== undefined) notes.push(value);
    const iri = isJson(body) ? idOf(body.source ?? body.id) : wordsOf(body);
    if (iri === undefined || value !== undefined) continue;
    const named = namesIn('post', iri)?.[0];
    if (named !== undefined) post = named;
    else persons.push(referenceOf(iri));
  }
  return { persons, post, note: notes.length === 0 ? undefined : notes.join('; ') };
}

function referenceOf(iri: string): PersonReference {
  const id = namesIn('person', iri)?.[0];
  if (id !== undefined) return { id };
  const wikidata = /^https?:\/\/(?:www\.)?wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/.exec(iri)?.[1];
  return wikidata === undefined ? { url: iri } : { scheme: 'wikidata', identifier: wikidata };
}

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const idOf = (value: unknown): string | undefined =>
  isJson(value) ? wordsOf(value.id ?? value['@id']) : wordsOf(value);

const wordsOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const oneOf = <Option extends string>(options: readonly Option[], value: unknown): Option | undefined =>
  options.find((option) => option === value);
