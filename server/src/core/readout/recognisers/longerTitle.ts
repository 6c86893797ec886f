// Titles that go on where one seems to end: over a comma to an organisation, over `and` to a second office.
import { WordClass } from '../../lexicon/wordClass.ts';
import { Gap, Shape } from '../tokens.ts';
import { hasClass, isCapital, isMark, type Units } from '../units.ts';
import { nameAfter } from './nameAfter.ts';
import { type TitleRun, titleFrom } from './titleGrammar.ts';
import { endOfPhrase } from './titlePhrase.ts';
import { OFFICE } from './titleWords.ts';

const { article, conjunction, organisation, organisationHead } = WordClass;

/** `Senior Director, National Security Council`: an organisation after a comma ends the title of the person before. */
export function withOrganisation(units: Units, to: number): number {
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

/** `Foreign Minister and Alternate Prime Minister Lapid`: two offices joined before one name are one title. */
export function jointOffice(units: Units, title: TitleRun): TitleRun | undefined {
  const isTied = isMark(units, title.to, '/') && units.gap[title.to + 1] === Gap.none;
  if (!(isTied || hasClass(units, title.to, conjunction)) || units.gap[title.to] === Gap.blankLine)
    return undefined;
  if (units.shape[title.head] === Shape.upper && title.to - title.from === 1) return undefined;
  const second = titleFrom(units, title.to + 1);
  if (second === undefined || second.plural) return undefined;
  const ahead = nameAfter(units, second.to);
  const isSpanish = units.tokens.lexicon.language === 'es';
  // In Spanish a person of its own would have an article: `la vicepresidenta y ministra de Trabajo, Ana Ruiz`.
  if (isSpanish && !isCapital(units, title.head)) return ahead && { ...title, to: second.to };
  // In English an article makes the first office a person: `The Foreign Minister and President Ruiz met`.
  if (
    hasClass(units, title.from - 1, article) ||
    !isCapital(units, title.head) ||
    !isCapital(units, second.head)
  )
    return undefined;
  return ahead?.direct ? { ...title, to: second.to } : undefined;
}
