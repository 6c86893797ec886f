// Names without a title, taken on other evidence: a known given name, a verb of saying beside it, a list of persons.
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet, wordSetInAnyCase } from '../../lexicon/wordSet.ts';
import { Gap, Shape } from '../tokens.ts';
import { hasClass, isCapital, isMark, isOneOf, textOf, type Units } from '../units.ts';
import { isAnyOf } from '../words.ts';
import { addName, type Finds } from './finds.ts';
import { isHonour, type NameRun } from './nameGrammar.ts';
import { NO_NAME, ORDINARY, THING } from './nameWords.ts';

const { given, surname, article, connector, conjunction, saying, placeHead, organisationHead } = WordClass;

/** Evidence of whoever wrote a text or took its picture. */
export const CREDIT = 'byline or credit';

/** Judges the candidates that no title has claimed. */
export function untitledNames(finds: Finds, isDebris: (unit: number) => boolean): void {
  for (const run of finds.candidates) {
    if (finds.taken[run.from] !== 0 || isDebris(run.from) || isInsideThing(finds.units, run)) continue;
    const evidence = evidenceFor(finds, run);
    if (evidence !== undefined) addName(finds, run, evidence);
  }
  namesByPlace(finds, isDebris);
  finds.names.sort((a, b) => a.from - b.from);
}

/** Where three items of lists begin with a name, or end with one after a colon, words that nobody knows are names there too. */
function namesByPlace(finds: Finds, isDebris: (unit: number) => boolean): void {
  const { units } = finds;
  for (const [isPlace, evidence] of [
    [beginsItem, 'begins an item, as other names do'],
    [endsItem, 'ends an item, as other names do'],
  ] as const) {
    let known = 0;
    for (const name of finds.names) if (isPlace(units, name)) known++;
    if (known < 3) continue;
    for (const run of finds.candidates) {
      const fits = finds.taken[run.from] === 0 && run.words >= 2 && run.ordinary === 0 && isPlace(units, run);
      if (fits && !isDebris(run.from) && !isInsideThing(units, run)) addName(finds, run, evidence);
    }
  }
}

/** `- Ana Ruiz, Girls for Equity`. */
function beginsItem(units: Units, { from, to }: { from: number; to: number }): boolean {
  const isEnd = to >= units.count || units.gap[to] === Gap.blankLine || isMark(units, to, ',;–—(');
  let unit = from;
  while (unit > 0 && units.gap[unit] !== Gap.blankLine && from - unit < 3) {
    unit--;
    if (!isMark(units, unit, '-–•*.)') && units.shape[unit] !== Shape.number) return false;
  }
  return isEnd && units.gap[unit] === Gap.blankLine;
}

/** `Girls for Equity: Ana Ruiz`. */
const endsItem = (units: Units, { from, to }: { from: number; to: number }): boolean =>
  isMark(units, from - 1, ':') && (to >= units.count || units.gap[to] === Gap.blankLine);

function evidenceFor(finds: Finds, run: NameRun): string | undefined {
  const { units } = finds;
  if (run.words < 2 && run.to - run.from < 2) return undefined;
  if (beginsWithGiven(units, run)) return 'given name';
  // `Felipe IX`
  if (
    run.words === 1 &&
    run.given === 1 &&
    hasClass(units, run.to - 1, WordClass.suffix) &&
    !isHonour(units, run.to - 1)
  )
    return 'regnal number';
  if (
    isSurely(units, run.from) &&
    hasClass(units, run.from + 1, given) &&
    run.ordinary === 0 &&
    !units.loud[run.from]
  )
    return 'surname before a given name';
  if (isCredit(units, run.from)) return CREDIT;
  if (units.loud[run.from]) return undefined;
  if (run.ordinary > 0 || run.words < 2) return undefined;
  if (isSurely(units, run.to - 1) && !units.initial[run.from]) return 'surname';
  if (hasClass(units, run.to, saying) && units.shape[run.to] === Shape.lower) return 'verb of saying after';
  if (hasClass(units, run.from - 1, saying) && units.shape[run.from - 1] === Shape.lower)
    return 'verb of saying before';
  if (isFromCountry(units, run)) return 'beside its country';
  if (isUnderCountry(units, run)) return 'under its country';
  return isListedWithNames(finds, run) ? 'list of persons' : undefined;
}

