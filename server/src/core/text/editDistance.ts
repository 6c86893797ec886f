// How many letters were mistyped between two words, and whether that few may be a mistake.
import { distance } from 'fastest-levenshtein';

/** Letters added, left out, changed, or two neighbours exchanged (which counts once). */
export function editDistance(a: string, b: string): number {
  const edits = distance(a, b);
  return edits === 2 && isTransposition(a, b) ? 1 : edits;
}

function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Of two folded words, each of which may be right: one edit in four to seven letters, two in eight and more. */
export function mayBeMisspelling(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (a === b || length < 4 || a[0] !== b[0] || differInGender(a, b)) return false;
  return editDistance(a, b) <= (length < 8 ? 1 : 2);
}

/** `Marcelo` and `Marcela`, `Daniel` and `Daniela` are two people, however near in letters. */
export const differInGender = (a: string, b: string): boolean =>
  /[aoe]$/.test(a) && /[aoe]$/.test(b) && a.slice(0, -1) === b.slice(0, -1)
    ? a.endsWith('a') || b.endsWith('a')
    : `${a}a` === b || `${b}a` === a;
