// Why two names may be one person's, in words, for whoever has to decide it: seldom asked, so found when it is.
import { align } from './alignment.ts';
import type { NameParts } from './nameParts.ts';
import { compareNameParts } from './names.ts';

/** Empty where they are different names. */
export function nameReasons(one: NameParts, other: NameParts): readonly string[] {
  const { relation, bare, reordered } = compareNameParts(one, other);
  if (relation === 'different') return [];
  if (relation === 'same') return ['the same name'];
  if (reordered) return ['the same names in another order'];
  if (one.joined === other.joined) return ['the same name but for the suffix'];
  const [a, b] = [one.parts, other.parts];
  const matches = align(a, b);
  const reasons: string[] = [];
  for (const { a: i, b: j, kind } of matches) {
    if (kind === 'misspelt') reasons.push(`${a[i]!.word} is nearly ${b[j]!.word}`);
    if (kind === 'transliterated') reasons.push(`${a[i]!.word} is ${b[j]!.word} in other letters`);
    if (kind === 'familiar') reasons.push(`${a[i]!.word} may be ${b[j]!.word}`);
    if (kind === 'initial') {
      reasons.push(
        a[i]!.initial ? `${a[i]!.word}. may be ${b[j]!.word}` : `${b[j]!.word}. may be ${a[i]!.word}`,
      );
    }
  }
  const same = matches.filter(({ kind }) => kind === 'exact').map(({ a: i }) => a[i]!.word);
  if (same.length > 0) reasons.push(`${same.join(' ')} in both`);
  const leftOut = [
    ...a.filter((_, i) => !matches.some((match) => match.a === i)),
    ...b.filter((_, j) => !matches.some((match) => match.b === j)),
  ].map((part) => part.word);
  if (leftOut.length > 0) reasons.push(`${leftOut.join(' ')} only in one`);
  if (bare) reasons.push('only part of a name');
  return reasons;
}
