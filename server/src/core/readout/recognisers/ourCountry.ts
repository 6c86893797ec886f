// A country that a title does not name: `canciller de ese país`, `embajador en la isla caribeña`.
import { WordClass } from '../../lexicon/wordClass.ts';
import { type WordSet, wordSet } from '../../lexicon/wordSet.ts';
import { hasClass, isCapital, isMark, isOneOf, isSmall, type Units } from '../units.ts';

const OUR = wordSet('our this that the nuestro este ese dicho el');
const COUNTRY = wordSet('country nation island país nación isla');
/** How many words may stand before and behind it: `the first nation`, `país caribeño`. */
const AROUND = 1;

/** `embajador de Chile en nuestro país`, `jefe de la diplomacia de la isla caribeña`: a name follows, so it is of the office. */
export function afterOurCountry(units: Units, from: number): number {
  const is = (unit: number, words: WordSet) => isOneOf(units, unit, words);
  let unit = from;
  while (unit <= from + AROUND && isSmall(units, unit) && !is(unit, COUNTRY)) {
    if (!is(unit, OUR) && !hasClass(units, unit, WordClass.article | WordClass.modifier)) return from;
    unit++;
  }
  if (!is(unit, COUNTRY)) return from;
  let end = unit + 1;
  while (end <= unit + AROUND && isSmall(units, end) && !hasClass(units, end, WordClass.connector)) end++;
  return isMark(units, end, ',') && isCapital(units, end + 1) ? end : from;
}
