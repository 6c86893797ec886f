// The titles and roles of a readout with the posts that people decided them to be.
import type { Readout } from '../readout/readout.ts';
import type { Span } from '../text/span.ts';
import type { AnchoredAnnotation } from './annotation.ts';
import { mentionAt } from './mentionsAsDecided.ts';
import { byAge } from './verdict.ts';

export function postsAsDecided(readout: Readout, anchored: readonly AnchoredAnnotation[]): Readout {
  const posts = new Map<string, string>();
  const roles = readout.mentions.filter(({ kind }) => kind === 'role');
  for (const { annotation, span } of byAge(anchored)) {
    const { judgement, post } = annotation;
    if (span === undefined || post === undefined || judgement !== 'positive') continue;
    posts.set(keyOf(mentionAt(roles, span) ?? span), post);
  }
  if (posts.size === 0) return readout;
  const withPost = <T extends Span>(words: T): T => {
    const post = posts.get(keyOf(words));
    return post === undefined ? words : { ...words, post };
  };
  return {
    ...readout,
    mentions: readout.mentions.map((mention) => (mention.kind === 'role' ? withPost(mention) : mention)),
    titles: readout.titles.map(withPost),
  };
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;
