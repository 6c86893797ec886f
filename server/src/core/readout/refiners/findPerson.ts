// Who of the persons of a document is meant by the words of a name: called so in full, by a surname, or with a slip of the pen.
import { mayBeMisspelling } from '../../text/editDistance.ts';

/** The names of the persons of a document, to be asked who a word is. */
export interface PersonIndex {
  readonly persons: readonly KnownPerson[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** Persons by the measure of each of their surnames: see `measureOf`. */
  readonly byMeasure: ReadonlyMap<number, readonly number[]>;
  /** 1 at the `pairOf` of the first two letters of each of their words, and at the `traceOf` of all its letters. */
  readonly pairs: Uint8Array;
  readonly traces: Uint8Array;
  /** By person: the number of the search that came upon it last. */
  readonly seen: Int32Array;
  searches: number;
}

/** The folded titles beside a name: of most names nobody asks for them. */
export type Titles = () => readonly string[];

export interface KnownPerson {
  /** Folded words of the fullest form, without particles, nicknames and suffixes. */
  words: readonly string[];
  /** The fullest form as written. */
  text: string;
  /** Other words that stood for the person: nicknames, other spellings. Most persons have none. */
  others: Set<string> | undefined;
  titles: Set<string> | undefined;
  /** The names whose titles are not yet among those. */
  untold: Titles[];
  /** Places where the person is named, in runs that ascend. */
  readonly at: number[][];
}

/** The first letter and the length: words of another measure are not misspellings of each other, or not by much. */
export const measureOf = (word: string, longer = 0): number =>
  word.charCodeAt(0) * LONGEST + word.length + longer;
/** Longer words are rare enough to be taken for others. */
const LONGEST = 0x1000;
/** By how many letters a misspelling may be longer or shorter. */
const SLIP = 2;

/** The one person that these words may name; -1 where nobody, or where nothing decides between several. */
export function findPerson(index: PersonIndex, words: readonly string[], titles: Titles, at: number): number {
  const alike = sharingWords(index, words);
  let fits = alike.filter((person) => fitOf(index.persons[person]!, words) > 0);
  if (fits.length === 0) fits = nearby(index, words, alike);
  if (fits.length <= 1) return fits[0] ?? -1;
  return decide(index, fits, words, titles, at);
}

/** Those who are called by one of the words, each once. */
function sharingWords(index: PersonIndex, words: readonly string[]): number[] {
  const { seen, byWord } = index;
  const search = ++index.searches;
  const found: number[] = [];
  for (const word of words) {
    const persons = byWord.get(word);
    if (persons === undefined) continue;
    for (const person of persons) {
      if (seen[person] === search) continue;
      seen[person] = search;
      found.push(person);
    }
  }
  return found;
}

/** How well words name a person: 3 a full form, 2 surnames, 1 a given name or nickname alone, 0 not at all. */
export function fitOf(person: KnownPerson, words: readonly string[]): number {
  const full = person.words;
  if (words.length === 1) {
    const word = words[0]!;
    if (full.length === 1) return full[0] === word || person.others?.has(word) ? 2 : 0;
    const place = full.indexOf(word);
    return place > 0 ? 2 : place === 0 || person.others?.has(word) ? 1 : 0;
  }
  if (full.length === 1) return words.at(-1) === full[0] ? 3 : 0;
  const [longer, shorter] = full.length >= words.length ? [full, words] : [words, full];
  if (sameWord(longer[0]!, shorter[0]!)) return isSubsequence(shorter, longer) ? 3 : 0;
  // An index turns names round: `Ruiz Prado Ana`.
  if (words.at(-1) === full[0] && isSubsequence(words.slice(0, -1), full.slice(1))) return 3;
  // `Ana Luisa Ruiz Prado` by `Ruiz Prado`; `Joseph R. Harlan` by `Joe Harlan` only if initials agree.
  if (words.length < full.length && isSubsequence(words, full.slice(1))) return 2;
  if (
    longer.at(-1) === shorter.at(-1) &&
    longer[0]![0] === shorter[0]![0] &&
    shorter.length === 2 &&
    longer.length <= 3
  )
    return isShortForm(longer[0]!, shorter[0]!) ? 3 : 0;
  // A second surname that was left out so far: `Ruiz Prado` for `Ana Ruiz`.
  return words.length === 2 && full.length === 2 && words[0] === full[1] ? 1 : 0;
}

/** `Joe` of `Joseph`, `Mike` of `Michael`: the same first two letters, one of them short. */
const isShortForm = (a: string, b: string): boolean =>
  a.slice(0, 2) === b.slice(0, 2) && Math.min(a.length, b.length) <= 4;

const sameWord = (a: string, b: string): boolean =>
  a === b || (a[0] === b[0] && (a.length === 1 || b.length === 1));

function isSubsequence(shorter: readonly string[], longer: readonly string[]): boolean {
  let next = 0;
  for (const word of longer) {
    if (next < shorter.length && sameWord(word, shorter[next]!)) next++;
    else if (next < shorter.length && shorter[next]!.length === 1 && word[0] === shorter[next]) next++;
  }
  // An initial in the middle may be left out on either side.
  while (next < shorter.length && shorter[next]!.length === 1) next++;
  return next === shorter.length;
}

/** Persons whose name is the same but for a slip in one word; `alike` are those who share a word with it. */
function nearby(index: PersonIndex, words: readonly string[], alike: readonly number[]): number[] {
  const near = words.length === 1 ? ofSurnameLike(index, words[0]!) : alike.filter(hasSlip);
  return near.sort((a, b) => a - b);

  function hasSlip(person: number): boolean {
    const full = index.persons[person]!.words;
    if (full.length < 2) return false;
    // `Cho Minjae` for `Cho Min-jae`.
    if (full.length !== words.length && full.join('') === words.join('')) return true;
    const [longer, shorter] = full.length >= words.length ? [full, words] : [words, full];
    let slips = 0;
    for (let place = 0; place < shorter.length; place++) {
      const [word, other] = [shorter[place]!, longer[place]!];
      if (word === other) continue;
      slips++;
      if (!mayBeMisspelling(word, other)) return false;
    }
    return slips > 0 && slips < shorter.length;
  }
}

/** Persons who have a surname that may be a misspelling of the word, or the other way round. */
function ofSurnameLike(index: PersonIndex, word: string): number[] {
  const fits = new Set<number>();
  if (word.length < 5) return [];
  for (let longer = -SLIP; longer <= SLIP; longer++) {
    for (const person of index.byMeasure.get(measureOf(word, longer)) ?? []) {
      const { words } = index.persons[person]!;
      for (let place = 1; place < words.length; place++)
        if (mayBeMisspelling(word, words[place]!)) fits.add(person);
    }
  }
  return [...fits];
}

/** Among several: who is so titled, then who is so called in full, then who was named last before. */
function decide(
  index: PersonIndex,
  fits: readonly number[],
  words: readonly string[],
  titles: Titles,
  at: number,
): number {
  const best = (score: (person: KnownPerson) => number, among: readonly number[]): number[] => {
    const scores = among.map((person) => score(index.persons[person]!));
    const top = scores.reduce((most, one) => Math.max(most, one));
    return among.filter((_person, place) => scores[place] === top);
  };
  const told = titles();
  let left = best((person) => titlesOf(person, told).length, fits);
  left = best((person) => fitOf(person, words), left);
  if (left.length > 1) left = best((person) => lastBefore(person.at, at), left);
  if (left.length > 1) left = best((person) => -firstOf(person.at), left);
  return left[0]!;
}

/** Adds a place to the last run, or begins another. */
export function addPlace(runs: number[][], at: number): void {
  const run = runs.at(-1);
  if (run === undefined || run.at(-1)! > at) runs.push([at]);
  else run.push(at);
}

/** Those of the titles that the person has somewhere. */
function titlesOf(person: KnownPerson, among: readonly string[]): readonly string[] {
  const known = person.titles ?? new Set();
  for (const titles of person.untold) for (const title of titles()) known.add(title);
  person.titles = known;
  person.untold = [];
  return among.filter((title) => known.has(title));
}

const firstOf = (runs: readonly (readonly number[])[]): number =>
  runs.reduce((first, [place]) => Math.min(first, place!), Number.POSITIVE_INFINITY);

/** The last place before this one; -1 where there is none. */
function lastBefore(runs: readonly (readonly number[])[], at: number): number {
  let last = -1;
  for (const run of runs) {
    let low = 0;
    let high = run.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (run[middle]! < at) low = middle + 1;
      else high = middle;
    }
    if (low > 0 && run[low - 1]! > last) last = run[low - 1]!;
  }
  return last;
}
