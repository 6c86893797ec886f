// The second sweep: what one place of a document has established explains the surnames and repetitions in all the others.
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { fold } from '../../text/fold.ts';
import { foldedWord } from '../../text/foldedWord.ts';
import { merged } from '../draft.ts';
import { addName, type Finds } from '../recognisers/finds.ts';
import { nameAt } from '../recognisers/nameGrammar.ts';
import { isInsideThing } from '../recognisers/untitledNames.ts';
import { Gap, Shape, wordsOf } from '../tokens.ts';
import { hasClass, isCapital, isMark, isOneOf, textOf, type Units } from '../units.ts';
import { findPerson, fitOf, type PersonIndex } from './findPerson.ts';
import { pairOf, traceOf } from './persons.ts';
import { wordsOfName } from './wordsOfName.ts';

const { country, demonym, region, common, month, weekday, saying } = WordClass;
const OFFICE = WordClass.head | WordClass.pluralHead | WordClass.rank;
const ORDINARY = country | region | common | month | weekday | WordClass.portfolio | WordClass.modifier;

const WHERE = wordSet('in at from to of near en a de desde hacia');
const UNTITLED = () => [];

/** What a document's persons make of its words, looked up once for each. */
interface Known {
  readonly index: PersonIndex;
  /** Whether the document writes the word in small letters, too. */
  readonly small: Map<string, boolean>;
}

/** Adds the names that only a known person explains. */
export function knownNames(finds: Finds, index: PersonIndex): void {
  const { units } = finds;
  const known: Known = { index, small: new Map() };
  const before = finds.names.length;
  for (let unit = 0; unit < units.count; unit++) {
    if (finds.taken[unit] === 1 || !isCapital(units, unit)) continue;
    if (finds.taken[unit] === 2 && hasClass(units, unit, OFFICE)) continue;
    // `Washington D.C.`, where somebody is called Washington.
    const isLand = hasClass(units, unit, country | region);
    if (isLand && (units.to[unit]! - units.from[unit]! > 1 || units.shape[unit] === Shape.dotted)) continue;
    const found = knownAt(finds, known, unit);
    if (found === undefined) continue;
    const whole = withParticles(units, index.persons[found.person]!.text, unit, found.to);
    const from = hasInitials(units, whole) ? whole - 1 : whole;
    addName(finds, { from, to: found.to }, 'named elsewhere in the document').person = found.person;
    unit = found.to - 1;
  }
  finds.names = merged(finds.names.slice(0, before), finds.names.slice(before));
}

function knownAt(finds: Finds, known: Known, unit: number): { to: number; person: number } | undefined {
  const { units } = finds;
  const { index } = known;
  const main = behindParticles(units, unit);
  if (isSurelyNobody(units, index, main)) return undefined;
  if (!mayBeCalled(units, index, main)) return undefined;
  const run = nameAt(units, main, true);
  // The longest stretch from here that names somebody known.
  for (let to = run?.to ?? unit + 1; to > unit; to--) {
    if (to - unit > 1 && isMark(units, to - 1, '()“”"')) continue;
    if (to <= main) break;
    if (finds.taken[to - 1] === 1) continue;
    const { words } = wordsOfName(units.tokens, units.from[unit]!, units.to[to - 1]!);
    const person = findPerson(index, words, UNTITLED, unit);
    if (person === -1) continue;
    // `Von Harlan`, `El Haddad`: where the particle is the person's, and not the sentence's.
    if (
      main > unit &&
      !fold(index.persons[person]!.text).includes(
        fold(wordsOf(units.tokens, units.from[unit]!, units.to[main]!)),
      )
    )
      return undefined;
    return isPersonHere(units, known, person, words, unit, to, run?.to ?? to) ? { to, person } : undefined;
  }
  return undefined;
}

/** `Von` of `Von Harlan`, `De` of `De la Torre`: the unit of the name behind it; else the unit itself. */
function behindParticles(units: Units, unit: number): number {
  if (!hasClass(units, unit, WordClass.particle)) return unit;
  let main = unit + 1;
  while (main < unit + 3 && isSmallParticle(units, main)) main++;
  return isCapital(units, main) && units.gap[main] !== Gap.blankLine ? main : unit;
}

/** `von der` before `Harlan`, where the person’s full name has it too: the unit to begin with. */
function withParticles(units: Units, name: string, from: number, to: number): number {
  let first = from;
  while (first > from - 3 && isSmallParticle(units, first - 1)) first--;
  if (first === from) return from;
  const whole = ` ${fold(name)}`;
  while (
    first < from &&
    !whole.includes(` ${fold(wordsOf(units.tokens, units.from[first]!, units.to[to - 1]!))}`)
  )
    first++;
  return first;
}

/** `Y.T. Harlan`: letters before a surname that mean nothing else. */
const hasInitials = (units: Units, unit: number): boolean =>
  units.shape[unit - 1] === Shape.dotted && units.classes[unit - 1] === 0 && units.gap[unit]! < Gap.newline;

