// The phrases that complete a title's head, up to where a person's name begins.
import { EncounterWord } from '../../lexicon/encounterWord.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { Gap, Shape } from '../tokens.ts';
import { hasClass, isCapital, isMark, isSmall, type Units } from '../units.ts';
import { encounterWordAt, isAnyOf } from '../words.ts';
import { afterAdjectives } from './afterAdjectives.ts';
import { afterBracket } from './afterBracket.ts';
import { nameAt } from './nameGrammar.ts';
import { afterOurCountry } from './ourCountry.ts';
import { INSTITUTION, isAnd, isMatter, isNamesake, LAND, MATTER, NAME, OFFICE, SURE } from './titleWords.ts';

const { given, modifier, portfolio, country, demonym, region, connector, article } = WordClass;

/** Goes right over what completes the head: `general`, `panameño`, `(Segob)`, `of Foreign Affairs`, `for Security at the Ministry`. */
export function endOfTitle(units: Units, headUnit: number): number {
  let to = headUnit + 1;
  for (;;) {
    const end = endOfComplement(units, afterBracket(units, afterAdjectives(units, to)));
    if (end === to) return withState(units, headUnit, to);
    to = end;
  }
}

/** One phrase that completes a title: a connector, perhaps an article, and words of a matter, a land or an institution. */
export function endOfComplement(units: Units, from: number): number {
  if (units.gap[from] === Gap.blankLine || !isSmall(units, from) || !hasClass(units, from, connector))
    return from;
  const here = afterOurCountry(units, from + 1);
  if (here > from + 1) return here;
  const first = afterSmallWords(units, from);
  const end = endOfPhrase(units, first);
  return end === first || isReign(units, from, end) ? from : end;
}

const IN = wordSet('in en under bajo durante');

/** `titular de Marina en el gobierno de Ana Ruiz`: when the office was held is no part of it. */
const isReign = (units: Units, from: number, end: number): boolean =>
  isAnyOf(units.tokens, units.from[from]!, IN) &&
  isSmall(units, end - 1) &&
  hasClass(units, end - 1, WordClass.thingHead) &&
  hasClass(units, end, connector) &&
  isCapital(units, end + 1) &&
  hasClass(units, end + 1, given);

/** A phrase and all that completes it: `Economía de Peru`, `Distrito 4 de Illinois`. */
export function endOfPhrases(units: Units, from: number): number {
  let to = endOfPhrase(units, from);
  for (let end = to; end > from; to = end) {
    end = endOfComplement(units, to);
    if (end === to) break;
  }
  return to;
}

/** Words of a matter, a land or an institution, joined by `and`, commas and connectors; stops where a person's name begins. */
export function endOfPhrase(units: Units, from: number): number {
  let end = from;
  for (let unit = from; unit < units.count && (unit === from || units.gap[unit] !== Gap.blankLine); ) {
    if (isSmall(units, unit)) {
      if (isSmallMatter(units, unit)) end = ++unit;
      else if (
        end > from &&
        isAnd(units, unit) &&
        (!hasClass(units, end - 1, OFFICE) || hasClass(units, end - 1, portfolio)) &&
        continuesMatter(units, unit + 1)
      ) {
        unit = afterSmallWords(units, unit + 1);
      } else break;
    } else if (
      // `Distrito 4`
      unit > from &&
      units.shape[unit] === Shape.number &&
      units.gap[unit]! < Gap.newline &&
      hasClass(units, unit - 1, WordClass.placeHead)
    ) {
      end = ++unit;
    } else if (units.shape[unit] === Shape.possessive || units.shape[unit] === Shape.mark) {
      if (end === from || !isInside(units, unit)) break;
      unit++;
    } else if (isCapital(units, unit) && !endsPhrase(units, unit, unit === from)) end = ++unit;
    else break;
  }
  return end;
}

