// Reads brat's `.ann`: what somebody marked there, or judged of what was suggested.
import type { Judgement } from '../../annotations/annotation.ts';
import type { Span } from '../../text/span.ts';
import type { ForeignAnnotation, ForeignAnnotations, PersonReference } from './foreign.ts';

/** Words that are marked, and what other lines say of them. */
interface Marked {
  readonly type: string;
  readonly span: Span;
  readonly words: string;
  status: string | undefined;
  readonly references: PersonReference[];
  post: string | undefined;
  readonly notes: string[];
}

export function fromBrat(text: string): ForeignAnnotations | string {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const marked = new Map<string, Marked>();
  const refusals: string[] = [];
  for (const line of lines) {
    if (!line.startsWith('T')) continue;
    const [id = '', what = '', words = ''] = line.split('\t');
    const [type = '', offsets = ''] = splitAt(what, ' ');
    const numbers = /^\d+ \d+(?:;\d+ \d+)*$/.test(offsets) ? offsets.split(/[ ;]/).map(Number) : [];
    if (numbers.length === 0 || words === '') refusals.push(`has no words and offsets in ${id}`);
    else {
      const span = { start: numbers[0]!, end: numbers.at(-1)! };
      marked.set(id, { type, span, words, status: undefined, references: [], post: undefined, notes: [] });
    }
  }
  if (marked.size === 0 && refusals.length === 0 && lines.length > 0) return 'is not what brat writes';
  for (const line of lines) addTo(marked, line);

  const annotations: ForeignAnnotation[] = [];
  let suggestions = 0;
  for (const [id, each] of marked) {
    if (each.status === 'suggested') suggestions++;
    else {
      const annotation = annotationOf(each);
      if (typeof annotation === 'string') refusals.push(`${id} ${annotation}`);
      else annotations.push(annotation);
    }
  }
  return { annotations, suggestions, refusals };
}

/** Attributes, references and notes; relations say nothing that is decided. */
function addTo(marked: ReadonlyMap<string, Marked>, line: string): void {
  const [, what = '', words = ''] = line.split('\t');
  const [name, id = '', value = ''] = what.split(' ');
  const mark = marked.get(id);
  if (mark === undefined) return;
  if (/^[AM]/.test(line) && name === 'Status') mark.status = value;
  else if (line.startsWith('#')) mark.notes.push(words);
  else if (line.startsWith('N')) {
    const [scheme, identifier] = splitAt(value, ':').map(decoded);
    if (scheme === 'post') mark.post = identifier;
    else if (scheme === 'register') mark.references.push({ id: identifier! });
    else if (scheme !== undefined && identifier !== undefined) mark.references.push({ scheme, identifier });
  }
}

const judgements: Readonly<Record<string, Judgement>> = {
  confirmed: 'positive',
  rejected: 'negative',
  unsure: 'unsure',
};

function annotationOf({ type, span, words, status, references, post, notes }: Marked) {
  const kind = type === 'Person' ? 'name' : type === 'Role' ? 'role' : undefined;
  const isAboutSomebody = kind !== undefined || references.length > 0 || post !== undefined;
  const isRemark = status === 'noted' || type === 'Note' || !isAboutSomebody;
  if (isRemark && notes.length === 0) return `is marked as ${type}, and nothing is said of it`;
  const { creator, created, note } = saidIn(notes.join('; '));
  const annotation: ForeignAnnotation = {
    ...{ id: undefined, source: undefined, scope: undefined, creator, created, note },
    motivation: isRemark ? 'commenting' : 'identifying',
    judgement: isRemark ? undefined : (judgements[status ?? ''] ?? 'positive'),
    ...{ post, persons: references },
    // Without a status it was marked by somebody in brat.
    mention: status === undefined && !isRemark ? kind : undefined,
    ...{ exact: words, prefix: undefined, suffix: undefined, position: span },
  };
  return annotation;
}

/** As exports write it: `positive by Ana at 2026-11-22T10:00:00Z: as in May`. Else all of it is the note. */
function saidIn(text: string): Pick<ForeignAnnotation, 'creator' | 'created' | 'note'> {
  const [head = '', note] = splitAt(text, ': ');
  const said = /^(?:(?:positive|negative|unsure)(?= |$))? ?(?:by (.+?))? ?(?:at (\S+))?$/.exec(head);
  if (said === null || head === '')
    return { creator: undefined, created: undefined, note: text || undefined };
  return { creator: said[1], created: said[2], note };
}

function splitAt(text: string, separator: string): readonly [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return text;
  }
}
