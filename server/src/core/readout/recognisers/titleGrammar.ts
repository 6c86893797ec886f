// What the words of a title look like: a head, what stands before it, and the phrases that complete it, up to where a name begins.
import { WordClass } from '../../lexicon/wordClass.ts';
import { Gap, Shape } from '../tokens.ts';
import { hasClass, isCapital, isMark, type Units } from '../units.ts';
import { nameAt } from './nameGrammar.ts';

export interface TitleRun {
  /** Units `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** Several persons share it: `Ministers`. */
  readonly plural: boolean;
}

const {
  head,
  pluralHead,
  rank,
  modifier,
  portfolio,
  country,
  demonym,
  region,
  connector,
  article,
  conjunction,
} = WordClass;
const OFFICE = head | pluralHead | rank;
const INSTITUTION =
  WordClass.organisation | WordClass.organisationHead | WordClass.thingHead | WordClass.placeHead;
const LAND = country | demonym | region;
const NAME = WordClass.given | WordClass.surname;
const MATTER =
  portfolio | modifier | WordClass.common | LAND | INSTITUTION | OFFICE | WordClass.month | WordClass.weekday;

/** `Deputy Secretary`: an office right before another is the first word of a compound, unless a rank follows. */
export const isCompound = (units: Units, unit: number): boolean =>
  hasClass(units, unit, OFFICE) &&
  hasClass(units, unit + 1, head | pluralHead) &&
  !hasClass(units, unit + 1, rank) &&
  units.gap[unit + 1] !== Gap.blankLine &&
  (units.shape[unit] === Shape.lower) === (units.shape[unit + 1] === Shape.lower);

/** The title whose head is this unit, with all that belongs to it; undefined where the unit is no head. */
export function titleAt(units: Units, unit: number, floor: number): TitleRun | undefined {
  if (!hasClass(units, unit, OFFICE)) return undefined;
  const from = startOfTitle(units, unit, floor);
  const to = endOfTitle(units, unit);
  return {
    from,
    to,
    head: unit,
    plural: hasClass(units, unit, pluralHead) && !hasClass(units, unit, head | rank),
  };
}

/** Goes left over modifiers, matters, countries and organisations; never over a person's name, a possessive or a mark. */
function startOfTitle(units: Units, headUnit: number, floor: number): number {
  let from = headUnit;
  for (let unit = headUnit - 1; unit >= floor; unit--) {
    if (units.gap[unit + 1] === Gap.blankLine) break;
    const classes = units.classes[unit]!;
    const shape = units.shape[unit]!;
    if (shape === Shape.mark || shape === Shape.possessive || shape === Shape.number) {
      // `U.S.-China`, `North/South`.
      if (isMark(units, unit, '-/&') && units.gap[unit + 1] === Gap.none && isCapital(units, unit - 1))
        continue;
      break;
    }
    if (shape === Shape.lower) {
      if ((classes & (modifier | portfolio)) !== 0 && (classes & (connector | article)) === 0) {
        from = unit;
        continue;
      }
      // `Homeland Security and Emergency Advisor`: only between capitals of one office.
      if (
        (classes & conjunction) !== 0 &&
        from === unit + 1 &&
        isMatter(units, unit + 1) &&
        isMatter(units, unit - 1) &&
        !hasClass(units, unit - 1, OFFICE | LAND)
      )
        continue;
      break;
    }
    if ((classes & (WordClass.function | WordClass.conjunction | article)) !== 0 && (classes & MATTER) === 0)
      break;
    if ((classes & WordClass.honorific) !== 0 && (classes & MATTER) === 0) break;
    if ((classes & OFFICE) !== 0 && (classes & (modifier | portfolio)) === 0 && !isCompound(units, unit))
      break;
    if (shape === Shape.upper || shape === Shape.dotted || isMatter(units, unit)) {
      if (
        shape === Shape.capitalised &&
        (classes & NAME) !== 0 &&
        (classes & (modifier | portfolio | INSTITUTION | LAND)) === 0
      )
        break;
      if (
        units.initial[unit] &&
        (classes & (modifier | portfolio | INSTITUTION | LAND)) === 0 &&
        shape === Shape.capitalised
      )
        break;
      from = unit;
      continue;
    }
    break;
  }
  return from;
}