/** A surname that is nothing else: not `Church`, `Bishop`, `Park`. */
const isSurely = (units: Units, unit: number): boolean =>
  hasClass(units, unit, surname) && !hasClass(units, unit, THING | NO_NAME | ORDINARY);

/** A known given name with a surname behind it, which may be an ordinary word if the given name is surely one. */
function beginsWithGiven(units: Units, run: NameRun): boolean {
  const first =
    hasClass(units, run.from, given) || (units.shape[run.from] === Shape.initial && run.given > 0);
  if (!first) return false;
  if (run.words < 2 && !hasClass(units, run.to - 1, given | surname)) return false;
  if (run.ordinary === 0) return true;
  // `Jackson Women`, `Harlan Ventures`, `Faith Leaders`.
  return (
    run.ordinary < run.words &&
    units.loud[run.from] === 0 &&
    !hasClass(units, run.from, DOUBTFUL) &&
    !isPlural(units, run.to - 1)
  );
}

const DOUBTFUL = WordClass.common | WordClass.demonym | WordClass.country | WordClass.region;

const isPlural = (units: Units, unit: number): boolean =>
  hasClass(units, unit, WordClass.common) && textOf(units, unit).endsWith('s');

/** `By Ana Ruiz`, `Foto: SRE / Ana Ruiz`: at the start of a line. */
function isCredit(units: Units, from: number): boolean {
  for (let unit = from - 1; unit >= 0 && unit > from - 5; unit--) {
    if (isOneOf(units, unit, CREDITS))
      return unit === 0 || units.gap[unit]! >= Gap.newline || isOneOf(units, unit - 1, CREDITED);
    if (
      units.gap[unit + 1]! >= Gap.newline ||
      !(isMark(units, unit, ':/|') || units.shape[unit] === Shape.upper)
    )
      return false;
  }
  return false;
}

const CREDITED = wordSetInAnyCase('reporting editing writing photo video compiled translated foto fotos');
const CREDITS = wordSetInAnyCase(
  'by por photo photos foto fotos photograph photographer fotografía text texto',
);

/** `…; de Camboya, Chea Tirith; y de Marruecos, …`, `Peru – Ana Ruiz, Palau – Luis Ortega`: each in a list of countries. */
const isUnderCountry = (units: Units, { from, to }: NameRun): boolean =>
  isDealt(units, from, to) ||
  (isMark(units, from - 1, ',') &&
    hasClass(units, from - 2, WordClass.country) &&
    isOneOf(units, from - 3, OF) &&
    (isMark(units, from - 4, ';') ||
      (hasClass(units, from - 4, conjunction) && isMark(units, from - 5, ';'))));

/** `…, Ana Ruiz from Peru, …`: in a list of those who came. */
function isFromCountry(units: Units, { from, to }: NameRun): boolean {
  if (
    !isOneOf(units, to, CAME) ||
    !(isMark(units, from - 1, ',;:') || hasClass(units, from - 1, conjunction))
  )
    return false;
  const land = hasClass(units, to + 1, article) ? to + 2 : to + 1;
  return (
    hasClass(units, land, WordClass.country) &&
    (isMark(units, land + 1, ',;.') || hasClass(units, land + 1, conjunction))
  );
}
const CAME = wordSet('from');

/** A country and a dash before, and the next of the list behind. */
const isDealt = (units: Units, from: number, to: number): boolean =>
  isMark(units, from - 1, '–—-') &&
  units.gap[from - 1] === Gap.space &&
  units.gap[from] === Gap.space &&
  hasClass(units, from - 2, WordClass.country) &&
  (isMark(units, to, ',;') || hasClass(units, to, conjunction)) &&
  isCapital(units, to + 1);

