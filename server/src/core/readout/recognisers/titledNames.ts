// Names with a title: before or after them, with and without a comma, nested, two at once, or shared out over a list.
import { WordClass } from '../../lexicon/wordClass.ts';
import { Gap, Shape } from '../tokens.ts';
import { hasClass, isCapital, isMark, type Units } from '../units.ts';
import { addName, addTitle, type Finds, type FoundName } from './finds.ts';
import { type NameRun, nameAt } from './nameGrammar.ts';
import { sharedTitle } from './sharedTitle.ts';
import { type TitleRun, titleAt, titleFrom } from './titleGrammar.ts';
import { endOfComplement, endOfPhrase } from './titlePhrase.ts';
import { isCompound, OFFICE } from './titleWords.ts';

const {
  head,
  pluralHead,
  rank,
  honorific,
  article,
  connector,
  conjunction,
  given,
  relation,
  organisation,
  organisationHead,
} = WordClass;

/** Walks the units once, left to right; each title is tied to the name behind it, else to the one before it, else it is alone. */
export function titledNames(finds: Finds): void {
  const { units } = finds;
  let floor = 0;
  for (let unit = 0; unit < units.count; ) {
    if (hasClass(units, unit, OFFICE) && !isCompound(units, unit)) {
      const title = titleAt(units, unit, floor);
      if (title !== undefined) {
        unit = floor = takeTitle(finds, title);
        continue;
      }
    }
    if (hasClass(units, unit, honorific) && !hasClass(units, unit, OFFICE)) {
      const run = isPlaceBefore(units, unit) ? undefined : afterHonorifics(units, unit);
      if (run !== undefined) {
        addName(finds, run, 'honorific before');
        unit = floor = run.to;
        continue;
      }
    }
    if (hasClass(units, unit, relation) && !units.loud[unit]) {
      const run = afterRelation(units, unit);
      if (run !== undefined) {
        addName(finds, run, 'counterpart');
        unit = floor = run.to;
        continue;
      }
    }
    if (isCapital(units, unit)) {
      const run = nameAt(units, unit, false);
      if (run !== undefined) {
        finds.candidates.push(run);
        unit = run.to;
        continue;
      }
    }
    unit++;
  }
}

/** Ties one title; answers the unit to go on from. */
function takeTitle(finds: Finds, title: TitleRun): number {
  const { units } = finds;
  const inner = innerTitle(units, title);
  if (inner !== undefined) return takeNested(finds, title, inner);
  if (title.plural) {
    const end = sharedTitle(finds, title);
    if (end > 0) return end;
    return title.head + 1;
  }
  if (isPlaceName(units, title)) return nameAfter(units, title.to)?.run.to ?? title.to;
  const organised = withOrganisation(units, title.to);
  if (organised > title.to && isMark(units, organised, ',')) {
    const named = nameAfter(units, organised);
    if (named !== undefined && nameBefore(finds, title.from) === undefined)
      return takeTitle(finds, { ...title, to: organised });
  }
  const ahead = nameAfter(units, title.to);
  const behind = ahead?.direct ? undefined : nameBefore(finds, title.from);
  if (ahead === undefined && !(behind !== undefined && !isTitled(behind))) {
    const joint = jointOffice(units, title);
    if (joint !== undefined) return takeTitle(finds, joint);
  }
  // One word before a comma may be a place: `in Cuzco, the Minister, Ana Ruiz, said`.
  const isWeak = behind !== undefined && !('evidence' in behind) && behind.words < 2;
  if (behind !== undefined && (ahead === undefined || !(isTitled(behind) || isWeak))) {
    const whole = { ...title, to: withOrganisation(units, title.to) };
    addTitle(finds, whole, 'evidence' in behind ? behind : accept(finds, behind, 'title after'));
    return whole.to;
  }
  if (ahead !== undefined) {
    const name = addName(finds, ahead.run, 'title before');
    addTitle(finds, title, name);
    for (const second of ahead.titles) addTitle(finds, second, name);
    return ahead.run.to;
  }
  finds.lone.push(title);
  return title.to;
}

/** `auditorio Almirante Grau`, `Avenida Presidente Ruiz`: a place that is called after a titled person. */
const isPlaceName = (units: Units, title: TitleRun): boolean => isPlaceBefore(units, title.from);

/** `Hospital Dr. Ruiz`, `auditorio Almirante Grau`. */
const isPlaceBefore = (units: Units, unit: number): boolean =>
  hasClass(units, unit - 1, WordClass.placeHead | organisationHead) && units.gap[unit]! < Gap.blankLine;

