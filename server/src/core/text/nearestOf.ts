// Which of several words was probably meant by one that is none of them.
import { editDistance, mayBeMisspelling } from './editDistance.ts';
import { fold } from './fold.ts';

/** The first of those that are nearest; undefined where none is near. */
export function nearestOf(word: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(word);
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > 2) continue;
    const other = fold(candidate);
    if (other !== folded && !mayBeMisspelling(folded, other)) continue;
    const edits = editDistance(folded, other);
    if (edits >= least) continue;
    [nearest, least] = [candidate, edits];
  }
  return nearest;
}
