// Names that something else than a title introduces: an honorific, or a relation to somebody.
import { WordClass } from '../../lexicon/wordClass.ts';
import { Gap, Shape } from '../tokens.ts';
import { hasClass, isCapital, isMark, type Units } from '../units.ts';
import { isPlausible } from './nameAfter.ts';
import { type NameRun, nameAt } from './nameGrammar.ts';
import { endOfComplement } from './titlePhrase.ts';

const { given, honorific } = WordClass;

/** `Mr. Reyes`, `H.E. Dr. Ana Ruiz`. */
export function afterHonorifics(units: Units, from: number): NameRun | undefined {
  let unit = from;
  while (unit < units.count && hasClass(units, unit, honorific) && units.gap[unit] !== Gap.blankLine) unit++;
  if (unit === from && unit < units.count) unit++;
  if (units.gap[unit] === Gap.blankLine) return undefined;
  const run = nameAt(units, unit, true);
  // `Don Cuco`, `Sir`: an honorific without a full stop may be part of something else.
  return run !== undefined &&
    (run.ordinary < run.words ||
      hasClass(units, unit, given) ||
      units.tokens.text[units.tokens.end[units.from[from]!]! - 1] === '.')
    ? run
    : undefined;
}

/** `su homólogo de Guatemala, Luis Arce`: a name that a relation introduces, without a title. */
export function afterRelation(units: Units, from: number): NameRun | undefined {
  let unit = from + 1;
  while (units.shape[unit] === Shape.lower && hasClass(units, unit, WordClass.demonym)) unit++;
  for (let end = endOfComplement(units, unit); end !== unit; end = endOfComplement(units, unit)) unit = end;
  // `the State Guest House Padma`
  if (hasClass(units, unit, WordClass.placeHead) && isCapital(units, from)) return undefined;
  if (isMark(units, unit, ',')) unit++;
  // `una funcionaria de la administración Ruiz`
  else if (hasClass(units, unit - 1, WordClass.thingHead | WordClass.organisationHead)) return undefined;
  while (hasClass(units, unit, honorific) && units.gap[unit] !== Gap.blankLine) unit++;
  if (units.gap[unit] === Gap.blankLine || !isCapital(units, unit)) return undefined;
  const run = nameAt(units, unit, true);
  return run !== undefined && isPlausible(units, run) ? run : undefined;
}

/** `Hospital Dr. Ruiz`, `auditorio Almirante Ruiz`. */
export const isPlaceBefore = (units: Units, unit: number): boolean =>
  hasClass(units, unit - 1, WordClass.placeHead | WordClass.organisationHead) &&
  units.gap[unit]! < Gap.blankLine;