/** `Senior Director, National Security Council`: an organisation after a comma ends the title of the person before. */
function withOrganisation(units: Units, to: number): number {
  if (!isMark(units, to, ',') || !isCapital(units, to + 1)) return to;
  const end = endOfPhrase(units, to + 1);
  let organised = false;
  for (let unit = to + 1; unit < end; unit++)
    organised ||= hasClass(units, unit, organisation | organisationHead) || units.shape[unit] === Shape.upper;
  const ends =
    end >= units.count ||
    units.shape[end] === Shape.mark ||
    units.gap[end] === Gap.blankLine ||
    hasClass(units, end, conjunction);
  return organised && ends && !hasClass(units, to + 1, OFFICE) ? end : to;
}

/** A name that follows a title, perhaps after a comma, honorifics, and a rank that is a title of its own. */
interface Ahead {
  readonly run: NameRun;
  readonly direct: boolean;
  readonly titles: readonly TitleRun[];
}

function nameAfter(units: Units, from: number): Ahead | undefined {
  let unit = from;
  let direct = true;
  if (isMark(units, unit, ',:') && units.gap[unit] !== Gap.blankLine) {
    direct = false;
    unit++;
  }
  const titles: TitleRun[] = [];
  while (unit < units.count && units.gap[unit] !== Gap.blankLine) {
    if (hasClass(units, unit, honorific) && !hasClass(units, unit, head)) unit++;
    else if (
      titles.length < 2 &&
      hasClass(units, unit, OFFICE) &&
      (units.shape[unit] !== Shape.lower || hasClass(units, unit, rank))
    ) {
      const second = titleAt(units, unit, unit);
      if (second === undefined || second.plural || second.to - second.from > 4) return undefined;
      titles.push(second);
      unit = second.to;
    } else break;
  }
  if (unit >= units.count || units.gap[unit] === Gap.blankLine) return undefined;
  const run = nameAt(units, unit, true);
  if (run === undefined) return undefined;
  const anchored = unit > from + (direct ? 0 : 1);
  if (!direct && !anchored && !isPlausible(units, run)) return undefined;
  if (direct && !anchored && units.shape[from - 1] === Shape.lower && units.initial[unit]) return undefined;
  // `Senior Official Travel`, `Member States`: where capitals say little, an ordinary word is no name.
  if (
    direct &&
    run.given === 0 &&
    run.ordinary === run.words &&
    (units.loud[unit] || hasClass(units, from - 1, WordClass.weak))
  )
    return undefined;
  return { run, direct: direct || titles.length > 0, titles };
}

/** A full name rather than a place or an ordinary word with a capital. */
const isPlausible = (units: Units, run: NameRun): boolean =>
  (run.words >= 2 && run.ordinary < run.words && (run.given > 0 || run.ordinary === 0)) ||
  (run.words === 1 && run.ordinary === 0 && run.to - run.from >= 1 && !units.initial[run.from]);