const isSmallParticle = (units: Units, unit: number): boolean =>
  units.shape[unit] === Shape.lower && hasClass(units, unit, WordClass.particle);

function isPersonHere(
  units: Units,
  known: Known,
  person: number,
  words: readonly string[],
  from: number,
  to: number,
  runEnd: number,
): boolean {
  if (isInsideThing(units, { from, to })) return false;
  const how = fitOf(known.index.persons[person]!, words);
  // More capitals of an unknown name around it: another person, or a thing named for one.
  if (!units.loud[from] && to < runEnd) return false;
  if (
    !units.loud[from] &&
    isCapital(units, from - 1) &&
    units.gap[from]! < Gap.blankLine &&
    hasClass(units, from - 1, WordClass.given) &&
    !hasClass(units, from - 1, OFFICE | country | region)
  )
    return false;
  if (words.length > 1) return how > 1;
  const classes = units.classes[from]!;
  if ((classes & demonym) !== 0) return false;
  if (
    isCapital(units, to) &&
    units.gap[to]! < Gap.newline &&
    !units.loud[to] &&
    units.shape[to] === Shape.upper
  )
    return false;
  const isLand = (classes & (country | region | month)) !== 0;
  const spoken =
    hasClass(units, to, saying) || hasClass(units, from - 1, saying) || units.shape[to] === Shape.possessive;
  const isOrdinary = (classes & ORDINARY) !== 0 && (classes & (WordClass.given | WordClass.surname)) === 0;
  const isSurname =
    (classes & (WordClass.surname | month)) === WordClass.surname && !isAmongPlaces(units, from);
  if (how === 2)
    return spoken || !((isLand && !isSurname) || isOrdinary) || (!isLand && isOnlyAName(units, known, from));
  if (how === 1) return !isOrdinary && !isLand && (classes & weekday) === 0 && !units.loud[from];
  return spoken || hasClass(units, from, WordClass.given);
}

/** `en Rivera`, `Rota, Rivera y Rocha`; not `…, Rivera y el canciller`: a surname that is a town as well. */
const isAmongPlaces = (units: Units, unit: number): boolean =>
  isOneOf(units, unit - 1, WHERE) || (isMark(units, unit - 1, ',') && isCapital(units, unit - 2));

/** `Best`, `Rivers` in the midst of a sentence, in a document that never writes the word small. */
function isOnlyAName(units: Units, { small }: Known, unit: number): boolean {
  if (units.initial[unit] || units.loud[unit]) return false;
  const word = textOf(units, unit).toLowerCase();
  let isWord = small.get(word);
  if (isWord === undefined) {
    isWord = units.tokens.text.includes(` ${word}`);
    small.set(word, isWord);
  }
  return !isWord;
}

/**
 * Most words can be told from all names by a trace of their letters, or where they may be a slip, by the first two of them; not
 * those that hold others: `Ruiz-Prado`.
 */
function isSurelyNobody(units: Units, { pairs, traces }: PersonIndex, unit: number): boolean {
  const { text, start, end } = units.tokens;
  const isSlip = mayBeSlip(units, unit);
  for (let token = units.from[unit]!; token < units.to[unit]!; token++) {
    const first = start[token]!;
    if (!isOfLetters(text, first, end[token]!)) return false;
    const isMarked = isSlip
      ? pairs[pairOf(text.charCodeAt(first), text.charCodeAt(first + 1))]
      : traces[traceOf(text, first, end[token]!)];
    if (isMarked === 1) return false;
  }
  return true;
}

/** Two or more of the English alphabet: whatever else a word may hold needs to be folded first. */
function isOfLetters(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++) {
    const unit = text.charCodeAt(offset) | 0x20;
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return end - start > 1;
}
/** Whether some person is called so in part, or the word may be a slip for a name that begins alike. */
function mayBeCalled(units: Units, index: PersonIndex, unit: number): boolean {
  const { text, start, end } = units.tokens;
  const word = foldedWord(text, start[units.from[unit]!]!, end[units.to[unit]! - 1]!);
  return (
    (index.pairs[pairOf(word.charCodeAt(0), word.charCodeAt(1))] === 1 && mayBeSlip(units, unit)) ||
    isKnownWord(index, word)
  );
}

/** Whether some person is called so, in part; hyphens may join several words. */
const isKnownWord = ({ byWord }: PersonIndex, folded: string): boolean =>
  byWord.has(folded) || (folded.indexOf(' ') > 0 && folded.split(' ').some((word) => byWord.has(word)));

/** A slip of the pen is looked for only where nobody knows the word. */
const mayBeSlip = (units: Units, unit: number): boolean =>
  units.classes[unit] === 0 && units.shape[unit] === Shape.capitalised && lengthOf(units, unit) >= 5;

const lengthOf = ({ tokens, from, to }: Units, unit: number): number =>
  tokens.end[to[unit]! - 1]! - tokens.start[from[unit]!]!;
