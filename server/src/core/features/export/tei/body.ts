// The text of a readout in TEI: its sections as they are, each with its marks; without the tags it is the source.
import type { SectionKind } from '../../../readout/readout.ts';
import type { Span } from '../../../text/span.ts';
import type { ExportedReadout } from '../exported.ts';
import { type Mark, type Nested, nested } from './nested.ts';
import { escaped, startTag } from './xml.ts';

export interface Body {
  readonly xml: string;
  readonly idsOf: Nested['idsOf'];
}

/** `frus`: as one of its documents, with its lists of participants. */
export function bodyOf(readout: ExportedReadout, marks: readonly Mark[], frus: boolean): Body {
  const { text, document } = readout;
  const stretches = stretchesOf(document.readout.sections, text);
  const { stretches: contents, idsOf } = nested(text, stretches, marks);
  const [begin, end] = frus
    ? [`<body>${startTag('div', frusDocument)}`, '</div></body>']
    : ['<body>', '</body>'];
  const hasFront = stretches[0]?.kind === 'front-matter';
  const tags = tagsOf(stretches, frus ? (each) => areParticipants(readout, each) : () => false);

  let xml = startTag('text', { 'xml:id': textId, 'xml:lang': document.readout.language });
  if (!hasFront) xml += begin;
  let at = 0;
  stretches.forEach((stretch, index) => {
    const { before, after } = tags[index]!;
    xml += escaped(text.slice(at, stretch.start)) + before + contents[index] + after;
    if (index === 0 && hasFront) xml += begin;
    at = stretch.end;
  });
  xml += escaped(text.slice(at));
  // Nothing but a head, or nothing at all, is no body.
  if (!stretches.some(({ kind }) => isContent(kind))) xml += '<p/>';
  return { xml: `${xml}${end}</text>`, idsOf };
}

/** What is about no words that are there is about all. */
export const textId = 'text';

const frusDocument = { type: 'document', subtype: 'historical-document', n: '1', 'xml:id': 'd1' };

/** A section, or words that are in none. */
interface Stretch extends Span {
  readonly kind: SectionKind | 'other';
}

/** All that XML takes for space: whatever else stands between sections must be in an element. */
const WORDS = /[^ \t\r\n](?:.*[^ \t\r\n])?/s;

function stretchesOf(sections: readonly Stretch[], text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const section of [...sections, { start: text.length, end: text.length, kind: 'other' } as const]) {
    const words = WORDS.exec(text.slice(at, section.start));
    if (words) {
      const start = at + words.index;
      stretches.push({ kind: 'other', start, end: start + words[0].length });
    }
    if (section.end > section.start) stretches.push(section);
    at = section.end;
  }
  return stretches;
}

const isContent = (kind: Stretch['kind']): boolean =>
  kind === 'paragraph' || kind === 'list-item' || kind === 'other';

interface Tags {
  readonly before: string;
  readonly after: string;
}

function tagsOf(
  stretches: readonly Stretch[],
  areParticipants: (items: readonly Stretch[]) => boolean,
): readonly Tags[] {
  const inside = (...tags: readonly string[]): Tags => ({
    before: tags.map((tag) => `<${tag}>`).join(''),
    after: tags
      .map((tag) => `</${tag.split(' ')[0]}>`)
      .toReversed()
      .join(''),
  });
  /** A head must come first. */
  const body = stretches.findIndex(({ kind }) => isContent(kind));
  return stretches.map(({ kind }, index): Tags => {
    switch (kind) {
      case 'front-matter':
        return inside('front', 'ab type="front-matter"');
      case 'headline':
        return body < 0 || index < body ? inside('head') : inside('ab type="headline"');
      case 'debris':
      case 'end-mark':
        // TEI's word for what a printed page has around its text.
        return inside(`fw type="${kind}"`);
      case 'caption':
        return inside('figure', 'head');
      case 'paragraph':
        return inside('p');
      case 'other':
        return inside('ab');
      default: {
        const isFirst = stretches[index - 1]?.kind !== 'list-item';
        const isLast = stretches[index + 1]?.kind !== 'list-item';
        const type = isFirst && areParticipants(listFrom(stretches, index)) ? ' type="participants"' : '';
        return {
          before: isFirst ? `<list${type}><item>` : '<item>',
          after: isLast ? '</item></list>' : '</item>',
        };
      }
    }
  });
}

function listFrom(stretches: readonly Stretch[], from: number): readonly Stretch[] {
  let to = from;
  while (stretches[to]?.kind === 'list-item') to++;
  return stretches.slice(from, to);
}

/** Whether somebody who took part in a meeting stands in each item. */
function areParticipants({ document }: ExportedReadout, items: readonly Span[]): boolean {
  const { meetings, mentions } = document.readout;
  const present = new Set(
    meetings.flatMap(({ delegations }) => delegations.flatMap(({ members }) => members)),
  );
  const named = mentions.filter(({ person }) => present.has(person));
  return items.every(({ start, end }) => named.some((each) => each.start >= start && each.end <= end));
}
