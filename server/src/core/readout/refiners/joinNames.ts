// Says which person each name found is of, by the names and titles of the whole document.
import { fold } from '../../text/fold.ts';
import type { Finds, FoundName } from '../recognisers/finds.ts';
import { wordsOf } from '../tokens.ts';
import { textOf } from '../units.ts';
import type { PersonIndex } from './findPerson.ts';
import { joinPersons } from './persons.ts';

/** Gives each name its person; answers the persons. */
export function joinNames({ units, names, titles }: Finds): PersonIndex {
  const headsOf = new Map<FoundName, string[]>();
  for (const title of titles) {
    const head = fold(textOf(units, title.head));
    const heads = headsOf.get(title.name);
    if (heads === undefined) headsOf.set(title.name, [head]);
    else heads.push(head);
  }
  const { personOf, index } = joinPersons(
    names.map((name) => ({
      text: wordsOf(units.tokens, units.from[name.from]!, units.to[name.to - 1]!),
      titles: headsOf.get(name) ?? [],
      at: name.from,
    })),
  );
  names.forEach((name, place) => {
    name.person = personOf[place]!;
  });
  return index;
}
