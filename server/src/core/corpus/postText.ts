// A post in words: what it is called, whose it is, and who held it when.
import { countryName } from '../lexicon/countryName.ts';
import type { Post } from '../register/register.ts';
import { fileName } from '../text/fileName.ts';
import { escapeMarkdown } from '../text/markdown.ts';
import type { CardFormat } from './cardText.ts';
import type { Corpus } from './corpus.ts';
import { holdersOf } from './postsAt.ts';

/** How many holders are read at a glance. */
const few = 8;

export function postText(corpus: Corpus, post: Post, format: CardFormat): string {
  const markdown = format === 'markdown';
  const say = markdown ? escapeMarkdown : (text: string) => text;
  const label = markdown ? `**${say(post.label)}**` : post.label;
  const where = [post.organization, post.country && countryName(post.country)].filter((part) => part);
  const terms = termsOf(corpus, post);
  const more = terms.length > few ? [`and ${terms.length - few} more`] : [];
  const lines = [
    [label, ...where.map((part) => say(part!))].join(' · '),
    ...(post.otherLabels.length > 0 ? [`Also: ${post.otherLabels.map(say).join('; ')}`] : []),
    terms.length === 0
      ? 'Nobody in the register holds or held it'
      : [...terms.slice(0, few).map(say), ...more].join('; '),
    `In the register, ${say(fileName(post.place.uri))}`,
  ];
  return lines.join(markdown ? '  \n' : '\n');
}

/** The latest first, those without a beginning last. */
function termsOf(corpus: Corpus, post: Post): readonly string[] {
  const terms = holdersOf(corpus, post).flatMap(({ name, memberships }) =>
    memberships
      .filter((each) => each.post === post)
      .map(({ startDate, endDate }) => ({ name, startDate, endDate })),
  );
  terms.sort((a, b) => ((a.startDate ?? '') < (b.startDate ?? '') ? 1 : -1));
  return terms.map(({ name, startDate, endDate }) =>
    startDate || endDate ? `${name} (${startDate ?? '…'} – ${endDate ?? '…'})` : name,
  );
}
