// The name that follows a title: directly, or after a comma, honorifics, and a rank that is a title of its own.
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { Gap, Shape } from '../tokens.ts';
import { hasClass, isCapital, isMark, isOneOf, type Units } from '../units.ts';
import { encounterWordAt } from '../words.ts';
import { canBeSaid } from './nameEnds.ts';
import { type NameRun, nameAt } from './nameGrammar.ts';
import { isPastVerb } from './partyWords.ts';
import { type TitleRun, titleFrom } from './titleGrammar.ts';
import { isMatterBehind } from './titlePhrase.ts';
import { LAND, OFFICE } from './titleWords.ts';

/** A name that follows a title, perhaps after a comma, honorifics, and a rank that is a title of its own. */
export interface Ahead {
  readonly run: NameRun;
  readonly direct: boolean;
  readonly titles: readonly TitleRun[];
}

export function nameAfter(units: Units, from: number): Ahead | undefined {
  let unit = from;
  let direct = true;
  if (isMark(units, unit, ',:') && units.gap[unit] !== Gap.blankLine) {
    direct = false;
    unit++;
  }
  if (direct && isParty(units, unit)) unit++;
  // `la presidenta de la Cámara, la demócrata Ana Ruiz`
  else if (!direct && hasClass(units, unit, WordClass.article) && isParty(units, unit + 1)) unit += 2;
  const titles: TitleRun[] = [];
  while (unit < units.count && units.gap[unit] !== Gap.blankLine) {
    const honours = hasClass(units, unit, WordClass.honorific) && !hasClass(units, unit, WordClass.head);
    if (honours || isDecoration(units, unit)) unit++;
    else {
      const second = titles.length < 2 ? secondTitle(units, unit) : undefined;
      if (second === undefined) break;
      titles.push(second);
      unit = second.to;
    }
  }
  if (unit >= units.count || units.gap[unit] === Gap.blankLine) return undefined;
  const run = nameAt(units, unit, true);
  if (run === undefined) return undefined;
  // `the president, German Chancellor Ana Ruiz`: a country's word before another office is no name.
  if (
    run.words === 1 &&
    hasClass(units, run.from, LAND) &&
    hasClass(units, run.to, OFFICE | WordClass.modifier)
  )
    return undefined;
  // `President of the National Assembly (NA) Cambodia`: a country that nobody is called by.
  if (isCountryAlone(units, run)) return undefined;
  // `programa oficial Sembrando Vida`.
  if (
    run.given === 0 &&
    run.words > 1 &&
    units.shape[from - 1] === Shape.lower &&
    hasClass(units, from - 1, WordClass.weak)
  )
    return undefined;
  // `President and CEO, Northwind`: behind a comma it is rather where they hold it.
  if (!direct && hasClass(units, from - 1, WordClass.weak) && !(run.words >= 2 && run.given > 0))
    return undefined;
  // `President Lakota Native Health Consortium`: what goes on as a body is none.
  if (run.given === 0 && isMatterBehind(units, run.to) && !hasClass(units, run.to, OFFICE | LAND))
    return undefined;
  // `In talks with the Commissioner of Trade, President Ana Ruiz said`: the comma ends what opened the sentence.
  const isOther = titles.some(({ head }) => !hasClass(units, head, WordClass.rank));
  if (!direct && isOther && isInOpening(units, from)) return undefined;
  const anchored = unit > from + (direct ? 0 : 1);
  if (!direct && !anchored && !isPlausible(units, run)) return undefined;
  // `the Vice President, Ruiz-Arce Administration officials`.
  if (!direct && run.words === 1 && isCapital(units, run.to) && units.gap[run.to] !== Gap.blankLine)
    return undefined;
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

const isCountryAlone = (units: Units, { from, to, words, given }: NameRun): boolean =>
  words === 1 &&
  given === 0 &&
  to - from === 1 &&
  hasClass(units, from, WordClass.country) &&
  !hasClass(units, from, WordClass.surname) &&
  !units.loud[from];

/** How far the phrase that opens a sentence may reach, in units. */
const OPENING_REACH = 16;
const OPENINGS = wordSet('In During At After Following With On Speaking En Durante Tras');

/** Whether a phrase that opens the sentence ends here: `During a meeting with …`. */
function isInOpening(units: Units, to: number): boolean {
  for (let unit = to - 1; unit >= 0 && unit > to - OPENING_REACH; unit--) {
    if (isMark(units, unit, ',;:')) return false;
    if (units.initial[unit] === 1) return isOneOf(units, unit, OPENINGS);
  }
  return false;
}

/** `general VGM Ana Ruiz`: letters of a decoration before a name. */
const isDecoration = (units: Units, unit: number): boolean =>
  units.shape[unit] === Shape.upper &&
  units.classes[unit] === 0 &&
  units.loud[unit] === 0 &&
  !canBeSaid(units, unit) &&
  hasClass(units, unit + 1, WordClass.given | WordClass.surname);

/** `el senador republicano Ana Ruiz`: an adjective that is no part of the title, before a given name. */
const isParty = (units: Units, unit: number): boolean =>
  units.tokens.lexicon.traits.adjectiveLast &&
  units.shape[unit] === Shape.lower &&
  units.gap[unit] !== Gap.blankLine &&
  !hasClass(units, unit, WORKING | OFFICE) &&
  !isVerb(units, unit) &&
  units.shape[unit + 1] === Shape.capitalised &&
  hasClass(units, unit + 1, WordClass.given);

const WORKING =
  WordClass.function |
  WordClass.connector |
  WordClass.conjunction |
  WordClass.saying |
  WordClass.article |
  WordClass.particle;

/** `el secretario recibió Ana Ruiz`: that it is no adjective, its form or what it reports tells. */
function isVerb({ tokens, from }: Units, unit: number): boolean {
  const word = encounterWordAt(tokens, from[unit]!);
  return word !== 0 || isPastVerb(tokens, from[unit]!, word);
}

/** `Ambassador` of `National Security Advisor Ambassador Ana Ruiz`; `Air Force Brig. Gen.` after another office. */
function secondTitle(units: Units, unit: number): TitleRun | undefined {
  // `la directora de Cooperación, ministra Ana Ruiz`: somebody else has an article.
  const isApposed =
    hasClass(units, unit, WordClass.head) && isMark(units, unit - 1, ',') && isCapital(units, unit + 1);
  if (units.shape[unit] === Shape.lower && !isApposed && !hasClass(units, unit, WordClass.rank))
    return undefined;
  if (
    !hasClass(units, unit, OFFICE | WordClass.organisation | WordClass.organisationHead | WordClass.portfolio)
  )
    return undefined;
  const second = titleFrom(units, unit);
  return second === undefined || second.plural || second.to - second.from > 4 ? undefined : second;
}

/** A full name rather than a place or an ordinary word with a capital. */
export const isPlausible = (units: Units, run: NameRun): boolean =>
  // `el presidente del Parlamento, Estanislao Lazo, dijo`: a word that nobody knows, before one that is a surname here.
  (run.to - run.from === 2 && units.classes[run.from] === 0 && isOrdinarySurname(units, run.from + 1)) ||
  (run.words >= 2 && run.ordinary < run.words && (run.given > 0 || run.ordinary === 0)) ||
  (run.words === 1 && run.ordinary === 0 && run.to - run.from >= 1 && !units.initial[run.from]);

/** A word of Spanish between an unknown one and a mark, with a capital that nothing else gives it. */
const isOrdinarySurname = (units: Units, unit: number): boolean =>
  units.tokens.lexicon.traits.capitalsSpared &&
  units.classes[unit] === WordClass.common &&
  units.loud[unit] === 0 &&
  units.shape[unit] === Shape.capitalised &&
  isMark(units, unit + 1, ',');
