// Titles compared as words: what two ways of naming an office have in common, and in what they contradict each other.
import { countries } from '../lexicon/countries.ts';
import { english } from '../lexicon/en.ts';
import { spanish } from '../lexicon/es.ts';
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

/** Make another office of one: a deputy minister is no minister. */
const LESSER = new Set(
  titleWords('deputy vice assistant associate shadow adjunto adjunta alterno alterna suplente'),
);

/**
 * Whether a title may stand for a label: it says no more than the label and its organisation, or all that the label says and
 * more. Undefined where they have nothing in common to compare.
 */
export function fitsLabel(
  title: string,
  label: string,
  organization: string | undefined,
): boolean | undefined {
  const words = officeWords(title);
  const labelWords = officeWords(label);
  const known = new Set([...labelWords, ...(organization === undefined ? [] : officeWords(organization))]);
  const added = words.filter((word) => !known.has(word));
  if (added.length === 0) return true;
  if (labelWords.every((word) => words.includes(word))) return !added.some((word) => LESSER.has(word));
  return words.some((word) => labelWords.includes(word)) ? false : undefined;
}

let ranks: ReadonlySet<string> | undefined;

/** Whether a title is a rank and no office (`Rear Admiral`, but not `Attorney General`): those change without a register's notice. */
export function isRank(title: string): boolean {
  ranks ??= new Set([english.rank, spanish.rank].flatMap((words) => titleWords(words ?? '')));
  const words = officeWords(title);
  return words.length > 0 && words.every((word) => ranks?.has(word));
}
