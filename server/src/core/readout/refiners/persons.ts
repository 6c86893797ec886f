// Joins the names of one document into persons: who is called by which full name, surname, or misspelling of either.
import { int32s, uint8s } from '../../text/numbers.ts';
import type { TokenSpan } from '../draft.ts';
import { type Tokens, wordsOf } from '../tokens.ts';
import {
  addPlace,
  findPerson,
  type KnownPerson,
  measureOf,
  type PersonIndex,
  type Titles,
} from './findPerson.ts';
import { wordsOfName } from './wordsOfName.ts';

/** A name in the document, as the joining sees it. */
export interface NameInDocument extends TokenSpan {
  /** To choose among persons with one surname. */
  readonly titles: Titles;
  /** Its place in the document; any unit that grows. */
  readonly at: number;
}

export interface JoinedPersons {
  /** By name, in the order given: the index of its person. */
  readonly personOf: Int32Array;
  readonly index: PersonIndex;
}

/** Joins names, the fullest first, so that the order in which a document introduces people does not matter. */
export function joinPersons(tokens: Tokens, names: readonly NameInDocument[]): JoinedPersons {
  const persons: KnownPerson[] = [];
  const byWord = new Map<string, number[]>();
  const personOf = int32s(names.length).fill(-1);
  const parsed = names.map(({ from, to }) => wordsOfName(tokens, from, to));
  const order = parsed.map((_words, index) => index);
  order.sort((a, b) => parsed[b]!.words.length - parsed[a]!.words.length || names[a]!.at - names[b]!.at);
  const byMeasure = new Map<number, number[]>();
  const pairs = uint8s(TRACES);
  const traces = uint8s(TRACES);
  const seen = int32s(names.length);
  const index: PersonIndex = { persons, byWord, byMeasure, pairs, traces, seen, searches: 0 };
  for (const which of order) {
    const name = names[which]!;
    const { words, nicknames } = parsed[which]!;
    let person = findPerson(index, words, name.titles, name.at);
    const isNew = person === -1;
    if (isNew) {
      person = persons.length;
      const text = wordsOf(tokens, name.from, name.to);
      persons.push({ words, text, others: undefined, titles: undefined, untold: [], at: [] });
      for (let place = 1; place < words.length; place++) addTo(byMeasure, measureOf(words[place]!), person);
    }
    personOf[which] = person;
    const known = persons[person]!;
    known.untold.push(name.titles);
    addPlace(known.at, name.at);
    if (nicknames.length > 0) known.others = withAll(known.others, nicknames);
    if (!isNew && nicknames.length === 0 && areSame(words, known.words)) continue;
    const others = isNew ? [] : words.filter((word) => !known.words.includes(word));
    if (others.length > 0) known.others = withAll(known.others, others);
    for (const list of [words, nicknames]) {
      for (const word of list) {
        pairs[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
        traces[traceOf(word, 0, word.length)] = 1;
        addTo(byWord, word, person);
      }
    }
  }
  return { personOf, index };
}

const areSame = (words: readonly string[], others: readonly string[]): boolean =>
  words.length === others.length && words.every((word, place) => word === others[place]);

function withAll(words: Set<string> | undefined, more: readonly string[]): Set<string> {
  if (words === undefined) return new Set(more);
  for (const word of more) words.add(word);
  return words;
}

const TRACES = 1 << 10;

/** A number below 1024 for the letters of a word, in whatever case: another word seldom has the same. */
export function traceOf(text: string, start: number, end: number): number {
  let trace = 0;
  for (let offset = start; offset < end; offset++)
    trace = Math.imul(trace, 33) ^ (text.charCodeAt(offset) & 0x1f);
  return (trace ^ (trace >>> 10)) & (TRACES - 1);
}

/** A number below 1024 for two letters of the alphabet, in whatever case. */
export const pairOf = (first: number, second: number): number => ((first & 0x1f) << 5) | (second & 0x1f);

/** No more of the persons who share a word are looked at: the joining stays linear in any text. */
const SHARING = 64;

/** Adds a person to a list, once. */
function addTo<Key>(lists: Map<Key, number[]>, key: Key, person: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [person]);
  else if (list.length < SHARING && !list.includes(person)) list.push(person);
}
