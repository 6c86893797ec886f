// What the words of a name look like: capitals, initials, particles, nicknames and suffixes, up to where a name must end.
import { WordClass } from '../../lexicon/wordClass.ts';
import { Gap, Shape } from '../tokens.ts';
import { hasClass, isCapital, isMark, isSmall, textOf, type Units } from '../units.ts';

export interface NameRun {
  /** Units `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Words that are neither initials, particles, suffixes nor nicknames. */
  readonly words: number;
  /** How many of them are known given names, and known surnames. */
  readonly given: number;
  readonly surname: number;
  /** How many are ordinary words or places. */
  readonly ordinary: number;
}

const { given, surname, particle, connector, suffix, common, country, demonym, region } = WordClass;
const { head, pluralHead, rank, honorific, modifier, portfolio, month, weekday, relation } = WordClass;
const THING = WordClass.organisation | WordClass.organisationHead | WordClass.thingHead | WordClass.placeHead;
const OFFICE = head | pluralHead | rank | honorific | relation;
const NAME = given | surname;
const ORDINARY = common | country | region | month | weekday | modifier | portfolio;
const LONGEST = 7;

/**
 * The name that begins at exactly this unit. `anchored`: a title or honorific stands before it, so that one word is enough and an
 * ordinary word may be a name. Undefined where no name can begin here.
 */
export function nameAt(units: Units, unit: number, anchored: boolean): NameRun | undefined {
  let next = unit;
  let to = unit;
  let words = 0;
  let givens = 0;
  let surnames = 0;
  let ordinary = 0;
  let parts = 0;
  let afterParticle = false;
  const begun = (): Begun => ({ anchored, parts, givens, others: words - givens, afterParticle });
  while (next < units.count && parts < LONGEST) {
    if (next > unit && units.gap[next] === Gap.blankLine) break;
    // One name a line: `Emmanuel Ruiz` and below it `Vladimir Okafor`.
    if (givens > 0 && words > givens && units.gap[next] === Gap.newline && hasClass(units, next, given))
      break;
    const shape = units.shape[next]!;
    if (shape === Shape.mark) {
      const after = parts > 0 ? endOfNickname(units, next) : 0;
      if (after === 0) break;
      next = after;
      if (isMark(units, after - 1, ')') || isCapital(units, after)) to = after;
      continue;
    }
    if (hasClass(units, next, suffix) && words > 0) {
      if (isHonour(units, next)) break;
      to = ++next;
      continue;
    }
    if (shape === Shape.dotted && isInitials(units, next)) {
      to = ++next;
      parts++;
      continue;
    }
    // `de la O`: a capital letter alone is a word after a particle.
    if (shape === Shape.initial && !afterParticle && !isArticleLike(units, next)) {
      if (parts > 0 || isCapital(units, next + 1)) {
        to = ++next;
        parts++;
        continue;
      }
      break;
    }
    if (isSmall(units, next)) {
      const after = afterParticles(units, next);
      if (
        after === 0 ||
        (parts === 0 && (!anchored || hasClass(units, after, ORDINARY) || isAnd(units, next)))
      )
        break;
      if (isAnd(units, next) && !isDoubleSurname(units, next, givens)) break;
      afterParticle = true;
      if (isBlocked(units, after, begun())) break;
      next = after;
      continue;
    }
    if (!isCapital(units, next) || isBlocked(units, next, begun())) break;
    afterParticle = false;
    const classes = units.classes[next]!;
    if ((classes & given) !== 0) givens++;
    if ((classes & surname) !== 0) surnames++;
    if ((classes & NAME) === 0 && (classes & ORDINARY) !== 0) ordinary++;
    if ((classes & particle) === 0 || (classes & NAME) !== 0) words++;
    parts++;
    to = ++next;
  }
  to = withSuffixAfterComma(units, to);
  return words === 0 ? undefined : { from: unit, to, words, given: givens, surname: surnames, ordinary };
}

/** `KC`, `MP`, `CMG`: an honour is no part of the name; `III` and `Jr.` are. */
const isHonour = (units: Units, unit: number): boolean => {
  const { text, start, end } = units.tokens;
  const token = units.from[unit]!;
  return units.shape[unit] === Shape.upper && !/^[IVX]+$/.test(text.slice(start[token], end[token]));
};

