// Lists that are values, in order, each item once: an array takes a third of a tree's memory, and short ones are copied as fast as a tree is changed.

type Compare<Item> = (a: Item, b: Item) => number;

/** With the item, in place of an equal one. */
export function withItem<Item>(list: readonly Item[], item: Item, compare: Compare<Item>): readonly Item[] {
  const at = placeOf(list, item, compare);
  const isThere = at < list.length && compare(list[at]!, item) === 0;
  return list.toSpliced(at, isThere ? 1 : 0, item);
}

/** With all of these, in any order; in place of equal ones. */
export function withItems<Item>(
  list: readonly Item[],
  added: readonly Item[],
  compare: Compare<Item>,
): readonly Item[] {
  if (added.length === 1) return withItem(list, added[0]!, compare);
  const sorted = [...added].sort(compare);
  const merged: Item[] = [];
  let at = 0;
  for (const item of sorted) {
    for (const place = placeOf(list, item, compare, at); at < place; at++) merged.push(list[at]!);
    if (at < list.length && compare(list[at]!, item) === 0) at++;
    if (merged.length > 0 && compare(merged.at(-1)!, item) === 0) merged.pop();
    merged.push(item);
  }
  // A list that grew item by item has room for more, which none of these will need.
  return merged.concat(list.slice(at));
}

/** Without the item that is equal to this one; the list itself where none is. */
export function withoutItem<Item>(
  list: readonly Item[],
  item: Item,
  compare: Compare<Item>,
): readonly Item[] {
  const at = placeOf(list, item, compare);
  return at < list.length && compare(list[at]!, item) === 0 ? list.toSpliced(at, 1) : list;
}

/** Of the first item that does not come before it; their number where all do. All before `from` are known to. */
export function placeOf<Item>(list: readonly Item[], item: Item, compare: Compare<Item>, from = 0): number {
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (compare(list[middle]!, item) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
