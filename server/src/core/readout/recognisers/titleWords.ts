// The kinds of words that titles are made of, for the grammars of titles.
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { Gap, Shape } from '../tokens.ts';
import { hasClass, isCapital, isOneOf, type Units } from '../units.ts';

const { head, pluralHead, rank, country, demonym, region, portfolio, modifier } = WordClass;

export const OFFICE = head | pluralHead | rank;
export const INSTITUTION =
  WordClass.organisation | WordClass.organisationHead | WordClass.thingHead | WordClass.placeHead;
export const LAND = country | demonym | region;
export const NAME = WordClass.given | WordClass.surname;
/** Surely a word of titles, even where it could be a name. */
export const SURE = portfolio | modifier | INSTITUTION | LAND | OFFICE;
export const MATTER = SURE | WordClass.common | WordClass.month | WordClass.weekday;

const RULERS = wordSet('Sultan Emir Amir');

/** `Prince Sultan bin Saud`, `Dr. Amir Ruiz`, `Amir Khan`: a ruler's title that is somebody's given name here. */
export const isNamesake = (units: Units, unit: number): boolean =>
  isOneOf(units, unit, RULERS) &&
  ((isCapital(units, unit - 1) &&
    units.gap[unit]! < Gap.newline &&
    hasClass(units, unit - 1, OFFICE | WordClass.honorific)) ||
    (units.shape[unit + 1] === Shape.lower && hasClass(units, unit + 1, WordClass.particle)) ||
    (hasClass(units, unit + 1, WordClass.surname) && !hasClass(units, unit + 1, WordClass.given)));

/** A word that a title may hold, and that is rather no name. */
export const isMatter = (units: Units, unit: number): boolean =>
  hasClass(units, unit, MATTER) && (!hasClass(units, unit, NAME) || hasClass(units, unit, SURE));

/** `and`, `y`, `e`, and no longer conjunction: `together with` begins another person. */
export const isAnd = (units: Units, unit: number): boolean =>
  hasClass(units, unit, WordClass.conjunction) && units.to[unit]! - units.from[unit]! === 1;

/**
 * `Deputy Secretary`, `Assistant Foreign Minister`: an office before another is the first word of a compound,
 * unless a rank follows, which is a title of its own.
 */
export function isCompound(units: Units, unit: number): boolean {
  if (!hasClass(units, unit, OFFICE)) return false;
  let next = unit + 1;
  if (hasClass(units, unit, modifier)) {
    while (
      next < unit + 4 &&
      isAlike(units, unit, next) &&
      hasClass(units, next, MATTER) &&
      !hasClass(units, next, OFFICE)
    )
      next++;
  }
  return (
    isAlike(units, unit, next) &&
    hasClass(units, next, head | pluralHead) &&
    !isNamesake(units, next) &&
    (!hasClass(units, next, rank) || hasClass(units, unit, modifier))
  );
}

/** In the same paragraph, and both with a capital or both without: `deputy minister`, `deputy PM`. */
const isAlike = (units: Units, unit: number, next: number): boolean =>
  next < units.count &&
  units.gap[next] !== Gap.blankLine &&
  units.shape[next]! <= Shape.dotted &&
  ((units.shape[unit] === Shape.lower) === (units.shape[next] === Shape.lower) ||
    units.shape[next] === Shape.upper);
