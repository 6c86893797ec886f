// One annotation as it stands in a side file.
import { scalarOf } from '../register/scalar.ts';
import type { Span } from '../text/span.ts';
import type { Annotation, Quote } from './annotation.ts';

/** The lines of a block list's item whose hyphen is in that column, with a line end after each. */
export function blockOf(annotation: Annotation, eol: string, indent = 2): string {
  const { id, motivation, judgement, scope, person, post, mention, quote, position } = annotation;
  const { creator, created, note } = annotation;
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['id', id],
    ['motivation', motivation],
    ['judgement', judgement],
    ['scope', scope],
    ['person', person && scalarOf(person, false)],
    ['post', post && scalarOf(post, false)],
    ['mention', mention],
    ['quote', quoteText(quote)],
    ['position', positionText(position)],
    ['creator', creator && scalarOf(creator, false)],
    ['created', created && scalarOf(created, false)],
    ['note', note && scalarOf(note, false)],
  ];
  const lines = pairs.flatMap(([key, value]) => (value ? [`${key}: ${value}`] : []));
  const lead = ' '.repeat(indent);
  return lines.map((line, index) => `${lead}${index === 0 ? '- ' : '  '}${line}${eol}`).join('');
}

/** In quotation marks, whatever the words: spaces at the edges count. */
export const quoteText = ({ exact, prefix, suffix }: Quote): string =>
  `{ exact: ${JSON.stringify(exact)}, prefix: ${JSON.stringify(prefix)}, suffix: ${JSON.stringify(suffix)} }`;

export const positionText = ({ start, end }: Span): string => `{ start: ${start}, end: ${end} }`;
