// A card in words, for editors that show Markdown and for those that do not.
import { fileName } from '../text/fileName.ts';
import { escapeMarkdown } from '../text/markdown.ts';
import type { Card } from './cardOf.ts';

export type CardFormat = 'markdown' | 'plaintext';

/** How many of a list are read at a glance. */
const few = 5;

export function cardText(card: Card, format: CardFormat): string {
  const markdown = format === 'markdown';
  const say = markdown ? escapeMarkdown : (text: string) => text;
  const listed = (texts: readonly string[]) => {
    const more = texts.length > few ? `; and ${texts.length - few} more` : '';
    return texts.slice(0, few).map(say).join('; ') + more;
  };
  const labelled = (label: string, texts: readonly string[]) =>
    texts.length > 0 ? [`${label}: ${listed(texts)}`] : [];

  const name = markdown ? `**${say(card.name)}**` : card.name;
  const head = [
    card.country === undefined ? name : `${name} · ${say(card.country)}`,
    ...postsLine(card, say),
  ];
  const facts = [
    ...labelled('Here', card.titlesHere),
    ...labelled('Elsewhere', card.titlesElsewhere),
    ...labelled('Also', card.otherNames),
    `In ${counted(card.readouts, 'readout')}, ${counted(card.meetings, 'meeting')}`,
  ];
  const links = card.links.map(({ label, url }) =>
    markdown ? `[${say(label)}](${url.replaceAll('&', '&amp;')})` : `${label}: ${url}`,
  );
  const sources = [
    card.registerFile === undefined
      ? 'Not in the register; known from the readouts'
      : `In the register, ${say(fileName(card.registerFile))}`,
    ...labelled('In the register, may be', card.candidates),
    ...labelled('Perhaps', card.suggestion === undefined ? [] : [card.suggestion]),
    ...(card.notes ? [say(card.notes)] : []),
    ...(links.length > 0 ? [links.join(' · ')] : []),
  ];
  const lineBreak = markdown ? '  \n' : '\n';
  return [head, facts, sources].map((lines) => lines.join(lineBreak)).join('\n\n');
}

function postsLine(
  { posts, outOfPost, undated, date, registerFile }: Card,
  say: (text: string) => string,
): readonly string[] {
  const asOf = date !== undefined && registerFile !== undefined ? `On ${date}: ` : '';
  const unchecked = undated ? ['The readout has no date: terms are not checked'] : [];
  if (posts.length > 0) return [asOf + posts.map(say).join('; '), ...unchecked];
  return outOfPost ? [`${asOf}no post in the register`] : [];
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
