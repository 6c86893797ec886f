// The annotations as brat's standoff format has them: offsets in code points, one annotation a line.
import { codePointsOf } from '../../text/codePoints.ts';
import type { Span } from '../../text/span.ts';
import { statusOf } from './decisionsOf.ts';
import type { ExportedMention, ExportedReadout, Status } from './exported.ts';

/** What brat must know of the types to show them, in the folder of the texts. */
export const bratConfiguration = `[entities]
Person
Role
Title
Place
Date
Quotation
Note

[relations]
titleOf	Arg1:Title, Arg2:Person|Role
saidBy	Arg1:Quotation, Arg2:Person|Role

[events]

[attributes]
Status	Arg:<ENTITY>, Value:${(['suggested', 'confirmed', 'rejected', 'unsure', 'noted'] satisfies Status[]).join('|')}
`;

const typeOf = { name: 'Person', role: 'Role', passage: 'Note' } as const;

/** The `.ann` of one readout, whose text goes beside it unchanged as `.txt`. */
export function bratOf({ text, document, mentions, titles, quotations }: ExportedReadout): string {
  const points = codePointsOf(text);
  const lines: string[] = [];
  const count = { T: 0, N: 0, R: 0, A: 0, '#': 0 };
  const line = (kind: keyof typeof count, ...fields: readonly string[]): string => {
    const id = kind + ++count[kind];
    lines.push([id, ...fields].join('\t'));
    return id;
  };
  const marked = (type: string, span: Span): string => {
    const pieces = piecesOf(text, span);
    const offsets = pieces.map((piece) => points.of(piece)).map(({ start, end }) => `${start} ${end}`);
    const words = pieces.map(({ start, end }) => text.slice(start, end));
    return line('T', `${type} ${offsets.join(';')}`, words.join(' '));
  };
  const refersToPost = (id: string, post: string | undefined, label = post) => {
    if (post !== undefined) line('N', `Reference ${id} post:${token(post)}`, oneLine(label ?? post));
  };
  const said = (id: string, { decision }: { readonly decision: ExportedMention['decision'] }) => {
    if (decision === undefined) return;
    const { creator, created, judgement, note } = decision;
    const who = [judgement, creator && `by ${creator}`, created && `at ${created}`].filter(Boolean).join(' ');
    line('#', `AnnotatorNotes ${id}`, oneLine([who, note].filter(Boolean).join(': ')));
  };

  /** The mentions of each official, in the order of the text. */
  const mentionsOf = new Map<string, Placed[]>();
  for (const mention of mentions.filter((span) => piecesOf(text, span).length > 0)) {
    const { official, kind, status, start } = mention;
    const id = marked(typeOf[kind], mention);
    line('A', `Status ${id} ${status}`);
    if (official) {
      const references = [
        `register:${token(official.id)}`,
        ...(official.registered?.identifiers ?? []).map(
          ({ scheme, identifier }) => `${token(scheme)}:${token(identifier)}`,
        ),
      ];
      for (const reference of official.registered ? references : [`readouts:${token(official.id)}`])
        line('N', `Reference ${id} ${reference}`, oneLine(official.name));
      const known = mentionsOf.get(official.id) ?? [];
      mentionsOf.set(official.id, known);
      known.push({ id, start });
    }
    refersToPost(id, mention.decision?.post, mention.post?.label);
    said(id, mention);
  }
  const nearest = (official: string | undefined, offset: number) =>
    nearestTo(offset, mentionsOf.get(official ?? '') ?? [])?.id;
  /** What carries no status was marked by somebody in brat. */
  const suggested = (type: string, span: Span): string => {
    const id = marked(type, span);
    line('A', `Status ${id} suggested`);
    return id;
  };
  for (const title of titles) {
    const id = marked('Title', title);
    line('A', `Status ${id} ${title.decision ? statusOf(title.decision) : 'suggested'}`);
    refersToPost(id, title.post?.id ?? title.decision?.post, title.post?.label);
    for (const official of title.officials) {
      const holder = nearest(official.id, title.end);
      if (holder) line('R', `titleOf Arg1:${id} Arg2:${holder}`);
    }
    said(id, title);
  }
  for (const quotation of quotations) {
    const id = suggested('Quotation', quotation);
    const speaker = nearest(quotation.speaker?.id, quotation.start);
    if (speaker) line('R', `saidBy Arg1:${id} Arg2:${speaker}`);
  }
  const { date, meetings } = document.readout;
  for (const { place } of meetings) if (place) suggested('Place', place);
  for (const day of [date, ...meetings.map((meeting) => meeting.date)]) if (day) suggested('Date', day);
  return lines.map((each) => `${each}\n`).join('');
}

interface Placed {
  readonly id: string;
  readonly start: number;
}

/** Of a list sorted by start. */
function nearestTo(offset: number, sorted: readonly Placed[]): Placed | undefined {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle]!.start < offset) from = middle + 1;
    else to = middle;
  }
  const [before, after] = [sorted[from - 1], sorted[from]];
  if (before === undefined || after === undefined) return before ?? after;
  return offset - before.start <= after.start - offset ? before : after;
}

/** What breaks the lines of an `.ann` or their fields: words that go on behind it are in pieces. */
const UNBROKEN = /[^\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+/g;

function piecesOf(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(UNBROKEN)].flatMap(({ 0: words, index }) => {
    const from = start + index + words.length - words.trimStart().length;
    const to = from + words.trim().length;
    return from < to ? [{ start: from, end: to }] : [];
  });
}

const oneLine = (text: string): string => (text.match(UNBROKEN) ?? []).map((words) => words.trim()).join(' ');

/** One word, which can be read back as that of an address can. */
const token = (text: string): string => text.replace(/[%\s:]/g, (sign) => encodeURIComponent(sign));
