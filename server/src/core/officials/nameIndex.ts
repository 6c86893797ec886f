// The names that documents write, found by a word of them: a value, shared between versions but for what an edit changes.
import type { CountryCode, Decided } from '../readout/readout.ts';
import { compareTexts } from '../text/compareTexts.ts';
import { slugOf } from '../text/fold.ts';
import { listAt } from '../text/listAt.ts';
import { withItem, withItems, withoutItem } from '../text/sortedList.ts';
import { SortedMap } from '../text/sortedMap.ts';
import { type NameParts, namePartsOf } from './nameParts.ts';

/** One way in which documents speak of a person: all that resolving looks at, so that equal forms are one official. */
export interface NamedForm {
  readonly key: string;
  readonly name: string;
  readonly parts: NameParts;
  readonly country: CountryCode | undefined;
  readonly title: string | undefined;
  /** What somebody decided about who is meant, if anything. */
  readonly decided: DecidedForm | undefined;
}

/** Who decided it, and why, is each document's own. */
export type DecidedForm = Omit<Decided, 'reasons'>;

/** All forms of one name, whatever its accents, hyphens and particles. */
export interface NameNode {
  readonly key: string;
  /** In the order of their keys. */
  readonly forms: readonly NamedForm[];
  /** Of the first of them. */
  readonly name: string;
  readonly parts: NameParts;
}

function nodeOf(key: string, forms: readonly NamedForm[]): NameNode {
  const { name, parts } = forms[0]!;
  return { key, forms, name, parts };
}

const byKey = (a: NamedForm, b: NamedForm): number => compareTexts(a.key, b.key);

export type FormMaker = (
  name: string,
  country: CountryCode | undefined,
  title: string | undefined,
  decided?: DecidedForm,
) => NamedForm;

/** Makes each form only once, and none that is `known` by its key: readouts repeat them by the thousand. */
export function formMaker(known: (key: string) => NamedForm | undefined = () => undefined): FormMaker {
  const made = new Map<string, NamedForm>();
  return (name, country, title, decided) => {
    const own = decided && { is: decided.is, isNot: [...decided.isNot].sort(), isUnsure: decided.isUnsure };
    // Joined, and not put together: such a text would keep its pieces.
    const key = [name, country ?? '', title ?? '', ...(own ? [JSON.stringify(own)] : [])].join('\0');
    let form = known(key) ?? made.get(key);
    if (form === undefined) {
      form = { key, name, parts: namePartsOf(name), country, title, decided: own };
      made.set(key, form);
    }
    return form;
  };
}

/** Under which key the forms are found that somebody decided to be the official with that id. */
export const decidedKeyOf = (id: string): string => `decided ${id}`;

/** Under which keys a name is found: its first word, every later word (or the only one), and what is left of a later word when a letter is wrong. */
export function lookupKeysOf(name: NameParts): readonly string[] {
  const [first, ...later] = name.parts;
  if (first === undefined) return [];
  const keys = [`first ${first.word}`, ...nearKeysOf(name)];
  for (const { word, initial } of later) if (!initial) keys.push(`word ${word}`);
  // `Ana Q.` has no other word to be found under.
  if (later.every(({ initial }) => initial)) keys.push(`word ${first.word}`, `only ${first.word}`);
  return keys;
}

/** Under which keys those names are found that may be the same as a whole, shorter, longer or misspelt in one word. */
export const wholeKeysOf = (name: NameParts): readonly string[] => [...wordKeysOf(name), ...nearKeysOf(name)];

/** Under which keys those are found that this one may be a part of. */
export const fullerKeysOf = (name: NameParts): readonly string[] =>
  name.parts.length === 1 ? [...wordKeysOf(name), `first ${name.parts[0]?.word}`] : wordKeysOf(name);

/** Under which keys all are found that may be the same, or a part of it: the other side of both. */
export const otherKeysOf = (name: NameParts): readonly string[] => [
  ...wholeKeysOf(name),
  `only ${name.parts[0]?.word}`,
];

const wordKeysOf = ({ parts }: NameParts): string[] =>
  parts.filter(({ initial }) => !initial).map(({ word }) => `word ${word}`);

/** With the same first word, a later one that begins or ends alike: a slip of the pen spares one end of it. */
function nearKeysOf({ parts: [first, ...later] }: NameParts): string[] {
  return later
    .filter(({ word }) => word.length > 3)
    .flatMap(({ word }) => [
      `near ${first!.word} ${word.slice(0, 2)}-`,
      `near ${first!.word} -${word.slice(-2)}`,
    ]);
}

export class NameIndex {
  static readonly empty = new NameIndex(SortedMap.empty, SortedMap.empty, 0);
  /** By name key. */
  readonly #nodes: SortedMap<NameNode>;
  /** By lookup key or slug: name keys. */
  readonly #found: SortedMap<readonly string[]>;
  /** How many full names are said to hold an office. */
  readonly withOffice: number;

  private constructor(nodes: SortedMap<NameNode>, found: SortedMap<readonly string[]>, withOffice: number) {
    this.#nodes = nodes;
    this.#found = found;
    this.withOffice = withOffice;
  }

