// The words of two names laid along each other: which of one may be which of the other, and in what way.
import { mayBeMisspelling } from '../text/editDistance.ts';
import type { NamePart } from './nameParts.ts';
import { isGivenName, isSurname } from './nameWords.ts';
import { sameGivenName } from './nicknames.ts';
import { mayBeTransliteration } from './transliteration.ts';

export type MatchKind = 'exact' | 'initial' | 'familiar' | 'misspelt' | 'transliterated';

const WORTH: Readonly<Record<MatchKind, number>> = {
  exact: 4,
  initial: 3,
  familiar: 3.5,
  misspelt: 2,
  transliterated: 2,
};

export interface Match {
  readonly a: number;
  readonly b: number;
  readonly kind: MatchKind;
}

function matchOf(a: NamePart, b: NamePart, aFirst: boolean, bFirst: boolean): MatchKind | undefined {
  if (a.word === b.word) return 'exact';
  // The `J.` in the middle is no first name.
  if (a.initial || b.initial) return a.word[0] === b.word[0] && aFirst === bFirst ? 'initial' : undefined;
  if (aFirst && bFirst && isFamiliarForm(a.word, b.word)) return 'familiar';
  // Two words that are both known names are two names, however near.
  if (isGivenName(a.word) && isGivenName(b.word)) return undefined;
  if (isSurname(a.word) && isSurname(b.word)) return undefined;
  if (mayBeMisspelling(a.word, b.word)) return 'misspelt';
  return mayBeTransliteration(a.word, b.word) ? 'transliterated' : undefined;
}

/** `Rich` of `Richard`, `Liz` of `Elizabeth`. */
const isFamiliarForm = (a: string, b: string): boolean =>
  sameGivenName(a, b) || isWithoutEnding(a, b) || (Math.min(a.length, b.length) >= 3 && isCutShort(a, b));

/** `Roland` of `Rolando`: a man's name as two languages have it. */
const isWithoutEnding = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 3 && long === `${short}o` && !/[aeiouy]$/.test(short);
};

/** `Daniel` and `Daniela` are two names; one cut short loses two letters or more. */
const isCutShort = (a: string, b: string): boolean =>
  (a.length >= b.length + 2 && a.startsWith(b)) || (b.length >= a.length + 2 && b.startsWith(a));

/** The best way to lay the shorter name along the longer, in order: names have few words. */
export function align(a: readonly NamePart[], b: readonly NamePart[]): readonly Match[] {
  const width = b.length + 1;
  const last = (a.length + 1) * width;
  /** Of what is left from a word of each on; and the match of the two, where that is best. */
  const worth = new Array<number>(last).fill(0);
  const kinds = new Array<MatchKind | undefined>(last).fill(undefined);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      const skipped = Math.max(worth[at + width]!, worth[at + 1]!);
      const kind = matchOf(a[i]!, b[j]!, i === 0, j === 0);
      const matched = kind === undefined ? 0 : WORTH[kind] + worth[at + width + 1]!;
      worth[at] = matched > skipped ? matched : skipped;
      if (matched > skipped) kinds[at] = kind;
    }
  }
  const matches: Match[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const at = i * width + j;
    const kind = kinds[at];
    if (kind !== undefined) matches.push({ a: i++, b: j++, kind });
    else if (worth[at + width]! > worth[at + 1]!) i++;
    else j++;
  }
  return matches;
}
