// The annotations as W3C's Web Annotation Data Model has them, in JSON-LD: https://www.w3.org/TR/annotation-model/
import { fileReference, iriOf, programIri, vocabulary, wikidataIri } from '../../annotations/iris.ts';
import type { Official } from '../../officials/official.ts';
import { codePointsOf } from '../../text/codePoints.ts';
import type { Span } from '../../text/span.ts';
import type { ExportedDecision, ExportedMention, ExportedReadout, ExportedTitle } from './exported.ts';
import { motivationOf } from './motivations.ts';
import { type Selector, selectorsIn } from './selectors.ts';

type Json = { readonly [key: string]: unknown };

export interface WebAnnotationOptions {
  /** Of the program. */
  readonly version: string;
}

/** One page of all annotations, each on a line. A suggestion has the program as its creator; a decision never has. */
export function webAnnotationOf(
  readouts: readonly ExportedReadout[],
  { version }: WebAnnotationOptions,
): string {
  const program = { id: programIri, type: 'Software', name: `Readouts ${version}` };
  const items = readouts.flatMap((readout) => [...suggestionsOf(readout, program), ...decisionsOf(readout)]);
  // Copies of W3C’s context from before 2021 lack one of its own words.
  const own = { readouts: vocabulary, assessing: 'http://www.w3.org/ns/oa#assessing' };
  const context = ['http://www.w3.org/ns/anno.jsonld', own];
  const id = iriOf('page', ...readouts.slice(0, 1).map(({ file }) => file));
  const lines = items.map((item) => JSON.stringify(item)).join(',\n');
  return `{"@context":${JSON.stringify(context)},"id":${JSON.stringify(id)},"type":"AnnotationPage","items":[\n${lines}\n]}\n`;
}

function suggestionsOf(readout: ExportedReadout, program: Json): Json[] {
  const { file, text, mentions, titles, quotations, decisions } = readout;
  const selectors = selectorsIn(text);
  const points = codePointsOf(text);
  const placeOf = (span: Span) => keyOf(points.of(span));
  const decided = new Set(decisions.flatMap(({ span }) => (span ? [keyOf(span)] : [])));
  const suggestion = (span: Span, kind: string, rest: Json) => ({
    id: iriOf('suggestion', file, placeOf(span)),
    type: 'Annotation',
    ...rest,
    creator: program,
    'readouts:mention': kind,
    target: targetOf(file, selectors(span)),
  });
  const isOpen = (span: Span) => !decided.has(keyOf(span));
  const ofMention = (mention: ExportedMention) =>
    suggestion(mention, mention.kind, {
      motivation: 'identifying',
      body: identified(mention.official!.id, mention.official, 'identifying'),
    });
  const ofTitle = (title: ExportedTitle) =>
    suggestion(title, 'title', {
      motivation: 'classifying',
      body: [
        classified('title'),
        ...(title.post ? [resource(iriOf('post', title.post.id), 'identifying', title.post.label)] : []),
      ],
    });
  // Of a quotation the speaker is no more than related to the words, so nobody takes these for a name.
  const ofQuotation = ({ speaker, ...span }: ExportedReadout['quotations'][number]) =>
    suggestion(span, 'quotation', {
      // A quotation may be but a name.
      id: iriOf('suggestion', file, placeOf(span), 'quotation'),
      motivation: 'classifying',
      body: [
        classified('quotation'),
        ...(speaker ? identified(speaker.id, speaker, 'linking') : []).map((body) => ({
          ...body,
          'readouts:relation': 'speaker',
        })),
      ],
    });
  return [
    ...mentions.filter((mention) => mention.official && isOpen(mention)).map(ofMention),
    ...titles.filter(isOpen).map(ofTitle),
    ...quotations.map(ofQuotation),
  ];
}

function decisionsOf({ file, text, decisions }: ExportedReadout): Json[] {
  const selectors = selectorsIn(text);
  return decisions.map((decision) => {
    const { annotation, span, changed } = decision;
    const { id, creator, created, judgement, scope, mention, quote } = annotation;
    return {
      id: iriOf('annotation', file, id),
      type: 'Annotation',
      motivation: motivationOf(annotation),
      ...(creator !== undefined && { creator: { type: 'Person', name: creator } }),
      ...(created !== undefined && { created }),
      ...(judgement !== undefined && { 'readouts:judgement': judgement }),
      ...(scope !== undefined && { 'readouts:scope': scope }),
      ...(mention !== undefined && { 'readouts:mention': mention }),
      // What a person saw, where the words are others now.
      ...(span && changed && { 'readouts:words': quote.exact }),
      body: bodiesOf(decision),
      // Of a place that is lost only the words are known.
      target: targetOf(file, span ? selectors(span, quote) : [{ type: 'TextQuoteSelector', ...quote }]),
    };
  });
}

function bodiesOf({ annotation, official }: ExportedDecision): Json[] {
  const { person, post, note, motivation } = annotation;
  const purpose = motivationOf(annotation);
  const bodies: Json[] = [];
  // The id as it is written: an entry may have been merged into another since.
  if (person !== undefined) bodies.push(...identified(person, official, purpose));
  if (post !== undefined) bodies.push(resource(iriOf('post', post), purpose));
  if (note !== undefined) {
    const about = motivation === 'editing' ? 'editing' : 'commenting';
    bodies.push({ type: 'TextualBody', purpose: about, value: note, format: 'text/plain' });
  }
  return bodies;
}

/** By our own id and, for others, by Wikidata's. */
function identified(id: string, official: Official | undefined, purpose: string): Json[] {
  const identifiers = official?.registered?.identifiers ?? [];
  const wikidata = identifiers.find(({ scheme }) => scheme === 'wikidata')?.identifier;
  return [
    resource(iriOf('person', id), purpose, official?.name),
    ...(wikidata === undefined ? [] : [resource(wikidataIri(wikidata), purpose, official?.name)]),
  ];
}

const resource = (source: string, purpose: string, label?: string): Json => ({
  ...{ type: 'SpecificResource', purpose, source },
  ...(label !== undefined && { label }),
});

const classified = (value: string): Json => ({
  ...{ type: 'TextualBody', purpose: 'classifying', value, format: 'text/plain' },
});

const targetOf = (file: string, selector: readonly Selector[]): Json => ({
  source: fileReference(file),
  selector,
});

const keyOf = ({ start, end }: Span) => `${start}-${end}`;
