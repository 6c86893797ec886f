// The name that ends right before a title, with a comma, a dash or a bracket between, or nothing.
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { Gap, Shape } from '../tokens.ts';
import { hasClass, isCapital, isMark, isOneOf, type Units } from '../units.ts';
import { isAnyOf } from '../words.ts';
import type { Finds, FoundName } from './finds.ts';
import { isPlausible } from './nameAfter.ts';
import { isHonour, type NameRun } from './nameGrammar.ts';
import { NAME } from './nameWords.ts';
import { LAND } from './titleWords.ts';

const { article, connector, conjunction, suffix } = WordClass;
/** `Ana Ruiz, the new Prime Minister of Freedonia`. */
const LATELY = wordSet(
  'new newly recently current then appointed elected virtual flamante próximo próxima nuevo nueva recién actual entonces nombrado nombrada',
);

const AS = wordSet('como');
const SOMEBODY_ELSE = wordSet('el la');

export function nameBefore(finds: Finds, from: number): FoundName | NameRun | undefined {
  const { units } = finds;
  let unit = from - 1;
  if (units.gap[from] === Gap.blankLine && from > 0) return undefined;
  while (
    unit >= 0 &&
    units.shape[unit] === Shape.lower &&
    (hasClass(units, unit, article) || isAnyOf(units.tokens, units.from[unit]!, LATELY)) &&
    units.gap[unit] !== Gap.blankLine
  )
    unit--;
  // `Ann Harlan, Canada’s Ambassador to Peru`
  if (
    units.shape[unit] === Shape.possessive &&
    hasClass(units, unit - 1, LAND) &&
    isMark(units, unit - 2, ',')
  )
    unit -= 2;
  const shared = ofSecondOffice(finds, unit);
  if (shared !== undefined) return shared;
  // `la investidura de Ana Ruiz como presidenta de Perú`
  let apart = isAnyOf(units.tokens, units.from[unit] ?? 0, AS) && hasClass(units, from + 1, connector);
  if (apart) unit--;
  if (isMark(units, unit, ',–—-(;:') && units.gap[unit] !== Gap.blankLine) {
    if (isMark(units, unit, ';:') && !inListItem(units, unit)) return undefined;
    apart = true;
    unit--;
    if (isMark(units, unit, ')')) unit = beforeBracket(units, unit);
    // `John Harlan MP, Secretary of State`
    while (hasClass(units, unit, suffix) && isHonour(units, unit)) unit--;
  }
  if (unit < 0) return undefined;
  const end = unit + 1;
  const name = finds.names.at(-1);
  // `la ministra Ana Ruiz, el vicepresidente de …`: in Spanish somebody else begins, where a title stood before the name.
  if (name?.to === end && name.titled && apart && isOneOf(units, from - 1, SOMEBODY_ELSE)) return undefined;
  if (name !== undefined && name.to === end)
    return apart || (isCapital(units, from) && !units.loud[from]) ? name : undefined;
  const run = finds.candidates.at(-1);
  if (run === undefined || run.to !== end) return undefined;
  // Without a mark between, only a full name counts: `Ana Ruiz Deputy Chief`.
  if (!apart && !(run.words >= 2 && run.given > 0)) return undefined;
  if (run.words === 1 && hasClass(units, run.from - 1, connector)) return undefined;
  // `Since May, the Vice President has …`
  if (run.words === 1 && hasClass(units, run.from, WordClass.month) && isWorking(units, run.from - 1))
    return undefined;
  // `Leyenda: la Canciller`: one word that nobody knows as a name is a label.
  if (run.words === 1 && isMark(units, end, ':') && !hasClass(units, run.from, NAME)) return undefined;
  return isPlausible(units, run) || (run.words === 1 && run.ordinary === 0) ? run : undefined;
}

/** `Ana Ruiz, vicepresidenta y ministra de Igualdad`: who already has a title after the name, and now another. */
function ofSecondOffice({ units, titles }: Finds, unit: number): FoundName | undefined {
  const last = titles.at(-1);
  return last !== undefined &&
    last.to === unit &&
    last.from >= last.name.to &&
    hasClass(units, unit, conjunction)
    ? last.name
    : undefined;
}

const isWorking = (units: Units, unit: number): boolean => hasClass(units, unit, WordClass.function);

/** Before `(Costa Rica)`: the unit before the opening bracket. */
function beforeBracket(units: Units, close: number): number {
  for (let unit = close - 1; unit > close - 6 && unit >= 0; unit--)
    if (isMark(units, unit, '(')) return unit - 1;
  return close;
}

/** A semicolon or colon ties a name to a title only inside one item of a list, where nothing else stands. */
function inListItem(units: Units, unit: number): boolean {
  for (let back = unit - 1; back >= 0 && back > unit - 9; back--) {
    if (units.gap[back + 1] === Gap.blankLine) return true;
    if (isMark(units, back, '•*-–')) return true;
    if (units.shape[back] === Shape.lower && !hasClass(units, back, WordClass.particle)) return false;
  }
  return false;
}
