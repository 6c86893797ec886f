// The second sweep: what one place of a document has established explains the surnames and repetitions in all the others.
import { WordClass } from '../../lexicon/wordClass.ts';
import { fold } from '../../text/fold.ts';
import { addName, type Finds, type FoundName } from '../recognisers/finds.ts';
import { nameAt } from '../recognisers/nameGrammar.ts';
import { isInsideThing } from '../recognisers/untitledNames.ts';
import { Gap, Shape, wordsOf } from '../tokens.ts';
import { hasClass, isCapital, isMark, textOf, type Units } from '../units.ts';
import { findPerson, fitOf, type PersonIndex, wordsOfName } from './persons.ts';

const { country, demonym, region, common, month, weekday, saying } = WordClass;
const OFFICE = WordClass.head | WordClass.pluralHead | WordClass.rank;
const ORDINARY = country | region | common | month | weekday | WordClass.portfolio | WordClass.modifier;

/** Adds the names that only a known person explains; answers them with their person. */
export function knownNames(finds: Finds, index: PersonIndex): { name: FoundName; person: number }[] {
  const { units } = finds;
  const added: { name: FoundName; person: number }[] = [];
  for (let unit = 0; unit < units.count; unit++) {
    if (finds.taken[unit] === 1 || !isCapital(units, unit)) continue;
    if (finds.taken[unit] === 2 && hasClass(units, unit, OFFICE)) continue;
    const found = knownAt(finds, index, unit);
    if (found === undefined) continue;
    const name = addName(finds, { from: unit, to: found.to }, 'named elsewhere in the document');
    added.push({ name, person: found.person });
    unit = found.to - 1;
  }
  finds.names.sort((a, b) => a.from - b.from);
  return added;
}

function knownAt(finds: Finds, index: PersonIndex, unit: number): { to: number; person: number } | undefined {
  const { units } = finds;
  const main = hasClass(units, unit, WordClass.particle) && isCapital(units, unit + 1) ? unit + 1 : unit;
  if (!isKnownWord(index, textOf(units, main)) && !mayBeSlip(units, index, main)) return undefined;
  const run = nameAt(units, main, true);
  // The longest stretch from here that names somebody known.
  for (let to = run?.to ?? unit + 1; to > unit; to--) {
    if (to - unit > 1 && isMark(units, to - 1, '()“”"')) continue;
    if (to <= main) break;
    const { words } = wordsOfName(wordsOf(units.tokens, units.from[unit]!, units.to[to - 1]!));
    if (finds.taken[to - 1] === 1) continue;
    const person = findPerson(index, words, [], unit);
    if (person === -1) continue;
    // `Von Tresckow`, `El Khatabi`: where the particle is the person's, and not the sentence's.
    if (
      main > unit &&
      !fold(index.persons[person]!.text).includes(
        fold(wordsOf(units.tokens, units.from[unit]!, units.to[main]!)),
      )
    )
      return undefined;
    return isPersonHere(units, index, person, words, unit, to, run?.to ?? to) ? { to, person } : undefined;
  }
  return undefined;
}

function isPersonHere(
  units: Units,
  index: PersonIndex,
  person: number,
  words: readonly string[],
  from: number,
  to: number,
  runEnd: number,
): boolean {
  if (isInsideThing(units, { from, to })) return false;
  const how = fitOf(index.persons[person]!, words);
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
  if (how === 2) return spoken || !(isLand || isOrdinary) || (!isLand && isOnlyAName(units, from));
  if (how === 1) return !isOrdinary && !isLand && (classes & weekday) === 0 && !units.loud[from];
  return spoken || hasClass(units, from, WordClass.given);
}

/** `Best`, `Rivers` in the midst of a sentence, in a document that never writes the word small. */
function isOnlyAName(units: Units, unit: number): boolean {
  if (units.initial[unit] || units.loud[unit]) return false;
  return !units.tokens.text.includes(` ${textOf(units, unit).toLowerCase()}`);
}

/** Whether some person is called so, in part; hyphens may join several words. */
function isKnownWord(index: PersonIndex, text: string): boolean {
  const folded = fold(text);
  return (
    index.byWord.has(folded) ||
    (folded.includes(' ') && folded.split(' ').some((word) => index.byWord.has(word)))
  );
}

/** A slip of the pen is looked for only where nobody knows the word, and a person's name begins alike. */
const mayBeSlip = (units: Units, index: PersonIndex, unit: number): boolean => {
  if (units.classes[unit] !== 0 || units.shape[unit] !== Shape.capitalised) return false;
  const text = textOf(units, unit);
  return text.length >= 5 && index.beginnings.has(fold(text.slice(0, 2)));
};
