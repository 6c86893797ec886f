// What a card counts of one person in one readout: kept where they are seen, so that the readout stays packed.
import type { Meeting, Readout } from '../readout/readout.ts';

export interface Said {
  /** In the order of the text, as often as they are written. */
  readonly titles: readonly string[];
  /** In how many meetings of the readout they took part. */
  readonly meetings: number;
}

interface Reading extends Pick<Readout, 'meetings' | 'titles'> {
  /** How many. */
  readonly persons: number;
}

/** By index of the person. */
export function saidOf(reading: Reading): readonly Said[] {
  const titles = Array.from({ length: reading.persons }, (): string[] => []);
  for (const { person, text } of reading.titles) titles[person]?.push(text);
  const meetings = titles.map(() => 0);
  for (const meeting of reading.meetings)
    for (const person of membersOf(meeting)) if (person < meetings.length) meetings[person]!++;
  return titles.map((each, person) => shared(each, meetings[person]!));
}

export const membersOf = ({ delegations }: Meeting): ReadonlySet<number> =>
  new Set(delegations.flatMap(({ members }) => members));

/** More are forgotten all at once. */
const most = 50_000;
const known = new Map<string, Said>();

/** Of thousands the same is said. */
function shared(titles: readonly string[], meetings: number): Said {
  const key = `${meetings}\0${titles.join('\0')}`;
  let said = known.get(key);
  if (said === undefined) {
    said = { titles, meetings };
    if (known.size >= most) known.clear();
    known.set(key, said);
  }
  return said;
}
