// Where a name must end: whether a capital can still be part of it.
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSetInAnyCase } from '../../lexicon/wordSet.ts';
import { Gap, Shape } from '../tokens.ts';
import { hasClass, isCapital, isOneOf, type Units } from '../units.ts';
import { encounterWordAt } from '../words.ts';
import { BODY, NAME, NO_NAME, ORDINARY, THING } from './nameWords.ts';
import { isNamesake } from './titleWords.ts';

const { given, particle, connector, common, country, demonym, region, modifier, portfolio, month, weekday } =
  WordClass;

/** What a name holds before the capital that is being judged. */
export interface Begun {
  readonly anchored: boolean;
  readonly parts: number;
  readonly givens: number;
  /** Words that are no given names. */
  readonly others: number;
  readonly afterParticle: boolean;
}

/** Whether a name must end before this capital. */
export function isBlocked(units: Units, unit: number, begun: Begun): boolean {
  const classes = units.classes[unit]!;
  const named = (classes & NAME) !== 0;
  const loud = units.loud[unit] !== 0;
  const { anchored, parts, givens } = begun;
  // Once a given name or a title has made it a person, an ordinary word with a capital in the midst of prose is a surname.
  const begunWell = parts > 0 && (givens > 0 || anchored);
  if (parts === 0 && anchored && isSurnameFirst(units, unit)) return false;
  if ((classes & (WordClass.function | WordClass.conjunction)) !== 0) {
    if (begun.afterParticle) return false;
    // `Pedraza recibió a Bravo⏎El presidente`
    if (parts > 0 && units.gap[unit] === Gap.newline) return true;
    // `el canciller De la Torre`
    if (anchored && parts === 0 && !loud && isParticleBegun(units, unit)) return false;
    // `Li An`: in the midst of prose only a name gives such a word a capital.
    if (named && !loud && !units.initial[unit] && (parts > 0 || anchored)) return false;
    // `General Secretary To Lindh`: behind a title nothing else gives it one, before a word that nobody knows.
    if (anchored && parts === 0 && !loud && !units.initial[unit] && isUnknownCapital(units, unit + 1))
      return false;
    return !(named && !units.initial[unit]) && !(parts > 0 && (classes & particle) !== 0);
  }
  // `Beltrán del Rey`, `Figueroa del Río`; but not `Ruiz del Instituto Nacional`.
  const goesOn =
    hasClass(units, unit + 1, connector) || (isCapital(units, unit + 1) && !hasClass(units, unit + 1, NAME));
  const isBody = (classes & BODY) !== 0 || units.to[unit]! - units.from[unit]! > 1;
  const isTied = begun.afterParticle && begunWell && !loud && !goesOn && !isBody;
  if (begun.afterParticle && goesOn && !named && (classes & ORDINARY) !== 0) return true;
  if ((classes & NO_NAME) !== 0) {
    if (isNamesake(units, unit)) return false;
    // `Jackson Mayor Thomas Okafor`: an office before a given name, whatever surnames it may be too.
    if (named && isOfficeBeforeName(units, unit)) return true;
    const isSurname = givens > 0 && begun.others === 0 && !loud && endsName(units, unit + 1);
    return !(isTied || (parts > 0 && (named || isSurname)));
  }
  // `la embajadora Eva Lago`
  const isLast =
    anchored &&
    givens > 0 &&
    // `Luis Ortega Plan`
    (begun.others === 0 || (begun.others === 1 && !isBody && units.shape[unit] === Shape.capitalised)) &&
    !loud &&
    units.shape[unit + 1] === Shape.mark;
  // `Alejandro Muro Hinojosa`
  const isBetween = givens > 0 && begun.others === 0 && !loud && isSurnameAlone(units, unit + 1);
  if ((classes & THING) !== 0) return !(isTied || isLast || isBetween || (named && (parts > 0 || anchored)));
  if (units.shape[unit] === Shape.dotted) return true;
  if (units.to[unit]! - units.from[unit]! > 1)
    return !(named || ((classes & region) !== 0 && begunWell && !loud));
  // `Luis Ortega del PVEM`: the party, where the name itself is not in capitals.
  const isParty = begun.afterParticle && !named && units.shape[unit - 2] === Shape.capitalised;
  if (units.shape[unit] === Shape.upper && !loud)
    return isParty || isAcronym(units, unit) || !(parts > 0 || anchored || isSurnameFirst(units, unit));
  if (named) return (classes & (month | weekday)) !== 0 && isDate(units, unit);
  if ((classes & (month | weekday)) !== 0)
    return !(begunWell && begun.others === 0 && !loud) || isTimed(units, unit + 1);
  if ((classes & (demonym | portfolio | modifier)) !== 0)
    return !(begunWell && givens > 0 && begun.others === 0 && !loud);
  // `Thomas Harlan Austria`: behind a whole name, where somebody is from.
  if ((classes & country) !== 0 && !anchored && givens > 0 && begun.others > 0) return true;
  if (classes === 0 && isBrand(units, unit)) return true;
  if (classes === 0 && loud && parts > 0 && isInflected(units, unit)) return true;
  if ((classes & (common | country | region)) !== 0) {
    // `AMBASSADOR PAYS FAREWELL CALL`: a verb of a headline is no name.
    const isVerb = encounterWordAt(units.tokens, units.from[unit]!) !== 0;
    return loud ? !(anchored && parts === 0 && !isVerb) : !(anchored || begunWell);
  }
  return false;
}

