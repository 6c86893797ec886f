// Says which person each name found is of, by the names and titles of the whole document.
import { fold } from '../../text/fold.ts';
import type { Finds, FoundName, FoundTitle } from '../recognisers/finds.ts';
import { textOf } from '../units.ts';
import type { PersonIndex } from './findPerson.ts';
import { joinPersons } from './persons.ts';

/** Gives each name its person; answers the persons. */
export function joinNames({ units, names, titles }: Finds): PersonIndex {
  let headsOf: ReadonlyMap<FoundName, readonly number[]> | undefined;
  const { personOf, index } = joinPersons(
    units.tokens,
    names.map((name) => ({
      from: units.from[name.from]!,
      to: units.to[name.to - 1]!,
      titles: () => {
        headsOf ??= headsByName(titles);
        return (headsOf.get(name) ?? []).map((head) => fold(textOf(units, head)));
      },
      at: name.from,
    })),
  );
  names.forEach((name, place) => {
    name.person = personOf[place]!;
  });
  return index;
}

function headsByName(titles: readonly FoundTitle[]): Map<FoundName, number[]> {
  const headsOf = new Map<FoundName, number[]>();
  for (const { name, head } of titles) {
    const heads = headsOf.get(name);
    if (heads === undefined) headsOf.set(name, [head]);
    else heads.push(head);
  }
  return headsOf;
}
