// What all readouts together say of an official: by which titles, and in how many readouts and meetings.
import type { Sighting } from '../officials/official.ts';
import type { Delegation } from '../readout/readout.ts';
import type { Corpus } from './corpus.ts';

export interface Seen {
  /** The most frequent first. */
  readonly titles: readonly string[];
  readonly readouts: number;
  readonly meetings: number;
}

/** What is found of somebody holds as long as no readout that speaks of them changes. */
const known = new WeakMap<readonly Sighting[], Seen>();

export function seenOf(corpus: Corpus, id: string): Seen {
  const sightings = corpus.sightingsOf(id);
  let seen = known.get(sightings);
  if (seen === undefined) {
    seen = look(corpus, sightings);
    known.set(sightings, seen);
  }
  return seen;
}

/** One official may be two persons of a readout. */
function look(corpus: Corpus, sightings: readonly Sighting[]): Seen {
  const persons = new Map<string, number[]>();
  for (const { uri, person } of sightings) {
    const others = persons.get(uri);
    if (others === undefined) persons.set(uri, [person]);
    else others.push(person);
  }
  const titles = new Map<string, number>();
  let meetings = 0;
  for (const [uri, own] of persons) {
    const document = corpus.document(uri)!;
    for (const person of own)
      for (const { text } of document.inText(person).titles) titles.set(text, (titles.get(text) ?? 0) + 1);
    const isTheirs = ({ members }: Delegation) => own.some((person) => members.includes(person));
    for (const { delegations } of document.meetings) if (delegations.some(isTheirs)) meetings++;
  }
  const byUse = [...titles].sort((a, b) => b[1] - a[1]).map(([title]) => title);
  return { titles: byUse, readouts: persons.size, meetings };
}