const isSurnameAlone = (units: Units, unit: number): boolean =>
  isCapital(units, unit) &&
  units.gap[unit]! < Gap.newline &&
  hasClass(units, unit, WordClass.surname) &&
  !hasClass(units, unit, THING | NO_NAME | ORDINARY | given);

/** A particle with a capital, a small one, and a name. */
const isParticleBegun = (units: Units, unit: number): boolean =>
  hasClass(units, unit, particle) &&
  units.shape[unit + 1] === Shape.lower &&
  hasClass(units, unit + 1, particle) &&
  isCapital(units, unit + 2) &&
  units.gap[unit + 2]! < Gap.blankLine;

const isUnknownCapital = (units: Units, unit: number): boolean =>
  units.shape[unit] === Shape.capitalised &&
  units.gap[unit] !== Gap.blankLine &&
  (units.classes[unit]! & ~NAME) === 0;

const TIME = wordSetInAnyCase(
  'in on of since until by last next this every en de del desde hasta el este pasado próximo',
);

/** `in May Ana Ruiz met`, `Julio 2024`: the month, where a person could have its name. */
const isDate = (units: Units, unit: number): boolean =>
  units.shape[unit + 1] === Shape.number ||
  units.shape[unit - 1] === Shape.number ||
  // Where months are written small: `el funcionario de Julio Ruiz`.
  (isOneOf(units, unit - 1, TIME) &&
    !(units.tokens.lexicon.traits.capitalsSpared && isCapital(units, unit + 1)));

/** `met Prime Minister Ana Sunday morning`, `met Ana Ruiz Sunday in Lima`: the day, although it could be a surname. */
const isTimed = (units: Units, unit: number): boolean =>
  units.shape[unit] === Shape.number ||
  (units.shape[unit] === Shape.lower &&
    (hasClass(units, unit, connector) || isOneOf(units, unit, PART_OF_DAY)));
const PART_OF_DAY = wordSetInAnyCase('morning afternoon evening night noon mañana tarde noche');

const isOfficeBeforeName = (units: Units, unit: number): boolean =>
  hasClass(units, unit, WordClass.head) &&
  hasClass(units, unit + 1, given) &&
  isCapital(units, unit + 2) &&
  !hasClass(units, unit + 2, ORDINARY);

/** `Ana María Alcalde Ruiz`: an office as a surname, where the name goes on or ends, and no title does. */
const endsName = (units: Units, unit: number): boolean =>
  !hasClass(units, unit - 2, country | demonym | region) &&
  !hasClass(units, unit, connector | given) &&
  (units.shape[unit] === Shape.mark || units.classes[unit] === 0 || hasClass(units, unit, NAME));

/** `Attends`, `Meets` in a headline: an ordinary word but for its ending. */
function isInflected(units: Units, unit: number): boolean {
  const { lexicon, text, start, end } = units.tokens;
  const from = start[units.from[unit]!]!;
  const to = end[units.to[unit]! - 1]!;
  if (to - from < 4 || text.charCodeAt(to - 1) !== 0x73) return false;
  return (lexicon.classesOf(lexicon.words.find(text, from, to - 1)) & common) !== 0;
}

/** `OpenRoads`: a capital inside, further on than those of `MacArthur` and `FitzGerald`. */
function isBrand(units: Units, unit: number): boolean {
  const { text, start, end } = units.tokens;
  const from = start[units.from[unit]!]!;
  for (let at = from + 4; at < end[units.from[unit]!]!; at++)
    if (isUpperLetter(text.charCodeAt(at)) && isLowerLetter(text.charCodeAt(at - 1)))
      return !text.startsWith('Fitz', from);
  return false;
}

const isUpperLetter = (code: number): boolean => code > 0x40 && code < 0x5b;
const isLowerLetter = (code: number): boolean => code > 0x60 && code < 0x7b;

/** `OKADA Haruki`: a surname in capitals before the rest of the name. */
const isSurnameFirst = (units: Units, unit: number): boolean =>
  units.shape[unit] === Shape.upper &&
  units.loud[unit] === 0 &&
  canBeSaid(units, unit) &&
  !hasClass(units, unit, NO_NAME | THING | country | demonym | region) &&
  units.shape[unit + 1] === Shape.capitalised &&
  units.gap[unit + 1] !== Gap.blankLine &&
  (units.classes[unit + 1]! & ~NAME) === 0;

/** `VGM` cannot: three letters or more without a vowel. */
export function canBeSaid(units: Units, unit: number): boolean {
  const token = units.from[unit]!;
  const start = units.tokens.start[token]!;
  const end = units.tokens.end[token]!;
  return end - start < 3 || /[AEIOUYÁÉÍÓÚÄÖÜ]/u.test(units.tokens.text.slice(start, end));
}

/** `HARLAN` may be a surname, `NSC` may not: no vowel, or too short. */
function isAcronym(units: Units, unit: number): boolean {
  if (hasClass(units, unit, NAME) || isSurnameFirst(units, unit)) return false;
  const token = units.from[unit]!;
  const start = units.tokens.start[token]!;
  const end = units.tokens.end[token]!;
  return end - start < 4 || !/[AEIOUÁÉÍÓÚÄÖÜ]/u.test(units.tokens.text.slice(start, end));
}