/** `A.P.` before a name, unless the letters are known to mean something: `U.S.`. */
const isInitials = (units: Units, unit: number): boolean =>
  units.classes[unit] === 0 &&
  isCapital(units, unit + 1) &&
  !hasClass(units, unit + 1, OFFICE | THING | ORDINARY);

/** `A` at the start of a sentence is an article, not an initial. */
const isArticleLike = (units: Units, unit: number): boolean =>
  units.to[unit]! - units.from[unit]! === 1 &&
  units.tokens.end[units.from[unit]!]! - units.tokens.start[units.from[unit]!]! === 1 &&
  hasClass(units, unit, WordClass.function | WordClass.conjunction);

const isAnd = (units: Units, unit: number): boolean => hasClass(units, unit, WordClass.conjunction);

/** `Velarde y Velarde`, `Ortega y Gasset`: two surnames of one person, and not two persons. */
const isDoubleSurname = (units: Units, and: number, givens: number): boolean =>
  textOf(units, and - 1) === textOf(units, and + 1) ||
  (givens > 0 &&
    hasClass(units, and - 1, surname) &&
    hasClass(units, and + 1, surname) &&
    hasClass(units, and - 2, given) &&
    !isCapital(units, and + 2));

/** The unit after `de`, `de la`, `van der` … if a capital stands there, else 0. */
function afterParticles(units: Units, unit: number): number {
  // `con Ruiz el Diálogo`: in Spanish an article alone joins nothing.
  if (units.tokens.lexicon.language === 'es' && hasClass(units, unit, WordClass.article)) return 0;
  let next = unit;
  while (next < unit + 3 && isSmall(units, next) && hasClass(units, next, particle)) next++;
  return next > unit && isCapital(units, next) && units.gap[next] !== Gap.blankLine ? next : 0;
}

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '(': ')',
  '‘': '’',
  "'": "'",
  '«': '»',
};

/** `“Kiko”`, `"Chuy"`, `(h)`: the unit after the closing mark, else 0. */
function endOfNickname(units: Units, unit: number): number {
  const open = String.fromCharCode(units.tokens.code[units.from[unit]!]!);
  const close = CLOSING[open];
  if (close === undefined || !isMark(units, unit + 2, close) || units.gap[unit + 1] !== Gap.none) return 0;
  if (open === '(') {
    const token = units.from[unit + 1]!;
    const short = units.tokens.end[token]! - units.tokens.start[token]! <= 1;
    return short &&
      units.shape[unit + 1] === Shape.lower &&
      !hasClass(units, unit + 1, modifier | WordClass.conjunction)
      ? unit + 3
      : nicknameBefore(units, unit);
  }
  return nicknameBefore(units, unit);
}

/** A nickname stands inside a name: more of it follows. */
const nicknameBefore = (units: Units, unit: number): number =>
  units.shape[unit + 1] === Shape.capitalised &&
  (units.shape[unit + 3] === Shape.capitalised || units.shape[unit + 3] === Shape.initial) &&
  !hasClass(units, unit + 3, OFFICE | WordClass.function) &&
  !hasClass(units, unit + 1, country | demonym | region | THING | OFFICE)
    ? unit + 3
    : 0;

function withSuffixAfterComma(units: Units, to: number): number {
  if (!isMark(units, to, ',') || !hasClass(units, to + 1, suffix)) return to;
  // `, Jr.` belongs to the name; honours after a comma (`, KC`) do not.
  return units.tokens.text.charCodeAt(units.tokens.start[units.from[to + 1]!]! + 1) === 0x72 ? to + 2 : to;
}

/** What a name holds before the capital that is being judged. */
interface Begun {
  readonly anchored: boolean;
  readonly parts: number;
  readonly givens: number;
  /** Words that are no given names. */
  readonly others: number;
  readonly afterParticle: boolean;
}

