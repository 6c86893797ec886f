// The adjectives behind the head of a title that belong to it.
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { Gap } from '../tokens.ts';
import { hasClass, isCapital, isMark, isOneOf, isSmall, type Units } from '../units.ts';
import { NAME } from './titleWords.ts';

const { modifier, demonym, connector, article } = WordClass;
const NOT_YET = wordSet('designate elect');
/** `the ambassador first conveyed`: when, and not which. */
const IN_ORDER = wordSet('first second third');

/** Small adjectives after a head, as in Spanish, and `– designate`. */
export function afterAdjectives(units: Units, from: number): number {
  let unit = isMark(units, from, '–-') && isOneOf(units, from + 1, NOT_YET) ? from + 2 : from;
  while (
    unit < units.count &&
    units.gap[unit] !== Gap.blankLine &&
    hasClass(units, unit, modifier | demonym)
  ) {
    const isBehind = units.tokens.lexicon.traits.adjectiveLast && !hasClass(units, unit, NAME);
    const fits = isSmall(units, unit)
      ? !hasClass(units, unit, connector | article) && !isOneOf(units, unit, IN_ORDER)
      : isCapital(units, unit) && isBehind;
    if (!fits) break;
    unit++;
  }
  return unit;
}
