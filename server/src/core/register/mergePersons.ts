// Makes one entry of two that are one person's, as splices of the text: nothing that either says is lost without a word.
import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { fold } from '../text/fold.ts';
import { contains, type Span } from '../text/span.ts';
import { addOther } from './addOther.ts';
import { type Carried, commentsIn, inFlow, itemInBlock, keyOf, pairInBlock, wordEnd } from './carry.ts';
import { columnOf, dashColumn, eolOf, lineEndAfter, splice } from './layout.ts';
import { type ParsedRegisterFile, parseRegisterFile } from './parseRegisterFile.ts';
import type { ParsedPerson } from './readEntry.ts';
import { removalOf } from './removalOf.ts';
import { scalarOf } from './scalar.ts';
import { treeOf } from './treeOf.ts';

export interface PersonInFile {
  readonly file: ParsedRegisterFile;
  readonly person: ParsedPerson;
}

export interface MergedPersons {
  /** By address of the file; the two may be in one. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  /** What of the first entry contradicts the second, and is gone: `country: SE`. */
  readonly dropped: readonly string[];
}

/** The first entry goes into the second, which keeps its id and remembers the other's. Undefined where their layout does not allow it. */
export function mergePersons(from: PersonInFile, into: PersonInFile): MergedPersons | undefined {
  const source = entryOf(from);
  const target = entryOf(into);
  if (source === undefined || target === undefined || source.entry === target.entry) return undefined;
  const merging = new Merging(source, target);
  const done = merging.mergeKeys() && merging.names(from.person, into.person);
  if (!done) return undefined;
  const removal = removalOf(source.text, source.list, source.entry);
  const edits = new Map([[into.file.uri, [...merging.edits(removal)]]]);
  edits.set(from.file.uri, [...(edits.get(from.file.uri) ?? []), { ...removal, newText: '' }]);
  return isSound(from, into, edits) ? { edits, dropped: merging.dropped } : undefined;
}

interface Entry {
  readonly text: string;
  readonly list: YAMLSeq;
  readonly entry: YAMLMap;
}

function entryOf({ file: { text }, person: { place } }: PersonInFile): Entry | undefined {
  const { contents } = treeOf(text);
  const list = isMap(contents) ? contents.get('persons', true) : undefined;
  if (!isSeq(list)) return undefined;
  const entry = list.items.find((item) => isMap(item) && item.range?.[0] === place.start);
  return isMap(entry) ? { text, list, entry } : undefined;
}

/** Told by the names and ids of the two, not by their keys. */
const OF_NAMES = new Set(['id', 'name', 'other_names', 'all_ids']);
const LISTS = new Set(['memberships', 'identifiers', 'links', 'sources']);

class Merging {
  readonly dropped: string[] = [];
  readonly #source: Entry;
  readonly #target: Entry;
  readonly #edits: TextEdit[] = [];
  /** Keys and values that the entry has not yet, to stand at its end. */
  readonly #added: string[] = [];
  readonly #carried: Span[] = [];

  constructor(source: Entry, target: Entry) {
    this.#source = source;
    this.#target = target;
  }

