// One office dealt out over countries, and its holders behind: `the Foreign Ministers of Peru and Chile, A and B, respectively`.
import { WordClass } from '../../lexicon/wordClass.ts';
import { Gap, Shape } from '../tokens.ts';
import { hasClass, isMark, type Units } from '../units.ts';
import { addName, addTitle, type Finds } from './finds.ts';
import type { NameRun } from './nameGrammar.ts';
import { nameInList, nextItem } from './sharedTitle.ts';
import type { TitleRun } from './titleGrammar.ts';

const { article, connector, conjunction, country } = WordClass;

/** Ties each of as many names as countries to its own; answers the unit to go on from, 0 where they are not as many. */
export function dealtTitle(finds: Finds, title: TitleRun): number {
  const { units } = finds;
  const lands = landsAfter(units, title.head + 1);
  if (lands.length < 2) return 0;
  const names: NameRun[] = [];
  for (let unit = lands.at(-1)! + 1; isMark(units, unit, ',') || names.length > 0; ) {
    const next = nameInList(units, unit);
    if (next === undefined) break;
    names.push(next.run);
    unit = nextItem(units, next.run.to);
    if (unit === next.run.to) break;
  }
  if (names.length !== lands.length) return 0;
  names.forEach((run, index) => {
    const land = lands[index]!;
    const first = index === 0 ? title : { from: land, head: land };
    addTitle(
      finds,
      { from: first.from, to: land + 1, head: first.head },
      addName(finds, run, 'shared title'),
    );
  });
  return names.at(-1)!.to;
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