/** `A, B and C`, where A is known to be a person; also `A from Palau; B from Nauru`. */
function isListedWithNames(finds: Finds, run: NameRun): boolean {
  const { units } = finds;
  let unit = run.from - 1;
  let separated = false;
  while (
    unit >= 0 &&
    (isMark(units, unit, ',;') || (units.shape[unit] === Shape.lower && hasClass(units, unit, conjunction)))
  ) {
    separated = true;
    unit--;
  }
  if (separated && hasClass(units, unit, WordClass.country) && isOneOf(units, unit - 1, FROM)) unit -= 2;
  return separated && finds.taken[unit] === 1;
}

/** `Premio Ana Ruiz`, `puerto de Ana Ruiz`, `Ann B. Harlan Convention Center`, `Ruiz_2.jpeg`. */
export function isInsideThing(units: Units, run: { from: number; to: number }): boolean {
  const { to } = run;
  // `Aeropuerto Internacional “Ana Ruiz”`
  const isQuoted =
    isMark(units, run.from - 1, '“"«') && isMark(units, to, '”"»') && isCapital(units, run.from - 2);
  const from = isQuoted ? run.from - 1 : run.from;
  if (isGlued(units, from - 1, from) || isGlued(units, to, to)) return true;
  if (units.gap[to] !== Gap.blankLine && !units.loud[to] && isThingBehind(units, to)) return true;
  if (isNamedThing(units, from, to)) return true;
  if (units.gap[from]! >= Gap.newline && !isBrokenThing(units, from)) return false;
  // `Aeropuerto Internacional Ana Ruiz`
  const isDescribed = isCapital(units, from - 1) && hasClass(units, from - 1, WordClass.modifier);
  const head = isDescribed && hasClass(units, from - 2, placeHead | organisationHead) ? from - 2 : from - 1;
  if (hasClass(units, head, THING) && !isMark(units, head, ',')) return true;
  let unit = from - 1;
  while (
    unit > 0 &&
    units.shape[unit] === Shape.lower &&
    hasClass(units, unit, connector | article) &&
    units.gap[unit] !== Gap.blankLine
  )
    unit--;
  return (
    unit < from - 1 &&
    hasClass(units, unit, placeHead) &&
    units.gap[unit + 1] !== Gap.blankLine &&
    isNamedAfter(units, from - 1)
  );
}

/** `Ann Harlan Convention Center`, `Ana Ruiz airport`, `the Harlan administration`. */
const isThingBehind = (units: Units, unit: number): boolean =>
  isCapital(units, unit)
    ? hasClass(units, unit, THING | WordClass.common | WordClass.portfolio) &&
      !hasClass(units, unit, given | surname)
    : hasClass(units, unit, placeHead | organisationHead) || isOneOf(units, unit, NAMED_FOR_ONE);

/** `the Ana Ruiz scholarship scheme`: an article is for the thing, and people have none. */
const isNamedThing = (units: Units, from: number, to: number): boolean =>
  isOneOf(units, from - 1, THE) &&
  units.gap[to] !== Gap.blankLine &&
  !isCapital(units, to) &&
  hasClass(units, to, THING);

const THE = wordSetInAnyCase('the');

/** `…desde el Aeropuerto` at the end of a line that was broken in its sentence, and the name on the next. */
const isBrokenThing = (units: Units, from: number): boolean =>
  units.tokens.gap[units.from[from]!] === Gap.newline &&
  units.gap[from - 1] === Gap.space &&
  units.shape[from - 2] === Shape.lower &&
  hasClass(units, from - 2, article) &&
  hasClass(units, from - 1, placeHead);

const NAMED_FOR_ONE = wordSet('administration');

/** `de` names a place after someone; other prepositions do not. */
const isNamedAfter = ({ tokens, from }: Units, unit: number): boolean => isAnyOf(tokens, from[unit]!, OF);

const OF = wordSet('de del');
const FROM = wordSet('from of de');

/** In a file name or an address: a slash, an underscore, an at sign without a space. */
const isGlued = (units: Units, mark: number, right: number): boolean =>
  units.gap[right] === Gap.none &&
  (isMark(units, mark, '_@#=\\') || (isMark(units, mark, '/') && !isCapital(units, mark - 1)));
