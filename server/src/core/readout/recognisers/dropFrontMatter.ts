// Front matter sums up what stands below it, and introduces nobody: its keywords and headlines look like names.
import { textOf, type Units } from '../units.ts';
import type { Finds, FoundName } from './finds.ts';

/** Drops the names in the first `end` units, and their titles, that share no word with a name below. */
export function dropFrontMatter(finds: Finds, end: number): void {
  if (end === 0) return;
  const { units, names, titles, taken } = finds;
  const above = names.filter(({ from }) => from < end);
  if (above.length === 0) return;
  const below = new Set<string>();
  for (const { from, to } of names)
    for (let unit = from; from >= end && unit < to; unit++) below.add(wordAt(units, unit));
  const strangers = new Set(above.filter((name) => !isBelow(name)));
  if (strangers.size === 0) return;
  for (const one of [...strangers, ...titles.filter(({ name }) => strangers.has(name))])
    taken.fill(0, one.from, one.to);
  keep(names, (name) => !strangers.has(name));
  keep(titles, ({ name }) => !strangers.has(name));

  function isBelow({ from, to }: FoundName): boolean {
    for (let unit = from; unit < to; unit++) if (below.has(wordAt(units, unit))) return true;
    return false;
  }
}

const wordAt = (units: Units, unit: number): string => textOf(units, unit).toLowerCase();

function keep<T>(list: T[], wanted: (one: T) => boolean): void {
  let kept = 0;
  for (const one of list) if (wanted(one)) list[kept++] = one;
  list.length = kept;
}
