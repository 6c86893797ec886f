// A head shared by several names: `Ministers A and B`, `Secretaries for Security, A; Interior, B; and the Navy, C`.
import { WordClass } from '../../lexicon/wordClass.ts';
import { landAt } from '../jurisdiction.ts';
import { Gap, Shape } from '../tokens.ts';
import { hasClass, isCapital, isMark, type Units } from '../units.ts';
import { afterBracket } from './afterBracket.ts';
import { addName, addTitle, type Finds } from './finds.ts';
import { type NameRun, nameAt } from './nameGrammar.ts';
import { type TitleRun, titleAt, titleFrom } from './titleGrammar.ts';
import { endOfPhrases } from './titlePhrase.ts';

const { head, pluralHead, rank, honorific, article, connector, conjunction } = WordClass;

/** Ties a plural title to its names; answers the unit to go on from, 0 if no name follows. */
export function sharedTitle(finds: Finds, title: TitleRun): number {
  const { units } = finds;
  let current = { from: title.from, to: title.to, head: title.head };
  let distributed = false;
  let end = 0;
  let unit = title.to;
  // `leaders`, `members of …`, `Mayors of …`: only full names show that those are meant.
  const isWeak =
    hasClass(units, title.head, WordClass.weak) ||
    (title.to > title.head + 1 && !isMark(units, title.to, ','));
  // `Senators Harlan, Brown and Arce`: a bare head is shared out among names, and has no parts to share.
  const isBare = !isWeak && title.to === title.head + 1;
  // `officials, Mr. X said`: without a complement a comma ends the phrase.
  if (isMark(units, unit, ',') && title.to === title.head + 1) return 0;
  for (;;) {
    const next = nameInList(units, unit, isBare);
    if (
      next === undefined ||
      ((isWeak || units.loud[title.head] === 1) && isDoubtful(units, next.run, isWeak))
    )
      return end;
    // `members in Parliament, Ana Ruiz, press chief of …`: somebody with an office of her own.
    if (
      isWeak &&
      isMark(units, title.to, ',') &&
      isMark(units, next.run.to, ',') &&
      hasOwnOffice(units, next.run.to + 1)
    )
      return end;
    const name = addName(finds, next.run, 'shared title');
    addTitle(finds, current, name);
    if (next.rank !== undefined) addTitle(finds, next.rank, name);
    end = next.run.to;
    const item = nextItem(units, afterAside(units, end));
    if (item === end) return end;
    const state = isBare ? item : endOfState(units, item);
    const phrase = hasClass(units, item, head | pluralHead | rank)
      ? item
      : Math.max(state, afterBracket(units, endOfPhrases(units, item)));
    if (phrase > item && !isBare && (state > item || !nameRunAt(units, item))) {
      if (!isMark(units, phrase, ',') && nameInList(units, phrase) === undefined) return end;
      current = { from: item, to: phrase, head: item };
      distributed = true;
      unit = phrase;
    } else if (distributed || hasClass(units, item, head | pluralHead)) return end;
    else unit = item;
  }
}

/** `…; Reino de Noruega,`: over the whole name of a state; the same unit where none stands here. */
function endOfState(units: Units, unit: number): number {
  const { tokens } = units;
  const end = landAt(tokens, units.from[unit]!)?.to;
  return end === undefined || tokens.code[end] !== 0x2c ? unit : units.ofToken[end]!;
}

const hasOwnOffice = (units: Units, unit: number): boolean =>
  titleFrom(units, unit)?.plural === false && units.shape[unit] === Shape.lower;

/** Behind a weak head only a full name counts; in a headline no ordinary word does. */
const isDoubtful = (units: Units, run: NameRun, isWeak: boolean): boolean =>
  isWeak
    ? run.words < 2 || run.given + run.surname === 0
    : run.words < 2 && hasClass(units, run.from, WordClass.common);

/** A full name, or one word that is surely no matter of an office. */
const nameRunAt = (units: Units, unit: number): boolean => {
  const run = nameAt(units, unit, false);
  return run !== undefined && run.ordinary === 0;
};

