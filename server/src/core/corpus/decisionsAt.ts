// What was decided about a stretch of a readout: about its words, or about the person that they mean wherever the document does.
import type { AnchoredAnnotation } from '../annotations/annotation.ts';
import { mentionAt } from '../annotations/mentionsAsDecided.ts';
import { reasonOf } from '../annotations/verdict.ts';
import { personOf } from '../register/register.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Corpus } from './corpus.ts';

/** In the order of the file. */
export function decisionsAt(corpus: Corpus, uri: string, span: Span): readonly AnchoredAnnotation[] {
  const mentions = corpus.document(uri)?.read.mentions ?? [];
  const personAt = (place: Span) => mentionAt(mentions, place)?.person;
  const person = personAt(span);
  return corpus.annotationsOf(uri).filter(({ annotation, span: place }) => {
    if (place === undefined) return false;
    if (overlaps(place, span)) return true;
    return annotation.scope === 'document' && person !== undefined && personAt(place) === person;
  });
}

/** `“Ruiz” is Ana Ruiz Prado; decided by Ada on 2026-11-22: as in May`. */
export function decisionText(corpus: Corpus, { annotation }: AnchoredAnnotation): string {
  const { motivation, judgement, person, post, mention, quote, note, creator } = annotation;
  const words = `“${shortened(quote.exact)}”`;
  if (motivation !== 'identifying') return `${creator === undefined ? 'Note' : creator} on ${words}: ${note}`;
  const name = person === undefined ? undefined : (personOf(corpus.register, person)?.name ?? person);
  const label = post === undefined ? undefined : (corpus.register.posts.get(post)?.label ?? post);
  const who = name ?? label ?? (mention === undefined ? 'no person' : `a ${mention}`);
  if (judgement === 'unsure') return `Who ${words} is was ${reasonOf(annotation)}`;
  const isNot = judgement === 'negative' && name !== undefined;
  return `${words} is ${isNot ? 'not ' : ''}${who}; ${reasonOf(annotation)}`;
}

const shortened = (words: string): string => {
  const plain = words.replace(/\s+/g, ' ');
  return plain.length > 40 ? `${plain.slice(0, 39).trimEnd()}…` : plain;
};
