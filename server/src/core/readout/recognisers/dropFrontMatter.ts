// Front matter sums up what stands below it, and introduces nobody: its keywords and headlines look like names.
import { textOf } from '../units.ts';
import type { Finds, FoundName } from './finds.ts';

/** Drops the names in the first `end` units, and their titles, that share no word with a name below. */
export function dropFrontMatter(finds: Finds, end: number): void {
  if (end === 0) return;
  const { units, names, titles, taken } = finds;
  const wordsOf = ({ from, to }: FoundName): string[] =>
    Array.from({ length: to - from }, (_, index) => textOf(units, from + index).toLowerCase());
  const below = new Set(names.filter(({ from }) => from >= end).flatMap(wordsOf));
  const strangers = new Set(
    names.filter((name) => name.from < end && !wordsOf(name).some((word) => below.has(word))),
  );
  if (strangers.size === 0) return;
  for (const one of [...strangers, ...titles.filter(({ name }) => strangers.has(name))])
    taken.fill(0, one.from, one.to);
  keep(names, (name) => !strangers.has(name));
  keep(titles, ({ name }) => !strangers.has(name));
}

function keep<T>(list: T[], wanted: (one: T) => boolean): void {
  list.splice(0, list.length, ...list.filter(wanted));
}
