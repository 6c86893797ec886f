// Reads one side file: each decision by itself, so that a broken one is a fault at its place and the others still count.
import type * as v from 'valibot';
import { isMap, isNode, isScalar, type Node } from 'yaml';
import { FileReader, type FileWords } from '../register/fileReader.ts';
import type { RegisterFault } from '../register/register.ts';
import { parsed } from '../register/treesOf.ts';
import { fileName } from '../text/fileName.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { nearestOf } from '../text/nearestOf.ts';
import { compareSpans, type Span } from '../text/span.ts';
import type { AnnotationFile, WrittenAnnotation } from './annotation.ts';
import { intactText } from './intactText.ts';
import { annotationShape, knownKeys, mayLack, positionShape, quoteShape } from './shape.ts';
import { readoutOf } from './sideFile.ts';

const words: FileWords = {
  codes: {
    syntax: 'annotation-syntax',
    entry: 'annotation-invalid-entry',
    date: 'annotation-invalid-entry',
    key: 'annotation-unknown-key',
  },
  what: 'A file of decisions',
  shape: 'A file of decisions has `version`, `source`, `base` and a list `annotations`.',
  keys: new Set(['version', 'source', 'base', 'annotations']),
  keysOf: knownKeys,
  inner: { quote: quoteShape, position: positionShape },
};

export function parseAnnotationFile(uri: string, text: string): AnnotationFile {
  const intact = intactText(text);
  const file = new FileReader(uri, parsed(intact.text), words);
  file.checkFrame();
  const annotations: WrittenAnnotation[] = [];
  const seen = new Map<string, WrittenAnnotation>();
  for (const entry of file.entries('annotations')) {
    const annotation = annotationOf(file, entry);
    if (annotation === undefined) continue;
    const first = seen.get(annotation.id);
    if (first === undefined) seen.set(annotation.id, annotation);
    else file.faults.push(duplicateId(annotation, first));
    if (first === undefined || !isSame(intact.text, annotation, first)) annotations.push(annotation);
  }
  const source = textAt(file, 'source');
  const base = textAt(file, 'base');
  tellSource(file, uri, source);
  return {
    ...{ uri, text, lines: new LineIndex(text), annotations },
    ...{ source: source?.value, base: base?.value, baseSpan: base?.span },
    faults: [...file.faults, ...intact.faults].sort(compareSpans),
  };
}

function annotationOf(file: FileReader, entry: Node): WrittenAnnotation | undefined {
  // A key without its value, or one that is a letter off, would turn what was decided into something else.
  const emptied = isMap(entry)
    ? entry.items.find(({ key, value }) => isMeant(key) && isEmpty(value))
    : undefined;
  const value = file.read(entry, annotationShape, 'decision', mayLack);
  if (value === undefined) return undefined;
  const invalid = (span: Span, message: string) => {
    file.fault('annotation-invalid-entry', span, message);
    return undefined;
  };
  if (emptied && isNode(emptied.key) && emptied.key.range) {
    const [start, end] = emptied.key.range;
    return invalid({ start, end }, `\`${keyName(emptied.key)}\` has no value: this decision does not count.`);
  }
  if (isMap(entry) && entry.items.some(({ key }) => isNearlyMeant(key))) return undefined;
  const says = saysNothing(value);
  if (says !== undefined) return invalid(file.spanOf(entry, says.path), says.message);
  if (value.position.end <= value.position.start)
    return invalid(nodeSpan(entry, 'position'), '`position` must end after it starts.');
  const { start, end } = file.placeOf(entry, 'id');
  const at = (key: string): Span => file.spanOf(entry, [key]);
  return {
    ...{ id: value.id, motivation: value.motivation, judgement: value.judgement, scope: value.scope },
    ...{ person: value.person, post: value.post, mention: value.mention },
    quote: { exact: value.quote.exact, prefix: value.quote.prefix, suffix: value.quote.suffix },
    position: { start: value.position.start, end: value.position.end },
    ...{ creator: value.creator, created: value.created, note: value.note },
    place: {
      ...{ uri: file.uri, start, end, id: at('id'), person: at('person'), post: at('post') },
      quote: nodeSpan(entry, 'quote'),
      position: nodeSpan(entry, 'position'),
    },
  };
}

/** What keeps a block from being a decision, in words. */
function saysNothing({
  motivation,
  judgement,
  person,
  post,
  mention,
  note,
}: v.InferOutput<typeof annotationShape>) {
  const fault = (path: readonly string[], message: string) => ({ path, message });
  if (motivation !== 'identifying') {
    return note === undefined ? fault(['motivation'], 'This remark has no `note`.') : undefined;
  }
  if (judgement === undefined) return fault(['motivation'], 'This decision has no `judgement`.');
  const isOfSomething = person !== undefined || post !== undefined || mention !== undefined;
  if (judgement === 'positive' && !isOfSomething)
    return fault(['judgement'], 'This decision has no `person`, `post` or `mention` that it is about.');
  return undefined;
}

const MEANT = Object.keys(annotationShape.entries).filter((key) => !mayLack(key));

const keyName = (key: unknown): string => (isScalar(key) ? String(key.value) : '');
const isMeant = (key: unknown): boolean => MEANT.includes(keyName(key));
const isNearlyMeant = (key: unknown): boolean =>
  !isMeant(key) && nearestOf(keyName(key), MEANT) !== undefined;
const isEmpty = (value: unknown): boolean => value === null || (isScalar(value) && value.value === null);

function nodeSpan(entry: Node, key: string): Span {
  const node = isMap(entry) ? (entry.get(key, true) as Node | undefined) : undefined;
  return { start: node?.range?.[0] ?? 0, end: node?.range?.[1] ?? 0 };
}

function textAt(file: FileReader, key: string): { readonly value: string; readonly span: Span } | undefined {
  const node = file.top(key);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
  return { value: node.value, span: { start: node.range[0], end: node.range[1] } };
}

function tellSource(file: FileReader, uri: string, source: ReturnType<typeof textAt>): void {
  const readout = readoutOf(uri);
  if (source === undefined || readout === undefined) return;
  const name = fileName(readout);
  if (source.value.normalize('NFC') === name.normalize('NFC')) return;
  file.fault(
    'annotation-other-text',
    source.span,
    `These decisions are about ${source.value}, and lie beside ${name}: they are looked for in its text.`,
    'warning',
    name,
  );
}

const duplicateId = ({ id, place }: WrittenAnnotation, first: WrittenAnnotation): RegisterFault => ({
  ...{ code: 'annotation-duplicate-id', severity: 'warning', start: place.id.start, end: place.id.end },
  message: `Another decision in this file has the id \`${id}\` already.`,
  evidence: [{ uri: place.uri, start: first.place.id.start, end: first.place.id.end, message: 'The first' }],
});

const isSame = (text: string, { place: a }: WrittenAnnotation, { place: b }: WrittenAnnotation): boolean =>
  text.slice(a.start, a.end).trim() === text.slice(b.start, b.end).trim();