const isMatter = (units: Units, unit: number): boolean => {
  if (!hasClass(units, unit, MATTER)) return false;
  return (
    !hasClass(units, unit, NAME) || hasClass(units, unit, portfolio | modifier | INSTITUTION | LAND | OFFICE)
  );
};

/** Goes right over what completes the head: `general`, `panameño`, `(Segob)`, `of Foreign Affairs`, `for Security at the Ministry`. */
function endOfTitle(units: Units, headUnit: number): number {
  let to = headUnit + 1;
  for (;;) {
    const next = afterAdjectives(units, to);
    const bracket = afterAcronym(units, next);
    const complement = endOfComplement(units, bracket);
    if (complement === to) return withState(units, headUnit, to);
    to = complement;
  }
}

/** `alcalde de Laredo, Texas,`: the state of a town between commas. */
function withState(units: Units, headUnit: number, to: number): number {
  const inside = to > headUnit + 2 && isMark(units, to, ',') && hasClass(units, to + 1, region) && isCapital(units, to - 1);
  return inside && !hasClass(units, to - 1, country | portfolio | INSTITUTION) && !isCapital(units, to + 2) ? to + 2 : to;
}

/** Small adjectives after a head, as in Spanish; a designation in brackets. */
function afterAdjectives(units: Units, from: number): number {
  let unit = from;
  while (unit < units.count && units.gap[unit] !== Gap.blankLine) {
    const lower = units.shape[unit] === Shape.lower;
    if (lower && hasClass(units, unit, modifier | demonym) && !hasClass(units, unit, connector | article))
      unit++;
    else if (
      units.shape[unit] === Shape.capitalised &&
      units.tokens.lexicon.language === 'es' &&
      hasClass(units, unit, modifier | demonym) &&
      !hasClass(units, unit, NAME | OFFICE)
    )
      unit++;
    else break;
  }
  return unit;
}

/** `(Segob)`, `(HR/VP)`, `(e)`, `(Ret.)` right after the words. */
function afterAcronym(units: Units, unit: number): number {
  if (!isMark(units, unit, '(') || units.gap[unit] === Gap.blankLine) return unit;
  let end = unit + 1;
  while (end < unit + 5 && end < units.count && !isMark(units, end, ')')) end++;
  if (!isMark(units, end, ')')) return unit;
  const first = unit + 1;
  if (end === first) return unit;
  const token = units.from[first]!;
  const length = units.tokens.end[token]! - units.tokens.start[token]!;
  const acronym =
    end - first === 1 &&
    isCapital(units, first) &&
    !hasClass(units, first, LAND) &&
    length <= 10 &&
    (units.shape[first] !== Shape.capitalised || length <= 9);
  const slashed = end - first === 3 && isMark(units, first + 1, '/');
  const designation =
    end - first === 1 && (length <= 1 || hasClass(units, first, modifier | WordClass.suffix));
  return acronym || slashed || designation ? end + 1 : unit;
}

/** One phrase that completes a title: a connector, perhaps an article, and words of a matter, a land or an institution. */
export function endOfComplement(units: Units, from: number): number {
  let unit = from;
  if (
    units.gap[unit] === Gap.blankLine ||
    units.shape[unit] !== Shape.lower ||
    !hasClass(units, unit, connector)
  )
    return from;
  while (
    units.shape[unit] === Shape.lower &&
    hasClass(units, unit, connector | article) &&
    units.gap[unit] !== Gap.blankLine
  )
    unit++;
  const end = endOfPhrase(units, unit);
  return end === unit ? from : end;
}

