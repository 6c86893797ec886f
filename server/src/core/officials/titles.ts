// Titles compared as words: what two ways of naming an office have in common, and in what they contradict each other.
import { countries } from '../lexicon/countries.ts';
import { regions } from '../lexicon/regions.ts';
import { fold } from '../text/fold.ts';

const EMPTY = new Set(
  (
    'a an the of for to in on at and or from with by de del la las el los lo le les y e en para por ante con su ' +
    'his her their our al d l'
  ).split(' '),
);

/** The words that count, without articles, prepositions and endings of gender and number. */
export const titleWords = (title: string): readonly string[] =>
  fold(title)
    .split(' ')
    .filter((word) => word !== '' && !EMPTY.has(word))
    .map(stem);

/** `presidenta`, `presidentes` → `president`; `ministers` → `minister`. Crude, and the same for both sides. */
function stem(word: string): string {
  let end = word.length;
  if (end > 4 && word[end - 1] === 's') end--;
  if (end > 4 && 'aeo'.includes(word[end - 1]!)) end--;
  return word.slice(0, end);
}

/** Whether two titles may be of one office: they have a word in common. */
export function titlesAgree(a: string, b: string): boolean {
  const words = new Set(titleWords(a));
  return titleWords(b).some((word) => words.has(word));
}

/** Whether any of these may be the office of any of those. Not known where one side has none. */
export const someTitlesAgree = (some: readonly string[], others: readonly string[]): boolean | undefined =>
  some.length === 0 || others.length === 0
    ? undefined
    : some.some((title) => others.some((other) => titlesAgree(title, other)));

let places: ReadonlySet<string> | undefined;

/** Words of countries, their people and their regions: whose office it is, and not which. */
function placeWords(): ReadonlySet<string> {
  places ??= new Set(
    [...countries, ...regions]
      .filter(({ class: kind }) => kind === 'country' || kind === 'demonym' || kind === 'region')
      .flatMap(({ words }) => titleWords(words)),
  );
  return places;
}

/** `Secretary of Homeland Security of the United States` → `secretary`, `homeland`, `security`. */
export const officeWords = (title: string): readonly string[] =>
  titleWords(title).filter((word) => !placeWords().has(word));

/** Whether two titles name one office to the word, and say more of it than `minister` does. */
function isSameOffice(a: string, b: string): boolean {
  const words = officeWords(a);
  return words.length > 1 && words.join(' ') === officeWords(b).join(' ');
}

/** A country is read from what stands around, and may be wrong; an office that is the same to the word outweighs it. */
export const someSameOffice = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((title) => others.some((other) => isSameOffice(title, other)));

/**
 * Two titles that are the same but for one word: one of them is probably wrong (`Secretary of National Security`,
 * `Secretary of Homeland Security`). Titles that differ in more are two ways to say it, or two offices.
 */
export function differInOneWord(a: string, b: string): boolean {
  const some = officeWords(a);
  const others = officeWords(b);
  if (some.length < 3 || some.length !== others.length || some[0] !== others[0]) return false;
  return some.filter((word, index) => word !== others[index]).length === 1;
}

/**
 * Whether a title contradicts a label: it begins as the label does, and neither leaves out words of the other only.
 * Undefined where they have nothing in common to compare.
 */
export function fitsLabel(
  title: string,
  label: string,
  organization: string | undefined,
): boolean | undefined {
  const words = officeWords(title);
  const labelWords = officeWords(label);
  const known = new Set([...labelWords, ...(organization === undefined ? [] : officeWords(organization))]);
  if (words.every((word) => known.has(word))) return true;
  return words.some((word) => labelWords.includes(word)) ? false : undefined;
}