/** Over connectors and articles. */
function afterSmallWords(units: Units, from: number): number {
  let unit = from;
  while (
    isSmall(units, unit) &&
    hasClass(units, unit, connector | article) &&
    units.gap[unit] !== Gap.blankLine
  )
    unit++;
  return unit;
}

const isSmallMatter = (units: Units, unit: number): boolean =>
  hasClass(units, unit, portfolio | INSTITUTION | LAND | OFFICE | modifier) &&
  !hasClass(units, unit, connector | article) &&
  // `jefe de la Armada vicealmirante Ana Ruiz`: a rank before a name is a title of its own.
  !(hasClass(units, unit, WordClass.rank) && isCapital(units, unit + 1));

/** A possessive, a hyphen or a comma that does not end the phrase: `the Senate’s committee`, `Human Rights, Population and Migration`. */
function isInside(units: Units, unit: number): boolean {
  if (units.shape[unit] === Shape.possessive) {
    return isSmallMatter(units, unit + 1) || (isCapital(units, unit + 1) && !nameBegins(units, unit + 1));
  }
  return isMark(units, unit, ',')
    ? enumerates(units, unit)
    : isMark(units, unit, '-/&') &&
        isCapital(units, unit + 1) &&
        // `First President of Freedonia- Elder Ana Ruiz`
        (units.gap[unit] === Gap.none) === (units.gap[unit + 1] === Gap.none);
}

/** Whether a capital inside a title's phrase is no longer of it: a name, an honorific, an office with a name behind it. */
function endsPhrase(units: Units, unit: number, first: boolean): boolean {
  if (nameBegins(units, unit, first)) return true;
  if (hasClass(units, unit, WordClass.honorific) && !hasClass(units, unit, MATTER)) return true;
  // In a headline a verb has a capital too: `Minister of Foreign Affairs Concludes Visit`.
  if (!first && units.loud[unit] === 1 && !hasClass(units, unit, SURE)) return true;
  // `Minister of Defense Do Xuan Hai`: a small word with a capital begins a name.
  if (
    !first &&
    hasClass(units, unit, WordClass.function) &&
    !hasClass(units, unit, MATTER | NAME) &&
    !units.loud[unit]
  )
    return true;
  if (first || !hasClass(units, unit, OFFICE)) return false;
  // `Ambassador to Peru Prince Sultan bin Saud`
  return isNamesake(units, unit + 1) || isNameBehind(units, afterBracket(units, unit + 1));
}

const isNameBehind = (units: Units, unit: number): boolean =>
  isCapital(units, unit) && !isMatter(units, unit) && nameAt(units, unit, true) !== undefined;

/** After `and`: another matter (`and Urban Development`, `and Hemispheric Affairs`), not a person and not another office. */
function continuesMatter(units: Units, from: number): boolean {
  const unit = afterSmallWords(units, from);
  if (unit >= units.count || units.gap[unit] === Gap.blankLine) return false;
  // `de los Consejos de Estado y de Ministros, Ana Ruiz`
  if (unit > from && hasClass(units, unit, WordClass.pluralHead) && isCapital(units, unit))
    return isMark(units, unit + 1, ',');
  if (hasClass(units, unit, OFFICE) || hasClass(units, unit + 1, OFFICE)) return false;
  if (hasClass(units, unit, WordClass.honorific) && !hasClass(units, unit, SURE)) return false;
  if (isSmall(units, unit)) return hasClass(units, unit, portfolio);
  if (!isCapital(units, unit) || hasClass(units, unit, country) || nameBegins(units, unit)) return false;
  // `…, and the Mexican side by Luis Ortega`
  if (hasClass(units, unit, demonym) && isGroup(units, unit + 1)) return false;
  return isMatter(units, unit) || (isMatter(units, unit + 1) && isCapital(units, unit + 1));
}

const isGroup = (units: Units, unit: number): boolean =>
  isSmall(units, unit) && (encounterWordAt(units.tokens, units.from[unit]!) & EncounterWord.group) !== 0;

