// The sentences of a text with who appears in each.

import { WordClass } from '../../lexicon/wordClass.ts';
import { int32s } from '../../text/numbers.ts';
import { type Codes, codesOf } from '../characters.ts';
import type { Draft, TokenSpan } from '../draft.ts';
import { Gap, Shape, type Tokens } from '../tokens.ts';
import type { Appearance } from './appearances.ts';

export interface Sentence extends TokenSpan {
  /** Index into the sections. */
  readonly section: number;
  /** A headline, bullet or label: no full stop ends it; it may be in the present, and what it says may be told again below. */
  readonly heading: boolean;
  /** A bullet or an item of a list. */
  readonly item: boolean;
  readonly appearances: readonly Appearance[];
  /** Bits of `EncounterWord` of all its words together: what need not be looked for in it. */
  readonly words: number;
}

const END = codesOf('.!?…');
const CLOSING = codesOf('”"»’\')]');
const BULLET = codesOf('•*-–—▪·');
const LONGEST_HEADING = 50;
/** No sentence is longer, in tokens: what is looked for in one stays linear in the text, whatever the text. */
const LONGEST = 400;

const isMarkOf = (tokens: Tokens, token: number, marks: Codes): boolean => marks.has(tokens.code[token]!);

const isBullet = (tokens: Tokens, token: number): boolean => isMarkOf(tokens, token, BULLET);

/** The tokens at which a sentence may end, whoever appears in it: marks, abbreviations, the last of a line. */
export function stopsOf({ tokens, sectionOf }: Draft): Int32Array {
  const { count, code, shape, gap } = tokens;
  const stops = int32s(count);
  let found = 0;
  for (let token = 0; token < count; token++) {
    const next = token + 1;
    if (
      code[token] !== 0 ||
      next === count ||
      gap[next]! >= Gap.newline ||
      shape[token] === Shape.dotted ||
      shape[token] === Shape.initial ||
      sectionOf[next] !== sectionOf[token]
    )
      stops[found++] = token;
  }
  return stops.subarray(0, found);
}

/**
 * In order; none crosses the edge of a section. Captions and debris have none; each line of front matter is one.
 * Those of `known`, read when fewer appearances were known, stay the same objects where they stay the same.
 */
export function sentencesOf(
  draft: Draft,
  appearances: readonly Appearance[],
  stops: Int32Array,
  known: readonly Sentence[] = [],
): Sentence[] {
  const { tokens, sections, sectionOf } = draft;
  const sentences: Sentence[] = [];
  let nextAppearance = 0;
  let nextCover = 0;
  let nextKnown = 0;
  let from = 0;
  for (let stop = 0; stop < stops.length; ) {
    // What goes on for longer is cut off.
    const token = Math.min(stops[stop]!, from + LONGEST - 1);
    if (token === stops[stop]) stop++;
    const next = token + 1;
    const section = sectionOf[token]!;
    const { kind } = sections[section]!;
    const lastOfSection = next === tokens.count || sectionOf[next] !== section;
    if (!lastOfSection && next - from < LONGEST) {
      // `U.S. Sens.`, `Gov.`: the full stop of a title ends nothing.
      while (nextCover < appearances.length && appearances[nextCover]!.to <= token) nextCover++;
      const cover = appearances[nextCover];
      if (cover !== undefined && cover.from <= token && next < cover.to) continue;
      const first = beginsParagraph(draft, from);
      if (!endsSentence(tokens, from, token, first, kind === 'front-matter')) continue;
    }
    const first = nextAppearance;
    while (nextAppearance < appearances.length && appearances[nextAppearance]!.mention.from < next)
      nextAppearance++;
    if (kind !== 'debris' && kind !== 'caption') {
      while (nextKnown < known.length && known[nextKnown]!.from < from) nextKnown++;
      const same = known[nextKnown];
      sentences.push(
        same !== undefined &&
          same.from === from &&
          same.to === next &&
          areAlike(same.appearances, appearances, first, nextAppearance)
          ? same
          : sentenceOf(draft, from, next, lastOfSection, appearances.slice(first, nextAppearance)),
      );
    }
    from = next;
  }
  return sentences;
}

function sentenceOf(
  { tokens, sections, sectionOf }: Draft,
  from: number,
  to: number,
  lastOfSection: boolean,
  appearances: readonly Appearance[],
): Sentence {
  const section = sectionOf[from]!;
  const { kind } = sections[section]!;
  const alone = lastOfSection && (from === 0 || sectionOf[from - 1] !== section);
  let words = 0;
  for (let token = from; token < to; token++) words |= tokens.encounters[token]!;
  return {
    from,
    to,
    section,
    heading:
      kind === 'headline' ||
      kind === 'front-matter' ||
      (alone && to - from <= LONGEST_HEADING && !hasFullStop(tokens, from, to - 1)),
    item: kind === 'list-item' || isBullet(tokens, from),
    appearances,
    words,
  };
}

