// Finds in the text and in the register what a foreign annotation is about: better no place than a wrong one.
import type { Annotation, Quote } from '../../annotations/annotation.ts';
import { baseOf } from '../../annotations/baseOf.ts';
import { lfOffsets, lfText } from '../../annotations/lfText.ts';
import { clearlyBest, quoteMatches } from '../../annotations/quoteMatches.ts';
import { quoteOf } from '../../annotations/quoteOf.ts';
import type { Register } from '../../register/register.ts';
import { codePointsOf } from '../../text/codePoints.ts';
import type { Span } from '../../text/span.ts';
import type { ForeignAnnotation, PersonReference } from './foreign.ts';

export interface Placed {
  readonly annotation: Annotation;
  /** Nobody can tell which words are meant: what was decided is kept, and its position lies beyond the text. */
  readonly isOrphan: boolean;
}

/** For the annotations of one text. */
export function placing(text: string, register: Register): (foreign: ForeignAnnotation) => Placed {
  const points = codePointsOf(text);
  const lf = lfText(text);
  const { toLf, fromLf } = lfOffsets(text);
  const idOf = personsIn(register);
  let counted: ReturnType<typeof codePointsOf> | undefined;
  const lfPoints = () => {
    counted ??= codePointsOf(lf);
    return counted;
  };

  const isAround = ({ start, end }: Span, { prefix, suffix }: Quote): boolean =>
    prefix.length <= start && lf.startsWith(prefix, start - prefix.length) && lf.startsWith(suffix, end);
  /** In the LF text. */
  const placeOf = (position: Span | undefined, quote: Quote): Span | undefined => {
    // Some read a text with its line ends made LF, and count so.
    for (const span of position ? [toLf(points.from(position)), lfPoints().from(position)] : [])
      if (sameWords(lf.slice(span.start, span.end), quote.exact) && isAround(span, quote)) return span;
    return clearlyBest(quoteMatches(lf, quote));
  };

  return (foreign) => {
    const { prefix = '', suffix = '', position } = foreign;
    const given: Quote = { exact: lfText(foreign.exact), prefix: lfText(prefix), suffix: lfText(suffix) };
    const decision = decisionOf(foreign, idOf);
    const place = placeOf(position, given);
    if (place === undefined) {
      const beyond = { start: lf.length, end: lf.length + given.exact.length };
      return {
        annotation: {
          ...decision,
          quote: { ...given, exact: lfText(foreign.seen ?? foreign.exact) },
          position: beyond,
        },
        isOrphan: true,
      };
    }
    const { start, end } = place;
    const isQuoted = foreign.prefix !== undefined && foreign.suffix !== undefined && isAround(place, given);
    const own = quoteOf(text, fromLf(place)).quote;
    const exact = foreign.seen === undefined ? own.exact : lfText(foreign.seen);
    const quote = { ...(isQuoted ? given : own), exact };
    return { annotation: { ...decision, quote, position: { start, end } }, isOrphan: false };
  };
}

function decisionOf(
  foreign: ForeignAnnotation,
  idOf: (reference: PersonReference) => string | undefined,
): Omit<Annotation, 'quote' | 'position'> {
  const { persons, motivation, judgement, scope, post, mention, creator, created, note } = foreign;
  const isOurs = foreign.id !== undefined && /^[\p{L}\p{N}_-]+$/u.test(foreign.id);
  const said = { id: isOurs ? foreign.id! : idFor(foreign), creator, created };
  const person = persons.map(idOf).find((id) => id !== undefined);
  if (person === undefined && persons.length > 0) {
    // Of somebody whom the register does not have, who it is can only be noted.
    const who = `${judgement ?? 'about'}: ${persons.map(wordsFor).join(', ')}`;
    const nothing = { judgement: undefined, scope: undefined, post: undefined, mention: undefined };
    return { ...said, ...nothing, motivation: 'commenting', person, note: note ? `${note}; ${who}` : who };
  }
  return { ...said, motivation, judgement, scope, person, post, mention, note };
}

/** The same for the same annotation, whenever it is read. */
const idFor = (foreign: ForeignAnnotation): string => baseOf(JSON.stringify(foreign)).slice(-12);

/** By any identifier or link of an entry. */
function personsIn({ persons }: Register): (reference: PersonReference) => string | undefined {
  const ids = new Map<string, string>();
  for (const { id, identifiers, links } of persons.values()) {
    for (const { scheme, identifier } of identifiers) ids.set(wordsFor({ scheme, identifier }), id);
    for (const { url } of links) ids.set(url, id);
  }
  // An id is kept as it is written, though its entry was merged into another or is gone: that is a problem to be told.
  return (reference) => ('id' in reference ? reference.id : ids.get(wordsFor(reference)));
}

const wordsFor = (reference: PersonReference): string =>
  'id' in reference
    ? reference.id
    : 'url' in reference
      ? reference.url
      : `${reference.scheme}:${reference.identifier}`;

/** Where brat cannot have what stands between words, it has a space. */
const sameWords = (a: string, b: string): boolean =>
  a === b || (a !== '' && a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim());