/** Whether a name must end before this capital. */
function isBlocked(units: Units, unit: number, begun: Begun): boolean {
  const classes = units.classes[unit]!;
  const named = (classes & NAME) !== 0;
  const loud = units.loud[unit] !== 0;
  const { anchored, parts, givens } = begun;
  // Once a given name or a title has made it a person, an ordinary word with a capital in the midst of prose is a surname.
  const begunWell = parts > 0 && (givens > 0 || anchored);
  if (parts === 0 && anchored && isSurnameFirst(units, unit)) return false;
  if ((classes & (WordClass.function | WordClass.conjunction)) !== 0) {
    if (begun.afterParticle) return false;
    // `Li An`: in the midst of prose only a name gives such a word a capital.
    if (named && !loud && !units.initial[unit] && (parts > 0 || anchored)) return false;
    return !(named && !units.initial[unit]) && !(parts > 0 && (classes & particle) !== 0);
  }
  if ((classes & OFFICE) !== 0)
    return !(
      parts > 0 &&
      (named || (givens > 0 && begun.others === 0 && !loud && endsName(units, unit + 1)))
    );
  if ((classes & THING) !== 0)
    return !((named && (parts > 0 || anchored)) || (begun.afterParticle && begunWell && !loud));
  if (units.shape[unit] === Shape.dotted) return true;
  if (units.to[unit]! - units.from[unit]! > 1)
    return !(named || ((classes & region) !== 0 && begunWell && !loud));
  if (units.shape[unit] === Shape.upper && !loud)
    return isAcronym(units, unit) || !(parts > 0 || anchored || isSurnameFirst(units, unit));
  if (named) return (classes & (month | weekday)) !== 0 && isDate(units, unit);
  if ((classes & (month | weekday)) !== 0) return !(begunWell && begun.others === 0 && !loud);
  if ((classes & (demonym | portfolio | modifier)) !== 0)
    return !(begunWell && givens > 0 && begun.others === 0 && !loud);
  if (classes === 0 && loud && parts > 0 && isInflected(units, unit)) return true;
  if ((classes & (common | country | region)) !== 0)
    return loud ? !(anchored && parts === 0) : !(anchored || begunWell);
  return false;
}

const TIME = /^(in|on|of|since|until|by|last|next|this|every|en|de|del|desde|hasta|el|este|pasado|próximo)$/i;

/** `in May Ana Ruiz met`, `Julio 2024`: the month, where a person could have its name. */
const isDate = (units: Units, unit: number): boolean =>
  units.shape[unit + 1] === Shape.number ||
  units.shape[unit - 1] === Shape.number ||
  (unit > 0 && TIME.test(textOf(units, unit - 1)));

/** `Luisa María Alcalde Luján`: an office as a surname, where the name goes on or ends, and no title does. */
const endsName = (units: Units, unit: number): boolean =>
  !hasClass(units, unit - 2, country | demonym | region) &&
  !hasClass(units, unit, connector | given) &&
  (units.shape[unit] === Shape.mark || units.classes[unit] === 0 || hasClass(units, unit, NAME));

/** `Attends`, `Meets` in a headline: an ordinary word but for its ending. */
function isInflected(units: Units, unit: number): boolean {
  const { lexicon, text, start, end } = units.tokens;
  const from = start[units.from[unit]!]!;
  const to = end[units.to[unit]! - 1]!;
  if (to - from < 4 || text.charCodeAt(to - 1) !== 0x73) return false;
  return (lexicon.classes[lexicon.words.find(text, from, to - 1)]! & common) !== 0;
}

/** `MOTEGI Toshimitsu`: a surname in capitals before the rest of the name. */
const isSurnameFirst = (units: Units, unit: number): boolean =>
  units.shape[unit] === Shape.upper &&
  units.loud[unit] === 0 &&
  !hasClass(units, unit, OFFICE | THING | country | demonym | region) &&
  units.shape[unit + 1] === Shape.capitalised &&
  units.gap[unit + 1] !== Gap.blankLine &&
  (units.classes[unit + 1]! & ~NAME) === 0;

/** `MACRON` may be a surname, `NSC` may not: no vowel, or too short. */
function isAcronym(units: Units, unit: number): boolean {
  if (hasClass(units, unit, NAME) || isSurnameFirst(units, unit)) return false;
  const token = units.from[unit]!;
  const start = units.tokens.start[token]!;
  const end = units.tokens.end[token]!;
  return end - start < 4 || !/[AEIOUÁÉÍÓÚÄÖÜ]/u.test(units.tokens.text.slice(start, end));
}