/** `Human Rights, Population and Migration`: the comma is inside the title if a matter follows, and then `and` with another. */
function enumerates(units: Units, comma: number): boolean {
  for (
    let unit = comma + 1;
    unit < comma + 12 && unit < units.count && units.gap[unit] !== Gap.blankLine;
    unit++
  ) {
    if (isAnd(units, unit))
      return (unit > comma + 1 || isInList(units, comma)) && continuesMatter(units, unit + 1);
    if (isMark(units, unit, ',')) continue;
    const fits = isSmall(units, unit)
      ? hasClass(units, unit, portfolio | connector | article)
      : isMatter(units, unit) &&
        !hasClass(units, unit, hasClass(units, unit, portfolio) ? country : OFFICE | country);
    if (!fits) return false;
  }
  return false;
}

/** Whether a comma stands a few words before, as in `Refugee, Asylum, and International Operations`. */
function isInList(units: Units, comma: number): boolean {
  for (let unit = comma - 1; unit > comma - 6 && unit >= 0; unit--)
    if (isMark(units, unit, ',')) return isMatter(units, unit + 1);
  return false;
}

/**
 * Whether a person's name begins at a capital inside a title's phrase. The first word after `of` is never one,
 * unless it is a given name with more of a name behind it.
 */
function nameBegins(units: Units, unit: number, first = false): boolean {
  if (!isCapital(units, unit)) return false;
  const classes = units.classes[unit]!;
  const isGiven = (classes & given) !== 0;
  if (first && (classes & (LAND | portfolio | INSTITUTION)) !== 0) return false;
  if (!isGiven && (classes & (portfolio | INSTITUTION | demonym | OFFICE)) !== 0) return false;
  const run = nameAt(units, unit, false);
  if (run === undefined || isMatterBehind(units, run.to)) return false;
  if (isGiven && (run.words >= 2 || run.to - run.from >= 2)) return true;
  // `Minister for Foreign Affairs of Singapore TAN Wei Liang`: the surname in front, in capitals, whatever else it means.
  if (
    !first &&
    units.shape[unit] === Shape.upper &&
    run.words >= 2 &&
    !units.loud[unit] &&
    isGivenBehind(units, unit)
  )
    return true;
  // `Foreign Affairs and Expatriates Ana Ruiz`: the name begins where a given name stands.
  // `Foreign Affairs Tran Ngoc Anh` is one name, `Advisor to the President Harlan Ana Ruiz` two.
  const isFirst = hasClass(units, unit, WordClass.surname) && !hasClass(units, unit - 1, OFFICE);
  if (!isGiven && !isFirst && run.given > 0 && hasClass(units, unit + 1, given) && unit + 2 < run.to)
    return false;
  // Words that nobody knows, after a matter that is known: `Homeland Security Harlan`.
  return !first && run.ordinary === 0 && !isMatter(units, unit);
}

const isGivenBehind = (units: Units, unit: number): boolean =>
  hasClass(units, unit + 1, given) && units.shape[unit + 1] !== Shape.upper;

/** `Hemispheric Affairs`, `Ana Ruiz University`: what looks like a name goes on as a matter. */
export const isMatterBehind = (units: Units, unit: number): boolean =>
  isCapital(units, unit) &&
  units.gap[unit] !== Gap.blankLine &&
  hasClass(units, unit, INSTITUTION | portfolio) &&
  !hasClass(units, unit, NAME) &&
  units.loud[unit] === 0;

/** `alcalde de Laredo, Texas,`: the state of a town between commas. */
function withState(units: Units, headUnit: number, to: number): number {
  if (to <= headUnit + 2 || !isMark(units, to, ',') || !hasClass(units, to + 1, region)) return to;
  const isTown = isCapital(units, to - 1) && !hasClass(units, to - 1, country | portfolio | INSTITUTION);
  return isTown && (!isCapital(units, to + 2) || hasClass(units, to + 2, given)) ? to + 2 : to;
}