/** Words of a matter, a land or an institution, joined by `and`, commas and connectors; stops where a person's name begins. */
export function endOfPhrase(units: Units, from: number): number {
  let unit = from;
  let end = from;
  while (unit < units.count && (unit === from || units.gap[unit] !== Gap.blankLine)) {
    const shape = units.shape[unit]!;
    if (shape === Shape.lower) {
      if (
        hasClass(units, unit, portfolio | INSTITUTION | LAND | OFFICE | modifier) &&
        !hasClass(units, unit, connector | article)
      ) {
        // A small office inside a complement is somebody else's: `adviser to the president`.
        end = ++unit;
        continue;
      }
      if (
        hasClass(units, unit, conjunction) &&
        end > from &&
        !hasClass(units, end - 1, OFFICE) &&
        continuesMatter(units, unit + 1)
      ) {
        unit++;
        while (units.shape[unit] === Shape.lower && hasClass(units, unit, connector | article)) unit++;
        continue;
      }
      break;
    }
    if (
      shape === Shape.possessive &&
      end > from &&
      isCapital(units, unit + 1) &&
      !nameBegins(units, unit + 1)
    ) {
      unit++;
      continue;
    }
    if (shape === Shape.mark) {
      if (isMark(units, unit, '-/&') && isCapital(units, unit + 1) && end > from) {
        unit++;
        continue;
      }
      if (isMark(units, unit, ',') && end > from && enumerates(units, unit)) {
        unit++;
        continue;
      }
      break;
    }
    if (shape === Shape.number && end > from) {
      break;
    }
    if (!isCapital(units, unit)) break;
    if (nameBegins(units, unit, unit === from)) break;
    if (hasClass(units, unit, WordClass.honorific) && !hasClass(units, unit, MATTER)) break;
    if (end > from && hasClass(units, unit, rank) && isCapital(units, unit + 1) && !isMatter(units, unit + 1))
      break;
    end = ++unit;
  }
  return end;
}

/** After `and`: another matter (`and Urban Development`), not a person and not another office. */
const continuesMatter = (units: Units, unit: number): boolean => {
  let next = unit;
  while (units.shape[next] === Shape.lower && hasClass(units, next, connector | article)) next++;
  if (next >= units.count || units.gap[next] === Gap.blankLine) return false;
  if (hasClass(units, next, OFFICE) || hasClass(units, next + 1, OFFICE)) return false;
  if (units.shape[next] === Shape.lower) return hasClass(units, next, portfolio);
  return (
    isCapital(units, next) &&
    isMatter(units, next) &&
    !hasClass(units, next, country) &&
    !nameBegins(units, next)
  );
};

/** `Human Rights, Population and Migration`: the comma is inside the title if a matter follows, and then `and` with another. */
function enumerates(units: Units, comma: number): boolean {
  let unit = comma + 1;
  for (let steps = 0; steps < 12 && unit < units.count && units.gap[unit] !== Gap.blankLine; steps++) {
    if (hasClass(units, unit, conjunction)) return unit > comma + 1 && continuesMatter(units, unit + 1);
    if (isMark(units, unit, ',')) {
      unit++;
      continue;
    }
    const small = units.shape[unit] === Shape.lower;
    if (
      small
        ? !hasClass(units, unit, portfolio | connector | article)
        : !isMatter(units, unit) || hasClass(units, unit, OFFICE | country)
    )
      return false;
    unit++;
  }
  return false;
}

/**
 * Whether a person's name begins at a capital inside a title's phrase. The first word after `of` is never one,
 * unless it is a given name with more of a name behind it.
 */
function nameBegins(units: Units, unit: number, first = false): boolean {
  if (!isCapital(units, unit)) return false;
  const classes = units.classes[unit]!;
  if (first && (classes & (LAND | portfolio | INSTITUTION)) !== 0) return false;
  if ((classes & (portfolio | INSTITUTION | demonym | OFFICE)) !== 0 && (classes & WordClass.given) === 0)
    return false;
  const run = nameAt(units, unit, false);
  if (run === undefined) return false;
  if (hasClass(units, run.to, INSTITUTION) && isCapital(units, run.to)) return false;
  if ((classes & WordClass.given) !== 0 && (run.words >= 2 || run.to - run.from >= 2))
    return run.ordinary < run.words - run.given || run.given >= 1;
  if (first) return false;
  // Words that nobody knows, after a matter that is known: `Homeland Security Mayorkas`.
  return run.ordinary === 0 && (classes & MATTER) === 0;
}
