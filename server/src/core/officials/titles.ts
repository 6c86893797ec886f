// Titles compared as words: what two ways of naming an office have in common, and in what they contradict each other.
import { countries } from '../lexicon/countries.ts';
import { english } from '../lexicon/en.ts';
import { spanish } from '../lexicon/es.ts';
import { chancellorGoverns, officeTerms } from '../lexicon/officeTerms.ts';
import { regions } from '../lexicon/regions.ts';
import type { CountryCode } from '../readout/readout.ts';
import { fold } from '../text/fold.ts';
import { remembered } from './remembered.ts';

const EMPTY = new Set(
  (
    'a an the of for to in on at and or from with by de del la las el los lo le les y e en para por ante con su ' +
    'his her their our al d l s'
  ).split(' '),
);

/** The words that count, without articles, prepositions and endings of gender and number, and each under one name in all languages. */
export const titleWords = remembered((title: string, country?: CountryCode): readonly string[] =>
  named(wordsOf(title), country).map(stem),
);

const wordsOf = (title: string): readonly string[] =>
  fold(title.replace(/\b((?:\p{L}\.){2,})/gu, (letters) => letters.replaceAll('.', '')))
    .split(' ')
    .filter((word) => word !== '' && !EMPTY.has(word));

/** `presidentas`, `ministers` → without ending. Crude, and the same for both sides. */
function stem(word: string): string {
  let end = word.length;
  if (end > 4 && word[end - 1] === 's') end--;
  if (end > 4 && 'aeo'.includes(word[end - 1]!)) end--;
  return word.slice(0, end);
}

interface Term {
  /** Stems. */
  readonly words: readonly string[];
  readonly name: readonly string[];
}

let terms: ReadonlyMap<string, readonly Term[]> | undefined;

/** By the stem that they begin with, the longest first. */
function termsByFirst(): ReadonlyMap<string, readonly Term[]> {
  if (terms !== undefined) return terms;
  const byFirst = new Map<string, Term[]>();
  for (const [name, ways] of Object.entries(officeTerms)) {
    for (const way of ways.split(', ')) {
      const words = way.split(' ').map(stem);
      byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { words, name: name.split(' ') }]);
    }
  }
  for (const each of byFirst.values()) each.sort((a, b) => b.words.length - a.words.length);
  terms = byFirst;
  return byFirst;
}

/** Each stretch of words that is a way to say something under the name that it has here. */
function named(words: readonly string[], country: CountryCode | undefined): readonly string[] {
  const stems = words.map(stem);
  const result: string[] = [];
  for (let at = 0; at < words.length; ) {
    const term = termsByFirst()
      .get(stems[at]!)
      ?.find((candidate) => candidate.words.every((word, index) => stems[at + index] === word));
    const isChancellor = stems[at] === 'chancellor' || stems[at] === 'canciller';
    if (isChancellor && country !== undefined && chancellorGoverns.has(country))
      result.push('prime', 'minister');
    else result.push(...(term?.name ?? [words[at]!]));
    at += term?.words.length ?? 1;
  }
  return result;
}

let places: ReadonlySet<string> | undefined;

/** Words of countries, their people and their regions: whose office it is, and not which. */
function placeWords(): ReadonlySet<string> {
  places ??= new Set(
    [...countries, ...regions]
      .filter(({ class: kind }) => kind === 'country' || kind === 'demonym' || kind === 'region')
      .flatMap(({ words }) => fold(words).split(' ').map(stem)),
  );
  return places;
}

/** `Secretary of Homeland Security of the United States` → `minister`, `homeland`, `security`. */
export const officeWords = remembered((title: string, country?: CountryCode): readonly string[] =>
  titleWords(title, country).filter((word) => !placeWords().has(word)),
);

/**
 * Two titles that are the same but for one word: one of them is probably wrong (`Secretary of National Security`,
 * `Secretary of Homeland Security`). Titles that differ in more are two ways to say it, or two offices.
 */
export function differInOneWord(a: string, b: string): boolean {
  const some = officeWords(a);
  const others = officeWords(b);
  if (some.length < 3 || some.length !== others.length || some[0] !== others[0]) return false;
  const [at, another] = some.flatMap((word, index) => (word === others[index] ? [] : [index]));
  return at !== undefined && another === undefined && !isHead(some[at]!) && !isHead(others[at]!);
}

let heads: ReadonlySet<string> | undefined;

/** `Adviser and Director for Trade` and `Adviser to the President for Trade` are two offices. */
function isHead(word: string): boolean {
  heads ??= new Set(
    `${english.head},${spanish.head}`
      .split(/[,\n]/)
      .map((head) => titleWords(head))
      .flatMap((words) => (words.length === 1 ? words : [])),
  );
  return heads.has(word);
}

/** Make another office of one: a deputy minister is no minister. */
const LESSER = new Set(titleWords('deputy vice under assistant associate shadow'));

/**
 * Whether a title may stand for a label: it says no more than the label and its organisation, or all that the label says and
 * more. Undefined where they have less than half in common: those are two offices.
 */
export const fitsLabel = (
  title: string,
  label: string,
  organization: string | undefined,
  country?: CountryCode,
): boolean | undefined =>
  fitsWords(
    officeWords(title, country),
    officeWords(label, country),
    organization === undefined ? [] : officeWords(organization, country),
  );

/** The same of the office words of each. */
export function fitsWords(
  words: readonly string[],
  labelWords: readonly string[],
  organizationWords: readonly string[],
): boolean | undefined {
  const added = words.filter((word) => !labelWords.includes(word) && !organizationWords.includes(word));
  // `President` is no short form of `Vice President`, and yet may be meant so.
  if (added.length === 0)
    return labelWords.some((word) => LESSER.has(word) && !words.includes(word)) ? undefined : true;
  if (labelWords.every((word) => words.includes(word))) return !added.some((word) => LESSER.has(word));
  const shared = words.filter((word) => labelWords.includes(word)).length;
  return shared > 0 && shared * 2 >= Math.min(words.length, labelWords.length) ? false : undefined;
}

/** `Minister-Counsellor`, `Embajadora Extraordinaria y Plenipotenciaria`, `First Secretary`: of a diplomat, whatever the post. */
const DIPLOMATIC = new Set(
  titleWords(
    'minister ambassador secretary first second third counselor attache plenipotentiary extraordinary career ' +
      'plenipotenciario plenipotenciaria extraordinario extraordinaria primer primera segundo segunda tercer tercera carrera agregado',
  ),
);
/** Without one of these it is an office. */
const ONLY_DIPLOMATIC = new Set(
  titleWords(
    'first second third counselor attache plenipotentiary plenipotenciario primer segundo tercer agregado',
  ),
);

let ranks: ReadonlySet<string> | undefined;

/** Whether a title is a rank and no office (`Rear Admiral`, but not `Attorney General`): those change without a register's notice. */
export const isRank = remembered((title: string): boolean => {
  ranks ??= new Set([english.rank, spanish.rank].flatMap((words) => titleWords(words ?? '')));
  const words = officeWords(title);
  if (words.length > 0 && words.every((word) => ranks?.has(word))) return true;
  return words.some((word) => ONLY_DIPLOMATIC.has(word)) && words.every((word) => DIPLOMATIC.has(word));
});
