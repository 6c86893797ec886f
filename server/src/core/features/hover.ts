// The card of whoever the words under the cursor are about, with what was decided about them; in the register also that of a post.
import { cardOf } from '../corpus/cardOf.ts';
import { type CardFormat, cardText } from '../corpus/cardText.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { decisionsAt, decisionText } from '../corpus/decisionsAt.ts';
import { officialsAt } from '../corpus/officialsAt.ts';
import { postsAt } from '../corpus/postsAt.ts';
import { postText } from '../corpus/postText.ts';
import { escapeMarkdown } from '../text/markdown.ts';
import type { Place } from '../text/place.ts';
import type { Span } from '../text/span.ts';

export interface Hover {
  readonly span: Span;
  readonly text: string;
}

/** One card after the other where a title is shared by several. */
export function hoverAt(corpus: Corpus, place: Place, format: CardFormat): Hover | undefined {
  const { uri, offset } = place;
  const officials = officialsAt(corpus, place);
  const [found] = officials.length === 0 ? postsAt(corpus, place) : [];
  if (found) return { span: found.span, text: postText(corpus, found.post, format) };
  const cards = officials.flatMap(({ id, person }) => {
    const card = cardOf(corpus, id, person === undefined ? undefined : { uri, person });
    return card ? [cardText(card, format)] : [];
  });
  const decisions = decisionsAt(corpus, uri, officials[0]?.span ?? { start: offset, end: offset + 1 });
  const span = officials[0]?.span ?? decisions[0]?.span;
  const say = format === 'markdown' ? escapeMarkdown : (text: string) => text;
  const decided = decisions.map((decision) => say(decisionText(corpus, decision)));
  const parts = [
    ...cards,
    ...(decided.length > 0 ? [decided.join(format === 'markdown' ? '  \n' : '\n')] : []),
  ];
  const rule = format === 'markdown' ? '\n\n---\n\n' : '\n\n';
  return span && parts.length > 0 ? { span, text: parts.join(rule) } : undefined;
}
