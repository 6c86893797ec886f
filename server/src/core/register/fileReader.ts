// A tree of a file that curators write, of all of it or of one entry, with the way back from what is in it to where it stands, and what is at fault in it.
import * as v from 'valibot';
import { isMap, isNode, isPair, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { nearestOf } from '../text/nearestOf.ts';
import type { Span } from '../text/span.ts';
import { plainValues } from './plainValues.ts';
import type { EntryPlace, RegisterFault } from './register.ts';
import { knownKeys, membershipShape } from './shape.ts';
import { syntaxWords } from './syntaxWords.ts';
import type { Tree } from './treesOf.ts';

/** What the files of one kind have of their own. */
export interface FileWords {
  readonly codes: Readonly<Record<'syntax' | 'entry' | 'date' | 'key', string>>;
  readonly what: string;
  /** Said of one that is no list of keys. */
  readonly shape: string;
  readonly keys: ReadonlySet<string>;
  keysOf(shape: EntryShape): ReadonlySet<string>;
  /** Entries within an entry, by its key. */
  readonly inner: Readonly<Record<string, EntryShape>>;
}

type EntryShape = v.GenericSchema & { readonly entries: object };

const registerWords: FileWords = {
  codes: {
    syntax: 'register-syntax',
    entry: 'register-invalid-entry',
    date: 'register-bad-date',
    key: 'register-unknown-key',
  },
  what: 'A register file',
  shape: 'A register has a list `persons`, and one of `posts` if there are any.',
  keys: new Set(['version', 'posts', 'persons', 'organizations', 'areas', 'ignored']),
  keysOf: knownKeys,
  inner: { memberships: membershipShape },
};

export class FileReader {
  readonly faults: RegisterFault[] = [];
  readonly uri: string;
  readonly #words: FileWords;
  readonly #contents: Node | null;
  readonly #plainValue: ReturnType<typeof plainValues>;
  /** What comes after a fault of the syntax may be read wrong: then that alone is told. */
  #isDerailed = false;

  constructor(uri: string, { text, contents, errors }: Tree, words = registerWords) {
    this.uri = uri;
    this.#words = words;
    this.#contents = contents;
    this.#plainValue = plainValues(contents);
    for (const { code, message, pos } of lastAtEach(errors)) {
      // What is missing at the end is shown at the last word.
      const start = Math.min(pos[0], Math.max(0, text.trimEnd().length - 1));
      const end = start < pos[0] ? start + 1 : Math.min(text.length, Math.max(pos[1], start + 1));
      this.fault(
        words.codes.syntax,
        { start, end },
        syntaxWords[code]?.replace('A file', words.what) ?? `${message}.`,
      );
    }
    this.#isDerailed = errors.some(({ code }) => code !== 'DUPLICATE_KEY' && code !== 'MULTIPLE_DOCS');
  }

  /** Tells what is wrong in what holds the lists. */
  checkFrame() {
    const contents = this.#contents;
    if (contents !== null && !isMap(contents) && !(isScalar(contents) && contents.value === null)) {
      this.fault(this.#words.codes.syntax, spanOfNode(contents), this.#words.shape);
    }
    if (isMap(contents)) this.#tellUnknown(contents, this.#words.keys);
  }

  fault(code: string, span: Span, message: string, severity: 'error' | 'warning' = 'error', better?: string) {
    if (!this.#isDerailed) this.faults.push({ code, ...span, message, severity, better, evidence: [] });
  }

  /** Those in a list that is part of the tree. */
  entries(key: string): readonly Node[] {
    const contents = this.#contents;
    if (!isMap(contents)) return [];
    return contents.items
      .filter((pair) => isScalar(pair.key) && pair.key.value === key)
      .flatMap(({ value }) => this.#entriesIn(key, value));
  }

  #entriesIn(key: string, list: unknown): readonly Node[] {
    if (isSeq(list)) return list.items.filter(isNode);
    if (isNode(list) && !(isScalar(list) && list.value === null))
      this.fault(
        this.#words.codes.syntax,
        spanOfNode(list),
        `\`${key}\` must be a list: each entry begins with a hyphen.`,
      );
    return [];
  }

  /** The value of a key of the whole file. */
  top(key: string): Node | undefined {
    const contents = this.#contents;
    const node = isMap(contents) ? (contents.get(key, true) as unknown) : undefined;
    return isNode(node) ? node : undefined;
  }

  /** What the entry says, without the parts of it that are at fault; undefined where nothing is left to go by. */
  read<Shape extends EntryShape>(
    entry: Node,
    shape: Shape,
    what: string,
    mayLack: (key: string) => boolean = () => true,
  ): v.InferOutput<Shape> | undefined {
    const plain = this.#plainValue(entry);
    if (plain === undefined) {
      this.fault(
        this.#words.codes.syntax,
        firstLineOf(entry),
        'Nested too deep, too many aliases, or one of something that is not there.',
      );
      return undefined;
    }
    const { value } = plain;
    if (!isMap(entry)) {
      if (isScalar(entry) && entry.value === null) return undefined;
      this.fault(
        this.#words.codes.entry,
        spanOfNode(entry),
        `A ${what} is a list of keys and values, as \`name: …\`.`,
      );
      return undefined;
    }
    this.#tellUnknown(entry, this.#words.keysOf(shape));
    for (const [key, innerShape] of Object.entries(this.#words.inner)) {
      const found = entry.get(key, true) as unknown;
      for (const inner of isSeq(found) ? found.items : [found]) {
        if (isMap(inner)) this.#tellUnknown(inner, this.#words.keysOf(innerShape));
      }
    }
    withoutNothing(value);
    // Each round takes the parts away that were at fault, and there are only so many.
    for (let round = 0; round < 3; round++) {
      const result = v.safeParse(shape, value);
      if (result.success) return result.output;
      if (round === 0) for (const issue of result.issues) this.#tell(entry, issue, what);
      const paths = result.issues.map((issue) => pathOf(issue));
      if (!paths.every((path) => mayLack(String(path[0])) && prune(value, path))) return undefined;
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
    return { uri: this.uri, ...spanOfNode(entry), nameSpan: this.spanOf(entry, [nameKey]) };
  }

  #tell(entry: Node, issue: v.BaseIssue<unknown>, what: string) {
    const path = pathOf(issue);
    const key = path.filter((part) => typeof part === 'string').at(-1);
    const isDate = key === 'start_date' || key === 'end_date';
    const message =
      issue.received === 'undefined'
        ? `This ${what} has no \`${key}\`.`
        : `\`${key ?? what}\` ${issue.message}.`;
    this.fault(isDate ? this.#words.codes.date : this.#words.codes.entry, this.spanOf(entry, path), message);
  }

  #tellUnknown(map: YAMLMap, known: ReadonlySet<string>) {
    for (const pair of map.items) {
      if (!isPair(pair) || !isScalar(pair.key) || known.has(String(pair.key.value))) continue;
      const key = String(pair.key.value);
      const meant = nearestOf(key, known);
      this.fault(
        this.#words.codes.key,
        spanOfNode(pair.key),
        `\`${key}\` means nothing here${perhaps(meant)}.`,
        'warning',
        meant,
      );
    }
  }
}

export const perhaps = (meant: string | undefined): string =>
  meant === undefined ? '' : `: perhaps \`${meant}\``;

/** Where the parser says two things of one place, the latter is the cause of the former. */
const lastAtEach = <Fault extends { readonly pos: readonly number[] }>(faults: readonly Fault[]) =>
  faults.filter(({ pos }, at) => faults[at + 1]?.pos[0] !== pos[0]);

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

/** A key without a value, or a last hyphen with nothing after it, is one that is still to be typed. */
function withoutNothing(value: unknown) {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) while (value.at(-1) === null) value.pop();
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
