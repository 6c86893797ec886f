// Whether two names may be one person's, and why: words compared in order, with what one of them leaves out.
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
  readonly reasons: readonly string[];
}

export const compareNames = (a: string, b: string): NameComparison =>
  compareNameParts(namePartsOf(a), namePartsOf(b));

export function compareNameParts(a: NameParts, b: NameParts): NameComparison {
  if (a.parts.length === 0 || b.parts.length === 0) return different('no name');
  if (!mayBeRelated(a.parts, b.parts)) return unrelated;
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) {
    return different(`${a.suffix} is not ${b.suffix}`);
  }
  if (a.joined === b.joined) {
    const agreeing = { agreeing: a.parts.length };
    if (a.suffix === b.suffix) return found('same', ['the same name'], agreeing);
    const only = { onlyInA: a.suffix === '' ? 0 : 1, onlyInB: b.suffix === '' ? 0 : 1 };
    return found('omission', ['the same name but for the suffix'], { ...agreeing, ...only });
  }
  return judgeOrder(a.parts, b.parts) ?? judge(a.parts, b.parts) ?? different('other names');
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
  reasons: readonly string[],
  {
    bare = false,
    initialOnly = false,
    reordered = false,
    agreeing = 0,
    onlyInA = 0,
    onlyInB = 0,
  }: Partial<NameComparison> = {},
): NameComparison => ({ relation, bare, initialOnly, reordered, agreeing, onlyInA, onlyInB, reasons });

const different = (reason: string): NameComparison => found('different', [reason]);

const unrelated = different('other names');

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

  if (first.a > 0 && first.b > 0) return different('other given names');
  let previous = first;
  for (const match of matches.slice(1)) {
    if (match.a > previous.a + 1 && match.b > previous.b + 1) return different('other names between');
    const contradiction =
      leftOutSurname(a, b, previous, match) ?? leftOutSurname(b, a, flip(previous), flip(match));
    if (contradiction !== undefined) return different(contradiction);
    previous = match;
  }
  const crossed = crossedWord(a, b, matches);
  if (crossed !== undefined) return different(`${crossed} in another place`);
  const left = { a: a.slice(last.a + 1), b: b.slice(last.b + 1) };
  if (left.a.length > 0 && left.b.length > 0) {
    return different(`another second surname: ${left.a[0]!.word}, ${left.b[0]!.word}`);
  }

  const bare = first.a !== first.b || single;
  const initialOnly = !bare && first.kind === 'initial' && (a[0]!.initial || b[0]!.initial);
  const reasons = reasonsOf(a, b, matches, bare);
  const familiar = matches.some(({ kind }) => kind === 'familiar' || kind === 'transliterated');
  const relation = misspelt.length > 0 ? 'possible-misspelling' : familiar ? 'variant' : 'omission';
  const agreeing = matches.filter(({ kind }) => kind === 'exact').length;
  const only = { onlyInA: a.length - matches.length, onlyInB: b.length - matches.length };
  return found(relation, reasons, { bare, initialOnly, agreeing, ...only });
}

/** `José Pérez García` is not `José García Pérez`: what one leaves out at its place the other has at another. */
function crossedWord(
  a: readonly NamePart[],
  b: readonly NamePart[],
  matches: readonly Match[],
): string | undefined {
  if (a.length === matches.length || b.length === matches.length) return undefined;
  const onlyInA = a.filter(({ initial }, i) => !initial && !matches.some((match) => match.a === i));
  const onlyInB = b.filter((_, j) => !matches.some((match) => match.b === j));
  return onlyInA.find(({ word }) => onlyInB.some((other) => other.word === word))?.word;
}

const flip = ({ a, b, kind }: Match): Match => ({ a: b, b: a, kind });

/** `José García` does not leave out the `Pérez` of `José Pérez García`: a second surname does not stand alone. */
function leftOutSurname(
  long: readonly NamePart[],
  short: readonly NamePart[],
  from: Match,
  to: Match,
): string | undefined {
  if (to.a !== long.length - 1 || to.b !== short.length - 1 || to.b !== from.b + 1) return undefined;
  const dropped = long[to.a - 1]!;
  if (to.a <= from.a + 1 || dropped.initial || long[to.a]!.joined) return undefined;
  const surname = isSurname(dropped.word) && !isGivenName(dropped.word);
  return surname ? `the surname ${dropped.word} is missing` : undefined;
}

function reasonsOf(
  a: readonly NamePart[],
  b: readonly NamePart[],
  matches: readonly Match[],
  bare: boolean,
): readonly string[] {
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

/** `Roe Jane`, `Roe Poe, Jane`: the family names first in one and last in the other. A son and his father are not one (`X bin Y`, `Y bin X`). */
function judgeOrder(a: readonly NamePart[], b: readonly NamePart[]): NameComparison | undefined {
  if (a.length !== b.length || a.length < 2) return undefined;
  const isTurned = a.some((_, by) => b.every(({ word }, index) => word === a[(index + by) % a.length]!.word));
  if (!isTurned) return undefined;
  return [...a, ...b].some(({ particles }) => particles !== '')
    ? different('father and child')
    : found('variant', ['the same names in another order'], { agreeing: a.length, reordered: true });
}
