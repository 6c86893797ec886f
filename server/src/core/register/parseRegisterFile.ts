// Reads one register file: each entry by itself, so that a broken one is a fault at its place and the others still count.
import * as v from 'valibot';
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { CountryCode } from '../readout/readout.ts';
import { slugOf } from '../text/fold.ts';
import { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { isReversed } from './partialDate.ts';
import type { EntryPlace, Link, PartialDate, Post, RegisteredPerson, RegisterFault } from './register.ts';
import { knownKeys, type membershipShape, personShape, postShape } from './shape.ts';

/** A membership before the posts of all files are known. */
export interface ParsedMembership {
  readonly post: string | undefined;
  readonly role: string | undefined;
  readonly organization: string | undefined;
  readonly country: CountryCode | undefined;
  readonly startDate: PartialDate | undefined;
  readonly endDate: PartialDate | undefined;
  readonly notes: string | undefined;
  readonly sources: readonly Link[];
  /** Of the post's id, or of the membership. */
  readonly span: Span;
}

export interface ParsedPerson extends Omit<RegisteredPerson, 'memberships'> {
  readonly memberships: readonly ParsedMembership[];
  readonly idSpan: Span;
}

export interface ParsedPost extends Post {
  readonly idSpan: Span;
}

export interface ParsedRegisterFile {
  readonly uri: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly posts: readonly ParsedPost[];
  readonly persons: readonly ParsedPerson[];
  readonly faults: readonly RegisterFault[];
}

/** Aliases are of use for a repeated post, not for making a small file large. */
const MOST_ALIASES = 100;

export function parseRegisterFile(uri: string, text: string): ParsedRegisterFile {
  const file = new FileReader(uri, text);
  const posts = file.entries('posts').flatMap((entry) => postOf(file, entry) ?? []);
  const persons = file.entries('persons').flatMap((entry) => personOf(file, entry) ?? []);
  return { uri, text, lines: new LineIndex(text), posts, persons, faults: file.faults };
}

function postOf(file: FileReader, entry: Node): ParsedPost | undefined {
  const value = file.read(entry, postShape, 'post');
  return (
    value && {
      id: value.id,
      label: value.label,
      otherLabels: value.other_labels,
      organization: value.organization,
      country: value.country,
      place: file.placeOf(entry, 'label'),
      idSpan: file.spanOf(entry, ['id']),
    }
  );
}

function personOf(file: FileReader, entry: Node): ParsedPerson | undefined {
  const value = file.read(entry, personShape, 'person');
  return (
    value && {
      id: value.id ?? slugOf(value.name),
      name: value.name,
      otherNames: value.other_names,
      country: value.country,
      memberships: value.memberships.map((membership, index) => membershipOf(file, entry, membership, index)),
      identifiers: value.identifiers.map(({ scheme, identifier }) => ({ scheme, identifier })),
      links: [...value.links, ...value.sources],
      notes: value.notes,
      place: file.placeOf(entry, 'name'),
      idSpan: file.spanOf(entry, [value.id === undefined ? 'name' : 'id']),
    }
  );
}

function membershipOf(
  file: FileReader,
  entry: Node,
  value: v.InferOutput<typeof membershipShape>,
  index: number,
): ParsedMembership {
  const { start_date: startDate, end_date: endDate } = value;
  const path = ['memberships', index];
  if (startDate !== undefined && endDate !== undefined && isReversed(startDate, endDate)) {
    file.fault(
      'register-reversed-term',
      file.spanOf(entry, [...path, 'end_date']),
      `Ends on ${endDate}, before it starts on ${startDate}.`,
    );
  }
  const { post, role, organization, country, notes, sources } = value;
  const span = file.spanOf(entry, [...path, 'post']);
  return { post, role, organization, country, startDate, endDate, notes, sources, span };
}

/** The tree of one file with the way back from what is in it to where it stands. */
class FileReader {
  readonly faults: RegisterFault[] = [];
  readonly #uri: string;
  readonly #document: Document.Parsed;

  constructor(uri: string, text: string) {
    this.#uri = uri;
    this.#document = parseDocument(text, { prettyErrors: false, uniqueKeys: true, logLevel: 'silent' });
    for (const { code, message, pos } of this.#document.errors) {
      const end = Math.min(text.length, Math.max(pos[1], pos[0] + 1));
      this.fault('register-syntax', { start: Math.min(pos[0], end), end }, SYNTAX[code] ?? `${message}.`);
    }
    const { contents } = this.#document;
    if (contents !== null && !isMap(contents) && !(isScalar(contents) && contents.value === null)) {
      this.fault(
        'register-syntax',
        spanOfNode(contents),
        'A register has a list `persons`, and one of `posts` if there are any.',
      );
    }
    if (isMap(contents))
      this.#tellUnknown(contents, new Set(['version', 'posts', 'persons', 'organizations', 'areas']));
  }

  fault(code: string, span: Span, message: string, severity: 'error' | 'warning' = 'error') {
    this.faults.push({ code, ...span, message, severity, evidence: [] });
  }

  /** The items of a list of entries. */
  entries(key: string): readonly Node[] {
    const { contents } = this.#document;
    const list = isMap(contents) ? contents.get(key, true) : undefined;
    if (list === undefined || (isScalar(list) && list.value === null)) return [];
    if (isSeq(list)) return list.items.filter(isNode);
    if (isNode(list))
      this.fault(
        'register-invalid-entry',
        spanOfNode(list),
        `\`${key}\` must be a list: each entry begins with a hyphen.`,
      );
    return [];
  }

  /** What the entry says, without the parts of it that are at fault; undefined where nothing is left to go by. */
  read<Shape extends typeof personShape | typeof postShape>(
    entry: Node,
    shape: Shape,
    what: string,
  ): v.InferOutput<Shape> | undefined {
    let value: unknown;
    try {
      value = entry.toJS(this.#document, { maxAliasCount: MOST_ALIASES });
    } catch {
      this.fault(
        'register-syntax',
        firstLineOf(entry),
        'Too many aliases, or one of something that is not there.',
      );
      return undefined;
    }
    if (!isMap(entry)) {
      if (isScalar(entry) && entry.value === null) return undefined;
      this.fault(
        'register-invalid-entry',
        spanOfNode(entry),
        `A ${what} is a list of keys and values, as \`name: …\`.`,
      );
      return undefined;
    }
    this.#tellUnknown(entry, knownKeys(shape));
    withoutNothing(value);
    // Each round takes the parts away that were at fault, and there are only so many.
    for (let round = 0; round < 3; round++) {
      const result = v.safeParse(shape, value);
      if (result.success) return result.output;
      for (const issue of result.issues) this.#tell(entry, issue, what);
      if (!result.issues.every((issue) => prune(value, pathOf(issue)))) return undefined;
    }
    return undefined;
  }

  spanOf(entry: Node, path: readonly (string | number)[]): Span {
    let node: unknown = entry;
    let span = firstLineOf(entry);
    for (const key of path) {
      const next: unknown = isMap(node) || isSeq(node) ? node.get(key, true) : undefined;
      // One where a list may stand.
      if (next === undefined && typeof key === 'number') continue;
      if (!isNode(next)) break;
      node = next;
      span = isMap(next) ? firstLineOf(next) : spanOfNode(next);
    }
    return span;
  }

  placeOf(entry: Node, nameKey: string): EntryPlace {
    return { uri: this.#uri, ...spanOfNode(entry), nameSpan: this.spanOf(entry, [nameKey]) };
  }

  #tell(entry: Node, issue: v.BaseIssue<unknown>, what: string) {
    const path = pathOf(issue);
    const key = path.filter((part) => typeof part === 'string').at(-1);
    const isDate = key === 'start_date' || key === 'end_date';
    const message =
      issue.received === 'undefined'
        ? `This ${what} has no \`${key}\`.`
        : `\`${key ?? what}\` ${issue.message}.`;
    this.fault(isDate ? 'register-bad-date' : 'register-invalid-entry', this.spanOf(entry, path), message);
  }

  #tellUnknown(map: YAMLMap, known: ReadonlySet<string>) {
    for (const pair of map.items) {
      if (!isPair(pair) || !isScalar(pair.key) || known.has(String(pair.key.value))) continue;
      this.fault(
        'register-unknown-key',
        spanOfNode(pair.key),
        `\`${pair.key.value}\` means nothing here.`,
        'warning',
      );
    }
  }
}

const SYNTAX: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'This key is there twice: the last one counts.',
  TAB_AS_INDENT: 'A tab cannot indent in YAML: use spaces.',
  MISSING_CHAR: 'Something is missing here: a closing quotation mark, or a colon after a key.',
  BAD_INDENT: 'This line is not indented as its neighbours, or a bracket is not closed.',
  BLOCK_AS_IMPLICIT_KEY: 'A value with a colon and a space in it must be in quotation marks.',
  MULTIPLE_DOCS: 'A register file is one document: what follows `---` is not read.',
  BAD_ALIAS: 'This alias is of nothing that is there.',
};

