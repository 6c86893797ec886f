// Joins the names of one document into persons: who is called by which full name, surname, or misspelling of either.

import { fold } from '../../text/fold.ts';
import { int32s, uint8s } from '../../text/numbers.ts';
import {
  addPlace,
  findPerson,
  type KnownPerson,
  measureOf,
  type PersonIndex,
  type Titles,
} from './findPerson.ts';

/** A name in the document, as the joining sees it. */
export interface NameInDocument {
  /** As written. */
  readonly text: string;
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

const PARTICLES = new Set(
  'de del la las los y e da das do dos di du des van von der den ter ten zu zum bin ibn al el'.split(' '),
);
const SUFFIXES = new Set('jr sr ii iii iv v kc mp cmg phd'.split(' '));
/** Of particles and suffixes. */
const LONGEST_SMALL = 3;
const NICKNAME_OPENS = /[“"(«‘]/;

export interface NameWords {
  readonly words: readonly string[];
  readonly nicknames: readonly string[];
}

/** The words of a name that count, folded; a nickname in quotation marks or brackets is told apart. */
export function wordsOfName(text: string): NameWords {
  const nicknames: string[] = [];
  const plain = !NICKNAME_OPENS.test(text)
    ? text
    : text.replace(/[“"(«‘]([^“"(«‘”)»’]{1,30})[”")»’]/g, (_all, inside: string) => {
        nicknames.push(...fold(inside).split(' '));
        return ' ';
      });
  const folded = fold(plain).split(' ');
  const words = folded.filter(
    (word, index) =>
      word.length > LONGEST_SMALL || !(PARTICLES.has(word) || (index > 0 && SUFFIXES.has(word))),
  );
  return { words: words.length > 0 ? words : folded, nicknames };
}

function remembering<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = ask(text);
      known.set(text, answer);
    }
    return answer;
  };
}

/** Joins names, the fullest first, so that the order in which a document introduces people does not matter. */
export function joinPersons(names: readonly NameInDocument[]): JoinedPersons {
  const persons: KnownPerson[] = [];
  const byWord = new Map<string, number[]>();
  const personOf = int32s(names.length).fill(-1);
  // Most names of a document are there several times.
  const wordsOf = remembering(wordsOfName);
  const parsed = names.map(({ text }) => wordsOf(text));
  const order = parsed.map((_words, index) => index);
  order.sort((a, b) => parsed[b]!.words.length - parsed[a]!.words.length || names[a]!.at - names[b]!.at);
  const byMeasure = new Map<number, number[]>();
  const pairs = uint8s(TRACES);
  const traces = uint8s(TRACES);
  const seen = int32s(names.length);
  const index: PersonIndex = { persons, wordsOf, byWord, byMeasure, pairs, traces, seen, searches: 0 };
  for (const which of order) {
    const name = names[which]!;
    const { words, nicknames } = parsed[which]!;
    let person = findPerson(index, words, name.titles, name.at);
    const isNew = person === -1;
    if (isNew) {
      person = persons.length;
      persons.push({ words, text: name.text, others: undefined, titles: undefined, untold: [], at: [] });
      for (let place = 1; place < words.length; place++) addTo(byMeasure, measureOf(words[place]!), person);
    }
    personOf[which] = person;
    const known = persons[person]!;
    known.untold.push(name.titles);
    addPlace(known.at, name.at);
    if (nicknames.length > 0) known.others = withAll(known.others, nicknames);
    if (words === known.words && !isNew) continue;
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
