// What the words of a title look like: a head, what stands before it, and the phrases that complete it.
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { Gap, Shape } from '../tokens.ts';
import { hasClass, isCapital, isMark, isOneOf, isSmall, type Units } from '../units.ts';
import { endOfTitle } from './titlePhrase.ts';
import { isAnd, isCompound, isMatter, isNamesake, MATTER, NAME, OFFICE, SURE } from './titleWords.ts';

export interface TitleRun {
  /** Units `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** Several persons share it: `Ministers`. */
  readonly plural: boolean;
}

const { head, pluralHead, rank, modifier, portfolio, country, demonym, connector, article } = WordClass;
const WORKING = WordClass.function | WordClass.conjunction | article | WordClass.honorific;

/** The title whose head is this unit, with all that belongs to it; undefined where the unit is no head. */
export function titleAt(units: Units, unit: number, floor: number): TitleRun | undefined {
  if (
    !hasClass(units, unit, OFFICE) ||
    isEntrusted(units, unit) ||
    isHour(units, unit) ||
    isNamesake(units, unit)
  )
    return undefined;
  const plural = hasClass(units, unit, pluralHead) && !hasClass(units, unit, head | rank);
  return { from: startOfTitle(units, unit, floor), to: endOfTitle(units, unit), head: unit, plural };
}

/** `los recién designados embajadores`: that they were, and no part of the office, which has it behind. */
const NAMED_LATELY = wordSet('designado designada designados designadas electo electa electos electas');

/** `07:23 PM` */
const isHour = (units: Units, unit: number): boolean =>
  units.shape[unit] === Shape.upper && units.shape[unit - 1] === Shape.number;

/** `el despacho quedará encargado a la ministra`: no office, but what is done with one. */
const isEntrusted = (units: Units, unit: number): boolean =>
  isOneOf(units, unit, ENTRUSTED) && isOneOf(units, unit + 1, TO);
const ENTRUSTED = wordSet('encargado encargada');
const TO = wordSet('a al');

/** The title that begins at exactly this unit, its head a few words on. */
export function titleFrom(units: Units, unit: number): TitleRun | undefined {
  for (let next = unit; next < unit + 8 && next < units.count; next++) {
    if (next > unit && units.gap[next] === Gap.blankLine) return undefined;
    if (units.shape[next] === Shape.mark) return undefined;
    if (!hasClass(units, next, OFFICE) || isCompound(units, next)) continue;
    const title = titleAt(units, next, unit);
    return title?.from === unit ? title : undefined;
  }
  return undefined;
}

/** Goes left over modifiers, matters, countries and organisations; never over a person's name, a possessive or a mark. */
function startOfTitle(units: Units, headUnit: number, floor: number): number {
  let from = headUnit;
  for (let unit = headUnit - 1; unit >= floor && units.gap[unit + 1] !== Gap.blankLine; unit--) {
    const classes = units.classes[unit]!;
    const shape = units.shape[unit]!;
    if (shape >= Shape.number) {
      if (isAcronymInside(units, unit)) unit -= 2;
      // `U.S.-China`, `North/South`.
      else if (
        !listsMatters(units, unit, from, headUnit) &&
        !(isMark(units, unit, '-/&') && units.gap[unit + 1] === Gap.none && isCapital(units, unit - 1))
      )
        break;
    } else if (isSmall(units, unit)) {
      if (isOneOf(units, unit, NAMED_LATELY)) break;
      if ((classes & (modifier | portfolio)) !== 0 && (classes & (connector | article)) === 0) from = unit;
      else if (isCompound(units, unit)) from = unit;
      else if (isBodyOf(units, unit, floor)) unit = from = unit - 1;
      else if (!(from === unit + 1 && joinsMatters(units, unit))) break;
    } else {
      if ((classes & WORKING) !== 0 && (classes & MATTER) === 0) break;
      if ((classes & OFFICE) !== 0 && (classes & (modifier | portfolio)) === 0 && !isCompound(units, unit))
        break;
      // `Avenida Presidente Ruiz` is a place; `Lee County Commissioner` an office.
      if (
        (classes & WordClass.placeHead) !== 0 &&
        units.tokens.lexicon.traits.adjectiveLast &&
        (classes & (portfolio | modifier)) === 0
      )
        break;
      if (
        (shape === Shape.capitalised || units.loud[unit] === 1) &&
        !hasClass(units, unit + 1, WordClass.placeHead)
      ) {
        if (!isMatter(units, unit) && !isOfBodysName(units, unit, from)) break;
        const isBody = from === unit + 1 && isBodyBetween(units, from, headUnit);
        if ((classes & SURE) === 0 && ((classes & NAME) !== 0 || (units.initial[unit] && !isBody))) break;
      }
      from = unit;
    }
  }
  return from;
}

/** `Democratic Progressive Party Legislator`: an ordinary word that begins a sentence, before the name of a body. */
function isBodyBetween(units: Units, from: number, headUnit: number): boolean {
  for (let unit = from; unit < headUnit; unit++)
    if (hasClass(units, unit, WordClass.organisation | WordClass.organisationHead)) return true;
  return false;
}

/** `Senate Judiciary Chair`: a word that nobody knows, between one of a body and the head. */
const isOfBodysName = (units: Units, unit: number, from: number): boolean =>
  units.classes[unit] === 0 &&
  from === unit + 1 &&
  isCapital(units, unit - 1) &&
  units.gap[unit]! < Gap.newline &&
  hasClass(units, unit - 1, modifier | WordClass.organisationHead) &&
  hasClass(units, from, OFFICE);

/** `Department of Education Secretary`, `Centers for Water Services Administrator`: a body's name up to its first word. */
const isBodyOf = (units: Units, unit: number, floor: number): boolean =>
  unit > floor && isOneOf(units, unit - 1, BODIES) && isOneOf(units, unit, CALLED);

const BODIES = wordSet(
  'Department Center Centers Centre Centres Bureau Agency Administration Institute Institutes',
);
const CALLED = wordSet('of for on');

/** `National Economic Council (NEC) Director`. */
const isAcronymInside = (units: Units, unit: number): boolean =>
  isMark(units, unit, ')') &&
  isMark(units, unit - 2, '(') &&
  units.shape[unit - 1] === Shape.upper &&
  isCapital(units, unit - 3) &&
  isMatter(units, unit - 3);

/** `Food, Fisheries and Livestock Minister`: a comma between matters of which the last is joined by `and`. */
function listsMatters(units: Units, comma: number, from: number, headUnit: number): boolean {
  const isOneOf = (unit: number) => isCapital(units, unit) && hasClass(units, unit, portfolio);
  if (!isMark(units, comma, ',') || from !== comma + 1 || !isOneOf(comma - 1) || !isOneOf(from)) return false;
  for (let unit = from; unit < headUnit; unit++) if (isAnd(units, unit)) return true;
  return false;
}

/** `Homeland Security and Emergency Advisor`: only between capitals of one office. */
const joinsMatters = (units: Units, unit: number): boolean =>
  isAnd(units, unit) &&
  // `… trade policy and Prime Minister Ruiz`
  isSmall(units, unit - 1) === isSmall(units, unit + 1) &&
  isMatter(units, unit + 1) &&
  isMatter(units, unit - 1) &&
  !hasClass(units, unit - 1, OFFICE | country | demonym);
