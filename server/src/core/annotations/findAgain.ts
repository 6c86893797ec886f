// Finds the places of quotes in a later text. Names are repeated: better no place than a wrong one.
import type { Span } from '../text/span.ts';
import { takenBy } from './alignMoved.ts';
import { alignWords } from './alignWords.ts';
import type { Quote } from './annotation.ts';
import type { Alignment } from './bestAlignment.ts';
import { carriedOver } from './carriedOver.ts';
import { quoteIs } from './quoteIs.ts';
import { clearlyBest, quoteMatches } from './quoteMatches.ts';
import { type Numbering, type Words, wordsOf, wordsWithin } from './wordsOf.ts';

export interface Sought {
  readonly quote: Quote;
  /** In the earlier text, if one is known; must be the place of the quote, though its words may be others. */
  readonly place: Span | undefined;
}

export interface Found {
  /** Undefined where nobody can tell. */
  readonly span: Span | undefined;
  /** The words are others, if only a little. */
  readonly changed: boolean;
  /** Without a span: where it may be, likeliest first. */
  readonly candidates: readonly Span[];
}

const mostCandidates = 5;

/** Both texts with LF line ends. Time grows with the texts, not with their product. */
export function findAgain(
  sought: readonly Sought[],
  earlier: string | undefined,
  text: string,
): readonly Found[] {
  const comparison = earlier === undefined || earlier === text ? undefined : compared(earlier, text);
  return sought.map(({ quote, place }) => {
    if (earlier === text && place) return found(place, quote, text);
    const carried = comparison && place && carriedOver(comparison, place);
    if (carried?.isSure) return found(carried, quote, text);
    const matches = quoteMatches(text, quote);
    const free = comparison && place ? matches.filter((match) => !isAnothers(comparison, match)) : matches;
    const only = clearlyBest(free);
    if (only) return found(only, quote, text);
    const candidates = [
      ...(carried ? [carried] : []),
      ...free.slice(0, mostCandidates),
      ...matches.slice(0, mostCandidates),
    ];
    return { span: undefined, changed: false, candidates: unlike(candidates).slice(0, mostCandidates) };
  });
}

export interface Comparison {
  readonly old: Words;
  readonly fresh: Words;
  readonly alignment: Alignment;
  /** 1 for the words of the new text that were there before, wherever. */
  readonly taken: Uint8Array;
}

function compared(earlier: string, text: string): Comparison {
  const numbering: Numbering = new Map();
  const old = wordsOf(earlier, numbering);
  const fresh = wordsOf(text, numbering);
  const alignment = alignWords(old, fresh);
  return { old, fresh, alignment, taken: takenBy(alignment, fresh.count) };
}

/** What stood somewhere else before is not what is sought. */
function isAnothers({ fresh, taken }: Comparison, { start, end }: Span): boolean {
  const [first, after] = wordsWithin(fresh, start, end);
  for (let at = first; at < after; at++) if (taken[at] === 1) return true;
  return false;
}

const found = ({ start, end }: Span, quote: Quote, text: string): Found => ({
  span: { start, end },
  changed: !quoteIs(text.slice(start, end), quote),
  candidates: [],
});

const unlike = (spans: readonly Span[]): Span[] =>
  spans
    .filter(({ start }, index) => spans.findIndex((other) => other.start === start) === index)
    .map(({ start, end }) => ({ start, end }));
