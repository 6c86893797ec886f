// Which of an official's sightings are in one readout: they are sorted by address, and may be thousands.
import type { Sighting } from '../officials/official.ts';
import { compareTexts } from '../text/compareTexts.ts';
import { placeOf } from '../text/sortedList.ts';

/** By address, then person. */
export const inOrder = (a: Sighting, b: Sighting): number =>
  compareTexts(a.uri, b.uri) || a.person - b.person;

/** From the first of them to behind the last. */
export function sightingsAt(sightings: readonly Sighting[], uri: string): { from: number; to: number } {
  const from = placeOf(sightings, { uri, person: -1 }, inOrder);
  let to = from;
  while (sightings[to]?.uri === uri) to++;
  return { from, to };
}
