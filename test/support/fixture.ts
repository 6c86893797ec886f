// Documents written down as a person reads them, with a cursor `<|>` and expected stretches `<|…|>` in the text.
import { readoutOf } from '../../server/src/core/annotations/sideFile.ts';
import { Corpus } from '../../server/src/core/corpus/corpus.ts';
import type { Place } from '../../server/src/core/text/place.ts';
import type { Span } from '../../server/src/core/text/span.ts';

export interface Fixture {
  readonly corpus: Corpus;
  /** The texts by address, without the marks. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where the cursor is. */
  readonly cursor: Place;
  /** What is marked, in the order of the documents and their texts. */
  readonly marked: readonly string[];
}

/**
 * `-- name --` on a line begins a document; without one there is a single document, `a.txt`.
 * Names that end in `.annotations.yaml` are the decisions beside a readout, others that end in `.yaml` register files.
 */
export function fixture(source: string): Fixture {
  let corpus = Corpus.empty;
  let cursor: Place | undefined;
  const texts = new Map<string, string>();
  const marked: string[] = [];
  for (const [uri, markedText] of documentsIn(source)) {
    const { text, spans, offset } = withoutMarks(markedText);
    texts.set(uri, text);
    marked.push(...spans.map((span) => shown(texts, uri, span)));
    if (offset !== undefined) cursor = { uri, offset };
    corpus = withFile(corpus, uri, text, texts);
  }
  return { corpus, texts, cursor: cursor ?? { uri: 'a.txt', offset: 0 }, marked };
}

export function withFile(
  corpus: Corpus,
  uri: string,
  text: string,
  texts: ReadonlyMap<string, string> = new Map(),
): Corpus {
  const readout = readoutOf(uri);
  if (readout !== undefined) return corpus.withAnnotationFile(uri, text, texts.get(readout));
  return uri.endsWith('.yaml') ? corpus.withRegisterFile(uri, text) : corpus.with(uri, text);
}

/** A stretch of a document as a test's failure can show it: `a.txt:17 Jane Doe`. */
export function shown(texts: ReadonlyMap<string, string>, uri: string, { start, end }: Span): string {
  return `${uri}:${start} ${texts.get(uri)?.slice(start, end)}`;
}

function documentsIn(source: string): [uri: string, text: string][] {
  const [before = '', ...rest] = source.replace(/^\n/, '').split(/^-- (.+) --\n/m);
  if (rest.length === 0) return [['a.txt', before]];
  return rest.flatMap((part, index) =>
    index % 2 === 0 ? [[part, rest[index + 1] ?? ''] as [string, string]] : [],
  );
}

function withoutMarks(source: string) {
  let text = '';
  let offset: number | undefined;
  const starts: number[] = [];
  const spans: Span[] = [];
  for (const part of source.split(/(<\|>|<\||\|>)/)) {
    if (part === '<|>') offset = text.length;
    else if (part === '<|') starts.push(text.length);
    else if (part === '|>') spans.push({ start: starts.pop() ?? 0, end: text.length });
    else text += part;
  }
  return { text, offset, spans: spans.sort((a, b) => a.start - b.start) };
}