/** The name that ends right before a title, with a comma, a dash or a bracket between, or nothing. */
function nameBefore(finds: Finds, from: number): FoundName | NameRun | undefined {
  const { units } = finds;
  let unit = from - 1;
  if (units.gap[from] === Gap.blankLine && from > 0) return undefined;
  while (
    unit >= 0 &&
    units.shape[unit] === Shape.lower &&
    hasClass(units, unit, article) &&
    units.gap[unit] !== Gap.blankLine
  )
    unit--;
  const shared = ofSecondOffice(finds, unit);
  if (shared !== undefined) return shared;
  let apart = false;
  if (isMark(units, unit, ',–—-(;:') && units.gap[unit] !== Gap.blankLine) {
    if (isMark(units, unit, ';:') && !inListItem(units, unit)) return undefined;
    apart = true;
    unit--;
    if (isMark(units, unit, ')')) unit = beforeBracket(units, unit);
  }
  if (unit < 0) return undefined;
  const end = unit + 1;
  const name = finds.names.at(-1);
  if (name !== undefined && name.to === end)
    return apart || (isCapital(units, from) && !units.loud[from]) ? name : undefined;
  const run = finds.candidates.at(-1);
  if (run === undefined || run.to !== end) return undefined;
  // Without a mark between, only a full name counts: `Benito Galeana Deputy Chief`.
  if (!apart && !(run.words >= 2 && run.given > 0)) return undefined;
  if (run.words === 1 && hasClass(units, run.from - 1, connector)) return undefined;
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

function accept(finds: Finds, run: NameRun, evidence: string): FoundName {
  finds.candidates.pop();
  return addName(finds, run, evidence);
}

/** `advisor to President Joe Biden on National Security`: the title inside, if a name follows that. */
function innerTitle(units: Units, title: TitleRun): TitleRun | undefined {
  for (let unit = title.to - 1; unit > title.head; unit--) {
    if (!hasClass(units, unit, OFFICE)) continue;
    const inner = titleAt(units, unit, title.head + 1);
    if (inner === undefined || inner.to !== title.to) return undefined;
    const before = inner.from - 1;
    if (!hasClass(units, before, connector | article)) return undefined;
    // In English an article shows that the office inside has no name: `Assistant to the President Jake Sullivan`.
    if (units.tokens.lexicon.language === 'en' && hasClass(units, before, article)) return undefined;
    const ahead = nameAfter(units, inner.to);
    return ahead?.direct ? inner : undefined;
  }
  return undefined;
}

function takeNested(finds: Finds, outer: TitleRun, inner: TitleRun): number {
  const { units } = finds;
  const ahead = nameAfter(units, inner.to);
  if (ahead === undefined) return outer.to;
  const second = secondName(units, ahead.run);
  const name = addName(finds, { from: ahead.run.from, to: second ?? ahead.run.to }, 'title before');
  addTitle(finds, inner, name);
  if (second !== undefined) {
    const outerName = addName(finds, { from: second, to: ahead.run.to }, 'title before');
    addTitle(finds, { from: outer.from, to: second, head: outer.head }, outerName);
    return ahead.run.to;
  }
  for (const other of ahead.titles) addTitle(finds, other, name);
  const whole = { from: outer.from, to: endOfComplement(units, ahead.run.to), head: outer.head };
  const behind = nameBefore(finds, outer.from);
  if (behind !== undefined && behind !== name) {
    addTitle(finds, whole, 'evidence' in behind ? behind : accept(finds, behind, 'title after'));
    return whole.to;
  }
  const owner = isMark(units, whole.to, ',') ? nameAfter(units, whole.to) : undefined;
  if (owner !== undefined) {
    addTitle(finds, whole, addName(finds, owner.run, 'title before'));
    return owner.run.to;
  }
  return whole.to;
}

/** `Special Envoy of President Ana Ruiz Luis Arce`: where a second given name after a surname begins another name. */
function secondName(units: Units, run: NameRun): number | undefined {
  for (let unit = run.from + 2; unit < run.to - 1; unit++) {
    if (hasClass(units, unit, given) && !hasClass(units, unit - 1, given) && isCapital(units, unit - 1))
      return unit;
  }
  return undefined;
}

/** `Foreign Minister and Alternate Prime Minister Lapid`: two offices joined before one name are one title. */
function jointOffice(units: Units, title: TitleRun): TitleRun | undefined {
  if (!hasClass(units, title.to, conjunction) || units.gap[title.to] === Gap.blankLine) return undefined;
  if (units.shape[title.head] === Shape.upper && title.to - title.from === 1) return undefined;
  // With an article before it, the first office is a person of its own: `The Foreign Minister and President Ruiz met`.
  if (hasClass(units, title.from - 1, article)) return undefined;
  const second = titleFrom(units, title.to + 1);
  if (
    second === undefined ||
    second.plural ||
    !isCapital(units, title.head) ||
    !isCapital(units, second.head)
  )
    return undefined;
  return nameAfter(units, second.to)?.direct ? { ...title, to: second.to } : undefined;
}

const isTitled = (name: FoundName | NameRun): boolean => 'titled' in name && name.titled;

/** `su homólogo de Guatemala, Mario Búcaro`: a name that a relation introduces, without a title. */
function afterRelation(units: Units, from: number): NameRun | undefined {
  let unit = from + 1;
  for (let end = endOfComplement(units, unit); end !== unit; end = endOfComplement(units, unit)) unit = end;
  if (isMark(units, unit, ',')) unit++;
  if (units.gap[unit] === Gap.blankLine || !isCapital(units, unit)) return undefined;
  const run = nameAt(units, unit, true);
  return run !== undefined && isPlausible(units, run) ? run : undefined;
}

/** `Mr. Reyes`, `H.E. Dr. Hage Geingob`. */
function afterHonorifics(units: Units, from: number): NameRun | undefined {
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
