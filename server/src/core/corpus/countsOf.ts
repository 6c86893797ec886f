// What all readouts together say of an official: by which titles, and in how many readouts and meetings.
import type { Corpus } from './corpus.ts';
import type { Seen } from './documents.ts';
import { membersOf } from './said.ts';

export interface Counts {
  /** The most frequent first. */
  readonly titles: readonly string[];
  readonly readouts: number;
  readonly meetings: number;
}

/** What is found of somebody holds as long as no readout that speaks of them changes. */
const known = new WeakMap<readonly Seen[], Counts>();

export function countsOf(corpus: Corpus, id: string): Counts {
  const sightings = corpus.sightingsOf(id);
  let counts = known.get(sightings);
  if (counts === undefined) {
    counts = count(corpus, sightings);
    known.set(sightings, counts);
  }
  return counts;
}

function count(corpus: Corpus, sightings: readonly Seen[]): Counts {
  const titles = new Map<string, number>();
  let readouts = 0;
  let meetings = 0;
  sightings.forEach(({ uri, said }, index) => {
    for (const title of said.titles) titles.set(title, (titles.get(title) ?? 0) + 1);
    meetings += said.meetings;
    if (sightings[index - 1]?.uri === uri) meetings -= inCommon(corpus, sightings, index);
    else readouts++;
  });
  const byUse = [...titles].sort((a, b) => b[1] - a[1]).map(([title]) => title);
  return { titles: byUse, readouts, meetings };
}

/** One official may be two persons of a readout: in how many of its meetings they took part as an earlier one as well. */
function inCommon(corpus: Corpus, sightings: readonly Seen[], index: number): number {
  const { uri, person } = sightings[index]!;
  const earlier = sightings.slice(0, index).filter((each) => each.uri === uri);
  return corpus.document(uri)!.meetings.filter((meeting) => {
    const members = membersOf(meeting);
    return members.has(person) && earlier.some((each) => members.has(each.person));
  }).length;
}
