// Whether each person is one person, in a document and across them: B-cubed (Bagga and Baldwin 1998) over all mentions of a set.
import { harmonic, share } from './tally.ts';

/** Who one mention is, by the gold and by the program; what the program did not find it leaves alone with itself. */
export interface Link {
  readonly wanted: string;
  readonly found: string;
}

export function bCubed(links: readonly Link[]): number {
  const wanted = countsOf(links.map((link) => link.wanted));
  const found = countsOf(links.map((link) => link.found));
  const together = countsOf(links.map(pairOf));
  let precision = 0;
  let recall = 0;
  for (const link of links) {
    const both = together.get(pairOf(link))!;
    precision += both / found.get(link.found)!;
    recall += both / wanted.get(link.wanted)!;
  }
  return harmonic(share(precision, links.length), share(recall, links.length));
}

const pairOf = ({ wanted, found }: Link): string => `${wanted}\n${found}`;

export function countsOf<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
