// One office dealt out over countries, and its holders behind: `the Foreign Ministers of Peru and Chile, A and B, respectively`.
import { WordClass } from '../../lexicon/wordClass.ts';
import { Gap, Shape } from '../tokens.ts';
import { hasClass, isMark, isSmall, type Units } from '../units.ts';
import { addName, addTitle, type Finds } from './finds.ts';
import type { NameRun } from './nameGrammar.ts';
import { nameInList, nextItem } from './sharedTitle.ts';
import type { TitleRun } from './titleGrammar.ts';

const { article, connector, conjunction, country, demonym } = WordClass;
const LAND = country | demonym;

/** A part of the words of an office: whose it is, with the office where that stands beside it. */
type Part = Pick<TitleRun, 'from' | 'to' | 'head'>;

/** Ties each of as many names as countries to its own; answers the unit to go on from, 0 where they are not as many. */
export function dealtTitle(finds: Finds, title: TitleRun): number {
  const { units } = finds;
  const parts = partsAfter(units, title) ?? partsBefore(units, title);
  if (parts === undefined) return 0;
  const names: NameRun[] = [];
  const end = Math.max(...parts.map(({ to }) => to));
  for (let unit = end; ; ) {
    const next = nameInList(units, unit);
    if (next === undefined) break;
    names.push(next.run);
    unit = nextItem(units, next.run.to);
    if (unit === next.run.to) break;
  }
  if (names.length !== parts.length) return 0;
  names.forEach((run, index) => {
    addTitle(finds, parts[index]!, addName(finds, run, 'shared title'));
  });
  return names.at(-1)!.to;
}

/** `el presidente peruano y su homólogo chileno, A y B`: the first has the office; 0 where no two names follow. */
export function peersTitle(finds: Finds, title: TitleRun): number {
  const { units } = finds;
  let unit = title.to;
  if (!hasClass(units, unit, conjunction) || !hasClass(units, unit + 2, WordClass.relation)) return 0;
  unit += 3;
  while (isSmall(units, unit) && hasClass(units, unit, demonym)) unit++;
  const first = isMark(units, unit, ',') ? nameInList(units, unit) : undefined;
  const and = first?.run.to ?? 0;
  if (first === undefined || !hasClass(units, and, conjunction)) return 0;
  const second = nameInList(units, and + 1);
  if (second === undefined) return 0;
  addTitle(finds, title, addName(finds, first.run, 'shared title'));
  addName(finds, second.run, 'counterpart');
  return second.run.to;
}

/** `the foreign ministers of Peru`, `Chile`, `and Panama`; `los ministros de Economía de Perú` `y de Chile`. */
function partsAfter(units: Units, { from, head, to }: TitleRun): Part[] | undefined {
  let lands = landsAfter(units, head + 1);
  for (let unit = head + 2; lands.length === 0 && unit < to; unit++) lands = landsAfter(units, unit);
  if (lands.length < 2) return undefined;
  return lands.map((land, index) => ({
    to: land + 1,
    ...(index === 0 ? { from, head } : { from: land, head: land }),
  }));
}

/** `Peruvian`, `Chilean`, `and Panamanian foreign ministers`. */
function partsBefore(units: Units, { from, head, to }: TitleRun): Part[] | undefined {
  if (to !== head + 1) return undefined;
  const last = hasClass(units, from, LAND) ? from : from - 1;
  const and = last - 1;
  if (!hasClass(units, last, LAND) || !hasClass(units, and, conjunction) || !hasClass(units, and - 1, LAND))
    return undefined;
  const parts: Part[] = [{ from: last, head, to }];
  for (let land = and - 1; hasClass(units, land, LAND); land -= 2) {
    parts.unshift({ from: land, head: land, to: land + 1 });
    if (!isMark(units, land - 1, ',')) break;
  }
  return parts;
}

/** The units of `of Peru, Chile and the Netherlands`, `de Perú y de Chile`. */
function landsAfter(units: Units, from: number): number[] {
  const lands: number[] = [];
  for (let unit = from; unit < units.count && units.gap[unit] !== Gap.blankLine; unit++) {
    if (hasClass(units, unit, country)) {
      lands.push(unit);
      continue;
    }
    const joins =
      units.shape[unit] === Shape.lower && hasClass(units, unit, article | connector | conjunction);
    if (!joins && !(isMark(units, unit, ',') && hasClass(units, unit + 1, country))) break;
  }
  return lands;
}
