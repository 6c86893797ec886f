// Titles that go on where one seems to end: over a comma to an organisation, over `and` to a second office.
import { WordClass } from '../../lexicon/wordClass.ts';
import { jurisdictionOf } from '../jurisdiction.ts';
import { Gap, Shape } from '../tokens.ts';
import { hasClass, isCapital, isMark, isSmall, textOf, type Units } from '../units.ts';
import { afterBracket } from './afterBracket.ts';
import { nameAfter } from './nameAfter.ts';
import { type TitleRun, titleFrom } from './titleGrammar.ts';
import { endOfPhrase } from './titlePhrase.ts';
import { OFFICE } from './titleWords.ts';

const { article, conjunction, organisation, organisationHead } = WordClass;

/**
 * `Senior Director, National Security Council`: an organisation after a comma ends the title of the person before.
 * In an item of a list that ends with it, any words with capitals are one: `Executive Director, Girls for Equity (GfE)`.
 */
export function withOrganisation(units: Units, to: number): number {
  if (!isMark(units, to, ',') || !isCapital(units, to + 1) || hasClass(units, to + 1, OFFICE)) return to;
  const end = afterBracket(units, endOfPhrase(units, to + 1));
  let organised = false;
  for (let unit = to + 1; unit < end; unit++)
    organised ||= hasClass(units, unit, organisation | organisationHead) || units.shape[unit] === Shape.upper;
  const ends =
    end >= units.count ||
    units.shape[end] === Shape.mark ||
    units.gap[end] === Gap.blankLine ||
    hasClass(units, end, conjunction);
  return organised && ends ? end : to;
}

/** To the end of the item, if from the comma on there are but capitals and the small words between them. */
export function withRestOfItem(units: Units, to: number): number {
  if (!isMark(units, to, ',') || !isCapital(units, to + 1) || units.gap[to + 1] === Gap.blankLine) return to;
  let unit = to + 1;
  while (unit < units.count && units.gap[unit] !== Gap.blankLine && unit < to + 16) {
    const fits =
      isCapital(units, unit) ||
      isMark(units, unit, '()&-’') ||
      (isSmall(units, unit) && hasClass(units, unit, SMALL_INSIDE));
    if (!fits || hasClass(units, unit, OFFICE)) return to;
    unit++;
  }
  const isEnd = unit >= units.count || units.gap[unit] === Gap.blankLine;
  return isEnd && !(hasClass(units, to + 1, WordClass.given) && unit - to <= 4) ? unit : to;
}

const SMALL_INSIDE = WordClass.connector | article | conjunction | WordClass.particle;

/** `Foreign Minister and Alternate Prime Minister Ruiz`: two offices joined before one name are one title. */
export function jointOffice(units: Units, title: TitleRun): TitleRun | undefined {
  const isTied = isMark(units, title.to, '/') && units.gap[title.to + 1] === Gap.none;
  if (!(isTied || hasClass(units, title.to, conjunction)) || units.gap[title.to] === Gap.blankLine)
    return undefined;
  if (units.shape[title.head] === Shape.upper && title.to - title.from === 1) return undefined;
  const second = titleFrom(units, title.to + 1);
  if (second === undefined || second.plural) return undefined;
  // `the visiting French President and President Ruiz`: nobody is the same twice.
  if (textOf(units, second.head) === textOf(units, title.head) && second.to === second.head + 1)
    return undefined;
  // `the Czech Prime Minister and President of the European Commission Ruiz`: of two countries, two people.
  const [one, other] = [title, second].map(({ from, to }) =>
    jurisdictionOf(units.tokens, { from: units.from[from]!, to: units.to[to - 1]! }),
  );
  if (one !== undefined && other !== undefined && one !== other) return undefined;
  const ahead = nameAfter(units, second.to);
  const { articleBeforeOffice } = units.tokens.lexicon.traits;
  // In Spanish a person of its own would have an article: `la vicepresidenta y ministra de Trabajo, Ana Ruiz`.
  if (articleBeforeOffice && (!isCapital(units, title.head) || hasClass(units, title.from - 1, article)))
    return ahead && { ...title, to: second.to };
  // `the President of the Union and Speaker of Parliament, Ana Ruiz,`
  if (ahead?.direct === false && isMark(units, ahead.run.to, ',') && isCapital(units, title.head))
    return { ...title, to: second.to };
  // In English an article makes the first office a person: `The Foreign Minister and President Ruiz met`.
  if (
    hasClass(units, title.from - 1, article) ||
    !isCapital(units, title.head) ||
    !isCapital(units, second.head)
  )
    return undefined;
  return ahead === undefined ? undefined : { ...title, to: second.to };
}
