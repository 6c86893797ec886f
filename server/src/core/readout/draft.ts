// What the recognisers write into while a document is read: the tokens, and what has been found so far, in token indexes.
import type { CountryCode, Section } from './readout.ts';
import type { KnownTitle } from './refiners/knownTitle.ts';
import type { Tokens } from './tokens.ts';
import type { Units } from './units.ts';

/** Half-open `[from, to)` in indexes of tokens. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

export interface Draft {
  readonly tokens: Tokens;
  readonly units: Units;
  readonly sections: readonly Section[];
  /** By token index: the index of its section in `sections`. */
  readonly sectionOf: Int32Array;
  readonly persons: DraftPerson[];
  /** Sorted by `from`; no two overlap. */
  mentions: DraftMention[];
  /** Sorted by `from`. */
  titles: DraftTitle[];
  /** The country that the document speaks for, once countries have been assigned. */
  home?: CountryCode | undefined;
  /** Offices that stand without a name, and may be roles; sorted by `from`. */
  lone: LoneTitle[];
}

export interface DraftPerson {
  /** The fullest form found so far. */
  name: string;
  title: string | undefined;
  country: CountryCode | undefined;
}

export interface DraftMention extends TokenSpan {
  readonly kind: 'name' | 'role';
  person: number;
  readonly evidence: string;
}

export interface DraftTitle extends TokenSpan {
  readonly person: number;
  /** The mention that it stands at, as an index of its first token. */
  readonly at: number;
  /** The token of its head: `minister` of `former Minister of Trade`. */
  readonly head: number;
  /** What its words say by themselves. */
  readonly known: KnownTitle;
}

export interface LoneTitle extends TokenSpan {
  /** The token of its head. */
  readonly head: number;
}

/** Two lists in order as one. */
export function merged<Run extends { readonly from: number }>(
  some: readonly Run[],
  others: readonly Run[],
): Run[] {
  const all: Run[] = [];
  let next = 0;
  for (const one of some) {
    while (next < others.length && others[next]!.from < one.from) all.push(others[next++]!);
    all.push(one);
  }
  while (next < others.length) all.push(others[next++]!);
  return all;
}

/** The first of the spans that the token is in. */
export function spanAt<Span extends TokenSpan>(spans: readonly Span[], token: number): Span | undefined {
  for (const span of spans) if (span.from <= token && token < span.to) return span;
  return undefined;
}

/** The index of the last mention that begins before the token; -1 where none does. */
export function lastBefore(mentions: readonly TokenSpan[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