const spanOfNode = (node: Node): Span =>
  node.range ? { start: node.range[0], end: node.range[1] } : { start: 0, end: 0 };

/** Of a long entry its first value: enough to be seen. */
function firstLineOf(node: Node): Span {
  const first = isMap(node) ? node.items[0] : undefined;
  if (first === undefined || !isNode(first.key)) return spanOfNode(node);
  const value = isNode(first.value) && !isMap(first.value) && !isSeq(first.value) ? first.value : first.key;
  return { start: spanOfNode(first.key).start, end: spanOfNode(value).end };
}

const pathOf = (issue: v.BaseIssue<unknown>): (string | number)[] =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

/** A key without a value is one that is still to be typed. */
function withoutNothing(value: unknown) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (part === null) delete (value as Record<string, unknown>)[key];
    else withoutNothing(part);
  }
}

/** Takes the innermost item of a list, or else the property of the entry, out of the value; false where the entry is nothing without it. */
function prune(value: unknown, path: readonly (string | number)[]): boolean {
  const [key, index] = path;
  if (typeof value !== 'object' || value === null || key === undefined || !(key in value)) return false;
  const entry = value as Record<string, unknown>;
  const list = entry[key];
  if (key === 'memberships' && typeof index === 'number' && path.length > 2 && Array.isArray(list)) {
    return prune(list[index], path.slice(2)) || prune(value, path.slice(0, 2));
  }
  // Later items keep their places, so that what else is at fault in the list is found where it stands.
  if (Array.isArray(list) && typeof index === 'number') entry[key] = list.filter((_, at) => at !== index);
  else delete entry[key];
  return true;
}
