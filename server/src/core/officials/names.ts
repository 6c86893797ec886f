// Whether two names may be one person's: words compared in order, with what one of them leaves out.
import { align, type Match } from './alignment.ts';
import { type NamePart, type NameParts, namePartsOf } from './nameParts.ts';
import { isGivenName, isSurname } from './nameWords.ts';
import { sameGivenName } from './nicknames.ts';
import { beginAlike } from './transliteration.ts';

export type NameRelation = 'same' | 'omission' | 'variant' | 'possible-misspelling' | 'different';

export interface NameComparison {
  /**
   * `same`: but for accents, case, hyphens and particles. `omission`: one leaves out what the other has, and nothing contradicts.
   * `variant`: a familiar form of the given name, or another order. `possible-misspelling`: a letter or two in one word.
   */
  readonly relation: NameRelation;
  /** One of them has no given name, or nothing but one: it needs a title or a country beside it. */
  readonly bare: boolean;
  /** The given name is known by its first letter only. */
  readonly initialOnly: boolean;
  /** The same names in another order. */
  readonly reordered: boolean;
  /** How many words are the same in both, and how many only one of them has. */
  readonly agreeing: number;
  readonly onlyInA: number;
  readonly onlyInB: number;
}

export const compareNames = (a: string, b: string): NameComparison =>
  compareNameParts(namePartsOf(a), namePartsOf(b));

export function compareNameParts(a: NameParts, b: NameParts): NameComparison {
  if (a.parts.length === 0 || b.parts.length === 0) return different;
  if (!mayBeRelated(a.parts, b.parts)) return different;
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return different;
  if (a.joined === b.joined) {
    const agreeing = { agreeing: a.parts.length };
    if (a.suffix === b.suffix) return found('same', agreeing);
    const only = { onlyInA: a.suffix === '' ? 0 : 1, onlyInB: b.suffix === '' ? 0 : 1 };
    return found('omission', { ...agreeing, ...only });
  }
  return judgeOrder(a.parts, b.parts) ?? judge(a.parts, b.parts) ?? different;
}

/**
 * Whether two names can be the same, short for each other or misspelt as a whole: their first words, or in another order their
 * first and last, agree. A quick look that spares the comparison of most.
 */
export function mayBeWholeMatch({ parts: a }: NameParts, { parts: b }: NameParts): boolean {
  const first = a[0]?.word ?? '';
  const other = b[0]?.word ?? '';
  return (
    first[0] === other[0] ||
    sameGivenName(first, other) ||
    first === b.at(-1)?.word ||
    other === a.at(-1)?.word
  );
}

const found = (
  relation: NameRelation,
  {
    bare = false,
    initialOnly = false,
    reordered = false,
    agreeing = 0,
    onlyInA = 0,
    onlyInB = 0,
  }: Partial<NameComparison> = {},
): NameComparison => ({ relation, bare, initialOnly, reordered, agreeing, onlyInA, onlyInB });

const different = found('different');

/** The first word of one must be a word of the other, in some form, and forms of a word begin alike. Spares the comparison of most. */
function mayBeRelated(a: readonly NamePart[], b: readonly NamePart[]): boolean {
  const [first, other] = [a[0]!.word, b[0]!.word];
  return (
    b.some(({ word }) => beginAlike(first, word)) ||
    a.some(({ word }) => beginAlike(other, word)) ||
    sameGivenName(first, other)
  );
}

function judge(a: readonly NamePart[], b: readonly NamePart[]): NameComparison | undefined {
  const matches = align(a, b);
  const first = matches[0];
  const last = matches.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const strong = matches.filter(({ kind }) => kind !== 'initial' && kind !== 'familiar');
  const misspelt = matches.filter(({ kind }) => kind === 'misspelt');
  const single = a.length === 1 || b.length === 1;

  // Without a surname in common there is no person in common.
  if (!single && !strong.some(({ a: i, b: j }) => i > 0 || j > 0)) return undefined;
  if (single && strong.length === 0) return undefined;
  if (misspelt.length > 1) return undefined;
  if (misspelt.length === 1 && matches.length === 1 && !single) return undefined;

  if (first.a > 0 && first.b > 0) return different;
  let previous = first;
  for (const match of matches.slice(1)) {
    if (match.a > previous.a + 1 && match.b > previous.b + 1) return different;
    if (leavesOutSurname(a, b, previous, match) || leavesOutSurname(b, a, flip(previous), flip(match)))
      return different;
    previous = match;
  }
  if (isCrossed(a, b, matches)) return different;
  if (takesSurnameForGiven(a, b, first, last) || takesSurnameForGiven(b, a, flip(first), flip(last)))
    return different;
  // Another second surname.
  if (a.length > last.a + 1 && b.length > last.b + 1) return different;

  const bare = first.a !== first.b || single;
  const initialOnly = !bare && first.kind === 'initial' && (a[0]!.initial || b[0]!.initial);
  const familiar = matches.some(({ kind }) => kind === 'familiar' || kind === 'transliterated');
  const relation = misspelt.length > 0 ? 'possible-misspelling' : familiar ? 'variant' : 'omission';
  const agreeing = matches.filter(({ kind }) => kind === 'exact').length;
  const only = { onlyInA: a.length - matches.length, onlyInB: b.length - matches.length };
  return found(relation, { bare, initialOnly, agreeing, ...only });
}

/** `José Pérez García` is not `José García Pérez`: what one leaves out at its place the other has at another. */
function isCrossed(a: readonly NamePart[], b: readonly NamePart[], matches: readonly Match[]): boolean {
  if (a.length === matches.length || b.length === matches.length) return false;
  const onlyInA = a.filter(({ initial }, i) => !initial && !matches.some((match) => match.a === i));
  const onlyInB = b.filter((_, j) => !matches.some((match) => match.b === j));
  return onlyInA.some(({ word }) => onlyInB.some((other) => other.word === word));
}

/** `Martin Roe` is not `Jane Martin`, nor both `Jane Martin Roe`: his given name is her surname. */
const takesSurnameForGiven = (
  a: readonly NamePart[],
  b: readonly NamePart[],
  first: Match,
  last: Match,
): boolean =>
  first.a === 0 && first.b > 0 && a.length > last.a + 1 && last.b === b.length - 1 && isGivenName(a[0]!.word);

const flip = ({ a, b, kind }: Match): Match => ({ a: b, b: a, kind });

/** `José García` does not leave out the `Pérez` of `José Pérez García`: a second surname does not stand alone. */
function leavesOutSurname(
  long: readonly NamePart[],
  short: readonly NamePart[],
  from: Match,
  to: Match,
): boolean {
  if (to.a !== long.length - 1 || to.b !== short.length - 1 || to.b !== from.b + 1) return false;
  const dropped = long[to.a - 1]!;
  if (to.a <= from.a + 1 || dropped.initial || long[to.a]!.joined) return false;
  return isSurname(dropped.word) && !isGivenName(dropped.word);
}

/** `Roe Jane`, `Roe Poe, Jane`: the family names first in one and last in the other. A son and his father are not one (`X bin Y`, `Y bin X`). */
function judgeOrder(a: readonly NamePart[], b: readonly NamePart[]): NameComparison | undefined {
  if (a.length !== b.length || a.length < 2) return undefined;
  const isTurned = a.some((_, by) => b.every(({ word }, index) => word === a[(index + by) % a.length]!.word));
  if (!isTurned) return undefined;
  return [...a, ...b].some(({ particles }) => particles !== '')
    ? different
    : found('variant', { agreeing: a.length, reordered: true });
}