/** Whether those known are the same as those `[from, to)` of all. */
function areAlike(
  known: readonly Appearance[],
  all: readonly Appearance[],
  from: number,
  to: number,
): boolean {
  if (known.length !== to - from) return false;
  for (let index = from; index < to; index++) {
    const one = known[index - from]!;
    const other = all[index]!;
    if (
      one.mention !== other.mention ||
      one.from !== other.from ||
      one.to !== other.to ||
      one.possessive !== other.possessive ||
      one.nestedIn !== other.nestedIn
    )
      return false;
  }
  return true;
}

const beginsParagraph = ({ sections, sectionOf, tokens }: Draft, token: number): boolean => {
  const section = sections[sectionOf[token]!]!;
  return section.kind === 'paragraph' && section.start === tokens.start[token];
};

function endsSentence(tokens: Tokens, from: number, token: number, first: boolean, lines: boolean): boolean {
  const next = token + 1;
  if (lines && tokens.gap[next]! >= Gap.newline) return true;
  if (tokens.gap[next]! >= Gap.newline && isBullet(tokens, next)) return true;
  // `MEXICO CITY, August 11 (2021).- The …`, `Lima, Peru — The …`: a dateline is no part of the sentence.
  if (isMarkOf(tokens, token, BULLET) && tokens.gap[next] !== Gap.none && token < from + DATELINE && first)
    return token > from + 1 && isDateline(tokens, from, token);
  if (isMarkOf(tokens, token, END)) {
    if (tokens.gap[next] === Gap.none) return isStuck(tokens, token);
    // `1.` numbers what follows.
    if (token === from + 1 && tokens.shape[from] === Shape.number) return false;
    return tokens.shape[next] !== Shape.lower && token > from;
  }
  // “…”. and “… .” A closing mark after the full stop still belongs to the sentence.
  if (isMarkOf(tokens, token, CLOSING) && token > from && isMarkOf(tokens, token - 1, END))
    return tokens.gap[next] !== Gap.none && tokens.shape[next] !== Shape.lower;
  // `Washington, D.C. The talks …`: the full stop went into the abbreviation.
  return (
    (tokens.shape[token] === Shape.dotted || tokens.shape[token] === Shape.initial) &&
    tokens.gap[next] !== Gap.none &&
    tokens.shape[next] === Shape.capitalised &&
    (tokens.classes[next]! & (WordClass.function | WordClass.article)) !== 0 &&
    (tokens.classes[next]! & WordClass.particle) === 0
  );
}

/** `… and China.Seoul’s ministry said`: the space is missing, and it is no address. */
function isStuck({ shape, start, end, gap, count, code }: Tokens, stop: number): boolean {
  const next = stop + 1;
  const isWord = shape[stop - 1]! <= Shape.capitalised && end[stop - 1]! - start[stop - 1]! >= SHORTEST;
  const goesOn = next + 1 < count && (gap[next + 1] !== Gap.none || shape[next + 1] === Shape.possessive);
  return (
    code[stop] === FULL_STOP &&
    isWord &&
    shape[next] === Shape.capitalised &&
    goesOn &&
    end[next]! - start[next]! >= SHORTEST
  );
}
const SHORTEST = 3;
const FULL_STOP = 0x2e;

const DATELINE = 18;

/** Only capitals, numbers and months before the dash. */
function isDateline(tokens: Tokens, from: number, to: number): boolean {
  let evidence = false;
  for (let token = from; token < to; token++) {
    const place = WordClass.country | WordClass.region | WordClass.month;
    if (
      tokens.shape[token] === Shape.number ||
      ((tokens.classes[token]! | tokens.phraseClasses[token]!) & place) !== 0
    )
      evidence = true;
    if (tokens.shape[token] !== Shape.lower) continue;
    const light =
      WordClass.month | WordClass.weekday | WordClass.function | WordClass.article | WordClass.particle;
    if ((tokens.classes[token]! & light) === 0) return false;
  }
  return evidence;
}

function hasFullStop(tokens: Tokens, from: number, last: number): boolean {
  for (let token = last; token > from && token > last - 3; token--) {
    if (isMarkOf(tokens, token, END)) return true;
    if (!isMarkOf(tokens, token, CLOSING)) return false;
  }
  return false;
}