/** The name of the next item, perhaps after a comma, honorifics and a rank. */
export function nameInList(
  units: Units,
  from: number,
  isBare = false,
): { run: NameRun; rank: TitleRun | undefined } | undefined {
  let unit = from;
  let found: TitleRun | undefined;
  if (isMark(units, unit, ',:')) unit++;
  while (unit < units.count && units.gap[unit] !== Gap.blankLine) {
    if (hasClass(units, unit, honorific)) unit++;
    else if (found === undefined && hasClass(units, unit, rank)) {
      found = titleAt(units, unit, unit);
      unit = found?.to ?? unit + 1;
    } else break;
  }
  if (!isCapital(units, unit) || units.gap[unit] === Gap.blankLine) return undefined;
  const run = nameAt(units, unit, true);
  const isOrdinary = run !== undefined && run.ordinary === run.words && run.given === 0 && run.words < 2;
  const isLand = hasClass(units, unit, WordClass.country | WordClass.region | WordClass.demonym);
  return run === undefined || (isOrdinary && (!isBare || isLand || !goesOnAsList(units, run.to)))
    ? undefined
    : { run, rank: found };
}

/** `Senators Brown, …` and `Senators Brown and …`; but not `Speakers Included:`. */
const goesOnAsList = (units: Units, unit: number): boolean =>
  isMark(units, unit, ',') || hasClass(units, unit, conjunction);

/** Over commas, semicolons, `and`, articles and prepositions to the next item; the same unit where the list ends. */
export function nextItem(units: Units, from: number): number {
  let unit = from;
  let separated = false;
  while (unit < units.count && units.gap[unit] !== Gap.blankLine) {
    if (
      isMark(units, unit, ',;') ||
      (units.shape[unit] === Shape.lower && hasClass(units, unit, conjunction))
    )
      separated = true;
    else if (!(separated && units.shape[unit] === Shape.lower && hasClass(units, unit, article | connector)))
      break;
    unit++;
  }
  return separated && isCapital(units, unit) && units.gap[unit] !== Gap.blankLine ? unit : from;
}

/** Over `(D-Calif.)` and `, D-Texas`, which belong to nobody's title. */
function afterAside(units: Units, from: number): number {
  // `Klaus Ruiz of Romania and …`.
  if (
    units.shape[from] === Shape.lower &&
    hasClass(units, from, connector) &&
    hasClass(units, from + 1, WordClass.country)
  )
    return from + 2;
  // `los cancilleres Ana Ruiz, de Perú; Luis Arce, de la República de Chile; …`
  if (isMark(units, from, ',') && units.shape[from + 1] === Shape.lower) {
    let land = from + 1;
    while (units.shape[land] === Shape.lower && hasClass(units, land, connector | article)) land++;
    const { tokens } = units;
    const end = land === from + 1 || land >= units.count ? undefined : landAt(tokens, units.from[land]!)?.to;
    if (end !== undefined && (tokens.shape[end] ?? Shape.mark) === Shape.mark)
      return end < tokens.count ? units.ofToken[end]! : units.count;
  }
  if (isMark(units, from, '(')) {
    for (let unit = from + 1; unit < from + 8 && unit < units.count; unit++)
      if (isMark(units, unit, ')')) return unit + 1;
  }
  if (isMark(units, from, ',') && isParty(units, from + 1)) {
    let unit = from + 2;
    while (isMark(units, unit, '.-') || (units.gap[unit] === Gap.none && isCapital(units, unit))) unit++;
    return unit;
  }
  return from;
}

/** `D-Texas`, `R-Mo.`. */
function isParty(units: Units, unit: number): boolean {
  if (!isCapital(units, unit)) return false;
  const { text, start } = units.tokens;
  const first = start[units.from[unit]!]!;
  return 'DRI'.includes(text[first] ?? ' ') && text[first + 1] === '-';
}
