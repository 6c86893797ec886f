// What is said of an office in brackets right behind its words.
import { WordClass } from '../../lexicon/wordClass.ts';
import { Gap } from '../tokens.ts';
import { hasClass, isCapital, isMark, type Units } from '../units.ts';
import { LAND } from './titleWords.ts';

/** `(Segob)`, `(HR/VP)`, `(e)`, `(Ret.)` right after the words. */
export function afterBracket(units: Units, unit: number): number {
  if (!isMark(units, unit, '(') || units.gap[unit] === Gap.blankLine) return unit;
  const first = unit + 1;
  if (isMark(units, first + 1, '/') && isMark(units, first + 3, ')')) return first + 4;
  if (!isMark(units, first + 1, ')')) return unit;
  const length = units.tokens.end[units.to[first]! - 1]! - units.tokens.start[units.from[first]!]!;
  const isAcronym = isCapital(units, first) && !hasClass(units, first, LAND) && length <= 9;
  const isDesignation = length <= 1 || hasClass(units, first, WordClass.modifier | WordClass.suffix);
  return isAcronym || isDesignation ? first + 2 : unit;
}