  with(form: NamedForm): NameIndex {
    const key = form.parts.key;
    const forms = this.#nodes.get(key)?.forms ?? [];
    let found = this.#found;
    for (const word of this.#isFound(key, form) ? [] : keysOf(form)) {
      found = found.with(word, withItem(found.get(word) ?? [], key, compareTexts));
    }
    const more = withItem(forms, form, byKey);
    const withOffice = this.withOffice + officesIn(more) - officesIn(forms);
    return new NameIndex(this.#nodes.with(key, nodeOf(key, more)), found, withOffice);
  }

  /** With all of these at once. */
  withAll(forms: readonly NamedForm[]): NameIndex {
    const byNode = new Map<string, NamedForm[]>();
    const nodesByWord = new Map<string, string[]>();
    // Forms of one name differ in country and title, of which only what was decided is looked up.
    const seen = new Set<string>();
    for (const form of forms) {
      const key = form.parts.key;
      listAt(byNode, key).push(form);
      if (this.#isFound(key, form)) continue;
      const lookedUp = `${form.name}\0${form.decided?.is ?? ''}`;
      if (seen.has(lookedUp)) continue;
      seen.add(lookedUp);
      for (const word of keysOf(form)) listAt(nodesByWord, word).push(key);
    }
    let { withOffice } = this;
    const nodes = new Map<string, NameNode>();
    for (const [key, added] of byNode) {
      const before = this.#nodes.get(key)?.forms ?? [];
      const more = withItems(before, added, byKey);
      withOffice += officesIn(more) - officesIn(before);
      nodes.set(key, nodeOf(key, more));
    }
    const found = new Map<string, readonly string[]>();
    for (const [word, keys] of nodesByWord)
      found.set(word, withItems(this.#found.get(word) ?? [], keys, compareTexts));
    return new NameIndex(this.#nodes.withAll(nodes), this.#found.withAll(found), withOffice);
  }

  /** There is a form of that very name, under all the keys of this one: a quick look, which need not see it. */
  #isFound(key: string, { name, decided }: NamedForm): boolean {
    return decided?.is === undefined && this.#nodes.get(key)?.name === name;
  }

  without(form: NamedForm): NameIndex {
    const key = form.parts.key;
    const before = this.#nodes.get(key)?.forms;
    if (before === undefined) return this;
    const forms = withoutItem(before, form, byKey);
    const nodes = forms.length === 0 ? this.#nodes.without(key) : this.#nodes.with(key, nodeOf(key, forms));
    let found = this.#found;
    // Words that the node is still found under by another of its forms stay.
    const kept = new Set(forms.flatMap(keysOf));
    for (const word of keysOf(form)) {
      if (kept.has(word)) continue;
      const keys = withoutItem(found.get(word) ?? [], key, compareTexts);
      found = keys.length === 0 ? found.without(word) : found.with(word, keys);
    }
    return new NameIndex(nodes, found, this.withOffice + officesIn(forms) - officesIn(before));
  }

  /** With these names as if they were new: what is remembered of them is forgotten. */
  withRenewed(nodes: Iterable<NameNode>): NameIndex {
    const renewed = new Map(Array.from(nodes, (node) => [node.key, { ...node }]));
    return new NameIndex(this.#nodes.withAll(renewed), this.#found, this.withOffice);
  }

  node(key: string): NameNode | undefined {
    return this.#nodes.get(key);
  }

  nodes(): Iterable<NameNode> {
    return this.#nodes.values();
  }

  /** In parts that are the same objects as long as nothing in them changes. */
  parts(): readonly SortedMap<NameNode>[] {
    return this.#nodes.parts();
  }

  /** Those that are found under any of the keys, each once, in an order that depends on nothing else. */
  under(keys: Iterable<string>): readonly NameNode[] {
    const seen = new Set<string>();
    for (const word of keys) for (const key of this.#found.get(word) ?? []) seen.add(key);
    return Array.from(seen, (key) => this.#nodes.get(key)!);
  }

  /** Those with a word that begins so, in the order of the words; one with several such words more than once. */
  *withWordBeginning(prefix: string): Generator<NameNode> {
    for (const place of ['first', 'word']) {
      for (const [, keys] of this.#found.beginning(`${place} ${prefix}`)) {
        for (const key of keys) yield this.#nodes.get(key)!;
      }
    }
  }

  /** Those with a form whose name makes this slug. */
  withSlug(slug: string): readonly NameNode[] {
    return this.under([`slug ${slug}`]);
  }
}

/** 1 where the forms are of a full name that has an office. */
const officesIn = (forms: readonly NamedForm[]): number =>
  forms.some(({ parts, title }) => title !== undefined && parts.parts.length > 1) ? 1 : 0;

const keysOf = ({ parts, name, decided }: NamedForm): readonly string[] => [
  ...lookupKeysOf(parts),
  slugKey(name),
  ...(decided?.is === undefined ? [] : [decidedKeyOf(decided.is)]),
];

const slugKey = (name: string): string => `slug ${slugOf(name)}`;
