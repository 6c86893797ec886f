// The mentions and titles of each person of a readout, found once however often they are asked for.
import type { Mention, Readout, Title } from './readout.ts';

export interface PersonInText {
  /** Both in the order of the text. */
  readonly mentions: readonly Mention[];
  readonly titles: readonly Title[];
}

export const nothingSaid: PersonInText = { mentions: [], titles: [] };

const known = new WeakMap<Readout, readonly PersonInText[]>();

/** By index of the person. */
export function byPerson(readout: Readout): readonly PersonInText[] {
  let found = known.get(readout);
  if (!found) {
    const persons = readout.persons.map(() => ({ mentions: [] as Mention[], titles: [] as Title[] }));
    for (const mention of readout.mentions) persons[mention.person]?.mentions.push(mention);
    for (const title of readout.titles) persons[title.person]?.titles.push(title);
    found = persons;
    known.set(readout, found);
  }
  return found;
}
