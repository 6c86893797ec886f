// Finds in the text and in the register what a foreign annotation is about: better nothing than a wrong place.
import type { Annotation } from '../../annotations/annotation.ts';
import { baseOf } from '../../annotations/baseOf.ts';
import { lfOffsets, lfText } from '../../annotations/lfText.ts';
import { quoteOf } from '../../annotations/quoteOf.ts';
import type { Register } from '../../register/register.ts';
import { codePointsOf } from '../../text/codePoints.ts';
import type { Span } from '../../text/span.ts';
import type { ForeignAnnotation, PersonReference } from './foreign.ts';

/** For the annotations of one text. A string says why one cannot be taken over. */
export function placing(
  text: string,
  register: Register,
): (foreign: ForeignAnnotation) => Annotation | string {
  const points = codePointsOf(text);
  const lf = lfText(text);
  const { toLf, fromLf } = lfOffsets(text);
  const idOf = personsIn(register);
  let counted: ReturnType<typeof codePointsOf> | undefined;
  const lfPoints = () => {
    counted ??= codePointsOf(lf);
    return counted;
  };

  const around = ({ prefix = '', suffix = '' }: ForeignAnnotation) =>
    ({ before: lfText(prefix), after: lfText(suffix) }) as const;
  const isAround = ({ start, end }: Span, foreign: ForeignAnnotation): boolean => {
    const { before, after } = around(foreign);
    return (
      before.length <= start && lf.startsWith(before, start - before.length) && lf.startsWith(after, end)
    );
  };
  /** In the LF text. */
  const placeOf = (foreign: ForeignAnnotation): Span | undefined => {
    const { position } = foreign;
    const words = lfText(foreign.exact);
    if (position) {
      // Some read a text with its line ends made LF, and count so.
      for (const span of [toLf(points.from(position)), lfPoints().from(position)])
        if (sameWords(lf.slice(span.start, span.end), words) && isAround(span, foreign)) return span;
    }
    const { before, after } = around(foreign);
    const sought = before + words + after;
    const at = lf.indexOf(sought);
    if (at < 0 || lf.indexOf(sought, at + 1) >= 0) return undefined;
    return { start: at + before.length, end: at + before.length + words.length };
  };

  return (foreign) => {
    const span = placeOf(foreign);
    if (span === undefined)
      return `is about “${shortened(foreign.exact)}”, of which there is not just one in the text`;
    const { before, after } = around(foreign);
    const isQuoted = foreign.prefix !== undefined && foreign.suffix !== undefined;
    const own = quoteOf(text, fromLf(span)).quote;
    const quote = isQuoted ? { exact: own.exact, prefix: before, suffix: after } : own;
    return { ...decisionOf(foreign, idOf), quote, position: span };
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

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words);
