// What the words of a name look like: capitals, initials, particles, nicknames and suffixes, up to where a name must end.
import { WordClass } from '../../lexicon/wordClass.ts';
import { Gap, Shape } from '../tokens.ts';
import { hasClass, isCapital, isMark, isSmall, textOf, type Units } from '../units.ts';
import { isBlocked } from './nameEnds.ts';
import { NAME, NO_NAME, ORDINARY, THING } from './nameWords.ts';

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

const { given, surname, particle, connector, suffix, country, demonym, region, modifier } = WordClass;
const LONGEST = 10;

/**
 * The name that begins at exactly this unit. `anchored`: a title or honorific stands before it, so that one word is enough and an
 * ordinary word may be a name. Undefined where no name can begin here.
 */
export function nameAt(units: Units, unit: number, anchored: boolean): NameRun | undefined {
  let next = unit;
  let to = unit;
  let words = 0;
  let surnames = 0;
  let ordinary = 0;
  const begun = { anchored, parts: 0, givens: 0, others: 0, afterParticle: false };
  while (next < units.count && begun.parts < LONGEST) {
    if (next > unit && units.gap[next] === Gap.blankLine) break;
    if (words > begun.givens && begun.givens > 0 && beginsNameBelow(units, unit, next)) break;
    const shape = units.shape[next]!;
    if (shape === Shape.mark) {
      const after = begun.parts > 0 ? endOfNickname(units, next) : 0;
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
      begun.parts++;
      continue;
    }
    // `de la O`: a capital letter alone is a word after a particle.
    if (
      shape === Shape.initial &&
      !begun.afterParticle &&
      (begun.givens > 0 || !isArticleLike(units, next))
    ) {
      if (isCapital(units, next + 1) || (begun.parts > 0 && !isArticleLike(units, next))) {
        to = ++next;
        begun.parts++;
        continue;
      }
      break;
    }
    if (isSmall(units, next)) {
      const after = afterParticles(units, next);
      if (
        after === 0 ||
        (begun.parts === 0 &&
          (!anchored || hasClass(units, after, ORDINARY) || isAnd(units, next) || isOfSomebody(units, after)))
      )
        break;
      if (isAnd(units, next) && !isDoubleSurname(units, next, begun.givens)) break;
      begun.afterParticle = true;
      if (isBlocked(units, after, begun)) break;
      next = after;
      continue;
    }
    if (!isCapital(units, next) || isBlocked(units, next, begun)) break;
    begun.afterParticle = false;
    const classes = units.classes[next]!;
    if ((classes & given) !== 0) begun.givens++;
    if ((classes & surname) !== 0) surnames++;
    if ((classes & NAME) === 0 && (classes & ORDINARY) !== 0) ordinary++;
    if ((classes & particle) === 0 || (classes & NAME) !== 0) words++;
    begun.others = words - begun.givens;
    begun.parts++;
    to = ++next;
  }
  to = withSuffixAfterComma(units, to);
  return words === 0
    ? undefined
    : { from: unit, to, words, given: begun.givens, surname: surnames, ordinary };
}

/** `Emmanuel Ruiz` and below it `Vladimir Okafor`; but not `met with Vladimir Ruiz⏎Ivan, who`, which is wrapped. */
const beginsNameBelow = (units: Units, first: number, unit: number): boolean =>
  units.gap[unit] === Gap.newline &&
  hasClass(units, unit, given) &&
  !isSmall(units, unit - 1) &&
  (units.gap[first]! >= Gap.newline || isCapital(units, unit + 1));

/** `KC`, `MP`, `CMG`: an honour is no part of the name; `III` and `Jr.` are. */
export const isHonour = (units: Units, unit: number): boolean => {
  const { text, start, end } = units.tokens;
  const token = units.from[unit]!;
  return units.shape[unit] === Shape.upper && !/^[IVX]+$/.test(text.slice(start[token], end[token]));
};

/** `A.P.` before a name, unless the letters are known to mean something: `U.S.`. */
const isInitials = (units: Units, unit: number): boolean =>
  units.classes[unit] === 0 &&
  isCapital(units, unit + 1) &&
  !hasClass(units, unit + 1, NO_NAME | THING | ORDINARY);

/** `A` at the start of a sentence is an article, not an initial. */
const isArticleLike = (units: Units, unit: number): boolean =>
  units.to[unit]! - units.from[unit]! === 1 &&
  units.tokens.end[units.from[unit]!]! - units.tokens.start[units.from[unit]!]! === 1 &&
  hasClass(units, unit, WordClass.function | WordClass.conjunction);

/** `el gobierno de Gabriel Ruiz`: whose something is, where `de Gabriel` alone could be a surname. */
const isOfSomebody = (units: Units, unit: number): boolean =>
  hasClass(units, unit, given) &&
  hasClass(units, unit - 1, connector) &&
  isCapital(units, unit + 1) &&
  units.gap[unit + 1] !== Gap.blankLine;

const isAnd = (units: Units, unit: number): boolean => hasClass(units, unit, WordClass.conjunction);

/** `Velarde y Velarde`, `Ortega y Gasset`: two surnames of one person, and not two persons. */
const isDoubleSurname = (units: Units, and: number, givens: number): boolean =>
  textOf(units, and - 1) === textOf(units, and + 1) ||
  isPortuguese(units, and) ||
  (givens > 0 &&
    hasClass(units, and - 1, surname) &&
    hasClass(units, and + 1, surname) &&
    hasClass(units, and - 2, given) &&
    !isCapital(units, and + 2));

/** `Noronha e Melo`: Spanish says `e` only before the sound of an i. */
const isPortuguese = (units: Units, and: number): boolean =>
  textOf(units, and) === 'e' && !/^(?:H?[IÍ]|Y)/.test(textOf(units, and + 1));

/** The unit after `de`, `de la`, `van der` … if a capital stands there, else 0. */
function afterParticles(units: Units, unit: number): number {
  // `con Ruiz el Diálogo`: in Spanish an article alone joins nothing.
  if (
    !units.tokens.lexicon.traits.articleInName &&
    hasClass(units, unit, WordClass.article) &&
    !hasClass(units, unit, connector) &&
    // `Juan De la Torre`
    !(isCapital(units, unit - 1) && hasClass(units, unit - 1, connector))
  )
    return 0;
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
  !hasClass(units, unit + 3, NO_NAME | WordClass.function) &&
  !hasClass(units, unit + 1, country | demonym | region | THING | NO_NAME)
    ? unit + 3
    : 0;

function withSuffixAfterComma(units: Units, to: number): number {
  if (!isMark(units, to, ',') || !hasClass(units, to + 1, suffix)) return to;
  // `, Jr.` belongs to the name; honours after a comma (`, KC`) do not.
  return units.tokens.text.charCodeAt(units.tokens.start[units.from[to + 1]!]! + 1) === 0x72 ? to + 2 : to;
}
