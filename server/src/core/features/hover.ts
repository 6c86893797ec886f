// The card of whoever the words under the cursor are about.
import { type Card, cardOf } from '../corpus/cardOf.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { officialsAt } from '../corpus/officialsAt.ts';
import type { RegisteredPerson } from '../register/register.ts';
import { fileName } from '../text/fileName.ts';
import { escapeMarkdown } from '../text/markdown.ts';
import type { Place } from '../text/place.ts';
import type { Span } from '../text/span.ts';

export interface Hover {
  readonly span: Span;
  readonly text: string;
}

export type HoverFormat = 'markdown' | 'plaintext';

export function hoverAt(corpus: Corpus, place: Place, format: HoverFormat): Hover | undefined {
  const officials = officialsAt(corpus, place);
  const [first] = officials;
  if (!first) return undefined;
  const isReadout = first.person !== undefined;
  const cards = officials.flatMap(({ id, person }) => {
    const card = cardOf(corpus, id, isReadout ? place.uri : undefined);
    const resolution = person === undefined ? undefined : corpus.officialOf(place.uri, person);
    return card ? [print(card, resolution?.candidates ?? [], format)] : [];
  });
  if (cards.length === 0) return undefined;
  const rule = format === 'markdown' ? '\n\n---\n\n' : '\n\n';
  return { span: first.span, text: cards.join(rule) };
}

function print(card: Card, candidates: readonly RegisteredPerson[], format: HoverFormat): string {
  const markdown = format === 'markdown';
  const say = markdown ? escapeMarkdown : (text: string) => text;
  const listed = (texts: readonly string[]) => texts.map(say).join('; ');

  const head = [
    markdown ? `**${say(card.name)}**` : card.name,
    ...(card.country === undefined ? [] : [say(card.country)]),
  ].join(' · ');
  const asOf = card.date !== undefined && card.registerFile !== undefined ? `On ${card.date}: ` : '';
  const first = [head, ...(card.posts.length > 0 ? [`${asOf}${listed(card.posts)}`] : [])];
  const facts = [
    ...(card.titlesHere.length > 0 ? [`Here: ${listed(card.titlesHere)}`] : []),
    ...(card.titlesElsewhere.length > 0 ? [`Elsewhere: ${listed(card.titlesElsewhere)}`] : []),
    ...(card.otherNames.length > 0 ? [`Also: ${listed(card.otherNames)}`] : []),
    `In ${counted(card.readouts, 'readout')}, ${counted(card.meetings, 'meeting')}`,
  ];
  const sources = [sourceOf(card, candidates, say), ...(card.notes ? [say(card.notes)] : [])];
  const links = card.links.map(({ label, url }) =>
    markdown ? `[${say(label)}](${url})` : `${label}: ${url}`,
  );
  if (links.length > 0) sources.push(links.join(markdown ? ' · ' : '\n'));

  const lineBreak = markdown ? '  \n' : '\n';
  return [first, facts, sources].map((lines) => lines.join(lineBreak)).join('\n\n');
}

function sourceOf(
  card: Card,
  candidates: readonly RegisteredPerson[],
  say: (text: string) => string,
): string {
  if (card.registerFile !== undefined) return `In the register, ${say(fileName(card.registerFile))}`;
  if (candidates.length > 0)
    return `The register has several: ${candidates.map(({ name }) => say(name)).join('; ')}`;
  return 'Not in the register; known from the readouts';
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
