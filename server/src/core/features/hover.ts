// The card of whoever the words under the cursor are about; in the register also that of a post.
import { cardOf } from '../corpus/cardOf.ts';
import { type CardFormat, cardText } from '../corpus/cardText.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { officialsAt } from '../corpus/officialsAt.ts';
import { postsAt } from '../corpus/postsAt.ts';
import { postText } from '../corpus/postText.ts';
import type { Place } from '../text/place.ts';
import type { Span } from '../text/span.ts';

export interface Hover {
  readonly span: Span;
  readonly text: string;
}

/** One card after the other where a title is shared by several. */
export function hoverAt(corpus: Corpus, place: Place, format: CardFormat): Hover | undefined {
  const officials = officialsAt(corpus, place);
  const [found] = officials.length === 0 ? postsAt(corpus, place) : [];
  if (found) return { span: found.span, text: postText(corpus, found.post, format) };
  const cards = officials.flatMap(({ id, person }) => {
    const card = cardOf(corpus, id, person === undefined ? undefined : { uri: place.uri, person });
    return card ? [cardText(card, format)] : [];
  });
  const span = officials[0]?.span;
  const rule = format === 'markdown' ? '\n\n---\n\n' : '\n\n';
  return span && cards.length > 0 ? { span, text: cards.join(rule) } : undefined;
}