  /** False where the layout does not allow it. */
  mergeKeys(): boolean {
    const { text, entry } = this.#target;
    for (const pair of this.#source.entry.items) {
      const key = keyOf(pair);
      if (OF_NAMES.has(key) || !isNode(pair.value) || isNothing(pair.value)) continue;
      const own = entry.items.find((candidate) => keyOf(candidate) === key);
      if (own === undefined) this.#add(pair);
      else if (!isNode(own.value) || isNothing(own.value)) return false;
      else if (same(own.value, pair.value)) continue;
      else if (LISTS.has(key)) {
        if (!isSeq(own.value) || !this.#addItems(own.value, pair.value)) return false;
      } else if (key === 'notes' && isScalar(own.value) && isScalar(pair.value)) {
        const both = `${String(own.value.value).trim()} ${String(pair.value.value).trim()}`;
        const newText = scalarOf(both, entry.flow === true);
        this.#edits.push({ start: own.value.range![0], end: wordEnd(text, own.value), newText });
      } else this.dropped.push(`${key}: ${inFlow(this.#source.text, pair.value).lines}`);
    }
    return true;
  }

  /** All names of the one are names of the other, and so are its ids. */
  names(from: ParsedPerson, into: ParsedPerson): boolean {
    const { text, entry } = this.#target;
    const known = new Set([into.name, ...into.otherNames].map(fold));
    const names = [from.name, ...from.otherNames].filter((name) => !known.has(fold(name)));
    const ids = [from.id, ...from.formerIds].filter((id) => id !== into.id && !into.formerIds.includes(id));
    const start = entry.range![0];
    if (names.length > 0) {
      const edit = addOther(text, start, 'other_names', ...new Set(names));
      if (edit === undefined) return false;
      this.#edits.push(edit);
    }
    if (ids.length === 0) return true;
    if (entry.items.some((pair) => keyOf(pair) === 'all_ids')) {
      const edit = addOther(text, start, 'all_ids', ...ids);
      if (edit === undefined) return false;
      this.#edits.push(edit);
    } else {
      const line = `all_ids: [${ids.join(', ')}]`;
      this.#added.push(entry.flow ? line : ' '.repeat(this.#column) + line);
    }
    return true;
  }

  /** All of them; with the comments that would go with what is removed. */
  *edits(removed: Span): Generator<TextEdit> {
    const { text, entry, list } = this.#target;
    const eol = eolOf(text);
    const left: string[] = [];
    for (const comment of commentsIn(this.#source.text, removed)) {
      if (this.#carried.some((part) => contains(part, comment))) continue;
      const words = this.#source.text.slice(comment.start, comment.end);
      // What is said beside a name is of that name alone, as in how many readouts it is.
      if (this.#isBesideName(comment)) this.dropped.push(words);
      else left.push(words);
    }
    if (left.length > 0 && list.flow) this.dropped.push(...left);
    else if (left.length > 0) {
      const column = dashColumn(text, entry);
      const at = text.lastIndexOf('\n', entry.range![0] - 1) + 1;
      yield splice(at, left.map((comment) => ' '.repeat(column) + comment + eol).join(''));
    }
    for (const edit of this.#edits) yield { ...edit, newText: edit.newText.replace(/\r?\n/g, eol) };
    if (this.#added.length === 0) return;
    if (entry.flow) {
      yield splice((entry.items.at(-1)!.value as Node).range![1], `, ${this.#added.join(', ')}`);
    } else {
      const lines = this.#added.map((line) => eol + line.replace(/\r?\n/g, eol));
      yield splice(lineEndAfter(text, wordEnd(text, entry)), lines.join(''));
    }
  }

  #isBesideName({ start }: Span): boolean {
    const { text, entry } = this.#source;
    const name = entry.get('name', true) as unknown;
    const end = isNode(name) ? name.range![1] : start;
    return start > end && /^[ \t]*$/.test(text.slice(end, start));
  }

  get #column(): number {
    const { text, entry } = this.#target;
    return columnOf(text, entry.range![0]);
  }

  #add(pair: Pair) {
    const { text, entry } = this.#source;
    this.#added.push(
      this.#target.entry.flow
        ? `${keyOf(pair)}: ${this.#carry(inFlow(text, pair.value as Node))}`
        : this.#carry(pairInBlock(text, pair, entry.flow === true, this.#column)),
    );
  }

  #addItems(own: YAMLSeq, value: Node): boolean {
    const { text } = this.#source;
    const list = isSeq(value) ? value : undefined;
    const items = (list?.items ?? [value])
      .filter(isNode)
      .filter((item) => !own.items.some((other) => same(other, item)) && !this.#joinSources(own, item));
    const last = own.items.at(-1);
    if (items.length === 0) return true;
    if (last !== undefined && !isNode(last)) return false;
    if (own.flow || last === undefined) {
      const lines = items.map((item) => this.#carry(inFlow(text, item))).join(', ');
      this.#edits.push(
        last === undefined ? splice(own.range![0] + 1, lines) : splice(last.range![1], `, ${lines}`),
      );
      return true;
    }
    if (list === undefined) return false;
    const column = dashColumn(this.#target.text, last);
    const lines = items.map((item) => `\n${this.#carry(itemInBlock(text, list, item, column))}`);
    this.#edits.push(
      splice(lineEndAfter(this.#target.text, wordEnd(this.#target.text, last)), lines.join('')),
    );
    return true;
  }

  /** Whether one of them is the same but for what it is known from: then that is known from both. */
  #joinSources(own: YAMLSeq, item: Node): boolean {
    const twin = own.items.find((other) => isMap(other) && isMap(item) && sameTerm(other, item));
    if (!isMap(twin) || !isMap(item)) return false;
    const sources = item.get('sources', true) as unknown;
    const known = twin.get('sources', true) as unknown;
    return !isNode(sources) || (isSeq(known) && this.#addItems(known, sources));
  }

  #carry({ lines, source }: Carried): string {
    if (source !== undefined) this.#carried.push(source);
    return lines;
  }
}

const isNothing = (node: Node): boolean => isScalar(node) && node.value === null;

const sameTerm = (a: YAMLMap, b: YAMLMap): boolean => same(termOf(a), termOf(b));

/** Without what it is known from, whatever the order of its keys. */
const termOf = (membership: YAMLMap) =>
  membership.items
    .filter((pair) => keyOf(pair) !== 'sources')
    .map((pair) => `${keyOf(pair)}: ${fold(JSON.stringify(pair.value))}`)
    .sort();

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether all that should be there afterwards is, and nobody else has changed. */
function isSound(
  from: PersonInFile,
  into: PersonInFile,
  edits: ReadonlyMap<string, readonly TextEdit[]>,
): boolean {
  const files = new Map([from.file, into.file].map((file) => [file.uri, file]));
  const after = [...files.values()].map(({ uri, text }) =>
    parseRegisterFile(uri, applyEdits(text, edits.get(uri) ?? [])),
  );
  if (after.some(({ faults }) => faults.some(({ code }) => code === 'register-syntax'))) return false;
  const idsOf = (all: Iterable<ParsedRegisterFile>) =>
    [...all].flatMap(({ persons }) => persons.map(({ id }) => id)).sort();
  const expected = idsOf(files.values());
  expected.splice(expected.indexOf(from.person.id), 1);
  const merged = after
    .flatMap(({ persons }) => persons)
    .find(
      ({ id, formerIds }) =>
        id === into.person.id && (id === from.person.id || formerIds.includes(from.person.id)),
    );
  return same(idsOf(after), expected) && merged !== undefined;
}
